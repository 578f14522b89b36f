"""Kind, title and the naskah's own numbers."""

import re
from collections.abc import Sequence

from models.agreement import Kind, NaskahNumber
from models.evidence import TextValue
from models.party import Party
from models.text import Span
from pipeline.extractors.number_roles import named_role, roles_by_order
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


def extract_numbers(reading: Reading, block: TitleBlock, parties: Sequence[Party]) -> tuple[NaskahNumber, ...]:
    """The numbers, one per party as a rule; a line with dots or blanks in place of its number yields none."""
    spans = [_number_span(reading, value) for _, value in block.numbers]
    roles = _roles(reading, block, spans, parties)
    return tuple(
        NaskahNumber(value=reading.text.slice(span), role=role, evidence=reading.cite(span, "judul.nomor"))
        for span, role in zip(spans, roles, strict=True)
        if span is not None
    )


def _roles(
    reading: Reading, block: TitleBlock, spans: Sequence[Span | None], parties: Sequence[Party]
) -> list[int | None]:
    """The party of each number: whom its label names, else by the order of the lines."""
    named = [
        _role(reading, Span(label.start, span.start if span else value.start), parties)
        for (label, value), span in zip(block.numbers, spans, strict=True)
    ]
    if len(spans) <= 1 or any(named):
        left = iter(role for role in range(1, len(spans) + 1) if role not in named)
        return [role or (next(left, None) if len(spans) > 1 else None) for role in named]
    values = [reading.text.slice(span) if span else "" for span in spans]
    titled = [reading.text.slice(party) for party in block.parties]
    order = roles_by_order(values, titled, parties)
    return [order[index] if index < len(order) else index + 1 for index in range(len(spans))]


def _number_span(reading: Reading, value: Span) -> Span | None:
    """The number itself: what the label left over ("PIHAK PERTAMA :") is cut off."""
    label = re.match(r"[^\d:]*:|(?:\W*(?:pihak|pertama|kesatu|kedua|ketiga)\b)+", reading.folded(value))
    span = _trim(reading, Span(value.start + (label.end() if label else 0), value.end))
    words = reading.text.slice(span)
    if not re.search(r"[0-9]", words) or first(rule("judul.nomor"), reading.flat, span, only="isian"):
        return None
    return span


def _role(reading: Reading, label: Span, parties: Sequence[Party]) -> int | None:
    match = first(rule("judul.nomor"), reading.flat, label, only="pihak")
    if match is not None:
        return _ORDINALS[reading.folded(match.groups["party"])]
    return named_role(reading.folded(label), parties)


def _trim(reading: Reading, span: Span) -> Span:
    words = reading.text.text[span.start : span.end]
    left = len(words) - len(words.lstrip(_EDGES))
    return Span(span.start + left, max(span.start + left, span.start + len(words.rstrip(_EDGES))))
