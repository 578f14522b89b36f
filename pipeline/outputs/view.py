"""The brief as it is shown: every sentence, order, shortening and judgement made, for templates that only lay out."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from models import Agreement
from pipeline.outputs.facts import fact_rows, not_said, title_row
from pipeline.outputs.lower_part import lower_part
from pipeline.outputs.parties import party_rows
from pipeline.outputs.prose import clean
from pipeline.outputs.room import clip_to, cut, lines_of, section_height
from pipeline.outputs.rows import Piece, Row, Section
from pipeline.outputs.verdict import Verdict, verdict_of
from pipeline.outputs.words import words

__all__ = ["PAGE", "BriefView", "brief_view"]

PAGE = 64.0
"""The lines of a page of the shipped templates: of 64.9, a little being left for other machines."""

# Heights in lines and widths in millimetres, as `room` has them; they belong to the template's type sizes and margins.
_FRAME = 7.6  # kind, footer, the verdict's frame
_WORD, _SENTENCE, _ELEMENTS, _VERDICT_COLUMN = 2.4, 1.1, 1.2, 118.0
_TITLE_LINE, _TITLE_COLUMN = 1.42, 114.0
_LEAST_ROOM = 20  # for obligations and findings
_MOST_PARTIES = 6
_FILE_COLUMN = 150.0


class _Density(NamedTuple):
    """The most lines that a part takes: the less there is to say, the more roomily it is said."""

    title: int
    fact: int
    party: int
    item: int  # an obligation or a finding


_DENSITIES = (_Density(5, 3, 3, 3), _Density(4, 2, 2, 3), _Density(3, 2, 1, 2), _Density(2, 1, 1, 1))


@dataclass(frozen=True, slots=True)
class BriefView:
    """One page about one naskah.

    Attributes:
        kind: what kind of naskah it is, in words.
        title: its subject and where that stands.
        verdict: the answer on monev.
        facts: numbers, signing, term, programmes, how it was signed and read.
        parties: with whom.
        duties: the most important obligations.
        findings: what a careful lawyer would object to.
        file: the file's name.
        sha256: all 64 digits of its SHA-256: they tie the page to that very file.
    """

    kind: str
    title: Row
    verdict: Verdict
    facts: Section
    parties: Section
    duties: Section
    findings: Section
    file: str
    sha256: str

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in the order of the page."""
        return self.facts, self.parties, self.duties, self.findings


def brief_view(agreement: Agreement, lines: float = PAGE) -> BriefView:
    """Prepare the brief for a page of so many lines; what does not fit is shortened, counted and cited."""
    verdict = verdict_of(agreement)
    density, upper = _upper_part(agreement, lines - _FRAME - _verdict_height(verdict))
    findings, duties = lower_part(agreement, upper.room, density.item)
    return BriefView(
        kind=words().kind[agreement.kind],
        title=upper.title,
        verdict=verdict,
        facts=upper.facts,
        parties=upper.parties,
        duties=duties,
        findings=findings,
        file=clip_to(clean(agreement.source.file), _FILE_COLUMN),
        sha256=agreement.source.sha256,
    )


class _UpperPart(NamedTuple):
    """Title, facts and parties, and the lines that they leave for obligations and findings."""

    title: Row
    facts: Section
    parties: Section
    room: float


def _upper_part(agreement: Agreement, room: float) -> tuple[_Density, _UpperPart]:
    """The upper part of the page, as roomy as may be."""
    parts = [(density, _upper_part_at(agreement, room, density)) for density in _DENSITIES]
    return next((part for part in parts if part[1].room >= _LEAST_ROOM), parts[-1])


def _upper_part_at(agreement: Agreement, room: float, density: _Density) -> _UpperPart:
    title = _title(agreement, density.title)
    facts = Section("Data pokok", tuple(cut(row, lines=density.fact, note_lines=2) for row in fact_rows(agreement)))
    parties = _parties(agreement, density.party)
    return _UpperPart(
        title, facts, parties, room - _title_height(title) - section_height(facts) - section_height(parties)
    )


def _verdict_height(verdict: Verdict) -> float:
    elements = " ".join([*(f"{each.sign} {each.text}  " for each in verdict.elements), verdict.cite])
    why = _SENTENCE * lines_of(verdict.sentence, _VERDICT_COLUMN) + _ELEMENTS * lines_of(elements, _VERDICT_COLUMN)
    return max(_WORD, why)


def _title(agreement: Agreement, lines: int) -> Row:
    row = title_row(agreement)
    return replace(row, pieces=(Piece(clip_to(row.text, _TITLE_COLUMN, lines)),))


def _title_height(title: Row) -> float:
    return _TITLE_LINE * lines_of(f"{title.text} {title.cite}", _TITLE_COLUMN)


def _parties(agreement: Agreement, lines: int) -> Section:
    rows = party_rows(agreement)
    shown = tuple(cut(row, lines=lines, note_lines=lines) for row in rows[:_MOST_PARTIES])
    more = f"… dan {len(rows) - len(shown)} pihak lain" if len(rows) > len(shown) else ""
    return Section("Para pihak", shown, more if rows else f"Para pihak {not_said(agreement)}.")
