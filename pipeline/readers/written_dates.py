"""One date as it stands on the page, before anyone asks whether it exists; and dates in figures ("20-03-2025")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.text import Span
from pipeline.readers.number_digits import figure_run
from pipeline.readers.spelling import OPEN

__all__ = ["Calendar", "WrittenDate", "numeric_dates"]

Calendar = tuple[int, int, int]
"""Year, month and day as written; there may be no such day."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as written.

    Attributes:
        words: what it says where day or year is spelt out.
        digits: what its figures say; both where "20 (dua puluh)" gives both.
        blanks: whether a part of it was left unfilled.
        loose: whether it counts as a date only beside another one ("(3-3-25)").
    """

    span: Span
    words: Calendar | None = None
    digits: Calendar | None = None
    blanks: bool = False
    loose: bool = False


# The part before must not be a number that goes on ("100.3/12/2025"), nor the part after ("3/12/2025/BLH").
_BEFORE = r"(?:(?<![\w/.\-])|(?<=tgl\.))(?<!/\s)"
_AFTER = r"(?![\w/\\]|-\w|\.\d|\s/)"
_FIGURE, _YEAR = r"[\doil]", r"[12il][\doil]{3}"
_DAY_FIRST = re.compile(
    rf"{_BEFORE}(?P<d>{_FIGURE}{{1,2}})(?:\s?(?P<sep>[-/])\s?(?P<m>{_FIGURE}{{1,2}})\s?(?P=sep)\s?"
    rf"|\.(?P<m2>{_FIGURE}{{1,2}})\.)(?P<y>{_YEAR}){_AFTER}"
)
_ISO = re.compile(rf"{_BEFORE}(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d){_AFTER}")
_LOOSE = re.compile(
    rf"(?<={OPEN})\s*(?:(?:tanggal|tgl\.?)\s*)?"
    rf"(?P<d>{_FIGURE}{{1,2}})\s?[-/.,\s]\s?(?P<m>{_FIGURE}{{1,2}})\s?[-/.,\s]\s?"
    rf"(?P<y>{_YEAR}|\d\d)(?!\w)"
)
_NUMBER_LABEL = re.compile(r"(?:nomor|no\.?|nmr\.?)\s*[:.]?\s*\Z")
_CENTURY = 2000  # "25" beside words is 2025
_MONTHS, _DAYS = range(1, 13), range(1, 32)


def numeric_dates(flat: str) -> Iterator[WrittenDate]:
    """Dates in figures alone, in folded text: day first, or ISO; in brackets also what beside words must be a date."""
    for form in (_DAY_FIRST, _ISO):
        for found in form.finditer(flat):
            day = _calendar(found)
            if _plausible(day) and not _NUMBER_LABEL.search(flat, max(found.start() - 10, 0), found.start()):
                yield WrittenDate(Span(*found.span()), digits=day)
    for found in _LOOSE.finditer(flat):
        yield WrittenDate(Span(found.start("d"), found.end()), digits=_calendar(found), loose=True)


def _calendar(found: re.Match[str]) -> Calendar:
    parts = found.groupdict()
    year = int(figure_run(parts["y"]))
    month = parts["m"] or parts["m2"]
    return year if len(parts["y"]) > len("25") else _CENTURY + year, int(figure_run(month)), int(figure_run(parts["d"]))


def _plausible(day: Calendar) -> bool:
    """Whether the figures can be meant as a date: 45/13/2025 is a number, 31-02-2025 a mistaken date."""
    return day[1] in _MONTHS and day[2] in _DAYS
