"""Dates as a naskah writes them: in words, in figures and with a weekday, each read, then compared.

The opening formula says the same day up to three times: "Pada hari ini, Kamis, tanggal dua puluh bulan Maret tahun
dua ribu dua puluh lima (20-03-2025)". Nothing is repaired: a reading keeps what each of them says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from models.text import Span, fold
from pipeline.readers.named_dates import named_dates
from pipeline.readers.spelling import BLANK, CLOSE, OPEN, Lexicon, tolerant
from pipeline.readers.written_dates import Calendar, WrittenDate, numeric_dates
from pipeline.vocabulary import load

__all__ = ["DateReading", "find_dates"]

_WEEKDAYS = Lexicon.by_number(load("hari")["nama"])
_WEEKDAY = rf"(?<!\w)(?P<day>{_WEEKDAYS.pattern})(?!\w)"
_SEP = r"[\s,:]*"
_TODAY = rf"(?:hari(?:\s+{tolerant('ini')})?)"
_DATE_WORD = r"(?:tanggal|tgl\.?)"
_PLACE = r"(?:bertempat\s+)?di\s+[^.;:()\d]{1,80}?"
_WEEKDAY_BEFORE = re.compile(
    rf"(?:{_WEEKDAY}|(?<!\w){_TODAY}{_SEP}(?P<blank>{BLANK})){_SEP}"
    rf"(?P<open>{OPEN}\s*)?(?:(?:{_PLACE}{_SEP}|pada\s+|bertepatan\s+dengan\s+)?{_DATE_WORD}{_SEP})?(?:pada\s+)?\Z"
)
_WEEKDAY_AFTER = re.compile(rf"{_SEP}(?P<open>{OPEN})?\s*(?:(?<={OPEN})|hari\s+){_WEEKDAY}(?(open)\s*{CLOSE})")
_BRACKET = re.compile(rf"[\s,]*{OPEN}\s*(?:(?:hari\s+)?{_WEEKDAY}{_SEP})?(?:{_DATE_WORD}{_SEP})?")
_CLOSING = re.compile(rf"\s*{CLOSE}")
_LOOK_BACK = 160


@dataclass(frozen=True, slots=True)
class DateReading:
    """One date, with all that its formula says of it.

    Attributes:
        span: from the weekday or the day to the year or the closing bracket.
        weekday: Monday is 0; None where none is written.
        by_words: the day in words, where day or year is spelt out.
        by_digits: the day in figures.
        impossible: words or figures name a day that does not exist (31 Februari).
        blanks: a part of the formula was left unfilled.
    """

    span: Span
    weekday: int | None = None
    by_words: date | None = None
    by_digits: date | None = None
    impossible: bool = False
    blanks: bool = False

    @property
    def value(self) -> date | None:
        """The day meant, by the contract: the words, or the figures where the weekday sides with them alone."""
        if self.by_words is None or self.by_digits is None:
            return self.by_words or self.by_digits
        words_fit, digits_fit = (day.weekday() == self.weekday for day in (self.by_words, self.by_digits))
        return self.by_digits if digits_fit and not words_fit else self.by_words

    @property
    def agrees(self) -> bool:
        """Whether weekday, words and figures, as far as they are written, all say the same existing day."""
        days = {day for day in (self.by_words, self.by_digits) if day}
        return not self.impossible and len(days) <= 1 and all(self.weekday in (None, day.weekday()) for day in days)


def find_dates(text: str) -> list[DateReading]:
    """Every date in ``text``, in order.

    Document numbers ("100.3/12/2025", "Nomor 13 Tahun 2003"), "hari ini" alone and months without a day are none.
    A formula whose blanks leave no date is a reading with ``blanks`` and no value.
    """
    flat = fold(text)
    readings = (_reading(flat, *formula) for formula in _formulas(flat))
    return [reading for reading in readings if reading]


def _formulas(flat: str) -> Iterator[tuple[WrittenDate, WrittenDate | None]]:
    """Dates one by one, or two by two where the second stands in brackets behind the first."""
    waiting: WrittenDate | None = None
    for written in _apart(flat):
        if waiting and _beside(flat, waiting, written):
            yield waiting, written
            waiting = None
            continue
        if waiting:
            yield waiting, None
        waiting = written
    if waiting:
        yield waiting, None


def _apart(flat: str) -> Iterator[WrittenDate]:
    """The written dates in order, of two that overlap the surer and longer one."""
    found = sorted(
        chain(named_dates(flat), numeric_dates(flat)), key=lambda one: (one.span.start, one.loose, -one.span.end)
    )
    end = 0
    for written in found:
        if written.span.start >= end:
            end = written.span.end
            yield written


def _beside(flat: str, first: WrittenDate, second: WrittenDate) -> bool:
    between = flat[first.span.end : second.span.start]
    lost_bracket = bool(first.words) != bool(second.words) and not between.strip()
    return lost_bracket or bool(_BRACKET.fullmatch(between))


def _reading(flat: str, first: WrittenDate, second: WrittenDate | None) -> DateReading | None:
    words, digits = _sides(first, second)
    blanks = first.blanks or bool(second and second.blanks)
    weekday, span, blank_day = _with_weekday(flat, first, second)
    if not (words or digits or blanks) or (first.loose and second is None and weekday is None):
        return None
    by_words, by_digits = _existing(words), _existing(digits)
    return DateReading(
        span=span,
        weekday=weekday,
        by_words=by_words,
        by_digits=by_digits,
        impossible=bool((words and not by_words) or (digits and not by_digits)),
        blanks=blanks or blank_day,
    )


def _sides(first: WrittenDate, second: WrittenDate | None) -> tuple[Calendar | None, Calendar | None]:
    """What the words and what the figures say; of two dates in figures the first speaks for the words."""
    if second is None:
        return first.words, first.digits
    if second.words and not first.words:
        return second.words, first.digits or second.digits
    return first.words or first.digits, second.digits or second.words


def _with_weekday(flat: str, first: WrittenDate, second: WrittenDate | None) -> tuple[int | None, Span, bool]:
    """The weekday of a formula, the formula's span with it and its bracket, and whether the weekday was left blank."""
    before = _WEEKDAY_BEFORE.search(flat, max(first.span.start - _LOOK_BACK, 0), first.span.start)
    end = (second or first).span.end
    if (second or (before and before["open"])) and (closing := _CLOSING.match(flat, end)):
        end = closing.end()
    after = None if before else _WEEKDAY_AFTER.match(flat, end)
    within = second and _WEEKDAY_BEFORE.search(flat, first.span.end, second.span.start)
    named = next((found["day"] for found in (before, after, within) if found and found["day"]), None)
    return (
        _WEEKDAYS[named] if named else None,
        Span(before.start() if before else first.span.start, after.end() if after else end),
        bool(before and before["blank"]),
    )


def _existing(day: Calendar | None) -> date | None:
    try:
        return date(*day) if day else None
    except ValueError:
        return None
