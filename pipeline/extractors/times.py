"""Until when and how often something is undertaken, behind its verb or in front of it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.obligation import Deadline, Recurrence
from models.text import Span, fold
from pipeline.language import Reading
from pipeline.readers.dates import find_dates
from pipeline.readers.deadlines import DeadlineReading, find_deadlines
from pipeline.readers.intervals import Interval, find_intervals

__all__ = ["NO_TIMES", "Times", "opens_with_time", "times_in_cell", "times_of"]

_Found = TypeVar("_Found", DeadlineReading, Interval)

_ANY_CONDITION = re.compile(r"\b(?:apabila|jika|bila|bilamana|dalam hal(?! ini)|seandainya|sekiranya|kecuali)\b")
_CONDITION = re.compile(rf"{_ANY_CONDITION.pattern}[^,]*$")  # to the next comma
_OPENS = re.compile(
    r"(?:^|[,;:])\W*(?:(?:dan|serta|maka|namun|kemudian|selanjutnya|sedangkan|sementara|adapun|secara berkala)\b ?)*$"
)
_CLOSES = re.compile(r"^[\s,]*(?:maka\b)?\s*$")
_LIMIT = re.compile(r"paling|selambat")


@dataclass(frozen=True, slots=True)
class Times:
    """When something is due and how often it recurs, with the words that say so where they stand apart from it."""

    deadline: Deadline | None = None
    recurrence: Recurrence | None = None
    apart: tuple[Span, ...] = ()

    def or_else(self, other: "Times") -> "Times":
        """These times, and those of ``other`` where they name none."""
        own = self.deadline or self.recurrence
        deadline, recurrence = self.deadline or other.deadline, self.recurrence or other.recurrence
        return Times(deadline, recurrence, self.apart if own else other.apart)


NO_TIMES = Times()
"""Neither due at a time nor recurring."""


def times_of(reading: Reading, action: Span, between: Sequence[Span] = (), front: Sequence[Span] = ()) -> Times:
    """The times of an undertaking: those in what is done, else those in front of it.

    Args:
        reading: the naskah.
        action: what is done.
        between: the words between the subject and the verb.
        front: the words in front of the subject.
    """
    deadline, its_place = _pick(reading, action, between, front, find_deadlines)
    recurrence, other_place = _pick(reading, action, between, front, find_intervals)
    return Times(
        Deadline(value=deadline.value, text=deadline.text) if deadline else None,
        Recurrence(months=recurrence.months, text=recurrence.text) if recurrence else None,
        tuple(sorted({place for place in (its_place, other_place) if place}, key=lambda place: place.start)),
    )


def times_in_cell(reading: Reading, cell: Span, *, limited: bool) -> Times:
    """The times in a table's cell of its own; ``limited``: a bare day there is the last one."""
    times = times_of(reading, cell)
    days = find_dates(reading.unbroken(cell)) if limited and times.deadline is None else []
    deadline = Deadline(value=days[0].value, text=reading.text.slice(cell)) if days else times.deadline
    return Times(deadline, times.recurrence, (cell,) if deadline or times.recurrence else ())


def opens_with_time(words: str) -> bool:
    """Whether the words in front of a party set a time for what he does: "paling lambat tanggal 5 Mei 2026, "."""
    spans = [found.span for found in find_deadlines(words)] + [found.span for found in find_intervals(words)]
    return any(_stands_in_front(fold(words), span) for span in spans)


def _pick(
    reading: Reading, action: Span, between: Sequence[Span], front: Sequence[Span], find: Callable[[str], list[_Found]]
) -> tuple[_Found | None, Span | None]:
    """The first time found, with its place where that is not in the action."""
    for span in (action, *between, *front):
        words = reading.unbroken(span)
        counts = _stands_in_front if span in front else _stands_behind
        for found in find(words):
            if counts(fold(words), found.span):
                place = Span(span.start + found.span.start, span.start + found.span.end)
                return found, None if span is action else place
    return None, None


def _stands_behind(flat: str, span: Span) -> bool:
    """Whether a time behind the subject is that of the undertaking, and not of a condition."""
    return _LIMIT.match(flat, span.start) is not None or not _is_conditional(flat, span)


def _is_conditional(flat: str, span: Span) -> bool:
    """Whether the time is part of a condition: "apabila dalam waktu 7 hari …"."""
    return _CONDITION.search(flat[: span.start]) is not None


def _stands_in_front(flat: str, span: Span) -> bool:
    """Whether a time in front of the subject opens a phrase or leads up to the subject; a condition has its own."""
    leads_up = _CLOSES.match(flat[span.end :]) is not None
    if _ANY_CONDITION.search(flat[: span.start]):
        return leads_up and not _is_conditional(flat, span)
    return leads_up or _OPENS.search(flat[: span.start]) is not None
