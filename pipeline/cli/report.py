"""The check as a file: a workbook, or a page with pictures of what the findings point at."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import Reading
from pipeline.cli.writing import write_result

if TYPE_CHECKING:
    from models import Agreement
    from pipeline.engines.cutouts import Cutout
    from pipeline.outputs.check_batch import CheckBatch, Picture

__all__ = ["Report", "write_report"]


@dataclass(frozen=True, slots=True)
class Report:
    """What is to be written.

    Attributes:
        form: ``xlsx`` or ``html``.
        output: the file.
        day: as on which day the naskah were checked.
        unread: how many files could not be read.
        templates: the folder of the office's own templates; None where it has none.
    """

    form: str
    output: Path
    day: date
    unread: int
    templates: Path | None = None


def write_report(report: Report, checked: Sequence[tuple[Path, Agreement]], reading: Reading) -> None:
    """Write the records of these files, links relative to where the report lies.

    Raises:
        click.ClickException: the office's template is wrong.
    """
    from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah
    from pipeline.outputs.check_xlsx import render_check_xlsx
    from pipeline.outputs.links import file_link
    from pipeline.outputs.templating import TemplateFault

    folder = report.output.parent
    pictures = _pictures(checked, reading) if report.form == "html" else [[]] * len(checked)
    naskah = [
        CheckedNaskah(agreement, file_link(path, folder), shown)
        for (path, agreement), shown in zip(checked, pictures, strict=True)
    ]
    batch = CheckBatch(naskah, report.day, report.unread)
    try:
        data = render_check_xlsx(batch) if report.form == "xlsx" else _page(batch, report)
    except TemplateFault as fault:
        raise click.ClickException(str(fault)) from None
    write_result(data, report.output)


def _page(batch: CheckBatch, report: Report) -> bytes:
    from pipeline.outputs.check_html import render_check_html

    return render_check_html(batch, report.templates).encode("utf-8")


def _pictures(checked: Sequence[tuple[Path, Agreement]], reading: Reading) -> list[Sequence[Sequence[Picture]]]:
    """For each file the pictures of its findings."""
    from pipeline.cutting import cut_many

    return [list(map(_shown, cutouts)) for cutouts in cut_many(checked, reading.options.limits, reading.jobs)]


def _shown(cutouts: Iterable[Cutout]) -> list[Picture]:
    from pipeline.outputs.check_batch import Picture

    return [Picture(each.page, each.png, each.width, each.height) for each in cutouts]
