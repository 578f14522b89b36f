"""Until when: "paling lambat tanggal 12 Mei 2026", "dalam waktu 7 (tujuh) hari kerja sejak kejadian".

A written day gives a value. A day of every month, a length of time and an event give the words alone (the contract).
"Selama …" and "sebelum penempatan" are no deadlines, nor is the end of a period that names its start.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from models.text import Span, fold
from pipeline.readers.dates import DateReading, find_dates
from pipeline.readers.deadline_events import DAY_COUNT, EDGE, Bound, clause_end, counted_day, occasion
from pipeline.readers.deadline_lengths import length_of_time, lengths_by_themselves
from pipeline.readers.deadline_phrases import PERIOD, calendar_day, end_of_period, moment, written_day
from pipeline.readers.named_dates import MONTHS
from pipeline.readers.spelling import any_of
from pipeline.vocabulary import load

__all__ = ["DeadlineReading", "find_deadlines"]

_WORDS = load("tenggat")
_WITHIN = any_of(_WORDS["lama"]["pembuka"])
_ANCHOR = re.compile(
    rf"(?<!\w)(?:(?:{_WITHIN}\s+)?"
    rf"(?:(?P<limit>{any_of(_WORDS['batas']['kata'])})|(?P<within>{any_of(_WORDS['lama']['kata'])}))(?:\s+{_WITHIN})?"
    rf"|(?P<least>{any_of(_WORDS['sedikitnya']['kata'])})|(?P<until>{any_of(_WORDS['sampai']['kata'])})"
    rf"|(?P<before>sebelum)|(?P<bare>dalam)"
    rf"|(?P<soon>{any_of(_WORDS['segera']['kata'])}\s+{any_of(_WORDS['segera']['lalu'])})"
    rf"|(?P<edge>pada|di)(?=\s+{EDGE}\s+{PERIOD})|(?P<on>pada)(?=\s+{DAY_COUNT}))(?!\w)"
)
_EDGE_NEXT = re.compile(rf"\s+{EDGE}\s")
_COUNTED_DAY = re.compile(rf"(?<!\w){DAY_COUNT}(?=\s+{any_of(_WORDS['hari_h']['acara'])}(?!\w))")
_PERIOD_BEGUN = re.compile(
    rf"(?:(?<!\w){any_of(_WORDS['sejak']['kata'])}(?!\w)(?:(?!\.\s|;).){{0,100}}|(?:\d|{MONTHS.pattern})\s*)\Z"
)
_LOOK_BACK = 120
_MOMENTS: dict[str, Callable[[str, int], Bound | None]] = {
    "soon": lambda flat, start: Bound(clause_end(flat, start), tied=True),
    "edge": moment,
    "on": counted_day,
}


@dataclass(frozen=True, slots=True)
class DeadlineReading:
    """A deadline.

    Attributes:
        span: the phrase, without closing punctuation.
        value: the day, where it is written with its year and exists.
        text: the phrase as written, white space folded.
    """

    span: Span
    value: date | None
    text: str


def find_deadlines(text: str) -> list[DeadlineReading]:
    """Every deadline in ``text``, in order, none within another."""
    flat = fold(text)
    dates = {reading.span.start: reading for reading in find_dates(text)}
    return [
        DeadlineReading(Span(start, bound.end), bound.value, " ".join(text[start : bound.end].split()))
        for start, bound in _bounds(flat, dates)
    ]


def _bounds(flat: str, dates: dict[int, DateReading]) -> Iterator[tuple[int, Bound]]:
    anchored = ((anchor.start(), _bound(flat, anchor, dates)) for anchor in _ANCHOR.finditer(flat))
    counted = ((found.start(), counted_day(flat, found.start() - 1)) for found in _COUNTED_DAY.finditer(flat, 1))
    bounds = [*anchored, *counted, *lengths_by_themselves(flat)]
    end = 0
    for start, bound in sorted(bounds, key=lambda each: each[0]):
        if bound is not None and start >= end:
            end = bound.end
            yield start, bound


def _bound(flat: str, anchor: re.Match[str], dates: dict[int, DateReading]) -> Bound | None:
    start, kind = anchor.end(), str(anchor.lastgroup)
    if kind == "limit":
        return _last_day(flat, start, dates) or length_of_time(flat, start) or occasion(flat, start)
    if kind == "until":
        begun = _PERIOD_BEGUN.search(flat, max(anchor.start() - _LOOK_BACK, 0), anchor.start())
        return None if begun else written_day(flat, start, dates) or calendar_day(flat, start)
    if kind == "before":
        return _before(flat, start, dates)
    if kind in _MOMENTS:
        return _MOMENTS[kind](flat, start)
    return _binding(length_of_time(flat, start), kind)


def _last_day(flat: str, start: int, dates: dict[int, DateReading]) -> Bound | None:
    return (
        written_day(flat, start, dates) or calendar_day(flat, start) or counted_day(flat, start) or moment(flat, start)
    )


def _before(flat: str, start: int, dates: dict[int, DateReading]) -> Bound | None:
    """A day or the end of a period; "sebelum penempatan" is no deadline."""
    day = written_day(flat, start, dates) or calendar_day(flat, start) or end_of_period(flat, start)
    return day or (moment(flat, start) if _EDGE_NEXT.match(flat, start) else None)


def _binding(length: Bound | None, anchor: str) -> Bound | None:
    """A length of time, if it sets a deadline behind this kind of anchor."""
    if length is None or (anchor == "least" and not length.ahead):
        return None
    return length if length.tied or (anchor == "within" and length.short) else None
