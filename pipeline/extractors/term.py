"""How long the naskah holds: length, start and end as written, and what follows from them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from models.structure import Node
from models.term import Term
from models.text import Span
from pipeline.extractors.passages import clause_pasal
from pipeline.extractors.signing import dates_in
from pipeline.language import Reading
from pipeline.readers.durations import add_months, find_durations
from pipeline.rules import find, first, rule

__all__ = ["TermFacts", "extract_term", "read_term"]

_RULE = "waktu.masa_berlaku"
# So far before a value, in characters, the words stand that say what it is.
_BEFORE = 200
_NEAR = 60
# What joins a length of two units: "2 tahun dan 6 bulan".
_JOINT = re.compile(r",?(?: dan)? ?")


@dataclass(slots=True)
class TermFacts:
    """The term as written, before anything is computed."""

    months: int | None = None
    agrees: bool = True
    starts_on: date | None = None
    ends_on: date | None = None
    year_end: bool = False
    open_ended: bool = False
    renewable: bool | None = None
    spans: list[Span] = field(default_factory=list)

    @property
    def is_bounded(self) -> bool:
        """Whether its length or end is told, be it that there is none."""
        return self.months is not None or self.ends_on is not None or self.open_ended


def extract_term(reading: Reading, signed_on: date | None) -> Term | None:
    """The term; what can be computed from what is written is computed and marked as derived."""
    facts = read_term(reading, signed_on)
    if not facts.spans:
        return None
    months, ends_on, derived = facts.months, facts.ends_on, facts.year_end
    if facts.starts_on and months and ends_on is None and facts.agrees and not facts.open_ended:
        ends_on, derived = add_months(facts.starts_on, months), True
    if facts.starts_on and facts.ends_on and months is None:
        months = _whole_months(facts.starts_on, facts.ends_on)
        derived = derived or months is not None
    return Term(
        months=months,
        starts_on=facts.starts_on,
        ends_on=ends_on,
        open_ended=facts.open_ended,
        renewable=facts.renewable,
        derived=derived,
        evidence=tuple(item for span in facts.spans for item in reading.cite(span, _RULE)),
    )


def read_term(reading: Reading, signed_on: date | None) -> TermFacts:
    """What the pasal on the term says; where none says anything, what the other pasal and the closing say."""
    own = list(clause_pasal(reading, "jangka_waktu"))
    facts = _read(reading, _bodies(own), signed_on)
    if facts.spans:
        return facts
    others = [node for node in reading.structure.pasal if node not in own]
    facts = _read(reading, [*_bodies(others), *filter(None, [reading.structure.closing])], signed_on, strict=True)
    for part in _bodies([node for node in others if facts.spans and node.span.holds(facts.spans[0])]):
        for sentence in reading.sentences(part):
            _read_renewal(reading, sentence, facts)
    return facts


def _bodies(pasal: Sequence[Node]) -> list[Span]:
    """What the pasal say, without their headings: JANGKA WAKTU over "Pelatihan berlangsung …" makes no term."""
    return [node.body for one in pasal for node in one.walk() if len(node.body) > 0]


def _read(reading: Reading, parts: list[Span], signed_on: date | None, *, strict: bool = False) -> TermFacts:
    facts = TermFacts()
    told = [sentence for part in parts for sentence in reading.sentences(part)]
    if strict:
        told = [sentence for sentence in told if first(rule(_RULE), reading.flat, sentence, only="naskah_berlaku")]
    for sentence in told:
        _read_length(reading, sentence, facts)
        _read_days(reading, sentence, facts, signed_on)
        _read_open_end(reading, sentence, facts, "tanpa_batas")
        _read_renewal(reading, sentence, facts)
    for sentence in [] if strict or facts.is_bounded else told:
        _read_open_end(reading, sentence, facts, "berakhir_bila")
    facts.spans.sort()
    return facts if facts.is_bounded or (facts.starts_on is not None and not strict) else TermFacts()


def _read_length(reading: Reading, sentence: Span, facts: TermFacts) -> None:
    if facts.months is not None:
        return
    for span, months, agrees in _lengths(reading, sentence):
        before = reading.flat[max(sentence.start, span.start - _BEFORE) : span.start]
        after = reading.flat[span.end : span.end + 40]
        told = first(rule(_RULE), before, only="lama")
        if told is None or _is_else(before, after):
            continue
        facts.months, facts.agrees = months, agrees
        facts.spans.append(Span(span.start - (len(before) - told.span.start), span.end))
        return


def _is_else(before: str, after: str) -> bool:
    """Whether the words around a length make it a notice or an activity's."""
    return any(
        first(rule(_RULE), words, only=name) is not None
        for words, name in ((before, "bukan_lama"), (after, "bukan_lama_sesudah"))
    )


def _lengths(reading: Reading, sentence: Span) -> Iterator[tuple[Span, int, bool]]:
    """Each length in months, with whether its counts agree; two that stand side by side are one."""
    words = reading.unbroken(sentence)
    found = [length for length in find_durations(words) if length.months is not None]
    while found:
        length = found.pop(0)
        end, months, agrees = length.span.end, length.months or 0, length.agrees
        if found and _JOINT.fullmatch(words[end : found[0].span.start]):
            more = found.pop(0)
            end, months, agrees = more.span.end, months + (more.months or 0), agrees and more.agrees
        yield Span(sentence.start + length.span.start, sentence.start + end), months, agrees


def _read_days(reading: Reading, sentence: Span, facts: TermFacts, signed_on: date | None) -> None:
    days = [(span, day.value) for span, day in dates_in(reading, sentence) if day.value is not None]
    start = next(_told(reading, sentence, days, "mulai"), None)
    if start is not None and facts.starts_on is None:
        facts.starts_on = start[1]
        facts.spans.append(start[0])
    signing = first(rule(_RULE), reading.flat, sentence, only="mulai_ditandatangani")
    if signing is not None and facts.starts_on is None and signed_on is not None:
        facts.starts_on = signed_on
        facts.spans.append(signing.span)
    # Where a sentence says from when to when, an end that stands before the start is another naskah's.
    after = start[0].end if start else sentence.start
    end = next((told for told in _told(reading, sentence, days, "berakhir") if told[0].end > after), None)
    if end is not None and facts.ends_on is None:
        facts.ends_on = end[1]
        facts.spans.append(end[0])
    _read_year_end(reading, sentence, facts)


def _read_year_end(reading: Reading, sentence: Span, facts: TermFacts) -> None:
    """The last day of a year that is named as the end: "sampai dengan berakhirnya Tahun Anggaran 2026"."""
    match = first(rule(_RULE), reading.flat, sentence, only="akhir_tahun")
    if match is not None and facts.ends_on is None and facts.months is None:
        facts.ends_on, facts.year_end = date(int(reading.text.slice(match.groups["year"])), 12, 31), True
        facts.spans.append(match.span)


def _told(reading: Reading, sentence: Span, days: list[tuple[Span, date]], name: str) -> Iterator[tuple[Span, date]]:
    """The days before which the words of that pattern stand, with these words."""
    for span, day in days:
        before = reading.flat[max(sentence.start, span.start - _NEAR) : span.start]
        told = first(rule(_RULE), before, only=name)
        if told is not None:
            yield Span(span.start - (len(before) - told.span.start), span.end), day


def _read_open_end(reading: Reading, sentence: Span, facts: TermFacts, name: str) -> None:
    match = first(rule(_RULE), reading.flat, sentence, only=name)
    if match is not None and facts.months is None and facts.ends_on is None:
        facts.open_ended = True
        facts.spans.append(match.span)


def _read_renewal(reading: Reading, sentence: Span, facts: TermFacts) -> None:
    if facts.renewable is not None:
        return
    for name, renewable in (("tidak_diperpanjang", False), ("diperpanjang", True)):
        match = next(find(rule(_RULE), reading.flat, sentence, only=name), None)
        if match is not None:
            facts.renewable = renewable
            facts.spans.append(match.span)
            return


def _whole_months(start: date, end: date) -> int | None:
    """The months between two days of the same number, else None."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months > 0 and add_months(start, months) == end else None
