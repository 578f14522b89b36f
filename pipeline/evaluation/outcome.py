"""The outcome of a run: the score of each file, and the figures of each group of files."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pipeline.evaluation.archive import CHECK, Origin
from pipeline.evaluation.facts import Fact
from pipeline.evaluation.fields import Field
from pipeline.evaluation.scores import KELIRU_ADA, KELIRU_TIDAK_ADA, Score, Tally, total

__all__ = ["MICRO", "FileOutcome", "Group", "figures", "groups_of"]

MICRO = "micro"
"""All facts of all fields together; the evidence is no fact of its own."""

MONEV_ERRORS = (KELIRU_ADA, KELIRU_TIDAK_ADA)


@dataclass(frozen=True)
class FileOutcome:
    """The counts of one file, and the facts read in it; of the split ``check`` the counts alone."""

    file: str
    split: str
    origin: Origin
    tallies: Mapping[Field, Tally]
    monev_error: str | None
    facts: tuple[tuple[Fact, bool], ...] = ()

    @classmethod
    def of(cls, file: str, split: str, origin: Origin, score: Score) -> "FileOutcome":
        """What of a score may be kept."""
        facts = () if split == CHECK else tuple((replace(fact, parts=()), right) for fact, right in score.read)
        return cls(file, split, origin, total([score.tallies]), score.monev_error, facts)


@dataclass(frozen=True)
class Group:
    """The files of one split and one origin, counted together.

    Attributes:
        split: which split.
        origin: digital or scanned.
        files: how many files.
        tallies: the counts of each field, and of all together as ``micro``.
        monev_errors: how often each of the two monev errors was made.
    """

    split: str
    origin: Origin
    files: int
    tallies: Mapping[str, Tally]
    monev_errors: Mapping[str, int]


def groups_of(outcomes: Iterable[FileOutcome]) -> list[Group]:
    """The groups of a run, by split and then digital before scanned."""
    members: dict[tuple[str, Origin], list[FileOutcome]] = {}
    for outcome in outcomes:
        members.setdefault((outcome.split, outcome.origin), []).append(outcome)
    return [_group(split, origin, members[split, origin]) for split, origin in sorted(members)]


def _group(split: str, origin: Origin, outcomes: list[FileOutcome]) -> Group:
    fields = total(outcome.tallies for outcome in outcomes)
    micro = Tally()
    for name, tally in fields.items():
        if name is not Field.EVIDENCE:
            micro = micro.plus(tally)
    made = Counter(outcome.monev_error for outcome in outcomes)
    tallies = {**{str(name): tally for name, tally in fields.items()}, MICRO: micro}
    return Group(split, origin, len(outcomes), tallies, {name: made[name] for name in MONEV_ERRORS})


def figures(tally: Tally) -> dict[str, float | None]:
    """The three figures of a tally, by name."""
    return {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
