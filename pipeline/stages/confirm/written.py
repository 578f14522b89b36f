"""Which values a naskah writes, and where: what readers find in its text, and its own numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.agreement import Agreement
from models.checked import ValueKind
from models.evidence import Evidence
from models.text import SourceText, Span
from pipeline.language import Reading
from pipeline.readers.written_values import WrittenValue, find_values

__all__ = ["written_values"]


def written_values(record: Agreement, reading: Reading) -> list[WrittenValue]:
    """Every date, document number of its own, amount, duration and count, in the order of the text."""
    numbers = list(_numbers(record, reading.text))
    flat = reading.unbroken(Span(0, len(reading.text)))
    values = (_with_its_bracket(flat, value) for value in find_values(flat))
    free = (value for value in values if not any(value.span.meets(number.span) for number in numbers))
    return sorted([*numbers, *free], key=lambda value: value.span)


def _with_its_bracket(flat: str, value: WrittenValue) -> WrittenValue:
    """The value, which disagrees with its bracket where that writes it once more and could not be read.

    ``3 (tlqa) tahun``, ``(20-03-2025)`` behind a day in words, ``Rp35.000 (tiqa puluh lima ribu rupiah)``.
    """
    span = value.span
    near = flat[: span.start].rstrip()[-1:] + flat[span.start : span.end] + flat[span.end :].lstrip()[:1]
    return replace(value, agrees=False) if value.words is None and "(" in near else value


def _numbers(record: Agreement, text: SourceText) -> Iterator[WrittenValue]:
    for number in record.numbers:
        span = _span_of(text, number.evidence)
        if span is not None:
            yield WrittenValue(ValueKind.NOMOR, span, number.value)


def _span_of(text: SourceText, evidence: Sequence[Evidence]) -> Span | None:
    """Where in the text the quotes stand; None where a line joins a word that two lines share."""
    spans = [span for item in evidence if (span := _span_of_line(text, item))]
    return Span(spans[0].start, spans[-1].end) if len(spans) == len(evidence) else None


def _span_of_line(text: SourceText, item: Evidence) -> Span | None:
    for placed in text.lines:
        if placed.page == item.page:
            start = text.text.find(item.quote, placed.span.start, placed.span.end)
            span = Span(start, start + len(item.quote))
            if start >= 0 and text.evidence(span, item.rule) == (item,):
                return span
    return None
