"""Kind, title and the naskah's own numbers."""

import re

from models.agreement import Kind, NaskahNumber
from models.evidence import TextValue
from models.text import Span
from pipeline.extractors.title_block import TitleBlock
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["extract_kind", "extract_numbers", "extract_title"]

_ORDINALS = {
    "kesatu": 1, "pertama": 1, "i": 1, "kedua": 2, "ii": 2, "ketiga": 3, "iii": 3,
    "keempat": 4, "iv": 4, "kelima": 5, "v": 5, "keenam": 6, "vi": 6,
}  # fmt: skip
# A full stop at the end of a wrapped title is no part of the subject.
_EDGES = " .:;,-=_\"'“”\n"


def extract_kind(block: TitleBlock) -> Kind:
    """The kind of naskah, by its title line."""
    return Kind(block.kind_name)


def extract_title(reading: Reading, block: TitleBlock) -> TextValue | None:
    """The subject that follows TENTANG, or stands between the kind and the parties, in one line."""
    lines = block.subject or block.after_kind
    if not lines:
        return None
    span = _trim(reading, Span(lines[0].start, lines[-1].end))
    value = reading.text.slice(span)
    return TextValue(value=value, evidence=reading.cite(span, "judul.tentang")) if value else None


def extract_numbers(reading: Reading, block: TitleBlock) -> tuple[NaskahNumber, ...]:
    """The numbers, one per party as a rule; a line with dots or blanks in place of its number yields none."""
    numbers = []
    for order, (label, value) in enumerate(block.numbers, start=1):
        span = _number_span(reading, value)
        if span is None:
            continue
        named = _role(reading, Span(label.start, span.start))
        role = named or (order if len(block.numbers) > 1 else None)
        numbers.append(
            NaskahNumber(value=reading.text.slice(span), role=role, evidence=reading.cite(span, "judul.nomor"))
        )
    return tuple(numbers)


def _number_span(reading: Reading, value: Span) -> Span | None:
    """The number itself: what the label left over ("PIHAK PERTAMA :") is cut off."""
    label = re.match(r"[^\d:]*:|(?:\W*(?:pihak|pertama|kesatu|kedua|ketiga)\b)+", reading.folded(value))
    span = _trim(reading, Span(value.start + (label.end() if label else 0), value.end))
    words = reading.text.slice(span)
    if not re.search(r"[0-9]", words) or first(rule("judul.nomor"), reading.flat, span, only="isian"):
        return None
    return span


def _role(reading: Reading, label: Span) -> int | None:
    match = first(rule("judul.nomor"), reading.flat, label, only="pihak")
    return _ORDINALS[reading.folded(match.groups["party"])] if match else None


def _trim(reading: Reading, span: Span) -> Span:
    words = reading.text.text[span.start : span.end]
    left = len(words) - len(words.lstrip(_EDGES))
    return Span(span.start + left, max(span.start + left, span.start + len(words.rstrip(_EDGES))))
