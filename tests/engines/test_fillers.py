"""Rows of hyphens behind a typist's last word go; hyphens between words, blanks to fill in and rules stay."""

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.fillers import without_fillers
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import Gray
from tests.engines.drawn_scan import DPI, noisy, picture


def _typed(text: str) -> Gray:
    def line(canvas: Canvas) -> None:
        canvas.setFont("Courier", 11)
        canvas.drawString(72, 700, text)

    image = noisy(picture(line), 6)
    return clean(image.pixels, image.dpi)


@pytest.mark.parametrize("filler", ["----", "------------------------"])
def test_a_filler_goes_and_the_words_before_it_stay(filler: str) -> None:
    bare, words = without_fillers(_typed(f"TAN BOEDI SANTOSA{filler}"), DPI), _typed("TAN BOEDI SANTOSA")

    assert (bare < 128).sum() == pytest.approx((words < 128).sum(), rel=0.03)


@pytest.mark.parametrize(
    "text",
    [
        "Nomor : ....................",
        "masing-masing sub-bagian, selambat-lambatnya 7-B",
        "Jl. Raya Ungaran - Bawen Km. 29",
        "EFFFTTTEEE LETTER HETEHEEFF",
    ],
)
def test_nothing_else_is_a_filler(text: str) -> None:
    gray = _typed(text)

    assert np.array_equal(without_fillers(gray, DPI), gray)
