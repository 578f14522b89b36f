"""Ruled tables are read cell by cell."""

import itertools

from models.geometry import BBox
from models.layout import Cell, Table
from pipeline.stages.layout import lay_out
from tests.stages.layout.page_of import CHAR, LEFT, PITCH, TOP, body, page

DRAWING = """
Pembagian tugas sebagai berikut:
PIHAK KESATU         PIHAK KEDUA
menyusun rencana     menyediakan
kerja                bengkel
melatih              menempatkan lulusan
Demikian pembagian tugas itu.
"""
ROW_TOPS = [1, 2, 4, 5]
MIDDLE, RIGHT = LEFT + 20 * CHAR, LEFT + 45 * CHAR


def ruled(tops: list[int], edges: list[float]) -> Table:
    """A grid between the given rows of the drawing and the given edges."""
    ys = [TOP + top * PITCH - 2 for top in tops]
    return Table(
        tuple(tuple(BBox(x0, y0, x1, y1) for x0, x1 in itertools.pairwise(edges)) for y0, y1 in itertools.pairwise(ys))
    )


TABLE = ruled(ROW_TOPS, [LEFT - 4, MIDDLE, RIGHT])


def test_cells_are_read_row_by_row_between_the_text_above_and_below() -> None:
    (laid,) = lay_out([page(DRAWING, tables=[TABLE])])
    assert body(laid) == [
        "Pembagian tugas sebagai berikut:",
        "PIHAK KESATU",
        "PIHAK KEDUA",
        "menyusun rencana",
        "kerja",
        "menyediakan",
        "bengkel",
        "melatih",
        "menempatkan lulusan",
        "Demikian pembagian tugas itu.",
    ]


def test_each_line_knows_its_cell() -> None:
    (laid,) = lay_out([page(DRAWING, tables=[TABLE])])
    cells = {line.text: line.cell for line in laid.lines}
    assert cells["kerja"] == Cell(0, 1, 0)
    assert cells["menempatkan lulusan"] == Cell(0, 2, 1)
    assert cells["Pembagian tugas sebagai berikut:"] is None


def test_a_frame_around_the_text_is_no_table() -> None:
    frame = ruled([0, 6], [LEFT - 4, RIGHT])
    (laid,) = lay_out([page("Pasal 1\nTUJUAN", tables=[frame])])
    assert [line.cell for line in laid.lines] == [None, None]


def test_words_in_no_cell_of_the_grid_are_not_lost() -> None:
    holes = Table((TABLE.rows[0], TABLE.rows[1][:1], TABLE.rows[2]))
    (laid,) = lay_out([page(DRAWING, tables=[holes])])
    assert sorted(" ".join(line.text for line in laid.lines).split()) == sorted(DRAWING.split())
