"""Ruled tables, by pdfplumber's finder on pdfium's lines."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from models.layout import Table
from tests.engines.drawn_pdf import draw, read_page


def _grid(canvas: Canvas) -> None:
    canvas.grid([72, 172, 372, 472], [700, 680, 660])


def _rectangles(canvas: Canvas) -> None:
    """Each cell is a rectangle of its own, as word processors draw them."""
    for x, width in ((72, 100), (172, 200), (372, 100)):
        for y in (660, 680):
            canvas.rect(x, y, width, 20)


def _bars(canvas: Canvas) -> None:
    """Every line is a thin black bar, as browsers draw them."""
    for y in (660, 680, 700):
        canvas.rect(72, y - 0.5, 400, 1, stroke=0, fill=1)
    for x in (72, 172, 372, 472):
        canvas.rect(x - 0.5, 660, 1, 40, stroke=0, fill=1)


@pytest.mark.parametrize("ruling", [_grid, _rectangles, _bars])
def test_a_table_is_its_cells_however_it_is_ruled(ruling: object) -> None:
    (table,) = read_page(draw(ruling)).tables  # type: ignore[arg-type]
    assert [len(row) for row in table.rows] == [3, 3]
    assert table.rows[0][1] == pytest.approx((172, 142, 372, 162), abs=1)


def test_the_cells_of_a_form_x_object_are_placed_where_it_is() -> None:
    def stamped(canvas: Canvas) -> None:
        canvas.beginForm("tabel")
        canvas.grid([0, 100, 200], [0, 20, 40])
        canvas.endForm()
        canvas.translate(72, 500)
        canvas.doForm("tabel")

    (table,) = read_page(draw(stamped)).tables
    assert table.rows[0][0] == pytest.approx((72, 302, 172, 322), abs=1)


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param(lambda canvas: canvas.rect(50, 50, 495, 742), id="a frame round the page"),
        pytest.param(
            lambda canvas: [canvas.rect(50, 50, 495, 742), canvas.line(72, 780, 523, 780)],
            id="a frame with the rule of a letterhead in it",
        ),
        pytest.param(lambda canvas: [canvas.circle(300, 400, r) for r in range(20, 90, 10)], id="a logo"),
    ],
)
def test_what_encloses_fewer_than_two_cells_is_no_table(drawing: object) -> None:
    assert read_page(draw(drawing)).tables == ()  # type: ignore[arg-type]


def test_a_map_costs_no_search() -> None:
    """Thousands of lines are a drawing, though they cross like those of a table."""

    def many(canvas: Canvas) -> None:
        for index in range(1600):
            canvas.rect(72 + 11 * (index % 40), 100 + 15 * (index // 40), 11, 15)

    assert read_page(draw(many)).tables == ()


def test_graph_paper_is_no_table() -> None:
    paper = draw(lambda canvas: canvas.grid(range(0, 596, 4), range(0, 843, 4)))
    assert read_page(paper).tables == ()


def test_a_turned_page_has_turned_tables() -> None:
    """The cells lie where the upright words lie."""

    def sideways(canvas: Canvas) -> None:
        canvas.translate(595, 0)
        canvas.rotate(90)
        canvas.drawString(76, 505, "Kecamatan Gemolong")
        _grid_at(canvas)

    def _grid_at(canvas: Canvas) -> None:
        canvas.grid([72, 272, 472], [500, 520, 540])

    page = read_page(draw(sideways))
    (table,) = page.tables
    assert page.turn == 90
    assert _cell_of(table, page.words[0].box.x_mid, page.words[0].box.y_mid) == (1, 0)


def _cell_of(table: Table, x: float, y: float) -> tuple[int, int] | None:
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            if cell.contains(x, y):
                return row, column
    return None
