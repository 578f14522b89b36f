"""The brief as it is shown: every sentence, order, shortening and judgement made, for templates that only lay out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from models import Agreement
from pipeline.outputs.duties import duty_rows, left_out, ranked
from pipeline.outputs.facts import fact_rows, not_said, title_row
from pipeline.outputs.objections import finding_rows, findings_left_out
from pipeline.outputs.parties import party_rows
from pipeline.outputs.prose import clean
from pipeline.outputs.room import clip_to, cut, fitting, height, lines_of
from pipeline.outputs.rows import Piece, Row, Section
from pipeline.outputs.verdict import Verdict, verdict_of
from pipeline.outputs.words import words

__all__ = ["BriefView", "brief_view"]

# Heights in lines and widths in letters, as `room` has them; they belong to the template's type sizes and margins.
_PAGE = 62.5  # of 64.9: a little for faces that run wider
_FRAME = 6.2  # kind, footer, the verdict's frame
_SENTENCE, _SENTENCE_COLUMN, _ELEMENTS = 1.1, 76, 2.2
_TITLE_LINE, _TITLE_COLUMN = 1.48, 66
_HEADING = 1.95
_MORE, _MORE_COLUMN = 1.2, 84
_LEAST_ROOM = 20  # for obligations and findings
_FINDINGS_SHARE = 0.5
_MOST_PARTIES, _MOST_DUTIES = 6, 18
_WHOLE = 8  # the lines of an obligation or a finding where there is room for all of them


class _Density(NamedTuple):
    """The most lines that a part takes: the less there is to say, the more roomily it is said."""

    title: int
    fact: int
    party: int
    item: int  # an obligation or a finding


_DENSITIES = (_Density(5, 3, 3, 3), _Density(4, 2, 2, 3), _Density(3, 2, 1, 2))


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
        source: the file and the beginning of its SHA-256.
    """

    kind: str
    title: Row
    verdict: Verdict
    facts: Section
    parties: Section
    duties: Section
    findings: Section
    source: str

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in the order of the page."""
        return self.facts, self.parties, self.duties, self.findings


def brief_view(agreement: Agreement) -> BriefView:
    """Prepare the one-page brief; what does not fit is shortened, counted and cited."""
    verdict = verdict_of(agreement)
    density, upper = _upper_part(agreement, _PAGE - _FRAME - _verdict_height(verdict))
    findings = _findings(agreement, upper.room * _FINDINGS_SHARE, density.item)
    return BriefView(
        kind=words().kind[agreement.kind],
        title=upper.title,
        verdict=verdict,
        facts=upper.facts,
        parties=upper.parties,
        duties=_duties(agreement, upper.room - _height(findings), density.item),
        findings=findings,
        source=f"{clip_to(clean(agreement.source.file), 60)} · SHA-256 {agreement.source.sha256[:12]}",
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
    return _UpperPart(title, facts, parties, room - _title_height(title) - _height(facts) - _height(parties))


def _height(section: Section) -> float:
    return _HEADING + sum(map(height, section.rows)) + (_MORE if section.more else 0)


def _verdict_height(verdict: Verdict) -> float:
    return _SENTENCE * lines_of(verdict.sentence, _SENTENCE_COLUMN) + (_ELEMENTS if verdict.elements else 1)


def _title(agreement: Agreement, lines: int) -> Row:
    row = title_row(agreement)
    return replace(row, pieces=(Piece(clip_to(row.text, _TITLE_COLUMN * lines)),))


def _title_height(title: Row) -> float:
    return _TITLE_LINE * lines_of(f"{title.text} {title.cite}", _TITLE_COLUMN)


def _parties(agreement: Agreement, lines: int) -> Section:
    rows = party_rows(agreement)
    shown = tuple(cut(row, lines=lines, note_lines=lines) for row in rows[:_MOST_PARTIES])
    more = f"… dan {len(rows) - len(shown)} pihak lain" if len(rows) > len(shown) else ""
    return Section("Para pihak", shown, more if rows else f"Para pihak {not_said(agreement)}.")


def _findings(agreement: Agreement, room: float, lines: int) -> Section:
    """The gravest finding, and those that fit after it; the others are counted and named."""
    rows = _cut_if_need_be(finding_rows(agreement, proposals=False), room - _HEADING, lines)
    if not rows:
        return Section("Temuan pemeriksaan", (), "Tidak ada temuan.")
    shown = rows[: max(fitting(rows, room - _HEADING - _MORE), 1)]
    more = clip_to(findings_left_out(agreement, len(shown)), _MORE_COLUMN)
    return Section("Temuan pemeriksaan", shown, more)


def _cut_if_need_be(rows: Sequence[Row], room: float, lines: int) -> tuple[Row, ...]:
    """The rows whole where all of them fit, else each in so many lines at most."""
    whole = tuple(cut(row, lines=_WHOLE, note_lines=_WHOLE) for row in rows)
    if fitting(whole, room) == len(rows):
        return whole
    return tuple(cut(row, lines=lines, note_lines=1) for row in rows)


def _duties(agreement: Agreement, room: float, lines: int) -> Section:
    """The first obligations in rank that fit, shown party by party."""
    every = duty_rows(agreement)
    rows = iter(_cut_if_need_be([duty.row for group in every for duty in group], room - _HEADING, lines))
    groups = [[replace(duty, row=next(rows)) for duty in group] for group in every]
    if not groups:
        return Section("Kewajiban utama", (), f"Kewajiban {not_said(agreement)}.")
    first = list(islice(ranked(groups), _MOST_DUTIES))
    chosen = first[: fitting((duty.row for duty in first), room - _HEADING - _MORE)]
    kept = {id(duty.obligation) for duty in chosen}
    shown = tuple(duty.row for group in groups for duty in group if id(duty.obligation) in kept)
    more = left_out([each for each in agreement.obligations if id(each) not in kept])
    return Section("Kewajiban utama", shown, clip_to(more, _MORE_COLUMN))
