"""A line that the engine overlooked is read by itself; noise is not."""

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from models.geometry import BBox
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import Gray, OcrEngine, ReadWord
from pipeline.engines.second_look import with_overlooked
from pipeline.engines.tesseract import TesseractEngine, is_available
from tests.engines.drawn_scan import DPI, picture

POINT = DPI / 72


@pytest.fixture(scope="module")
def engine() -> OcrEngine:
    if not is_available():
        pytest.skip("Tesseract is not installed")
    return TesseractEngine()


def _signed(canvas: Canvas) -> None:
    canvas.drawString(72, 700, "PIHAK KESATU")
    canvas.drawString(72, 600, "Dr. Bambang Setiadarma, S.E.")


def _gray() -> Gray:
    image = picture(_signed)
    return clean(image.pixels, image.dpi)


LABEL = ReadWord("PIHAK KESATU", BBox(70 * POINT, 130 * POINT, 170 * POINT, 146 * POINT), 0.95)
NOISE = ReadWord("ue", BBox(100 * POINT, 230 * POINT, 130 * POINT, 246 * POINT), 0.2)


@pytest.mark.ocr
def test_an_overlooked_name_is_read_in_place_of_the_noise_on_it(engine: OcrEngine) -> None:
    words = with_overlooked(_gray(), [LABEL, NOISE], (engine, None), DPI)

    assert words[0] == LABEL
    assert [word.text for word in words[1:]] == ["Dr.", "Bambang", "Setiadarma,", "S.E."]
    assert words[1].box.x0 == pytest.approx(72 * POINT, abs=4)
    assert words[1].box.y_mid == pytest.approx(238 * POINT, abs=8)


@pytest.mark.ocr
def test_a_page_that_was_read_is_left_alone(engine: OcrEngine) -> None:
    name = ReadWord("Dr. Bambang", BBox(70 * POINT, 225 * POINT, 300 * POINT, 250 * POINT), 0.9)

    assert with_overlooked(_gray(), [LABEL, name], (engine, None), DPI) == [LABEL, name]


@pytest.mark.ocr
def test_scribbles_are_no_line(engine: OcrEngine) -> None:
    rng = np.random.default_rng(1)
    gray = np.full((600, 1000), 255, np.uint8)
    for x in range(100, 800, 18):
        top = 300 + int(rng.integers(0, 8))
        gray[top : top + 15, x : x + int(rng.integers(2, 8))] = 0

    assert with_overlooked(gray, [], (engine, None), DPI) == []
