"""``naskah check``: has each naskah a monitoring-and-evaluation clause, and what does it lack?"""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass

if TYPE_CHECKING:
    from models import Agreement

__all__ = ["command"]


@click.command("check", options_metavar="[OPSI]")
@click.argument("paths", metavar="BERKAS|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="Bentuk keluaran.",
)
@click.option(
    "-o",
    "--output",
    metavar="BERKAS",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Tulis ke berkas ini, bukan ke layar.",
)
@reading_options
def command(paths: tuple[Path, ...], reading: Reading, form: str, output: Path | None) -> int:
    """Periksa klausul monitoring dan evaluasi (monev) tiap naskah.

    Satu baris per naskah: status, unsur yang kurang, pasal dan halamannya. Kode keluar 1 berarti ada temuan atau ada
    berkas yang tidak dapat dibaca.
    """
    from pipeline.outputs.check_table import CheckFormat, check_rows, render_check

    reading_pass = Pass(paths, reading)
    agreements = [agreement for _, agreement in reading_pass]
    if agreements:
        text = render_check(check_rows(agreements), CheckFormat(form), width=_width(output))
        _write(text + (_confirmed(agreements) if form == CheckFormat.TABLE else ""), output)
    return reading_pass.exit_code or int(any(_has_findings(agreement) for agreement in agreements))


def _confirmed(agreements: list[Agreement]) -> str:
    """A line under the table in the careful mode; the readings themselves are shown by the other commands."""
    from pipeline.outputs.confirmation import how_many_confirmed

    return f"Mode teliti: {how_many_confirmed(agreements)}.\n" if any(each.readings for each in agreements) else ""


def _width(output: Path | None) -> int | None:
    """The width of the terminal; a pipe and a file fold nothing."""
    return shutil.get_terminal_size().columns if output is None and sys.stdout.isatty() else None


def _write(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text, nl=False)
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8", newline="")


def _has_findings(agreement: Agreement) -> bool:
    from models import SEVERITY, Severity

    return any(SEVERITY[finding.code] is not Severity.INFO for finding in agreement.findings)
