"""A record cut into facts, each of one field, so that two records can be laid side by side."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from models import FindingCode
from pipeline.evaluation.fields import Field
from pipeline.evaluation.gold import GoldMonev, GoldObligation, GoldParty, GoldRecord, GoldTerm

__all__ = ["Fact", "facts_of"]

_OF_THE_COPY = {FindingCode.OCR_RENDAH}
"""Findings about the scan, not about the naskah: no gold record can know them."""

_NAME_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact.

    Attributes:
        field: the figure that it counts for.
        value: what is said, as text: codes and ISO dates as they stand in the record.
        about: of what it is said (a party, a pasal); facts about different things are different facts.
        parts: what is said of this fact itself (an obligation's place and deadline); measured where it is matched.
    """

    field: Field
    value: str
    about: str = ""
    parts: tuple["Fact", ...] = ()

    def own(self, parts: tuple["Fact", ...]) -> list["Fact"]:
        """These parts, said of this fact: the gold's and the reading's alike, however each words the whole."""
        about = textwrap.shorten(self.value, _NAME_WIDTH, placeholder=" …")
        return [replace(part, about=about) for part in parts]


def facts_of(record: GoldRecord) -> list[Fact]:
    """All measured facts of a record. What is absent is no fact."""
    return [
        *_head(record),
        *(fact for party in record.parties for fact in _party(party)),
        *(_term(record.term) if record.term else ()),
        *(Fact(Field.PROGRAMS, program.code) for program in record.programs),
        *(Fact(Field.CLAUSES, clause.type, _in_pasal(clause.pasal)) for clause in record.clauses),
        *(_obligation(obligation) for obligation in record.obligations),
        *(_monev(record.monev) if record.monev else ()),
        *(_amended(record)),
        *(
            Fact(Field.FINDINGS, finding.code, _in_pasal(finding.pasal))
            for finding in record.findings
            if finding.code not in _OF_THE_COPY
        ),
    ]


def _given(field: Field, value: object, about: str = "") -> Iterator[Fact]:
    """The fact, if there is a value."""
    if value is None:
        return
    if isinstance(value, bool):
        value = "ya" if value else "tidak"
    yield Fact(field, value.isoformat() if isinstance(value, date) else str(value), about)


def _head(record: GoldRecord) -> Iterator[Fact]:
    yield from _given(Field.KIND, record.kind)
    yield from _given(Field.TITLE, record.title and record.title.value)
    for number in record.numbers:
        yield Fact(Field.NUMBERS, number.value, parts=tuple(_given(Field.NUMBER_ROLE, number.role)))
    yield from _given(Field.SIGNED_ON, record.signed_on and record.signed_on.value)
    yield from _given(Field.SIGNED_AT, record.signed_at and record.signed_at.value)


def _party(party: GoldParty) -> Iterator[Fact]:
    about = f"pihak {party.role}"
    yield from _given(Field.PARTY_NAME, party.name, about)
    yield from _given(Field.PARTY_LABEL, party.label, about)
    yield from _given(Field.PARTY_ACTS_FOR, party.acts_for, about)
    yield from _given(Field.PARTY_CATEGORY, party.category, about)
    yield from _given(Field.PARTY_SECTOR, party.sector, about)
    yield from _given(Field.PARTY_ADDRESS, party.address, about)
    if party.signatory:
        yield from _given(Field.SIGNATORY_NAME, party.signatory.name, about)
        yield from _given(Field.SIGNATORY_POSITION, party.signatory.position, about)
        yield from _given(Field.SIGNATORY_AUTHORITY, party.signatory.authority, about)


def _term(term: GoldTerm) -> Iterator[Fact]:
    yield from _given(Field.TERM_MONTHS, term.months)
    yield from _given(Field.TERM_START, term.starts_on)
    yield from _given(Field.TERM_END, term.ends_on)
    yield from _given(Field.TERM_OPEN_ENDED, term.open_ended or None)
    yield from _given(Field.TERM_RENEWABLE, term.renewable)


def _obligation(duty: GoldObligation) -> Fact:
    obligors = ", ".join(map(str, sorted(duty.obligor)))
    deadline, recurrence = duty.deadline, duty.recurrence
    parts = [
        *_given(Field.OBLIGATION_PLACE, _place(duty)),
        *_given(Field.DEADLINES, deadline and (deadline.value or deadline.text)),
        *_given(Field.RECURRENCES, recurrence and (recurrence.months or recurrence.text)),
    ]
    return Fact(Field.OBLIGATIONS, duty.action, f"pihak {obligors}, {duty.kind}", tuple(parts))


def _place(duty: GoldObligation) -> str | None:
    named = (("pasal", duty.pasal), ("ayat", duty.ayat), ("butir", duty.item))
    return " ".join(f"{part} {number}" for part, number in named if number is not None) or None


def _monev(monev: GoldMonev) -> Iterator[Fact]:
    yield Fact(Field.MONEV_STATUS, monev.status)
    for element, holds in monev.elements:
        if holds:
            yield Fact(Field.MONEV_ELEMENTS, element)
    yield from _given(Field.MONEV_INTERVAL, monev.interval_months)
    for pasal in monev.pasal:
        yield Fact(Field.MONEV_PASAL, pasal)


def _amended(record: GoldRecord) -> Iterator[Fact]:
    if record.amends:
        yield from (Fact(Field.AMENDED_NUMBERS, number) for number in record.amends.numbers)
        yield from _given(Field.AMENDED_DATE, record.amends.signed_on)


def _in_pasal(pasal: str | None) -> str:
    return f"pasal {pasal}" if pasal else "di luar pasal"
