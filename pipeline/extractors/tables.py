"""Obligations in ruled tables: a column for each party, or a column that says who."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.layout import Cell
from models.obligation import ObligationKind
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["TableDuty", "duties_in_tables"]


@dataclass(frozen=True, slots=True)
class TableDuty:
    """Who is bound by what stands in one cell.

    Attributes:
        cell: the words of the cell.
        roles: the parties bound or entitled.
        kind: by the words of the row's or the column's head.
        number: the row's own number, where the table counts its rows.
    """

    cell: Span
    roles: tuple[int, ...]
    kind: ObligationKind
    number: str | None


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of one table, by row and column."""

    cells: dict[tuple[int, int], Span]
    rows: tuple[int, ...]
    columns: tuple[int, ...]


def duties_in_tables(reading: Reading, within: Span, actors: Actors) -> Iterator[TableDuty]:
    """The duties in the tables of a part of the text, row by row."""
    for grid in _grids(reading, within):
        head = grid.rows[0]
        by_party = {
            column: roles
            for column in grid.columns
            if (roles := actors.roles_in(_flat(reading, grid.cells.get((head, column))))) and column > 0
        }
        if len(by_party) > 1:
            yield from _party_columns(reading, grid, by_party)
        else:
            yield from _actor_column(reading, grid, actors)


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


def _party_columns(reading: Reading, grid: _Grid, by_party: dict[int, tuple[int, ...]]) -> Iterator[TableDuty]:
    """``PIHAK PERTAMA | PIHAK KEDUA`` over the columns, HAK and KEWAJIBAN before the rows."""
    kind = _kind(_flat(reading, grid.cells.get((grid.rows[0], grid.columns[0])))) or ObligationKind.KEWAJIBAN
    for row in grid.rows[1:]:
        kind = _kind(_flat(reading, grid.cells.get((row, grid.columns[0])))) or kind
        for column, roles in by_party.items():
            cell = grid.cells.get((row, column))
            if cell is not None:
                yield TableDuty(cell, roles, kind, None)


def _actor_column(reading: Reading, grid: _Grid, actors: Actors) -> Iterator[TableDuty]:
    """A column that says what, and one that says who."""
    what = _column(reading, grid, "uraian")
    who = _column(reading, grid, "penanggung_jawab")
    if what is None or who is None:
        return
    kind = _kind(_flat(reading, grid.cells.get((grid.rows[0], what)))) or ObligationKind.KEWAJIBAN
    for row in grid.rows[1:]:
        cell, actor = grid.cells.get((row, what)), grid.cells.get((row, who))
        roles = actors.roles_in(_flat(reading, actor))
        if cell is not None and roles:
            number = _flat(reading, grid.cells.get((row, grid.columns[0]))).strip(" .)")
            yield TableDuty(cell, roles, kind, number if number.isdigit() else None)


def _column(reading: Reading, grid: _Grid, pattern: str) -> int | None:
    return next(
        (
            column
            for column in grid.columns
            if first(rule("kewajiban.tabel"), _flat(reading, grid.cells.get((grid.rows[0], column))), only=pattern)
        ),
        None,
    )


def _kind(flat: str) -> ObligationKind | None:
    for kind in ObligationKind:
        if first(rule("kewajiban.tabel"), flat, only=kind.value) is not None:
            return kind
    return None
