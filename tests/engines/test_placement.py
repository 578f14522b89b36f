"""A box on the page that was read lies on the same ink on the page that is shown."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import BBox
from pipeline.engines.deskew import LEVEL, Skew, straighten
from pipeline.engines.orientation import turned
from pipeline.engines.placement import Placement
from pipeline.engines.recognition import Gray

HEIGHT, WIDTH, DPI = 300, 200, 72.0


def _blotted(x: int, y: int) -> Gray:
    page = np.full((HEIGHT, WIDTH), 255, dtype=np.uint8)
    page[y : y + 12, x : x + 30] = 0
    return page


def _blot(gray: Gray) -> BBox:
    ys, xs = np.nonzero(gray < 128)
    return BBox(float(xs.min()), float(ys.min()), float(xs.max() + 1), float(ys.max() + 1))


@given(
    st.integers(40, 120), st.integers(40, 240), st.sampled_from([0, 90, 180, 270]), st.floats(-4, 4), st.floats(-4, 4)
)
def test_seen_boxes_hold_the_ink_that_was_read(x: int, y: int, turn: int, top: float, bottom: float) -> None:
    shown = _blotted(x, y)
    upright = turned(shown, turn)
    placement = Placement.of(upright, DPI, turn, Skew(top, bottom))

    seen = placement.seen(_blot(straighten(upright, placement.skew)))

    blot = _blot(shown)
    slack = 3 + 30 * np.sin(np.radians(8))  # the box of a tilted box is larger than the blot
    assert all(abs(edge - true) < slack for edge, true in zip(seen, blot, strict=True))
    assert seen.contains(blot.x_mid, blot.y_mid)


def test_points_are_seventy_second_parts_of_an_inch() -> None:
    placement = Placement.of(np.zeros((2000, 1000), dtype=np.uint8), 200, 0, LEVEL)

    assert placement.box(BBox(0, 100, 200, 400)) == BBox(0, 36, 72, 144)
    assert placement.seen(BBox(0, 100, 200, 400)) == BBox(0, 36, 72, 144)
