"""The stages in order: from a file to its record."""

from collections.abc import Callable
from pathlib import Path

from models.agreement import Agreement
from pipeline.config import ReadOptions
from pipeline.stages.assemble import assemble
from pipeline.stages.confirm import confirm
from pipeline.stages.extract import extract
from pipeline.stages.intake import take_in
from pipeline.stages.layout import lay_out
from pipeline.stages.linearize import linearize
from pipeline.stages.parse import parse
from pipeline.stages.review import review
from pipeline.stages.structure import read_structure

__all__ = ["read_naskah"]

_DEFAULTS = ReadOptions()


def read_naskah(
    path: Path, options: ReadOptions = _DEFAULTS, *, progress: Callable[[int, int], None] | None = None
) -> Agreement:
    """Read one signed PDF, scanned or digital, into its record.

    Args:
        path: the PDF.
        options: limits, and which OCR engine reads scans.
        progress: called as each page begins, with its number and the number of pages, and again between the
            stages after the last page: what is measured against a time limit is the time between two calls.

    Raises:
        pipeline.errors.FileError: the file cannot be processed; the message says why and what to do.
    """
    intake = take_in(path, options, progress)
    beat = _heartbeat(intake.source.pages, progress)
    text = linearize(lay_out(intake.pages))
    beat()
    reading = parse(text, read_structure(text))
    beat()
    facts = extract(reading, intake.source)
    beat()
    record = assemble(intake.source, facts, intake.signatures)
    record = record.model_copy(update={"findings": review(record, reading)})
    if not options.careful:
        return record
    return record.model_copy(update={"readings": confirm(record, reading, intake, options.limits, progress)})


def _heartbeat(pages: int, progress: Callable[[int, int], None] | None) -> Callable[[], None]:
    return lambda: progress(pages, pages) if progress else None
