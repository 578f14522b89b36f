"""Which facts of the record rest on a written value, by their paths."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.agreement import Agreement
from models.checked import ValueKind
from models.evidence import Evidence
from models.obligation import Obligation
from pipeline.readers.durations import find_durations
from pipeline.readers.written_values import WrittenValue

__all__ = ["fields_resting_on"]

Proven = Sequence[Evidence]


def fields_resting_on(record: Agreement, written: WrittenValue, evidence: Proven) -> tuple[str, ...]:
    """The paths of the facts that say this value and cite these words; a computed fact rests on what it cites."""
    match written.kind:
        case ValueKind.NOMOR:
            return tuple(f"numbers[{at}]" for at, one in enumerate(record.numbers) if _meet(one.evidence, evidence))
        case ValueKind.TANGGAL:
            return (*_days(record, written.value, evidence), *_times(record, evidence))
        case ValueKind.LAMA:
            return (*_lengths(record, written.value, evidence), *_times(record, evidence))
        case _:
            return tuple(_times(record, evidence))


def _days(record: Agreement, value: str, evidence: Proven) -> Iterator[str]:
    def says(day: date | None, cited: Proven) -> bool:
        return day is not None and day.isoformat() == value and _meet(cited, evidence)

    signed, term, amended = record.signed_on, record.term, record.amends
    signing = signed is not None and says(signed.value, signed.evidence)
    if signing:
        yield "signed_on"
    if term is not None:
        from_signing = signing and signed is not None and term.starts_on == signed.value
        if from_signing or says(term.starts_on, term.evidence):
            yield "term.starts_on"
        if says(term.ends_on, term.evidence):
            yield "term.ends_on"
    if amended is not None and says(amended.signed_on, amended.evidence):
        yield "amends.signed_on"
    yield from (f"dates[{at}]" for at, day in enumerate(record.dates) if says(day.value, day.evidence))


def _lengths(record: Agreement, value: str, evidence: Proven) -> Iterator[str]:
    months = next((length.months for length in find_durations(value)), None)
    term, monev = record.term, record.monev
    if months is None:
        return
    if term is not None and term.months == months and _meet(term.evidence, evidence):
        yield "term.months"
    if monev.interval_months == months and _meet(monev.evidence, evidence):
        yield "monev.interval_months"


def _times(record: Agreement, evidence: Proven) -> Iterator[str]:
    """Deadlines and recurrences in whose words the value stands."""
    quote = " ".join(item.quote for item in evidence)
    for at, duty in enumerate(record.obligations):
        if _meet(duty.evidence, evidence):
            yield from (f"obligations[{at}].{name}" for name, text in _phrases(duty) if quote in text)


def _phrases(duty: Obligation) -> Iterator[tuple[str, str]]:
    if duty.deadline is not None:
        yield "deadline", duty.deadline.text
    if duty.recurrence is not None:
        yield "recurrence", duty.recurrence.text


def _meet(cited: Proven, evidence: Proven) -> bool:
    """Whether some of the words lie among those that are cited."""
    return any(
        one.page == other.page and one.bbox.contains(other.bbox.x_mid, other.bbox.y_mid)
        for one in cited
        for other in evidence
    )
