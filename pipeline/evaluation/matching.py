"""Two lists of facts laid side by side: which fact of one is which fact of the other."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pipeline.evaluation.facts import Fact
from pipeline.evaluation.fields import MANY

__all__ = ["Matching", "Pair", "Same", "counterparts", "match"]

Same = Callable[[Fact, Fact], float]
"""How like two facts of one field are in their value, 0 to 1; 0: not the same."""


class Pair(NamedTuple):
    """A fact of the gold record and a fact of the reading, or one of them alone."""

    gold: Fact | None
    read: Fact | None


class Matching(NamedTuple):
    """Facts that are the same in both, and those that only one of them has."""

    hits: list[tuple[Fact, Fact]]
    missing: list[Fact]
    extra: list[Fact]


def match(gold: Sequence[Fact], read: Sequence[Fact], same: Same) -> Matching:
    """Match facts of one field, one to one: same subject, same value.

    Where several could be meant, the likest is taken first; of two equally like, the one with the same parts.
    """

    def rank(mine: Fact, other: Fact) -> tuple[float, int]:
        shared = {(part.field, part.value) for part in mine.parts} & {(part.field, part.value) for part in other.parts}
        return (same(mine, other) if mine.about == other.about else 0.0), len(shared)

    return _one_to_one(gold, read, rank)


def counterparts(missing: Sequence[Fact], extra: Sequence[Fact], same: Same) -> list[Pair]:
    """Lay what is left side by side, for a person to see what became of what.

    A value of the same subject is another value; the same value of another subject has strayed.
    """

    def rank(mine: Fact, other: Fact) -> tuple[float, int]:
        if mine.about == other.about:
            return float(mine.field not in MANY), 0
        return same(mine, other), 0

    strayed = _one_to_one(missing, extra, rank)
    return [
        *(Pair(mine, other) for mine, other in strayed.hits),
        *(Pair(mine, None) for mine in strayed.missing),
        *(Pair(None, other) for other in strayed.extra),
    ]


def _one_to_one(
    gold: Sequence[Fact], read: Sequence[Fact], rank: Callable[[Fact, Fact], tuple[float, int]]
) -> Matching:
    """Pair the best-ranked first; a rank that begins with 0 pairs nothing."""
    ranked = [(rank(mine, other), i, j) for i, mine in enumerate(gold) for j, other in enumerate(read)]
    best = sorted((item for item in ranked if item[0][0]), key=lambda item: (-item[0][0], -item[0][1], item[1:]))
    mine_left, other_left = dict(enumerate(gold)), dict(enumerate(read))
    hits = [(mine_left.pop(i), other_left.pop(j)) for _, i, j in best if i in mine_left and j in other_left]
    return Matching(hits, list(mine_left.values()), list(other_left.values()))
