"""What a reading got right, counted field by field."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from models import MonevStatus
from pipeline.evaluation.facts import Fact, facts_of
from pipeline.evaluation.fields import WITHIN, Field
from pipeline.evaluation.gold import GoldRecord
from pipeline.evaluation.likeness import likeness
from pipeline.evaluation.matching import Matching, Pair, counterparts, match

__all__ = ["KELIRU_ADA", "KELIRU_TIDAK_ADA", "Score", "Tally", "score_record", "total"]

KELIRU_ADA = "monev_keliru_ada"
"""There is no monev clause, and the reading found one."""

KELIRU_TIDAK_ADA = "monev_keliru_tidak_ada"
"""There is a monev clause, and the reading says that there is none."""


class Tally(NamedTuple):
    """How many facts were read rightly, were read though they are not so, and were not read."""

    hits: int = 0
    extra: int = 0
    missing: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(*(mine + its for mine, its in zip(self, other, strict=True)))

    @property
    def precision(self) -> float | None:
        """The share of what was read that is so; None where nothing was read."""
        read = self.hits + self.extra
        return self.hits / read if read else None

    @property
    def recall(self) -> float | None:
        """The share of what is so that was read; None where there is nothing to read."""
        gold = self.hits + self.missing
        return self.hits / gold if gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there was nothing to read and nothing was."""
        return 2 * self.hits / (2 * self.hits + self.extra + self.missing) if any(self) else None


@dataclass
class Score:
    """What was read of one naskah, held against its gold record.

    Attributes:
        tallies: the counts of each field that has any.
        misses: what is wrong, missing or too much, side by side.
        read: each measured fact that was read, and whether it is right.
        monev_error: `KELIRU_ADA`, `KELIRU_TIDAK_ADA` or None.
    """

    tallies: dict[Field, Tally] = field(default_factory=dict)
    misses: list[Pair] = field(default_factory=list)
    read: list[tuple[Fact, bool]] = field(default_factory=list)
    monev_error: str | None = None

    def count(self, name: Field, tally: Tally) -> None:
        """Add to a field's counts."""
        self.tallies[name] = self.tallies.get(name, Tally()).plus(tally)


def score_record(gold: GoldRecord, read: GoldRecord | None, judged: Iterable[Field], least: float) -> Score:
    """Hold a reading against the gold record.

    Args:
        gold: what a person wrote.
        read: what naskah read; None where it could not read the file.
        judged: the fields that the person filled in; no other is measured.
        least: how like free text must be: `pipeline.evaluation.likeness.DIGITAL` or ``SCANNED``.
    """
    fields = set(judged) if _monev_agrees(gold, read) else set(judged) - WITHIN
    score = Score(monev_error=_monev_error(gold, read) if Field.MONEV_STATUS in fields else None)
    _score_facts(score, facts_of(gold), facts_of(read) if read else [], fields, least)
    return score


def _score_facts(score: Score, gold: list[Fact], read: list[Fact], fields: set[Field], least: float) -> None:
    """Count the facts, and then the parts of those that match."""
    if not gold and not read:
        return

    def same(mine: Fact, other: Fact) -> float:
        return likeness(mine.field, mine.value, other.value, least)

    golds, reads = _by_field(gold), _by_field(read)
    for name in sorted(fields & (golds.keys() | reads.keys()), key=list(Field).index):
        matching = match(golds.get(name, []), reads.get(name, []), same)
        _note(score, name, matching)
        score.misses += counterparts(matching.missing, matching.extra, same)
        for mine, other in matching.hits:
            _score_facts(score, mine.own(mine.parts), mine.own(other.parts), fields, least)


def _note(score: Score, name: Field, matching: Matching) -> None:
    score.count(name, Tally(len(matching.hits), len(matching.extra), len(matching.missing)))
    score.read += [(fact, True) for _, fact in matching.hits] + [(fact, False) for fact in matching.extra]


def _by_field(facts: Iterable[Fact]) -> dict[Field, list[Fact]]:
    ordered = sorted(facts, key=lambda fact: fact.field)
    return {name: list(group) for name, group in groupby(ordered, key=lambda fact: fact.field)}


def _monev_agrees(gold: GoldRecord, read: GoldRecord | None) -> bool:
    """Whether both say that there is a monev clause, or both that there is none."""
    return bool(gold.monev and read and read.monev) and _has_monev(gold) == _has_monev(read)


def _monev_error(gold: GoldRecord, read: GoldRecord | None) -> str | None:
    if _status(gold) is MonevStatus.TIDAK_ADA and _has_monev(read):
        return KELIRU_ADA
    if _has_monev(gold) and _status(read) is MonevStatus.TIDAK_ADA:
        return KELIRU_TIDAK_ADA
    return None


def _status(record: GoldRecord | None) -> MonevStatus | None:
    return record.monev.status if record and record.monev else None


def _has_monev(record: GoldRecord | None) -> bool:
    status = _status(record)
    return status is not None and status.is_present


def total(tallies: Iterable[Mapping[Field, Tally]]) -> dict[Field, Tally]:
    """The counts of several naskah together, in the order of the fields."""
    sums: dict[Field, Tally] = {}
    for each in tallies:
        for name, tally in each.items():
            sums[name] = sums.get(name, Tally()).plus(tally)
    return {name: sums[name] for name in Field if name in sums}
