"""Where the result of a command goes: to the screen as a table, or to a file."""

import shutil
import sys
from pathlib import Path

import click

__all__ = ["need_file", "screen_width", "write_result"]


def need_file(form: str, output: Path | None, example: str) -> None:
    """Refuse a form that only makes sense as a file where no file is named.

    Raises:
        click.ClickException: no file is named.
    """
    if output is None:
        raise click.ClickException(
            f"--format {form} menghasilkan berkas; sebutkan namanya, misalnya: -o {example}.{form}"
        )


def screen_width(output: Path | None) -> int | None:
    """The width of the terminal; None for a pipe and a file."""
    return shutil.get_terminal_size().columns if output is None and sys.stdout.isatty() else None


def write_result(result: str | bytes, output: Path | None) -> None:
    """Write to the file, whose folder is made where there is none; a text without a file goes to the screen."""
    if output is None:
        click.echo(result, nl=False)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(result.encode("utf-8") if isinstance(result, str) else result)
