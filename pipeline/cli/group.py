"""The command group: commands are loaded when they are called, words are Indonesian, the ends are clean."""

import io
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click
from click.exceptions import NoSuchCommand

__all__ = ["COMMANDS", "Naskah", "main"]

COMMANDS = ("extract", "brief", "evidence", "check", "portfolio", "demo", "eval", "rules", "templates", "doctor")
"""In the order in which the help shows them; ``pipeline.cli.<name>`` holds ``command``."""

NOTHING_DONE, INTERRUPTED = 2, 130


class Naskah(click.Group):
    """A group whose commands return their exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (Click's signature)
        """Give the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Load one command, or say which one was meant."""
        if cmd_name not in COMMANDS:
            raise NoSuchCommand(cmd_name, possibilities=COMMANDS, ctx=ctx)
        command: click.Command = import_module(f"pipeline.cli.{cmd_name}").command
        return command

    def main(  # type: ignore[override]  # it always ends the process, so Click's overloads are one
        self, args: Sequence[str] | None = None, prog_name: str | None = "naskah", **extra: Any
    ) -> NoReturn:
        """Run a command and end the process with its exit code, never with a traceback."""
        _write_utf8()
        extra["standalone_mode"] = False
        try:
            code = super().main(args, prog_name, **extra)
        except click.ClickException as error:
            error.show()
            sys.exit(NOTHING_DONE)
        except click.Abort:
            click.echo("naskah: dihentikan; hasil yang sudah ditampilkan tetap berlaku", err=True)
            sys.exit(INTERRUPTED)
        except OSError as error:
            click.echo(f"naskah: {_unwritable(error)}", err=True)
            sys.exit(NOTHING_DONE)
        except ImportError as error:
            click.echo(f"naskah: {_unloadable(error)}", err=True)
            sys.exit(NOTHING_DONE)
        except Exception as error:  # noqa: BLE001 (a user gets a line to report, never a traceback)
            click.echo(f"naskah: {_unexpected(error)}", err=True)
            sys.exit(NOTHING_DONE)
        sys.exit(code or 0)


def _write_utf8() -> None:
    """Write the same bytes on every machine; a pipe on Windows would get its code page and its line ends."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _unwritable(error: OSError) -> str:
    """Files that cannot be read are the batch's affair; what fails here is the writing of results."""
    return f"{error.filename or 'keluaran'}: tidak dapat ditulis ({error.strerror}); periksa izin dan ruang disk"


def _unloadable(error: ImportError) -> str:
    """A part is missing, or another program's package stands where ours should: no file can be read then."""
    return f"pemasangan tidak utuh ({error.msg}); jalankan: naskah doctor"


def _unexpected(error: Exception) -> str:
    from pipeline.worker import unexpected

    return str(unexpected(error))


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001 (Click's signature)
    if value:
        from pipeline import __version__

        click.echo(f"naskah {__version__}")
        ctx.exit()


@click.command(
    "naskah",
    cls=Naskah,
    subcommand_metavar="PERINTAH [ARGUMEN]...",
    options_metavar="[OPSI]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Bantuan untuk satu perintah: naskah PERINTAH --help",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Tampilkan versi, lalu selesai.",
)
def main() -> None:
    """Baca naskah kerja sama yang sudah ditandatangani (PDF digital atau pindaian).

    Hasilnya: siapa berjanji apa kepada siapa, sampai kapan, dan adakah klausul monitoring dan evaluasinya. Semua
    dibaca di komputer ini, tanpa jaringan.
    """
