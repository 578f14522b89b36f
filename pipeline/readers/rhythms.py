"""So many times in so much time: what every recurrence comes down to, and the counted forms ("dua kali setahun")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.readers.numerals import COUNT, Count, read_count
from pipeline.readers.spelling import Lexicon, any_of
from pipeline.vocabulary import load

__all__ = ["BEFORE", "PERIODS", "TIMES", "Rhythm", "adjectives", "counted", "span_of_time", "times"]

_WORDS = load("berkala")
BEFORE = 160
"""How far left of its anchor a recurrence may begin, in characters."""

PERIODS: Lexicon[int] = Lexicon(_WORDS["periode"].items())
"""Periods and their months; 0 is shorter than a month."""

_ONE_PERIOD: Lexicon[int] = Lexicon(_WORDS["sekali"].items())
_ADJECTIVES: Lexicon[int] = Lexicon(_WORDS["sifat"].items())
_THINGS = any_of(_WORDS["berulang"]["bukan"])

_ONCE = Count(1, agrees=True)
TIMES = rf"(?:{any_of(_WORDS['sedikitnya']['kata'])}\s+)?(?:(?P<times>{COUNT})\s*(?:kali|x)|sekali)"
"""An expression (group "times") for how often: "2 (dua) kali", "sekali", with "sekurang-kurangnya" before it."""

_SPAN = rf"(?:(?:(?P<count>{COUNT})\s+)?(?P<unit>{PERIODS.pattern})|(?P<one>{_ONE_PERIOD.pattern}))"

_KALI = re.compile(r"(?:kali|(?<=[\d)])x|(?<=[\d)]\s)x)(?!\w)")
_TIMES_BEFORE = re.compile(rf"(?<!\w){TIMES}\Z")
_SPAN_AFTER = re.compile(
    rf"\s*(?P<within>(?:dalam|per|untuk)\s+|/\s*|selama\s+(?=(?:1\s*\(satu\)|1|satu)\s+tahun))?"
    rf"(?:(?:kurun|jangka)\s+waktu\s+)?{_SPAN}(?!\w)"
)
_EVERY = any_of([*_WORDS["setiap"]["kata"], "dalam"])
_SPAN_THEN_TIMES = re.compile(rf"(?<!\w)(?:{_EVERY}\s+)?{_SPAN}(?:nya)?,?\s+(?:sebanyak\s+)?{TIMES}\Z")

_ADJECTIVE = re.compile(rf"(?<!\w)(?P<unit>{_ADJECTIVES.pattern})(?!\w)")
_COUNTED = re.compile(rf"(?<!\w)(?P<count>{COUNT})[\s-]+\Z")
_RECURS = re.compile(
    rf"(?<!\w)(?:(?P<manner>secara)\s+"
    rf"|{any_of(_WORDS['berulang']['kata'])}\s+(?:(?!{_THINGS}\s|secara\s)[^\W\d]+\s+){{0,3}})\Z"
)
_THING = re.compile(rf"(?<!\w){_THINGS}\s+(?:\w+\s+)?\Z")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``times`` in ``months`` (0: less than one month), written from ``start`` to ``end``."""

    start: int
    end: int
    months: int
    times: int = 1
    agrees: bool = True

    @property
    def interval(self) -> int | None:
        """The months from one time to the next, None where they are no whole number of at least one."""
        whole = self.times > 0 and self.months >= self.times and self.months % self.times == 0
        return self.months // self.times if whole else None


def span_of_time(found: re.Match[str]) -> tuple[int, bool]:
    """The months of a matched period with its count, and whether that count agrees with itself."""
    groups = found.groupdict()
    if groups.get("one"):
        return _ONE_PERIOD[groups["one"]], True
    count = read_count(groups["count"]) if groups.get("count") else _ONCE
    return PERIODS[groups["unit"]] * (count.value if count else 0), bool(count and count.agrees)


def times(found: re.Match[str]) -> Count:
    """How many times a match of `TIMES` counts; "sekali" is once."""
    return (read_count(found["times"]) if found["times"] else _ONCE) or Count(0, agrees=False)


def counted(flat: str) -> Iterator[Rhythm]:
    """Read "dua kali dalam setahun", "2x setahun", "6 (enam) bulan sekali", "dalam setahun sebanyak dua kali"."""
    for kali in _KALI.finditer(flat):
        left = max(kali.start() - BEFORE, 0)
        if whole := _SPAN_THEN_TIMES.search(flat, left, kali.end()):
            yield _rhythm(whole, whole, whole)
            continue
        first, second = _TIMES_BEFORE.search(flat, left, kali.end()), _SPAN_AFTER.match(flat, kali.end())
        if first and second and (second["within"] or second["one"]):
            yield _rhythm(first, second, first)


def _rhythm(first: re.Match[str], second: re.Match[str], timed: re.Match[str]) -> Rhythm:
    months, agrees = span_of_time(second)
    count = times(timed)
    return Rhythm(first.start(), second.end(), months, count.value, agrees and count.agrees)


def adjectives(flat: str) -> Iterator[Rhythm]:
    """Read "laporan triwulanan", "secara bulanan", "6 (enam) bulanan"; not "rencana kerja tahunan"."""
    for adjective in _ADJECTIVE.finditer(flat):
        left, months = max(adjective.start() - BEFORE, 0), _ADJECTIVES[adjective["unit"]]
        if number := _COUNTED.search(flat, left, adjective.start()):
            count = read_count(number["count"])
            if count and not _THING.search(flat, left, number.start()):
                yield Rhythm(number.start(), adjective.end(), months * count.value, agrees=count.agrees)
        elif noun := _RECURS.search(flat, left, adjective.start()):
            yield Rhythm(noun.start() if noun["manner"] else adjective.start(), adjective.end(), months)
