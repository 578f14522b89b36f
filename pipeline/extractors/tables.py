"""Obligations in ruled tables: a column for each party, or a column that says who."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.layout import Cell
from models.obligation import ObligationKind
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["TableDuty", "duties_in_tables"]

_ROW_MARK = re.compile(r"\(?([a-z]|\d{1,2})[.)]?")
_LINE_MARK = re.compile(r"\(?([a-z]|\d{1,2})[.)]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class TableDuty:
    """Who is bound by what stands in one cell, or in one item of it.

    Attributes:
        words: what the cell or the item says, without its mark.
        roles: the parties bound or entitled.
        kind: by the words of the row's or the column's head.
        item: the mark of the row, of the item in its cell, or both ("1", "a", "1.a"), where there is one.
        table: the whole table.
        when: the cell of the same row that says when.
        limited: whether the head of that cell's column says that it names the last day.
    """

    words: Span
    roles: tuple[int, ...]
    kind: ObligationKind
    item: str | None
    table: Span
    when: Span | None = None
    limited: bool = False


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of one table, by row and column."""

    cells: dict[tuple[int, int], Span]
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    @property
    def span(self) -> Span:
        """From the first cell to the last."""
        return Span(min(cell.start for cell in self.cells.values()), max(cell.end for cell in self.cells.values()))


@dataclass(frozen=True, slots=True)
class _Bound:
    """A cell whose words bind."""

    cell: Span
    roles: tuple[int, ...]
    kind: ObligationKind
    row_mark: str | None
    when: Span | None = None
    limited: bool = False


def duties_in_tables(reading: Reading, within: Span, actors: Actors) -> Iterator[TableDuty]:
    """The duties in the tables of a part of the text, row by row."""
    for grid in _grids(reading, within):
        by_party = _party_columns(reading, grid, actors)
        bound = _by_party(reading, grid, by_party) if by_party else _by_actor(reading, grid, actors)
        for each in bound:
            for words, mark in _items(reading, each.cell):
                item = ".".join(part for part in (each.row_mark, mark) if part)
                yield TableDuty(words, each.roles, each.kind, item or None, grid.span, each.when, each.limited)


def _grids(reading: Reading, within: Span) -> Iterator[_Grid]:
    tables: dict[tuple[int, int], dict[tuple[int, int], list[Span]]] = {}
    for placed in reading.text.lines_in(within):
        cell: Cell | None = placed.line.cell
        if cell is not None:
            cells = tables.setdefault((placed.page, cell.table), {})
            cells.setdefault((cell.row, cell.column), []).append(placed.span)
    for cells in tables.values():
        spans = {place: Span(lines[0].start, lines[-1].end) for place, lines in cells.items()}
        rows = tuple(sorted({row for row, _ in spans}))
        yield _Grid(spans, rows, tuple(sorted({column for _, column in spans})))


def _flat(reading: Reading, span: Span | None) -> str:
    return reading.folded(span) if span is not None else ""


def _party_columns(reading: Reading, grid: _Grid, actors: Actors) -> dict[int, tuple[int, ...]]:
    """``PIHAK PERTAMA | PIHAK KEDUA`` over the columns; empty where fewer than two of them name a party."""
    heads = {column: actors.roles_in(_flat(reading, grid.cells.get((grid.rows[0], column)))) for column in grid.columns}
    named = {column: roles for column, roles in heads.items() if roles and (column > 0 or len(roles) == 1)}
    return named if len(set(named.values())) > 1 else {}


def _by_party(reading: Reading, grid: _Grid, by_party: dict[int, tuple[int, ...]]) -> Iterator[_Bound]:
    """HAK and KEWAJIBAN before the rows, or over the columns with the party."""
    head = grid.rows[0]
    of_row = _kind(_flat(reading, grid.cells.get((head, grid.columns[0]))))
    for row in grid.rows[1:]:
        before = "" if grid.columns[0] in by_party else _flat(reading, grid.cells.get((row, grid.columns[0])))
        of_row = _kind(before) or of_row
        for column, roles in by_party.items():
            cell = grid.cells.get((row, column))
            if cell is not None:
                kind = _kind(_flat(reading, grid.cells.get((head, column)))) or of_row or ObligationKind.KEWAJIBAN
                yield _Bound(cell, roles, kind, _row_mark(before))


def _by_actor(reading: Reading, grid: _Grid, actors: Actors) -> Iterator[_Bound]:
    """A column that says what, and one that says who."""
    what, who, when = (_column(reading, grid, name) for name in ("uraian", "penanggung_jawab", "waktu"))
    if what is None or who is None:
        return
    kind = _kind(_flat(reading, grid.cells.get((grid.rows[0], what)))) or ObligationKind.KEWAJIBAN
    limited = when is not None and when == _column(reading, grid, "batas_waktu")
    for row in grid.rows[1:]:
        cell, actor = grid.cells.get((row, what)), grid.cells.get((row, who))
        roles = actors.roles_in(_flat(reading, actor))
        if cell is not None and roles:
            mark = _row_mark(_flat(reading, grid.cells.get((row, grid.columns[0]))))
            yield _Bound(cell, roles, kind, mark, grid.cells.get((row, when)) if when is not None else None, limited)


def _row_mark(flat: str) -> str | None:
    found = _ROW_MARK.fullmatch(flat.strip())
    return found[1] if found else None


def _items(reading: Reading, cell: Span) -> Iterator[tuple[Span, str | None]]:
    """The items of the list in a cell, with their marks; the whole cell where there is none."""
    starts = list(_marks(reading, cell))
    if not starts or starts[0][0].start != cell.start:
        yield cell, None
        return
    ends = [*(mark.start for mark, _ in starts), cell.end][1:]
    for (mark, number), end in zip(starts, ends, strict=True):
        yield Span(mark.end, end), number


def _marks(reading: Reading, cell: Span) -> Iterator[tuple[Span, str]]:
    """The marks at the beginning of lines that count on from one another."""
    expected: str | None = None
    for placed in reading.text.lines_in(cell):
        found = _LINE_MARK.match(reading.flat, placed.span.start, placed.span.end)
        if found is not None and expected in (None, found[1]):
            yield Span(*found.span()), found[1]
            expected = str(int(found[1]) + 1) if found[1].isdigit() else chr(ord(found[1]) + 1)


def _column(reading: Reading, grid: _Grid, pattern: str) -> int | None:
    heads = ((column, _flat(reading, grid.cells.get((grid.rows[0], column)))) for column in grid.columns)
    return next((column for column, head in heads if first(rule("kewajiban.tabel"), head, only=pattern)), None)


def _kind(flat: str) -> ObligationKind | None:
    for kind in ObligationKind:
        if first(rule("kewajiban.tabel"), flat, only=kind.value) is not None:
            return kind
    return None
