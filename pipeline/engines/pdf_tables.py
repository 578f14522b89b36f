"""Finds ruled tables by pdfplumber's own table finder, on lines that pdfium has read.

pdfium reads a page some fifteen times faster than pdfplumber does, and the tables come out the same
(`docs/decisions/0002-pdf-text.md`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from models.geometry import BBox
from models.layout import Table

__all__ = ["find_tables"]

_FEWEST_LINES = 5
"""Two cells side by side are three upright and two level lines; a lone rectangle has four."""

_MOST_CROSSINGS = 20_000
"""Graph paper every 8 points has 8,000 and takes a second and a half; every 4 points it has 31,000 and takes 25."""


@dataclass(frozen=True, slots=True)
class _RuledPage:
    """As much of a pdfplumber page as its table finder asks for."""

    edges: list[dict[str, Any]]
    bbox: tuple[float, float, float, float] = (0, 0, 0, 0)
    chars: list[dict[str, Any]] = field(default_factory=list)


def find_tables(lines: Sequence[BBox]) -> tuple[Table, ...]:
    """The tables that ``lines`` rule: cells closed on all four sides, two or more of them together.

    Args:
        lines: upright and level lines, as boxes without width or without height.
    """
    if len(lines) < _FEWEST_LINES or _most_crossings(lines) > _MOST_CROSSINGS:
        return ()
    from pdfplumber.table import TableFinder

    page: Any = _RuledPage([_edge(line) for line in lines])
    return tuple(_table(table) for table in TableFinder(page).tables)


def _most_crossings(lines: Sequence[BBox]) -> int:
    """How many crossings there can be, told by the places of upright and of level lines."""
    columns = {round(line.x0) for line in lines if line.height > line.width}
    rows = {round(line.top) for line in lines if line.height <= line.width}
    return len(columns) * len(rows)


def _table(found: Any) -> Table:
    return Table(tuple(tuple(BBox(*cell) for cell in row.cells if cell) for row in found.rows))


def _edge(line: BBox) -> dict[str, Any]:
    """The line as pdfplumber writes an edge."""
    upright = line.height > line.width
    return {
        **line._asdict(),
        "width": line.width,
        "height": line.height,
        "orientation": "v" if upright else "h",
        "object_type": "line",
    }
