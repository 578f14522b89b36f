"""``naskah check``: has each naskah a monitoring-and-evaluation clause, and what does it lack?"""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.office import Office, Wishes
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass
from pipeline.cli.report import Report, write_report
from pipeline.cli.writing import need_file, screen_width, write_result

if TYPE_CHECKING:
    from models import Agreement, FindingCode

__all__ = ["command"]

TEXTS, FILES = ("table", "csv", "json"), ("xlsx", "html")
"""Forms that may go to the screen, and forms that are files of their own."""


def _codes(_ctx: click.Context, _param: click.Parameter, value: str | None) -> tuple[FindingCode, ...] | None:
    """Codes parted by commas, in capitals or not."""
    from models import FindingCode

    if value is None:
        return None
    names = [name.strip().upper() for name in value.split(",") if name.strip()]
    if unknown := [name for name in names if name not in set(FindingCode)]:
        raise click.BadParameter(f"kode {', '.join(unknown)} tidak dikenal; lihat: naskah rules list")
    return tuple(map(FindingCode, names))


@click.command("check", options_metavar="[OPSI]")
@click.argument("paths", metavar="BERKAS|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice([*TEXTS, *FILES]),
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
@click.option("--select", metavar="KODE,...", callback=_codes, help="Laporkan hanya temuan ini.")
@click.option("--ignore", metavar="KODE,...", callback=_codes, help="Jangan laporkan temuan ini.")
@click.option("--playbook", metavar="NAMA|BERKAS", help="Pedoman klausul wajib (bawaan: permendagri-75-2022).")
@click.option(
    "--template",
    "templates",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder templat milik kantor sendiri, untuk usul perbaikan dan halaman HTML.",
)
@click.option(
    "--as-of",
    "day",
    metavar="TANGGAL",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Periksa seolah-olah pada hari ini, misalnya 2026-12-31 (bawaan: hari ini).",
)
@click.option("--exit-zero", is_flag=True, help="Kode keluar 0 walaupun ada temuan.")
@reading_options
def command(  # noqa: PLR0913 (one for each option)
    paths: tuple[Path, ...],
    *,
    reading: Reading,
    form: str,
    output: Path | None,
    select: Sequence[FindingCode] | None,
    ignore: Sequence[FindingCode] | None,
    playbook: str | None,
    templates: Path | None,
    day: datetime | None,
    exit_zero: bool,
) -> int:
    """Periksa naskah: klausul monitoring dan evaluasi (monev), dan semua yang patut dipersoalkan.

    Satu baris per naskah, di atasnya temuan satu per satu. xlsx dan html menulis berkas (-o) dengan tautan ke halaman
    PDF; html memuat pula potongan halamannya. Kode keluar 1 berarti ada temuan atau ada berkas yang tidak
    dapat dibaca. Bawaan pilihan dibaca dari naskah.toml di folder naskah atau di atasnya.
    """
    if form in FILES:
        need_file(form, output, "periksa")
    reading_pass = Pass(paths, reading)
    office = Office(reading_pass.paths, day.date() if day else None, Wishes(select, ignore, playbook, templates))
    checked = [(path, office.check(path, agreement)) for path, agreement in reading_pass]
    if checked and form in FILES and output:
        folder = office.templates(checked[0][0])
        write_report(Report(form, output, office.day, reading_pass.failed, folder), checked, reading)
    elif checked:
        write_result(_text([agreement for _, agreement in checked], form, screen_width(output)), output)
    found = not exit_zero and any(finding.counts for _, agreement in checked for finding in agreement.findings)
    return reading_pass.exit_code or int(found)


def _text(agreements: Sequence[Agreement], form: str, width: int | None) -> str:
    from pipeline.outputs.check_table import CheckFormat, check_rows, render_check
    from pipeline.outputs.finding_list import render_findings

    rows = check_rows(agreements)
    if form != CheckFormat.TABLE:
        return render_check(rows, CheckFormat(form), width=width)
    return render_findings(rows, width) + render_check(rows, CheckFormat.TABLE, width=width) + _confirmed(agreements)


def _confirmed(agreements: Sequence[Agreement]) -> str:
    """A line under the table in the careful mode; the readings themselves are shown by the other commands."""
    from pipeline.outputs.confirmation import how_many_confirmed

    return f"Mode teliti: {how_many_confirmed(agreements)}.\n" if any(each.readings for each in agreements) else ""
