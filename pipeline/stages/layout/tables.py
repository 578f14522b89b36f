"""Ruled tables are read cell by cell, row by row."""

from collections.abc import Iterable

from models.geometry import BBox
from models.layout import Cell, Line, PageWords, Table, Word
from pipeline.stages.layout.columns import Block
from pipeline.stages.layout.rows import rows_of

__all__ = ["read_cells"]

# A frame with fewer cells (a box around the page, around a title) is no table.
_MIN_CELLS = 2


def read_cells(page: PageWords) -> tuple[list[Word], list[Block]]:
    """Part the words of ruled tables from the free ones.

    Returns:
        The words outside any table, and one block for each row of cells.
    """
    free = list(page.words)
    blocks: list[Block] = []
    for number, table in enumerate(page.tables):
        if sum(len(row) for row in table.rows) < _MIN_CELLS:
            continue
        inside, free = _part(free, table)
        blocks += _row_blocks(inside, table, number)
    return free, blocks


def _part(words: Iterable[Word], table: Table) -> tuple[list[Word], list[Word]]:
    box = BBox.around(cell for row in table.rows for cell in row)
    inside: list[Word] = []
    outside: list[Word] = []
    for word in words:
        (inside if box.contains(word.box.x_mid, word.box.y_mid) else outside).append(word)
    return inside, outside


def _row_blocks(words: list[Word], table: Table, number: int) -> list[Block]:
    blocks: list[Block] = []
    left = words
    for row_at, row in enumerate(table.rows):
        lines: list[Line] = []
        for column_at, cell in enumerate(row):
            here = [word for word in left if cell.contains(word.box.x_mid, word.box.y_mid)]
            left = [word for word in left if word not in here]
            place = Cell(number, row_at, column_at)
            lines += [Line(line, cell=place) for line in rows_of(here)]
        if lines:
            blocks.append(Block(BBox.around(row), tuple(lines)))
    if left:  # words in no cell of the grid (a merged corner) still are the naskah's words
        blocks.append(Block.of(rows_of(left)))
    return blocks
