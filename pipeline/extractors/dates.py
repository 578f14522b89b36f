"""Every day in the naskah with what it is for."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.evidence import DateValue
from models.obligation import Obligation
from models.term import DateFact, DateRole, Term
from models.text import Span
from pipeline.extractors.signing import dates_in
from pipeline.language import Reading

__all__ = ["extract_dates"]

_RULE = "waktu.tanggal"


def extract_dates(
    reading: Reading, signed_on: DateValue | None, term: Term | None, obligations: Sequence[Obligation]
) -> tuple[DateFact, ...]:
    """The days in the order of the text; a computed end comes last and says that it was computed."""
    facts = list(_written(reading, signed_on, term, obligations))
    if term is not None and term.derived and term.ends_on is not None and not _has(facts, DateRole.BERAKHIR):
        facts.append(DateFact(value=term.ends_on, role=DateRole.BERAKHIR, derived=True, evidence=term.evidence))
    return tuple(facts)


def _has(facts: Sequence[DateFact], role: DateRole) -> bool:
    return any(fact.role is role for fact in facts)


def _written(
    reading: Reading, signed_on: DateValue | None, term: Term | None, obligations: Sequence[Obligation]
) -> Iterator[DateFact]:
    whole = Span(0, len(reading.text))
    deadlines = {duty.deadline.value for duty in obligations if duty.deadline and duty.deadline.value}
    for span, day in dates_in(reading, whole):
        if day.value is not None:
            evidence = reading.cite(span, _RULE)
            role = _role(day.value, {item.bbox for item in evidence}, signed_on, term, deadlines)
            yield DateFact(value=day.value, role=role, evidence=evidence)


def _role(
    value: date, boxes: set[tuple[float, ...]], signed_on: DateValue | None, term: Term | None, deadlines: set[date]
) -> DateRole:
    if signed_on is not None and value == signed_on.value and boxes & {item.bbox for item in signed_on.evidence}:
        return DateRole.PENANDATANGANAN
    if term is not None and value == term.ends_on:
        return DateRole.BERAKHIR
    if term is not None and value == term.starts_on and not (signed_on and value == signed_on.value):
        return DateRole.MULAI
    if value in deadlines:
        return DateRole.TENGGAT
    return DateRole.PENANDATANGANAN if signed_on is not None and value == signed_on.value else DateRole.RUJUKAN
