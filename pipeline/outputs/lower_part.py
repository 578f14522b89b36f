"""The lower part of the page: every finding, and as many obligations as there is room for beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from models import Agreement
from pipeline.outputs.duties import DutyRow, duty_rows, left_out, ranked
from pipeline.outputs.facts import not_said
from pipeline.outputs.objections import finding_rows, grouped_finding_rows
from pipeline.outputs.room import HEADING, MORE, cut, cut_more, fitting, height, section_height
from pipeline.outputs.rows import Row, Section

__all__ = ["lower_part"]

_MOST_DUTIES = 18
_WHOLE = 8  # the lines of an obligation or a finding where there is room for all of them


def lower_part(agreement: Agreement, room: float, lines: int) -> tuple[Section, Section]:
    """Findings and obligations in ``room`` lines, each in at most ``lines`` where not all of them fit whole.

    A finding is never dropped: obligations give way to it, down to the first of each party; then findings are
    shortened, to a line each; then those of one severity share a row, with their number and pasal.
    """
    groups = duty_rows(agreement)
    findings = Section("Temuan pemeriksaan", _findings(agreement, room - HEADING - _least(groups), lines))
    if not findings.rows:
        findings = replace(findings, more="Tidak ada temuan.")
    return findings, _duties(agreement, groups, room - section_height(findings), lines)


def _least(groups: Sequence[Sequence[DutyRow]]) -> float:
    """The lines that obligations take where only the first of each party is shown, in one line."""
    return HEADING + MORE + sum(height(cut(group[0].row, lines=1)) for group in groups)


def _findings(agreement: Agreement, room: float, lines: int) -> tuple[Row, ...]:
    """All findings, as fully as may be."""
    rows: tuple[Row, ...] = ()
    for rows in _forms(agreement, lines):
        if fitting(rows, room) == len(rows):
            break
    return rows


def _forms(agreement: Agreement, lines: int) -> Iterator[tuple[Row, ...]]:
    rows = finding_rows(agreement, proposals=False)
    yield _cut(rows, _WHOLE, _WHOLE)
    for most in _shorter(lines):
        yield _cut(rows, most, 1)
    yield grouped_finding_rows(agreement)
    yield grouped_finding_rows(agreement, places=False)


def _shorter(lines: int) -> list[int]:
    """The lengths, in lines, to which rows are cut until they fit."""
    return sorted({lines, min(lines, 2), 1}, reverse=True)


def _cut(rows: Sequence[Row], lines: int, note_lines: int) -> tuple[Row, ...]:
    return tuple(cut(row, lines=lines, note_lines=note_lines) for row in rows)


def _duties(agreement: Agreement, every: Sequence[Sequence[DutyRow]], room: float, lines: int) -> Section:
    """The first obligations in rank that fit, shown party by party."""
    if not every:
        return Section("Kewajiban utama", (), f"Kewajiban {not_said(agreement)}.")
    groups = _shortened(every, room - HEADING - MORE, lines)
    first = list(islice(ranked(groups), _MOST_DUTIES))
    chosen = first[: fitting((duty.row for duty in first), room - HEADING - MORE)]
    kept = {id(duty.obligation) for duty in chosen}
    shown = tuple(duty.row for group in groups for duty in group if id(duty.obligation) in kept)
    more = left_out([each for each in agreement.obligations if id(each) not in kept])
    return Section("Kewajiban utama", shown, cut_more(more))


def _shortened(groups: Sequence[Sequence[DutyRow]], room: float, lines: int) -> list[list[DutyRow]]:
    """The obligations whole where all of them fit, else so short that the first of each party fits."""
    for most in (_WHOLE, *_shorter(lines)):
        note_lines = _WHOLE if most == _WHOLE else 1
        cut_groups = [
            [replace(duty, row=cut(duty.row, lines=most, note_lines=note_lines)) for duty in group] for group in groups
        ]
        needed = cut_groups if most == _WHOLE else [group[:1] for group in cut_groups]
        if sum(height(duty.row) for group in needed for duty in group) <= room:
            break
    return cut_groups
