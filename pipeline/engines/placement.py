"""From pixels of the straightened page back to points, on it and on the page as it is shown."""

from dataclasses import dataclass

import numpy as np

from models.geometry import BBox, Turn
from pipeline.engines.deskew import LEVEL, Skew, to_skewed
from pipeline.engines.recognition import Gray

__all__ = ["Placement"]

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Placement:
    """How the page that was read came from the page that is shown.

    Attributes:
        width: of the upright page, in pixels.
        height: of the upright page, in pixels.
        dpi: pixels an inch.
        turn: degrees clockwise by which the shown page was turned to stand upright.
        skew: by which the upright page was then straightened.
    """

    width: int
    height: int
    dpi: float
    turn: Turn
    skew: Skew

    @classmethod
    def of(cls, upright: Gray, dpi: float, turn: Turn = 0, skew: Skew = LEVEL) -> "Placement":
        """The placement of an upright page that is read after it was straightened by ``skew``."""
        height, width = upright.shape
        return cls(width, height, dpi, turn, skew)

    def box(self, pixels: BBox) -> BBox:
        """Points on the upright, straightened page."""
        return BBox(*(edge * _POINTS_PER_INCH / self.dpi for edge in pixels))

    def seen(self, pixels: BBox) -> BBox:
        """Points on the page as it is shown: the smallest upright box around the word that lies askew there."""
        x0, top, x1, bottom = pixels
        corners = np.array([(x0, top, 1), (x1, top, 1), (x1, bottom, 1), (x0, bottom, 1)])
        xs, ys, depth = to_skewed(self.width, self.height, self.skew) @ corners.T
        xs, ys = (xs / depth).clip(0, self.width), (ys / depth).clip(0, self.height)
        askew = BBox(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))
        return self.box(askew.turned(-self.turn, self.width, self.height))
