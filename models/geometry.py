"""The one coordinate convention of naskah: PDF points, origin at the top-left corner, y grows downwards."""

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["BBox", "Turn"]

# Quarter turns, in degrees clockwise.
Turn = int


class BBox(NamedTuple):
    """A box in PDF points (1/72 inch) from the top-left corner of a page: ``x0 <= x1``, ``top <= bottom``."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height in points."""
        return self.bottom - self.top

    @property
    def x_mid(self) -> float:
        """The x of the box's centre."""
        return (self.x0 + self.x1) / 2

    @property
    def y_mid(self) -> float:
        """The y of the box's centre."""
        return (self.top + self.bottom) / 2

    def rounded(self) -> "BBox":
        """The box as it is written into a record: to a tenth of a point, rounded once and here only."""
        return BBox(*(round(edge, 1) for edge in self))

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in the box."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom

    def turned(self, turn: Turn, width: float, height: float) -> "BBox":
        """The box after its page of ``width`` by ``height`` points was turned clockwise by ``turn`` degrees.

        Raises:
            ValueError: ``turn`` is no quarter turn.
        """
        match turn % 360:
            case 0:
                return self
            case 90:
                return BBox(height - self.bottom, self.x0, height - self.top, self.x1)
            case 180:
                return BBox(width - self.x1, height - self.bottom, width - self.x0, height - self.top)
            case 270:
                return BBox(self.top, width - self.x1, self.bottom, width - self.x0)
            case _:
                raise ValueError(f"not a quarter turn: {turn}")

    @classmethod
    def around(cls, boxes: Iterable["BBox"]) -> "BBox":
        """The smallest box that holds all ``boxes``.

        Raises:
            ValueError: there is no box.
        """
        x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
        return cls(min(x0s), min(tops), max(x1s), max(bottoms))
