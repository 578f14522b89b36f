"""What ends when: how far a naskah's last day lies ahead, and how the last days of a batch fall in time."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models import Agreement
from pipeline.outputs.words import words

__all__ = ["Ending", "Period", "ending_of", "ends_on", "timeline"]

_NEAR, _MIDDLE = 90, 180  # days: the contract of the portfolio
_QUARTER, _YEAR = 3, 12  # months
_MOST_PERIODS = 16


class Ending(StrEnum):
    """How far the last day of a naskah lies ahead of a day."""

    ENDED = "ended"
    WITHIN_90_DAYS = "within_90_days"
    WITHIN_180_DAYS = "within_180_days"
    LATER = "later"
    OPEN_ENDED = "open_ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter or a year, and how many naskah end in it.

    Attributes:
        label: "TW I 2026" or "2027"; "2040 dst." for all that lies beyond.
        starts_on: its first day.
        ends_on: its last day; None where it has none.
        count: how many naskah end in it and have not ended yet.
    """

    label: str
    starts_on: date
    ends_on: date | None
    count: int


def ends_on(agreement: Agreement) -> date | None:
    """The last day of a naskah; None where it has none, or nobody can name it."""
    return agreement.term.ends_on if agreement.term else None


def ending_of(agreement: Agreement, day: date) -> Ending:
    """How far off the end is as of ``day``; on its last day a naskah still holds.

    `WITHIN_180_DAYS` begins where `WITHIN_90_DAYS` ends, so that each naskah has one.
    """
    term = agreement.term
    if term is None or (term.ends_on is None and not term.open_ended):
        return Ending.UNKNOWN
    if term.ends_on is None:
        return Ending.OPEN_ENDED
    if term.has_ended(day):
        return Ending.ENDED
    left = (term.ends_on - day).days
    return Ending.WITHIN_90_DAYS if left <= _NEAR else Ending.WITHIN_180_DAYS if left <= _MIDDLE else Ending.LATER


def timeline(agreements: Iterable[Agreement], day: date) -> tuple[Period, ...]:
    """The ends from ``day`` on by quarter, by year where they reach too far; what lies beyond is drawn together."""
    ends = sorted(end for end in map(ends_on, agreements) if end and end >= day)
    if not ends:
        return ()
    months = _QUARTER if _index(ends[-1], _QUARTER) - _index(day, _QUARTER) < _MOST_PERIODS else _YEAR
    first, last = _index(day, months), _index(ends[-1], months)
    counts = Counter(min(_index(end, months) - first, _MOST_PERIODS - 1) for end in ends)
    shown = range(first, min(last, first + _MOST_PERIODS - 1) + 1)
    return tuple(_period(index, months, counts[index - first], open_end=index == shown[-1] < last) for index in shown)


def _index(day: date, months: int) -> int:
    """The number of the period of so many months in which a day lies, counted from the year 0."""
    return (day.year * _YEAR + day.month - 1) // months


def _period(index: int, months: int, count: int, *, open_end: bool) -> Period:
    year, month = divmod(index * months, _YEAR)
    until = month + months
    label = f"{words().quarter[month // _QUARTER]} {year}" if months == _QUARTER else str(year)
    return Period(
        label=words().and_later.format(period=label) if open_end else label,
        starts_on=date(year, month + 1, 1),
        ends_on=None if open_end else date(year, until, monthrange(year, until)[1]),
        count=count,
    )
