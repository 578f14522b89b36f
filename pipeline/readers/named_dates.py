"""Dates that name their month: "20 Maret 2025", "tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima".

The month is the anchor: it is rare in a text, and a day to its left and a year to its right make a date.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.text import Span
from pipeline.readers.number_digits import figure_run
from pipeline.readers.number_words import DAMAGED_WORDS, NUMBER_WORDS, number_from_words
from pipeline.readers.spelling import BLANK, CLOSE, OPEN, Lexicon
from pipeline.readers.written_dates import Calendar, WrittenDate
from pipeline.vocabulary import load

__all__ = ["MONTHS", "named_dates"]

MONTHS = Lexicon.by_number(load("bulan")["nama"])
"""The names of the months and their numbers."""

_FIGURES = r"(?<![^\W_])(?<!\d[.,/])(?=[oil]?\d|\d[oil])[\doil]{1,2}"
_YEAR = r"[12il][\doil]{3}(?!\d)"
_SEP = r"[\s,.:\-]*"
_LEFT_OF_MONTH, _RIGHT_OF_MONTH = 120, 200


def _either(words: str, figures: str) -> str:
    """Words, figures, or one with the other in brackets."""
    return (
        rf"(?:(?P<words>{words})(?:\s*{OPEN}\s*(?P<digits_beside>{figures})\s*{CLOSE})?"
        rf"|(?P<digits>{figures})(?:\s*{OPEN}\s*(?P<words_beside>{words})\s*{CLOSE})?)"
    )


_ANCHOR = re.compile(
    rf"(?<![^\W\d_])(?P<name>{MONTHS.pattern})(?![^\W\d_])"
    rf"|(?<!\w)bulan\s*(?:(?P<blank>{BLANK})|(?P<words>{NUMBER_WORDS})|(?P<digits>\d{{1,2}})(?!\w))"
)
_LEAD = r"\b(?P<lead>tanggal|tgl\.?)[\s,:]*"
_TO_MONTH = rf"(?:st|nd|rd|th)?(?:{_SEP}of)?{_SEP}(?:bulan{_SEP})?\Z"
_DAY_BEFORE = [
    re.compile(rf"(?:{_LEAD})?{_either(NUMBER_WORDS, _FIGURES)}{_TO_MONTH}"),
    re.compile(rf"{_LEAD}(?:(?P<blank>{BLANK})|(?P<damaged>{DAMAGED_WORDS})){_TO_MONTH}"),
]
_ENGLISH_DAY = re.compile(r"\.?\s+(?P<digits>\d{1,2})(?:st|nd|rd|th)?(?=[\s,]+\d{4})")
_TO_YEAR = rf"{_SEP}(?:{OPEN}\s*\w{{1,9}}\s*{CLOSE}{_SEP})?(?:tahun{_SEP})?"
_YEAR_AFTER = [
    re.compile(_TO_YEAR + _either(rf"{NUMBER_WORDS}(?:(?<=ribu),\s*{NUMBER_WORDS})?", _YEAR)),
    re.compile(rf"{_TO_YEAR}(?:(?P<damaged>{DAMAGED_WORDS})|(?P<blank>{BLANK}))"),
]
_YEARS = range(1900, 2101)
_DAYS = range(40)  # 32 Maret is a mistaken date, 45 Maret is none


@dataclass(frozen=True, slots=True)
class _Part:
    """The day or the year: where it stands and what it says."""

    start: int
    end: int
    words: int | None = None
    digits: int | None = None
    blank: bool = False
    led: bool = False

    @property
    def in_words(self) -> int | None:
        """What it says, by its words if it has any."""
        return self.digits if self.words is None else self.words

    @property
    def in_figures(self) -> int | None:
        """What it says, by its figures if it has any."""
        return self.words if self.digits is None else self.digits

    @property
    def both(self) -> bool:
        """Whether it is written twice."""
        return self.words is not None and self.digits is not None


def named_dates(flat: str) -> Iterator[WrittenDate]:
    """Every date in folded text that names its month, or that calls a number or a blank "bulan"."""
    for anchor in _ANCHOR.finditer(flat):
        if date := _date_around(flat, anchor):
            yield date


def _date_around(flat: str, anchor: re.Match[str]) -> WrittenDate | None:
    day, end = _day_before(flat, anchor.start()), anchor.end()
    if day is None and (english := _ENGLISH_DAY.match(flat, end)):
        day, end = _Part(anchor.start(), english.end(), digits=int(english["digits"])), english.end()
    if day is None or not (anchor["name"] or day.led):
        return None
    year = _year_after(flat, end)
    if year is None and not day.led:
        return None
    return _written(day, anchor, year or _Part(end, end))


def _day_before(flat: str, end: int) -> _Part | None:
    for form in _DAY_BEFORE:
        if found := form.search(flat, max(end - _LEFT_OF_MONTH, 0), end):
            return _part(found, _DAYS)
    return None


def _year_after(flat: str, start: int) -> _Part | None:
    for form in _YEAR_AFTER:
        found = form.match(flat, start, start + _RIGHT_OF_MONTH)
        if found and (part := _part(found, _YEARS)):
            return part
    return None


def _part(found: re.Match[str], allowed: range) -> _Part | None:
    """What a match says; None where it says something that no day or year can be."""
    groups = {name: text for name, text in found.groupdict().items() if text}
    words = groups.get("words") or groups.get("words_beside") or groups.get("damaged")
    digits = groups.get("digits") or groups.get("digits_beside")
    part = _Part(
        start=min(found.start(name) for name in groups if name != "lead"),
        end=found.end(),
        words=number_from_words(words.replace(",", " "), alone=True) if words else None,
        digits=int(figure_run(digits)) if digits else None,
        blank="blank" in groups,
        led="lead" in groups,
    )
    return part if all(value is None or value in allowed for value in (part.words, part.digits)) else None


def _written(day: _Part, anchor: re.Match[str], year: _Part) -> WrittenDate:
    month = _month(anchor)
    spelt = day.words is not None or year.words is not None
    return WrittenDate(
        span=Span(day.start, year.end),
        words=_calendar(year.in_words, month, day.in_words) if spelt else None,
        digits=_calendar(year.in_figures, month, day.in_figures) if not spelt or day.both or year.both else None,
        blanks=day.blank or year.blank or bool(anchor["blank"]),
    )


def _month(anchor: re.Match[str]) -> int | None:
    if anchor["name"]:
        return MONTHS[anchor["name"]]
    if anchor["digits"]:
        return int(anchor["digits"])
    return number_from_words(anchor["words"]) if anchor["words"] else None


def _calendar(year: int | None, month: int | None, day: int | None) -> Calendar | None:
    return None if year is None or month is None or day is None else (year, month, day)
