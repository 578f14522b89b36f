"""The check as a file: a workbook, or a page with pictures of what the findings point at."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.options import Reading
from pipeline.cli.writing import write_result

if TYPE_CHECKING:
    from models import Agreement
    from pipeline.engines.cutouts import Cutout
    from pipeline.outputs.check_batch import Picture

__all__ = ["Report", "write_report"]


@dataclass(frozen=True, slots=True)
class Report:
    """What is to be written.

    Attributes:
        form: ``xlsx`` or ``html``.
        output: the file.
        day: as on which day the naskah were checked.
        unread: how many files could not be read.
    """

    form: str
    output: Path
    day: date
    unread: int


def write_report(report: Report, checked: Sequence[tuple[Path, Agreement]], reading: Reading) -> None:
    """Write the records of these files, links relative to where the report lies."""
    from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah
    from pipeline.outputs.check_html import render_check_html
    from pipeline.outputs.check_xlsx import render_check_xlsx
    from pipeline.outputs.links import file_link

    folder = report.output.parent
    pictures = _pictures(checked, reading) if report.form == "html" else [[]] * len(checked)
    naskah = [
        CheckedNaskah(agreement, file_link(path, folder), shown)
        for (path, agreement), shown in zip(checked, pictures, strict=True)
    ]
    batch = CheckBatch(naskah, report.day, report.unread)
    data = render_check_xlsx(batch) if report.form == "xlsx" else render_check_html(batch).encode("utf-8")
    write_result(data, report.output)


def _pictures(checked: Sequence[tuple[Path, Agreement]], reading: Reading) -> list[Sequence[Sequence[Picture]]]:
    """For each file the pictures of its findings."""
    from pipeline.cutting import cut_many

    return [list(map(_shown, cutouts)) for cutouts in cut_many(checked, reading.options.limits, reading.jobs)]


def _shown(cutouts: Iterable[Cutout]) -> list[Picture]:
    from pipeline.outputs.check_batch import Picture

    return [Picture(each.page, each.png, each.width, each.height) for each in cutouts]
