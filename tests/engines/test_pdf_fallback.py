"""The second reader gives the same page in the same coordinates."""

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.pdf_fallback import read_by_pdfplumber
from tests.engines.drawn_pdf import OPENING, draw, edited, read_page


def _page(canvas: Canvas) -> None:
    canvas.drawString(72, 700, OPENING[0])
    canvas.drawString(72, 20, "tersembunyi")


def _cropped(document: pikepdf.Pdf) -> None:
    document.pages[0].CropBox = pikepdf.Array([50, 100, 545, 800])


def _turned(document: pikepdf.Pdf) -> None:
    document.pages[0].Rotate = 90


def test_both_readers_agree_on_words_and_places() -> None:
    data = edited(draw(_page), _cropped)
    ours, theirs = read_page(data), read_by_pdfplumber(data, 1)
    assert theirs is not None
    assert [word.text for word in theirs.words] == [word.text for word in ours.words]
    assert (theirs.width, theirs.height) == (ours.width, ours.height)
    for one, other in zip(ours.words, theirs.words, strict=True):
        assert one.box == pytest.approx(other.box, abs=1.5)


def test_a_turned_page_is_left_to_the_first_reader() -> None:
    assert read_by_pdfplumber(edited(draw(_page), _turned), 1) is None


def test_a_damaged_file_is_no_error() -> None:
    assert read_by_pdfplumber(draw(_page)[:300], 1) is None
