"""The stages in order: from a file to its record."""

from collections.abc import Callable
from pathlib import Path

from models.agreement import Agreement
from pipeline.config import ReadOptions
from pipeline.language import Reading
from pipeline.readers.written_values import WrittenValue
from pipeline.stages.assemble import assemble
from pipeline.stages.confirm import confirm, written_values
from pipeline.stages.extract import extract
from pipeline.stages.intake import Intake, Progress, take_in
from pipeline.stages.layout import lay_out
from pipeline.stages.linearize import linearize
from pipeline.stages.parse import parse
from pipeline.stages.review import review
from pipeline.stages.structure import read_structure

__all__ = ["read_naskah", "values_in"]

_DEFAULTS = ReadOptions()


def read_naskah(path: Path, options: ReadOptions = _DEFAULTS, *, progress: Progress | None = None) -> Agreement:
    """Read one signed PDF, scanned or digital, into its record.

    Args:
        path: the PDF.
        options: limits, and which OCR engine reads scans.
        progress: called as each page begins, with its number and the number of pages, and again between the
            stages after the last page: what is measured against a time limit is the time between two calls.

    Raises:
        pipeline.errors.FileError: the file cannot be processed; the message says why and what to do.
    """
    intake, reading, record = _read(path, options, progress)
    record = record.model_copy(update={"findings": review(record, reading)})
    if not options.careful:
        return record
    return record.model_copy(update={"readings": confirm(record, reading, intake, options.limits, progress)})


def values_in(path: Path, options: ReadOptions = _DEFAULTS) -> list[WrittenValue]:
    """Every date, number and amount that a file writes: what the careful mode is measured against.

    Raises:
        pipeline.errors.FileError: the file cannot be processed.
    """
    _, reading, record = _read(path, options, None)
    return written_values(record, reading)


def _read(path: Path, options: ReadOptions, progress: Progress | None) -> tuple[Intake, Reading, Agreement]:
    """From the file to its facts."""
    intake = take_in(path, options, progress)
    beat = _heartbeat(intake.source.pages, progress)
    text = linearize(lay_out(intake.pages))
    beat()
    reading = parse(text, read_structure(text))
    beat()
    facts = extract(reading, intake.source)
    beat()
    return intake, reading, assemble(intake.source, facts, intake.signatures)


def _heartbeat(pages: int, progress: Progress | None) -> Callable[[], None]:
    return lambda: progress(pages, pages) if progress else None
