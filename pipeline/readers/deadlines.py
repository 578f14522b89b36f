"""Until when: "paling lambat tanggal 12 Mei 2026", "dalam waktu 7 (tujuh) hari kerja sejak kejadian".

A written day gives a value. A day of every month, a length of time and an event give the words alone (the contract).
"Selama …" and "sebelum penempatan" are no deadlines, nor is the end of a period that names its start.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.text import Span, fold
from pipeline.readers.dates import DateReading, find_dates
from pipeline.readers.deadline_phrases import (
    EDGE,
    Bound,
    calendar_day,
    length_of_time,
    moment,
    occasion,
    written_day,
)
from pipeline.readers.named_dates import MONTHS
from pipeline.readers.spelling import any_of
from pipeline.vocabulary import load

__all__ = ["DeadlineReading", "find_deadlines"]

_WORDS = load("tenggat")
_ANCHOR = re.compile(
    rf"(?<!\w)(?:(?:{any_of(_WORDS['lama']['pembuka'])}\s+)?"
    rf"(?:(?P<limit>{any_of(_WORDS['batas']['kata'])})|(?P<within>{any_of(_WORDS['lama']['kata'])}))"
    rf"|(?P<until>{any_of(_WORDS['sampai']['kata'])})|(?P<before>sebelum)|(?P<bare>dalam)"
    rf"|(?P<edge>pada)(?=\s+{EDGE}\s+bulan(?!\w)))(?!\w)"
)
_PERIOD_BEGUN = re.compile(
    rf"(?:(?<!\w){any_of(_WORDS['sejak']['kata'])}(?!\w)(?:(?!\.\s|;).){{0,100}}|(?:\d|{MONTHS.pattern})\s*)\Z"
)
_LOOK_BACK = 120


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
    end = 0
    for anchor in _ANCHOR.finditer(flat):
        if anchor.start() >= end and (bound := _bound(flat, anchor, dates)):
            end = bound.end
            yield anchor.start(), bound


def _bound(flat: str, anchor: re.Match[str], dates: dict[int, DateReading]) -> Bound | None:
    start, kind = anchor.end(), anchor.lastgroup
    if kind == "limit":
        return (
            written_day(flat, start, dates)
            or calendar_day(flat, start)
            or length_of_time(flat, start)
            or moment(flat, start)
            or occasion(flat, start)
        )
    if kind in {"until", "before"}:
        begun = kind == "until" and _PERIOD_BEGUN.search(flat, max(anchor.start() - _LOOK_BACK, 0), anchor.start())
        return None if begun else written_day(flat, start, dates) or calendar_day(flat, start)
    if kind == "edge":
        return moment(flat, start)
    length = length_of_time(flat, start)
    binding = length and (length.tied or (kind == "within" and length.short))
    return length if binding else None
