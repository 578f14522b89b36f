"""A page that was scanned sideways or upside down is turned upright."""

import pytest

from pipeline.engines.orientation import find_turn
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import OcrEngine
from tests.engines.drawn_scan import DPI, noisy, picture, turned

pytestmark = pytest.mark.ocr


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_every_quarter_turn_is_undone(engine: OcrEngine, quarters: int) -> None:
    scan = clean(turned(noisy(picture()), quarters).pixels, DPI)

    assert find_turn(scan, DPI, engine) == (360 - 90 * quarters) % 360


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_also_without_orientation_data(engine: OcrEngine, quarters: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.engines.tesseract._ORIENTATION", "absent")
    scan = clean(turned(noisy(picture()), quarters).pixels, DPI)

    assert find_turn(scan, DPI, engine) == (360 - 90 * quarters) % 360


def test_paper_alone_is_not_turned(engine: OcrEngine) -> None:
    assert find_turn(clean(picture(lambda _: None).pixels, DPI), DPI, engine) == 0
