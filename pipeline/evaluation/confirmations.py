"""The careful mode's yardstick: of the values that two readings confirm, how many are wrong?

A value is held against what the digital file of the same naskah writes, where there is one, and against the gold
record, where that says the fact. Neither knows how the scan was read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

from models import Agreement, CheckedValue, ValueKind
from pipeline.evaluation.fields import Field
from pipeline.evaluation.gold import GoldRecord
from pipeline.evaluation.likeness import likeness

__all__ = ["Confirmations", "Stated", "against_gold", "against_twin"]

Stated = tuple[ValueKind, str]
"""A value as a digital file states it."""

_INDEX = re.compile(r"\[\d+\]")
_FIELDS = {
    "numbers": Field.NUMBERS,
    "signed_on": Field.SIGNED_ON,
    "term.starts_on": Field.TERM_START,
    "term.ends_on": Field.TERM_END,
    "obligations.deadline": Field.DEADLINES,
}
_COUNTED = {ValueKind.LAMA, ValueKind.JUMLAH}


class Confirmations(NamedTuple):
    """How many values two readings confirm, how many of these are wrong, and how many stay unconfirmed."""

    confirmed: int = 0
    wrong: int = 0
    unconfirmed: int = 0

    def plus(self, other: "Confirmations") -> "Confirmations":
        """Both together."""
        return Confirmations(*(mine + its for mine, its in zip(self, other, strict=True)))


def against_twin(read: Agreement, twin: Sequence[Stated]) -> Confirmations:
    """Hold the values against those of the digital file, in the order of both; what has no counterpart is wrong."""
    checked = read.readings or ()
    return _count(checked, _paired(checked, twin))


def against_gold(read: Agreement, gold: GoldRecord, judged: Iterable[Field]) -> Confirmations:
    """Hold those values against the gold record whose fact it says; a value is right where one of its facts is."""
    facts = _gold_values(gold)
    known = {name for name, field in _FIELDS.items() if field in set(judged)}
    ours = [one for one in read.readings or () if _names(one) & known]
    return _count(ours, [any(_is_said(one, name, facts) for name in _names(one) & known) for one in ours])


def _count(checked: Sequence[CheckedValue], right: Sequence[bool]) -> Confirmations:
    confirmed = [ok for one, ok in zip(checked, right, strict=True) if one.confirmed]
    return Confirmations(len(confirmed), confirmed.count(False), len(checked) - len(confirmed))


def _paired(checked: Sequence[CheckedValue], twin: Sequence[Stated]) -> list[bool]:
    """Whether each value is its counterpart's: the longest common sequence tells which is whose."""
    ours = [(one.kind, one.value) for one in checked]
    right = [False] * len(ours)
    for mine, its, length in SequenceMatcher(
        None, [*map(_core, ours)], [*map(_core, twin)], autojunk=False
    ).get_matching_blocks():
        for step in range(length):
            right[mine + step] = ours[mine + step][0] is not ValueKind.LAMA or ours[mine + step] == twin[its + step]
    return right


def _core(stated: Stated) -> str:
    """What two files are aligned by: "3 bulan" may be a mere 3 where the scan lost the unit."""
    kind, value = stated
    return value.split()[0] if kind in _COUNTED else "".join(value.split())


def _names(checked: CheckedValue) -> set[str]:
    """The facts that rest on the value, without their places in lists; of a deadline only a day is measured."""
    names = {_INDEX.sub("", path) for path in checked.fields}
    return names if checked.kind is ValueKind.TANGGAL else names - {"obligations.deadline"}


def _is_said(checked: CheckedValue, name: str, facts: Mapping[str, Sequence[str]]) -> bool:
    return any(likeness(_FIELDS[name], said, checked.value, 1.0) for said in facts[name])


def _gold_values(gold: GoldRecord) -> dict[str, list[str]]:
    term = gold.term
    deadlines = (duty.deadline.value for duty in gold.obligations if duty.deadline)
    return {
        "numbers": [number.value for number in gold.numbers],
        "signed_on": list(_days([gold.signed_on.value if gold.signed_on else None])),
        "term.starts_on": list(_days([term.starts_on if term else None])),
        "term.ends_on": list(_days([term.ends_on if term else None])),
        "obligations.deadline": list(_days(deadlines)),
    }


def _days(days: Iterable[date | None]) -> Iterator[str]:
    yield from (day.isoformat() for day in days if day is not None)
