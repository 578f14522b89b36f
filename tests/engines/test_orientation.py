"""A page that was scanned sideways or upside down is turned upright."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.orientation import find_turn
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import OcrEngine
from tests.engines.drawn_scan import CLAUSES, DPI, noisy, picture, turned

pytestmark = pytest.mark.ocr


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_every_quarter_turn_is_undone(engine: OcrEngine, quarters: int) -> None:
    scan = clean(turned(noisy(picture()), quarters).pixels, DPI)

    assert find_turn(scan, DPI, engine) == (360 - 90 * quarters) % 360


@pytest.mark.parametrize("quarters", [0, 2])
def test_capitals_alone_do_not_mislead(engine: OcrEngine, quarters: int) -> None:
    """Tesseract's own orientation detection takes a fax in capitals for upside down."""

    def capitals(canvas: Canvas) -> None:
        for number, line in enumerate(CLAUSES * 3):
            canvas.drawString(72, 760 - 24 * number, line.upper()[:60])

    scan = clean(turned(noisy(picture(capitals)), quarters).pixels, DPI)

    assert find_turn(scan, DPI, engine) == 180 * (quarters // 2)


def test_paper_alone_is_not_turned(engine: OcrEngine) -> None:
    assert find_turn(clean(picture(lambda _: None).pixels, DPI), DPI, engine) == 0
