"""The programmes that a naskah undertakes, strongest evidence first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from models.clause import Program, ProgramCode
from models.evidence import TextValue
from models.structure import Node
from models.text import Span
from pipeline.extractors.headings import heading_types
from pipeline.extractors.title_block import TitleBlock
from pipeline.language import Reading, find_phrases
from pipeline.rules import RuleMatch, find, first, rule, topic

__all__ = ["extract_programs"]

# Training of no named kind ("pelatihan kerja", "pelatihan operator"): of the industry's kind where the naskah trains in
# or for the industry, else of the other.
_ANY_TRAINING = {"umum", "kejuruan", "lingkup", "awal"}
# What a mention is worth, by where it stands; a programme counts from `_ENOUGH` on.
_TITLE, _SCOPE, _PURPOSE, _DUTY = 6, 4, 2, 1
_ENOUGH = 3
# The clause types that a heading would have told.
_TELLING = ("ruang_lingkup", "maksud_tujuan", "hak_kewajiban", "tugas_tanggung_jawab")


@dataclass(slots=True)
class _Mentions:
    """Where a programme is named, the weightiest place first."""

    weight: int = 0
    best: int = 0
    first: Span | None = None

    def add(self, span: Span, worth: int) -> None:
        self.weight += worth
        if worth > self.best:
            self.best, self.first = worth, span


def extract_programs(reading: Reading, block: TitleBlock, title: TextValue | None) -> tuple[Program, ...]:
    """The programmes named in title, purpose, scope and duties; `lainnya` where none of the codes fits."""
    mentions = _mentions(reading, block)
    ranked = sorted(
        (
            (found.best, code, found.first)
            for code, found in mentions.items()
            if found.weight >= _ENOUGH and found.first
        ),
        key=lambda item: (-item[0], item[2]),
    )
    programs = [
        Program(code=code, group=code.group, evidence=reading.cite(span, f"program.{code}")) for _, code, span in ranked
    ]
    if not programs and title is not None:
        other = ProgramCode.LAINNYA
        programs = [Program(code=other, group=other.group, evidence=title.evidence)]
    return tuple(programs)


def _mentions(reading: Reading, block: TitleBlock) -> dict[ProgramCode, _Mentions]:
    mentions: dict[ProgramCode, _Mentions] = {}
    found = [(match, worth) for part, worth in _parts(reading, block) for match in _longest(_named(reading, part))]
    found.sort(key=lambda one: one[0].pattern in _ANY_TRAINING)
    for match, worth in found:
        code = ProgramCode(match.rule.rpartition(".")[2])
        if match.pattern in _ANY_TRAINING and ProgramCode.PELATIHAN_INDUSTRI in mentions:
            code = ProgramCode.PELATIHAN_INDUSTRI
        mentions.setdefault(code, _Mentions()).add(match.span, worth)
    return mentions


def _parts(reading: Reading, block: TitleBlock) -> Iterator[tuple[Span, int]]:
    for span in _joined(block.subject or block.after_kind):
        yield span, _TITLE
    for pasal in reading.structure.pasal:
        worth = _worth(reading, pasal)
        if worth:
            yield pasal.span, worth


def _joined(spans: Sequence[Span]) -> list[Span]:
    return [Span(spans[0].start, spans[-1].end)] if spans else []


def _worth(reading: Reading, pasal: Node) -> int:
    types = set(heading_types(reading, pasal)) or _types_by_words(reading, pasal)
    if "ruang_lingkup" in types:
        return _SCOPE
    if types & {"maksud_tujuan", "objek"}:
        return _PURPOSE
    return _DUTY if types & {"hak_kewajiban", "tugas_tanggung_jawab"} else 0


def _types_by_words(reading: Reading, pasal: Node) -> set[str]:
    """What a pasal without a heading says it is."""
    if pasal.heading is not None:
        return set()
    return {code for code in _TELLING if first(rule(f"klausul.{code}"), reading.flat, pasal.span) is not None}


def _named(reading: Reading, part: Span) -> Iterator[RuleMatch]:
    """All mentions outside the names of laws: by phrases and by regular expressions."""
    laws = [match.span for match in find(rule("struktur.peraturan"), reading.flat, part)]
    found = chain(
        find_phrases(reading, "program", part), *(find(program, reading.flat, part) for program in topic("program"))
    )
    yield from (match for match in found if not any(law.meets(match.span) for law in laws))


def _longest(matches: Iterator[RuleMatch]) -> Iterator[RuleMatch]:
    """Of matches that begin alike the longest: "pelatihan kerja di industri" is no "pelatihan kerja"."""
    kept: list[RuleMatch] = []
    for match in sorted(matches, key=lambda one: (-len(one.span), one.span.start)):
        if not any(other.span.start == match.span.start for other in kept):
            kept.append(match)
    yield from sorted(kept, key=lambda one: one.span)
