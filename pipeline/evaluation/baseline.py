"""An earlier run, kept in a file: what did a change to the rules gain, lose and change?

The file is JSON with a line for each file's counts and one for each fact that was read in it, so that a change shows
line by line. Of the split ``check`` it holds counts alone: nobody shall learn from its facts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from pipeline.evaluation.archive import Origin
from pipeline.evaluation.facts import Fact
from pipeline.evaluation.fields import Field
from pipeline.evaluation.matching import counterparts
from pipeline.evaluation.outcome import FileOutcome, Group, figures, groups_of
from pipeline.evaluation.scores import Tally

__all__ = ["BaselineError", "Change", "Comparison", "Fall", "compare", "dump_baseline", "load_baseline"]

_SLACK = 1e-12
"""Figures are quotients of counts; two that differ by less are equal."""


class BaselineError(ValueError):
    """A baseline that cannot be used; the message says why, in Bahasa Indonesia."""


class Change(NamedTuple):
    """What became of a fact, each with whether it is right; one of the two is None where it was gained or lost."""

    file: str
    before: tuple[Fact, bool] | None
    now: tuple[Fact, bool] | None


class Fall(NamedTuple):
    """A figure that is worse than it was."""

    group: Group
    field: str
    figure: str
    before: float
    now: float


@dataclass(frozen=True)
class Comparison:
    """A run held against an earlier one, over the files that both have."""

    files: int
    changes: Sequence[Change]
    falls: Sequence[Fall]


_Line = tuple[Field, str, str] | tuple[Field, str, str, bool]
"""A fact that was read: field, what it is about, value; and False where it is not right."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    file: str
    split: str
    origin: Origin
    tallies: dict[Field, Tally]
    monev_error: str | None = None
    facts: list[_Line] = []


_ENTRIES = TypeAdapter(list[_Entry])
_LINE: TypeAdapter[_Line] = TypeAdapter(_Line)


def dump_baseline(outcomes: Iterable[FileOutcome]) -> str:
    """The run as the text of a baseline file; the same run gives the same text."""
    ordered = sorted(outcomes, key=lambda outcome: outcome.file)
    return "[\n" + ",\n".join(map(_entry_text, ordered)) + "\n]\n"


def _entry_text(outcome: FileOutcome) -> str:
    entry = _Entry(
        file=outcome.file,
        split=outcome.split,
        origin=outcome.origin,
        tallies=dict(outcome.tallies),
        monev_error=outcome.monev_error,
    )
    counts = entry.model_dump_json(exclude_defaults=True)
    if not outcome.facts:
        return counts
    facts = ",\n".join(_LINE.dump_json(line).decode() for line in sorted(map(_line, outcome.facts)))
    return f'{counts.removesuffix("}")},"facts":[\n{facts}\n]}}'


def _line(judged: tuple[Fact, bool]) -> _Line:
    fact, right = judged
    line = fact.field, fact.about, fact.value
    return line if right else (*line, False)


def load_baseline(path: Path) -> list[FileOutcome]:
    """Read a baseline file.

    Raises:
        BaselineError: it cannot be read, or is no baseline of this version.
    """
    try:
        entries = _ENTRIES.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        reason = error.strerror if isinstance(error, OSError) else "isinya bukan acuan"
        raise BaselineError(f"{path}: acuan tidak dapat dibaca ({reason}); buat dengan --write-baseline") from error
    return [
        FileOutcome(each.file, each.split, each.origin, each.tallies, each.monev_error, tuple(map(_fact, each.facts)))
        for each in entries
    ]


def _fact(line: _Line) -> tuple[Fact, bool]:
    field, about, value, *wrong = line
    return Fact(field, value, about), not wrong


def compare(before: Iterable[FileOutcome], now: Iterable[FileOutcome]) -> Comparison:
    """What became better and worse, over the files that both runs have.

    Raises:
        BaselineError: they have none in common.
    """
    earlier = {outcome.file: outcome for outcome in before}
    common = [(earlier[outcome.file], outcome) for outcome in now if outcome.file in earlier]
    if not common:
        raise BaselineError("acuan tidak memuat satu pun dari berkas yang diukur; jalankan atas folder yang sama")
    changes = [change for old, new in common for change in _changes(old, new)]
    # A naskah that moved to another split is counted where it is now, then as now.
    old_groups = groups_of(replace(old, split=new.split) for old, new in common)
    new_groups = groups_of(new for _, new in common)
    falls = [fall for old, new in zip(old_groups, new_groups, strict=True) for fall in _falls(old, new)]
    return Comparison(len(common), changes, falls)


def _changes(old: FileOutcome, new: FileOutcome) -> Iterator[Change]:
    rightness = {**dict(old.facts), **dict(new.facts)}
    was, is_now = (Counter(fact for fact, _ in outcome.facts) for outcome in (old, new))
    lost, gained = list((was - is_now).elements()), list((is_now - was).elements())
    for name in Field:
        pairs = counterparts(_of(name, lost), _of(name, gained), lambda one, other: float(one.value == other.value))
        for before, now in pairs:
            yield Change(old.file, _judged(before, rightness), _judged(now, rightness))


def _of(name: Field, facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.field is name]


def _judged(fact: Fact | None, rightness: Mapping[Fact, bool]) -> tuple[Fact, bool] | None:
    return (fact, rightness[fact]) if fact else None


def _falls(old: Group, new: Group) -> Iterator[Fall]:
    for name, tally in old.tallies.items():
        now = figures(new.tallies.get(name, Tally()))
        for figure, before in figures(tally).items():
            after = now[figure]
            if before is not None and after is not None and after < before - _SLACK:
                yield Fall(new, name, figure, before, after)
    for error, times in old.monev_errors.items():
        if new.monev_errors[error] > times:
            yield Fall(new, "monev_status", error, times, new.monev_errors[error])
