"""When and where the naskah was signed: in the opening formula, else in the closing one, else over the signatures."""

import re
from collections.abc import Iterator

from models.evidence import DateValue, TextValue
from models.text import Span
from pipeline.extractors.komparisi import read_komparisi
from pipeline.language import Reading
from pipeline.readers.dates import DateReading, find_dates
from pipeline.rules import find, first, rule

__all__ = ["dates_in", "extract_signed_at", "extract_signed_on", "opening_formula"]

# The opening formula is no longer than this, in characters, where no party follows it.
_FORMULA = 700
# So far before a date, in characters, the words stand that say what it is.
_BEFORE = 110
_OF_A_PARTY = re.compile(r"\bpihak\b")
_BEFORE_DATE = re.compile(r"\W*([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}),\s*(?:tanggal\s+)?$")


def opening_formula(reading: Reading) -> Span:
    """The opening up to the first party's entry."""
    opening = reading.structure.opening
    entries = read_komparisi(reading)
    end = entries[0].span.start if entries else opening.end
    if end <= opening.start:  # the first entry is the opening sentence itself
        end = entries[0].label.start if entries else opening.end
    return Span(opening.start, min(end, opening.start + _FORMULA, opening.end))


def dates_in(reading: Reading, span: Span) -> list[tuple[Span, DateReading]]:
    """The dates in a part of the text, with their spans in the whole text."""
    found = find_dates(reading.unbroken(span))
    return [(Span(span.start + date.span.start, span.start + date.span.end), date) for date in found]


def extract_signed_on(reading: Reading) -> DateValue | None:
    """The day of signing, by the contract's rule where words, figures and weekday disagree."""
    for span, date in _signing_dates(reading):
        if date.value is not None:
            return DateValue(value=date.value, evidence=reading.cite(span, "waktu.penandatanganan"))
    return None


def _signing_dates(reading: Reading) -> Iterator[tuple[Span, DateReading]]:
    formula = opening_formula(reading)
    yield from _announced(reading, formula)
    for part in _endings(reading):
        yield from _announced(reading, part)
    if reading.structure.signatures is not None:
        yield from dates_in(reading, reading.structure.signatures)


def _announced(reading: Reading, part: Span) -> Iterator[tuple[Span, DateReading]]:
    for span, date in dates_in(reading, part):
        before = reading.flat[max(part.start, span.start - _BEFORE) : span.start]
        announced = first(rule("waktu.penandatanganan"), before)
        # "Pada hari ini ....., tanggal …": what is left blank belongs to the date, which then announces itself.
        if (
            date.weekday is not None
            or announced
            or first(rule("waktu.penandatanganan"), reading.flat, span, only="hari")
        ):
            yield span, date


def _endings(reading: Reading) -> Iterator[Span]:
    structure = reading.structure
    if structure.closing is not None:
        yield structure.closing
    if structure.pasal:
        yield structure.pasal[-1].span


def extract_signed_at(reading: Reading) -> TextValue | None:
    """The place of signing as it is written, hall and town; an address is none, nor the place of a party's work."""
    signatures = reading.structure.signatures
    for part in (opening_formula(reading), *_endings(reading), *([signatures] if signatures else [])):
        places = sorted((match.span for match in find(rule("waktu.tempat"), reading.flat, part)), key=_start)
        place = next((place for place in places if not _OF_A_PARTY.search(reading.folded(place))), None)
        if place is not None:
            return _place(reading, place)
    return _over_signatures(reading)


def _start(span: Span) -> int:
    return span.start


def _over_signatures(reading: Reading) -> TextValue | None:
    """``Jakarta, 20 Maret 2025`` over the signature block."""
    block = reading.structure.signatures
    if block is None:
        return None
    for span, _ in dates_in(reading, block):
        line = reading.text.line_at(span.start).span
        place = _BEFORE_DATE.match(reading.text.text[line.start : span.start])
        if place is not None:
            return _place(reading, Span(line.start + place.start(1), line.start + place.end(1)))
    return None


def _place(reading: Reading, span: Span) -> TextValue | None:
    value = reading.text.slice(span)
    return TextValue(value=value, evidence=reading.cite(span, "waktu.tempat")) if value else None
