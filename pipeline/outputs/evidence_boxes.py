"""Where evidence lies on the picture of its page, in percent, so that it holds at any size."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from models import BBox, Evidence

__all__ = ["Box", "PageImage", "boxes_of"]

_SLIVER = 0.15  # percent: a box without width or height would not be seen


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page of the PDF as a picture.

    Attributes:
        page: the page, from 1.
        turn: by how many degrees clockwise the page that a PDF viewer shows was turned to stand upright.
        size: width and height of the page that a PDF viewer shows, in points.
        data: the picture.
        kind: its media type.
        width: pixels.
        height: pixels.
    """

    page: int
    turn: int
    size: tuple[float, float]
    data: bytes
    kind: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Box:
    """A line of evidence on the picture of its page; edges in percent of it."""

    page: int
    left: float
    top: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """How much of the page it covers, to lay small boxes over large ones."""
        return self.width * self.height

    @property
    def style(self) -> str:
        """The place as CSS."""
        return f"left:{self.left:.3f}%;top:{self.top:.3f}%;width:{self.width:.3f}%;height:{self.height:.3f}%"


def boxes_of(evidence: Iterable[Evidence], images: Mapping[int, PageImage]) -> Iterator[Box]:
    """The boxes of the evidence, page by page; none where the page has no picture or the box lies beside it."""
    for item in evidence:
        image = images.get(item.page)
        if image and (box := _box(item.bbox, image)):
            yield box


def _box(seen: BBox, image: PageImage) -> Box | None:
    width, height = image.size if image.turn % 180 == 0 else image.size[::-1]
    upright = seen.turned(image.turn, *image.size)
    left, right = (_percent(edge, width) for edge in (upright.x0, upright.x1))
    top, bottom = (_percent(edge, height) for edge in (upright.top, upright.bottom))
    if not (upright.x1 >= 0 and upright.bottom >= 0 and left < 100 and top < 100):  # noqa: PLR2004 (percent)
        return None
    return Box(image.page, left, top, max(right - left, _SLIVER), max(bottom - top, _SLIVER))


def _percent(edge: float, length: float) -> float:
    return min(max(100 * edge / length, 0), 100)
