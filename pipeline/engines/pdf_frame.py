"""From the coordinates in which a PDF page is written to those in which a person sees it."""

from dataclasses import dataclass

import pypdfium2

from models.geometry import BBox, Turn

__all__ = ["Frame"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What of a page is shown, and how it is turned.

    Attributes:
        left: the x of the shown area's left edge, in the page's own coordinates (y grows upwards there).
        top: the y of its upper edge.
        written: width and height of that area before it is turned, in points.
        rotation: the page's /Rotate entry, degrees clockwise.
        width: of the page as shown, in points.
        height: of the page as shown, in points.
    """

    left: float
    top: float
    written: tuple[float, float]
    rotation: Turn
    width: float
    height: float

    @classmethod
    def of(cls, page: pypdfium2.PdfPage) -> "Frame":
        """The frame of a page: its CropBox as far as it lies in the MediaBox."""
        left, bottom, right, top = page.get_bbox()
        written = right - left, top - bottom
        rotation = page.get_rotation()
        width, height = written if rotation % 180 == 0 else written[::-1]
        return cls(left, top, written, rotation, width, height)

    def shown(self, x0: float, y0: float, x1: float, y1: float) -> BBox:
        """Where the rectangle of two opposite written corners lies on the page as shown."""
        if x0 > x1:
            x0, x1 = x1, x0
        if y0 > y1:
            y0, y1 = y1, y0
        written = BBox(x0 - self.left, self.top - y1, x1 - self.left, self.top - y0)
        return written.turned(self.rotation, *self.written)

    def upright(self, shown: BBox, turn: Turn) -> BBox:
        """Where a shown box lies once the shown page is turned clockwise by ``turn`` degrees."""
        return shown.turned(turn, self.width, self.height)

    def seen(self, upright: BBox, turn: Turn) -> BBox:
        """Where a box of the page so turned lies on the page as shown."""
        return upright.turned(-turn, *self.size(turn))

    def size(self, turn: Turn) -> tuple[float, float]:
        """Width and height in points of the shown page once it is turned."""
        return (self.width, self.height) if turn % 180 == 0 else (self.height, self.width)

    def shows(self, box: BBox) -> bool:
        """Whether the middle of a shown box lies on the page."""
        return 0 <= box.x_mid <= self.width and 0 <= box.y_mid <= self.height
