"""The yardstick's lists: what was missed, and what a change to the rules gained, lost and changed."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from pipeline.outputs.figure_table import FigureGroup
from pipeline.outputs.figure_words import figure_words, percent
from pipeline.outputs.prose import clean

__all__ = ["ListedComparison", "ListedFact", "ListedFall", "render_comparison", "render_misses"]

_WIDTH = 80
_FIGURES = {"precision", "recall", "f1"}


class ListedFact(Protocol):
    """A fact of the gold record or of a reading."""

    @property
    def field(self) -> str:
        """Which figure it counts for."""

    @property
    def value(self) -> str:
        """What is said."""

    @property
    def about(self) -> str:
        """Of what it is said; may be empty."""


class ListedFall(Protocol):
    """A figure that is worse than it was."""

    @property
    def group(self) -> FigureGroup:
        """The files it was measured on."""

    @property
    def field(self) -> str:
        """The field."""

    @property
    def figure(self) -> str:
        """Which of its figures."""

    @property
    def before(self) -> float:
        """What it was."""

    @property
    def now(self) -> float:
        """What it is."""


Miss = tuple[str, ListedFact | None, ListedFact | None]
"""The file, what is written, what was read."""

Judged = tuple[ListedFact, bool]
"""A fact, and whether it is right."""


class ListedComparison(Protocol):
    """A run held against an earlier one."""

    @property
    def files(self) -> int:
        """How many files both have."""

    @property
    def changes(self) -> Sequence[tuple[str, Judged | None, Judged | None]]:
        """The file, the fact before, the fact now."""

    @property
    def falls(self) -> Sequence[ListedFall]:
        """The figures that fell."""


def render_misses(misses: Iterable[Miss]) -> str:
    """Every miss, file by file: what is written and what was read."""
    lines: list[str] = []
    for file, members in groupby(misses, key=lambda miss: miss[0]):
        lines += ["", clean(file)]
        for _, gold, read in members:
            lines += _wrapped(_miss(gold, read), "  ", "      ")
    return "\n".join([*lines, "", ""]) if lines else "Tidak ada yang meleset.\n"


def _miss(gold: ListedFact | None, read: ListedFact | None) -> str:
    strayed = gold is not None and read is not None and gold.about != read.about
    written = f"tertulis {_quoted(gold, with_about=strayed)}" if gold else "tidak tertulis"
    said = f"terbaca {_quoted(read, with_about=strayed)}" if read else "tidak terbaca"
    return f"{_subject(gold or read, with_about=not strayed)}: {written}, {said}"


def _subject(fact: ListedFact | None, *, with_about: bool) -> str:
    if fact is None:
        return ""
    name = figure_words().field[fact.field].removeprefix("· ")
    return f"{name} ({clean(fact.about)})" if fact.about and with_about else name


def _quoted(fact: ListedFact, *, with_about: bool) -> str:
    return f'"{clean(fact.value)}"' + (f" ({clean(fact.about)})" if with_about else "")


def render_comparison(comparison: ListedComparison) -> str:
    """What was gained (+), lost (-) and changed (~), one fact after the other, and which figures fell."""
    changes = [line for change in comparison.changes for line in _wrapped(_change(*change), "", "    ")]
    falls = [line for fall in comparison.falls for line in _wrapped(_fall(fall), "", "    ")]
    kinds = [(before is not None, now is not None) for _, before, now in comparison.changes]
    gained, lost, changed = kinds.count((False, True)), kinds.count((True, False)), kinds.count((True, True))
    summary = (
        f"Dibandingkan dengan acuan, {comparison.files} berkas: {gained} fakta baru (+), {lost} hilang (-), "
        f"{changed} berubah (~). {len(falls and comparison.falls)} angka turun."
    )
    return "\n".join([*_wrapped(summary, "", ""), *changes, *falls, ""])


def _change(file: str, before: Judged | None, now: Judged | None) -> str:
    fact, _ = now or before or (None, False)
    strayed = before is not None and now is not None and before[0].about != now[0].about
    values = " menjadi ".join(
        f"{_quoted(item, with_about=strayed)} ({'benar' if right else 'keliru'})"
        for item, right in filter(None, (before, now))
    )
    sign = "~" if before and now else "+" if now else "-"
    return f"{sign} {clean(file)} · {_subject(fact, with_about=not strayed)} · {values}"


def _fall(fall: ListedFall) -> str:
    where = f"{figure_words().split_name(fall.group.split)}, {figure_words().origin[fall.group.origin].lower()}"
    counted = fall.figure not in _FIGURES
    amounts = f"{fall.before:.0f} → {fall.now:.0f}" if counted else _percents(fall.before, fall.now)
    name = figure_words().field[fall.field].removeprefix("· ")
    return f"! turun: {where} · {name} · {figure_words().figure[fall.figure]} · {amounts}"


def _percents(before: float | None, now: float | None) -> str:
    """Both in percent, as finely as it takes to tell one from the other."""
    shown = [(percent(before, places), percent(now, places)) for places in (1, 2, 3)]
    return " → ".join(next((pair for pair in shown if pair[0] != pair[1]), shown[-1]))


def _wrapped(text: str, first: str, rest: str) -> Iterator[str]:
    yield from textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
