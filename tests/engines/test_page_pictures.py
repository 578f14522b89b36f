"""Whole pages as pictures: upright, grey, and never heavy."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.page_pictures import MOST_BYTES, PagePicture, _light, picture_pages
from pipeline.errors import BrokenFileError
from tests.engines.drawn_pdf import draw, edited


def page(canvas: Canvas) -> None:
    """A line of print at the top left of an A4 page."""
    canvas.drawString(72, 842 - 102, "Perjanjian ini berlaku selama 3 (dua) tahun.")


def pixels(picture: PagePicture) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(picture.data)).convert("L"))


def test_a_page_is_a_light_grey_picture_of_at_least_110_dpi() -> None:
    (picture,) = picture_pages(draw(page), {1: 0}, max_pages=10)

    assert (picture.page, picture.kind, picture.turn) == (1, "image/png", 0)
    assert pixels(picture).shape == (picture.height, picture.width)
    assert picture.width / picture.size[0] * 72 >= 110
    assert len(picture.data) < 10_000


@pytest.mark.parametrize("turn", [90, 180, 270])
@pytest.mark.parametrize("rotate", [0, 90])
def test_a_page_that_lies_turned_is_drawn_upright(turn: int, rotate: int) -> None:
    """The evidence's boxes are those of the page as a viewer shows it: turned with the page they meet their words."""
    sheet = edited(draw(page), lambda pdf: pdf.pages[0].rotate(rotate, relative=False))
    (shown,) = picture_pages(sheet, {1: 0}, max_pages=10)
    (turned,) = picture_pages(sheet, {1: turn}, max_pages=10)

    assert np.array_equal(pixels(turned), np.rot90(pixels(shown), -turn // 90))
    assert turned.size == shown.size


def test_only_the_pages_asked_for_are_drawn_and_one_that_is_not_there_costs_no_other() -> None:
    assert [picture.page for picture in picture_pages(draw(page, page, page), {3: 0, 1: 0, 9: 0}, max_pages=10)] == [
        1,
        3,
    ]


def test_a_noisy_page_is_drawn_coarser_until_it_is_light() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (1456, 1030), dtype=np.uint8)
    data, _, width, _ = _light(noise)

    assert width < 1030
    assert len(data) < MOST_BYTES


def test_a_file_that_does_not_open_says_so() -> None:
    with pytest.raises(BrokenFileError):
        picture_pages(b"%PDF-1.4 rusak", {1: 0}, max_pages=10)
