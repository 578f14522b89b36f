"""Ruled lines leave the page, letters do not; lines that form a grid are a table."""

from collections.abc import Callable

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from models.geometry import BBox
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import Gray
from pipeline.engines.ruling import find_ruling, grids, without_ruling
from tests.engines.drawn_scan import DPI, agreement, noisy, picture

Page = Callable[[Canvas], None]

POINT = DPI / 72


def _budget(canvas: Canvas) -> None:
    """Three rows, three columns; the last row is one wide cell."""
    canvas.setLineWidth(0.6)
    canvas.grid([72, 272, 372, 523], [600, 630, 660])
    canvas.rect(72, 570, 451, 30)
    for x, y, text in ((76, 640, "Uraian"), (276, 640, "Target"), (376, 610, "Rp275.400.000,00"), (76, 580, "Jumlah")):
        canvas.drawString(x, y, text)


def _gray(page: Page) -> Gray:
    image = noisy(picture(page))
    return clean(image.pixels, image.dpi)


def test_a_grid_is_a_table_with_its_merged_cells() -> None:
    (table,) = grids(find_ruling(_gray(_budget), DPI), DPI)

    assert [len(row) for row in table] == [3, 3, 1]
    assert table[0][1] == pytest.approx((272 * POINT, 182 * POINT, 372 * POINT, 212 * POINT), abs=6)


def _words_of_the_first_column(canvas: Canvas) -> None:
    canvas.drawString(76, 640, "Uraian")
    canvas.drawString(76, 580, "Jumlah")


def test_the_lines_of_a_table_go_and_its_words_stay() -> None:
    gray, words_only = _gray(_budget), _gray(_words_of_the_first_column)
    bare = without_ruling(gray, find_ruling(gray, DPI))

    assert np.mean(bare[_box(72, 180, 270, 275)] < 128) < 1.1 * np.mean(words_only[_box(72, 180, 270, 275)] < 128)
    assert np.mean(bare[_box(376, 222, 500, 236)] < 128) > 0.05


def _typewritten(canvas: Canvas) -> None:
    """The feet of typewritten letters almost meet, all along the line."""
    canvas.setFont("Courier", 11)
    agreement(canvas)


@pytest.mark.parametrize("page", [agreement, _typewritten])
def test_text_has_no_lines(page: Page) -> None:
    ruling = find_ruling(_gray(page), DPI)

    assert not ruling.horizontal.any()
    assert not ruling.vertical.any()


def test_an_underlined_name_keeps_its_letters() -> None:
    def name(canvas: Canvas, *, underlined: bool = True) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(100, 400, "Drs. Jajang Supriyogi Panggabean, S.Ag.")
        if underlined:
            canvas.line(100, 397.5, 340, 397.5)

    plain, underlined = _gray(lambda canvas: name(canvas, underlined=False)), _gray(name)
    ruling = find_ruling(underlined, DPI)
    bare = without_ruling(underlined, ruling)

    assert ruling.horizontal.any()
    assert (bare < 128)[plain < 128].mean() > 0.97
    assert (bare < 128).sum() < 1.05 * (plain < 128).sum()


def test_a_line_alone_is_no_table() -> None:
    assert grids(find_ruling(_gray(lambda canvas: canvas.line(72, 400, 500, 400)), DPI), DPI) == []


def _box(x0: float, top: float, x1: float, bottom: float) -> tuple[slice, slice]:
    box = BBox(x0, top, x1, bottom)
    return slice(round(box.top * POINT), round(box.bottom * POINT)), slice(round(box.x0 * POINT), round(box.x1 * POINT))
