"""The outcome of a run as plain data, for a program to read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.evaluation.baseline import Comparison
from pipeline.evaluation.confirmations import Confirmations
from pipeline.evaluation.facts import Fact
from pipeline.evaluation.matching import Pair
from pipeline.evaluation.outcome import Group, figures

__all__ = ["as_data"]


def as_data(
    groups: Iterable[Group],
    misses: Sequence[tuple[str, Pair]] | None = None,
    comparison: Comparison | None = None,
    careful: Mapping[tuple[str, str], Confirmations] | None = None,
) -> dict[str, Any]:
    """The figures of each group; the misses, the comparison and the careful mode's where they are given."""
    data: dict[str, Any] = {"groups": [_group(group) for group in groups]}
    if misses is not None:
        data["misses"] = [
            {"file": file, "gold": pair.gold and _fact(pair.gold), "read": pair.read and _fact(pair.read)}
            for file, pair in misses
        ]
    if comparison is not None:
        data["baseline"] = _comparison(comparison)
    if careful:
        data["careful"] = [
            {"split": split, "against": standard, **counts._asdict()} for (split, standard), counts in careful.items()
        ]
    return data


def _group(group: Group) -> dict[str, Any]:
    fields = {name: {**tally._asdict(), **figures(tally)} for name, tally in group.tallies.items()}
    return {
        "split": group.split,
        "source": group.origin,
        "files": group.files,
        "fields": fields,
        "monev_errors": dict(group.monev_errors),
    }


def _fact(fact: Fact) -> dict[str, str]:
    return {"field": fact.field, "about": fact.about, "value": fact.value}


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "files": comparison.files,
        "changes": [
            {"file": file, "before": before and _judged(*before), "now": now and _judged(*now)}
            for file, before, now in comparison.changes
        ],
        "falls": [
            {
                "split": fall.group.split,
                "source": fall.group.origin,
                "field": fall.field,
                "figure": fall.figure,
                "before": fall.before,
                "now": fall.now,
            }
            for fall in comparison.falls
        ],
    }


def _judged(fact: Fact, right: bool) -> dict[str, Any]:  # noqa: FBT001 (the two halves of a judged fact)
    return {**_fact(fact), "right": right}
