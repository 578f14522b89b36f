"""Lines of text are level after straightening, and the way back to the skewed page is known."""

import numpy as np
import pytest

from pipeline.engines.deskew import LEVEL, find_skew, straighten, to_skewed
from pipeline.engines.preprocess import clean
from pipeline.engines.raster import PageImage
from pipeline.engines.recognition import Gray
from tests.engines.drawn_scan import DPI, noisy, picture, seen_from_below, skewed


def _gray(image: PageImage) -> Gray:
    return clean(image.pixels, image.dpi)


def _empty_rows(gray: Gray) -> float:
    """The share of pixel rows without ink: between level lines of text there are many."""
    return float(np.mean((gray > 200).all(axis=1)))


@pytest.mark.parametrize("degrees", [-5.3, -1.2, -0.4, 0.6, 2.0, 4.8])
def test_the_skew_is_found_to_a_tenth_of_a_degree(degrees: float) -> None:
    skew = find_skew(_gray(noisy(skewed(picture(), degrees))), DPI)

    assert skew == pytest.approx((-degrees, -degrees), abs=0.11)


def test_a_level_page_is_not_touched() -> None:
    gray = _gray(picture())

    assert find_skew(gray, DPI) == LEVEL
    assert straighten(gray, LEVEL) is gray


def test_a_skewed_page_is_level_afterwards() -> None:
    level, askew = _gray(picture()), _gray(skewed(picture(), 1.5))

    assert _empty_rows(askew) < 0.6 * _empty_rows(level)
    assert _empty_rows(straighten(askew, find_skew(askew, DPI))) > 0.85 * _empty_rows(level)


def test_a_photographed_page_is_level_at_top_and_bottom() -> None:
    level, leaning = _gray(picture()), _gray(seen_from_below(picture()))
    skew = find_skew(leaning, DPI)

    assert skew.top > 1
    assert skew.bottom < -1
    assert _empty_rows(straighten(leaning, skew)) > 0.8 * _empty_rows(level)


def test_the_way_back_leads_to_the_same_ink() -> None:
    askew = _gray(skewed(picture(), 2.0))
    skew = find_skew(askew, DPI)
    height, width = askew.shape
    ys, xs = np.nonzero(straighten(askew, skew) < 100)

    back = to_skewed(width, height, skew) @ np.stack([xs, ys, np.ones_like(xs)])
    columns, rows = np.round(back[:2] / back[2]).astype(int)

    assert np.mean(askew[rows, columns] < 160) > 0.98
