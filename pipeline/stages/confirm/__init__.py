"""The careful mode: dates, numbers and amounts on scanned pages are read a second time and compared.

Values are never changed by it. What two readings say alike is confirmed; what they say differently is shown as both
say it (docs/decisions/0011-careful-mode.md).
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from models.agreement import Agreement
from models.checked import CheckedValue, ValueKind, ValueReading
from pipeline.config import Limits
from pipeline.language import Reading
from pipeline.readers.written_values import WrittenValue
from pipeline.stages.confirm.comparison import Comparison, compare
from pipeline.stages.confirm.places import places_of
from pipeline.stages.confirm.resting import fields_resting_on
from pipeline.stages.confirm.written import written_values
from pipeline.stages.intake import Intake, Progress

if TYPE_CHECKING:
    from pipeline.engines.counter_reading import CounterReading

__all__ = ["confirm", "written_values"]

_RULES = {
    ValueKind.TANGGAL: "waktu.tanggal",
    ValueKind.NOMOR: "judul.nomor",
    ValueKind.UANG: "nilai.uang",
    ValueKind.LAMA: "nilai.lama",
    ValueKind.JUMLAH: "nilai.jumlah",
}


def confirm(
    record: Agreement,
    reading: Reading,
    intake: Intake,
    limits: Limits,
    progress: Progress | None = None,
) -> tuple[CheckedValue, ...]:
    """Each value on a scanned page with what its readings say, in the order of the text.

    Args:
        record: the facts.
        reading: the text they were read from.
        intake: the file and how its pages were read.
        limits: what held for the first reading holds for the second.
        progress: called as each page is looked at again.

    Raises:
        pipeline.errors.SecondEngineError: one of the two engines is not on this machine.
    """
    if not any(page.engine for page in intake.pages):
        return ()  # nothing was read by an engine; a machine without one reads digital files carefully too
    from pipeline.engines.counter_reading import CounterReading

    return tuple(_checked_values(record, reading, CounterReading(intake.data, intake.pages, limits, progress)))


def _checked_values(record: Agreement, reading: Reading, counter: "CounterReading") -> Iterator[CheckedValue]:
    for written in written_values(record, reading):
        evidence = reading.cite(written.span, _RULES[written.kind])
        if any(counter.engine_of(item.page) is None for item in evidence):
            continue  # the file's own text, or a value that begins in it
        outcome = _compared(reading, written, evidence[0].page, counter)
        yield CheckedValue(
            kind=written.kind,
            value=written.value,
            fields=fields_resting_on(record, written, evidence),
            confirmed=outcome.confirmed,
            by=outcome.by,
            readings=outcome.readings,
            evidence=evidence,
        )


def _compared(reading: Reading, written: WrittenValue, page: int, counter: "CounterReading") -> Comparison:
    """The value held against the engine that did not read its words; where both read some, against both."""
    places = list(places_of(reading.text, written.span))
    for second in sorted({word.second for word in reading.text.words_in(written.span)}):
        by = str(counter.engine_of(page, second=second))
        first = ValueReading(by=by, text=reading.text.slice(written.span), value=written.value)
        other = str(counter.engine_of(page, second=not second))
        outcome = compare(written, first, other, " ".join(counter.read(*place, other) for place in places))
        if not outcome.confirmed:
            break
    return outcome
