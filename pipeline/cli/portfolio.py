"""``naskah portfolio``: the count of a batch on one page."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.office import Office
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass
from pipeline.cli.writing import need_file, screen_width, write_result

if TYPE_CHECKING:
    from pipeline.outputs.portfolio import PortfolioView

__all__ = ["command"]

TEXTS, FILES = ("table", "json"), ("html", "pdf", "xlsx")
"""Forms that may go to the screen, and forms that are files of their own."""


@click.command("portfolio", options_metavar="[OPSI]")
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
@click.option(
    "--as-of",
    "day",
    metavar="TANGGAL",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Hitung seolah-olah pada hari ini, misalnya 2026-12-31 (bawaan: hari ini).",
)
@reading_options
def command(paths: tuple[Path, ...], *, reading: Reading, form: str, output: Path | None, day: datetime | None) -> int:
    """Hitung sekumpulan naskah pada satu halaman.

    Menurut kelompok mitra, sektor, program, dan jenis naskah; keberadaan monev; apa yang berakhir kapan; naskah tanpa
    monev dan berkas yang tidak dapat dibaca, dengan namanya. Berkas yang sama persis dihitung satu kali.
    """
    if form in FILES:
        need_file(form, output, "portofolio")
    reading_pass = Pass(paths, reading)
    office = Office(reading_pass.paths, day.date() if day else None)
    view = _view(reading_pass, office, output)
    if reading_pass.done:
        templates = office.templates(reading_pass.paths[0])
        write_result(_result(view, form, screen_width(output), templates), output)
    return reading_pass.exit_code


def _view(reading_pass: Pass, office: Office, output: Path | None) -> PortfolioView:
    from pipeline.outputs.links import file_link
    from pipeline.outputs.portfolio import PortfolioFile, UnreadFile, portfolio_view

    read = [(path, office.count(path, agreement)) for path, agreement in reading_pass]
    root = _root([path for path, _ in (*read, *reading_pass.failures)])
    files = [
        PortfolioFile(agreement, _name(path, root), file_link(path, output.parent) if output else "")
        for path, agreement in read
    ]
    unread = [UnreadFile(_name(path, root), str(error)) for path, error in reading_pass.failures]
    return portfolio_view(files, office.day, unread)


def _root(paths: Sequence[Path]) -> Path | None:
    """The deepest folder that holds all files; None where they lie on several drives."""
    try:
        return Path(os.path.commonpath([path.absolute().parent for path in paths])) if paths else None
    except ValueError:
        return None


def _name(path: Path, root: Path | None) -> str:
    """A file's name with the folders that tell it from the others."""
    whole = path.absolute()
    return whole.relative_to(root).as_posix() if root else whole.as_posix()


def _result(view: PortfolioView, form: str, width: int | None, templates: Path | None) -> str | bytes:
    from pipeline.outputs.templating import TemplateFault

    try:
        return _rendered(view, form, width, templates)
    except TemplateFault as fault:
        raise click.ClickException(str(fault)) from None


def _rendered(view: PortfolioView, form: str, width: int | None, templates: Path | None) -> str | bytes:
    """The portfolio in that form; only what that form needs is loaded."""
    match form:
        case "json":
            from pipeline.outputs.portfolio_json import portfolio_json

            return portfolio_json(view)
        case "xlsx":
            from pipeline.outputs.portfolio_xlsx import render_portfolio_xlsx

            return render_portfolio_xlsx(view)
        case "html":
            from pipeline.outputs.portfolio_html import render_portfolio_html

            return render_portfolio_html(view, templates)
        case "pdf":
            from pipeline.outputs.portfolio_pdf import render_portfolio_pdf

            return render_portfolio_pdf(view, templates)
        case _:
            from pipeline.outputs.portfolio_table import render_portfolio_table

            return render_portfolio_table(view, width)
