"""Ink that nobody can read is noticed, and paper without ink is blank."""

from collections.abc import Callable

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from reportlab.pdfgen.canvas import Canvas

from models.layout import Word
from pipeline.engines.legibility import has_ink, is_accounted_for
from pipeline.engines.raster import PageImage, page_image
from tests.engines.drawn_pdf import OPENING, draw, read_page

Pixels = NDArray[np.uint8]
Damage = Callable[[Pixels], None]


def _text(canvas: Canvas) -> None:
    for number in range(30):
        canvas.drawString(72, 760 - 22 * number, OPENING[number % 3])


def _picture(data: bytes) -> PageImage:
    with pypdfium2.PdfDocument(data) as document:
        return page_image(document[0], max_pixels=4_000_000)


NASKAH = draw(_text)


def _table(canvas: Canvas) -> None:
    """Forty rows of few words: more lines than letters."""
    canvas.setLineWidth(1.2)
    canvas.grid([72, 132, 192, 252, 312, 372, 432, 492, 523], range(90, 780, 16))
    for row in range(43):
        canvas.drawString(76, 94 + 16 * row, str(row))


@pytest.fixture(scope="module")
def picture() -> PageImage:
    return _picture(NASKAH)


@pytest.fixture(scope="module")
def words() -> tuple[Word, ...]:
    return read_page(NASKAH).words


def _damaged(picture: PageImage, damage: Damage) -> PageImage:
    pixels = picture.pixels.copy()
    damage(pixels)
    return PageImage(pixels, picture.dpi)


def _blacken(start: float, end: float) -> Damage:
    def damage(pixels: Pixels) -> None:
        pixels[int(start * len(pixels)) : int(end * len(pixels))] = 20

    return damage


def _smear(pixels: Pixels) -> None:
    """Wipe wet ink sideways over a third of the page."""
    band = pixels[len(pixels) // 3 : 2 * len(pixels) // 3]
    moved = [np.roll(band, shift, axis=1) for shift in range(0, 60, 3)]
    band[:] = np.mean(moved, axis=0)


def _stamp(pixels: Pixels) -> None:
    """A blue stamp of the size of a hand, over paper and print."""
    patch = pixels[1200:1700, 400:900]
    patch[..., :2] = patch[..., :2] // 2


def _table_top(pixels: Pixels) -> None:
    """The dark table round a photographed sheet."""
    rim = len(pixels) // 16
    for edge in (pixels[:rim], pixels[-rim:], pixels[:, :rim], pixels[:, -rim:]):
        edge[:] = 40


def test_a_page_whose_words_were_read_is_accounted_for(picture: PageImage, words: tuple[Word, ...]) -> None:
    assert has_ink(picture)
    assert is_accounted_for(picture, words)


def test_the_ruling_of_a_table_is_nothing_unread() -> None:
    table = draw(_table)
    assert is_accounted_for(_picture(table), read_page(table).words)


@pytest.mark.parametrize("damage", [_stamp, _table_top])
def test_stamps_and_table_tops_are_nothing_unread(picture: PageImage, words: tuple[Word, ...], damage: Damage) -> None:
    assert is_accounted_for(_damaged(picture, damage), words)


@pytest.mark.parametrize(
    ("damage", "start", "end"),
    [
        pytest.param(_blacken(0.45, 0.5), 0.45, 0.5, id="a paragraph blackened"),
        pytest.param(_blacken(0.5, 1.0), 0.5, 1.0, id="the lower half black"),
        pytest.param(_smear, 1 / 3, 2 / 3, id="smeared"),
    ],
)
def test_what_is_blackened_or_smeared_is_missed(
    picture: PageImage, words: tuple[Word, ...], damage: Damage, start: float, end: float
) -> None:
    """The words that remain are read with confidence, but they are not the page."""
    read = [word for word in words if not start < word.seen.y_mid / 842 < end]
    assert not is_accounted_for(_damaged(picture, damage), read)


@pytest.mark.parametrize("noise", [0, 4, 12])
def test_paper_is_blank_and_faint_print_is_not(picture: PageImage, noise: float) -> None:
    chance = np.random.default_rng(5)
    grain = chance.normal(0, noise, picture.pixels.shape)
    blank = np.clip(235 + grain, 0, 255).astype(np.uint8)
    faint = np.clip(235 - (255 - picture.pixels.astype(float)) * 0.2 + grain, 0, 255).astype(np.uint8)
    assert not has_ink(PageImage(blank, picture.dpi))
    assert has_ink(PageImage(faint, picture.dpi))


def test_a_black_page_is_not_blank(picture: PageImage) -> None:
    assert has_ink(_damaged(picture, _blacken(0, 1)))


def test_a_photographed_blank_sheet_is_blank(picture: PageImage) -> None:
    white = PageImage(np.full_like(picture.pixels, 235), picture.dpi)
    assert not has_ink(_damaged(white, _table_top))
