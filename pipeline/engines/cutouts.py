"""What a finding points at, cut out of the page as a small picture with the evidence marked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import pypdfium2

from models import BBox, Evidence
from pipeline.engines.marking import marked_png
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.raster import PageImage, page_image

__all__ = ["Cutout", "cut_out"]

MOST_PLACES, MOST_IN_FILE = 3, 40
"""Pictures of one finding, and of all findings of a file: a page of blanks must not fill a report."""
_PAGE_PIXELS = 1_500_000  # 125 dpi on A4: small, and still read with ease
_MARGIN = 15.0
_FARTHEST, _TALLEST = 45.0, 220.0
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Cutout:
    """A strip of a page, as a PNG.

    Attributes:
        page: the page, from 1.
        png: the picture, a few KB.
        width: pixels.
        height: pixels.
    """

    page: int
    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Lines of evidence that stand close together; boxes as evidence has them, on the page as a viewer shows it."""

    finding: int
    page: int
    boxes: tuple[BBox, ...]


def cut_out(data: bytes, findings: Sequence[Sequence[Evidence]], *, max_pages: int) -> list[tuple[Cutout, ...]]:
    """The pictures of each finding, given its evidence; a page that cannot be rendered has none.

    Pages are rendered one at a time.

    Raises:
        FileError: the file cannot be opened.
    """
    places = [place for index, evidence in enumerate(findings) for place in _places(index, evidence)][:MOST_IN_FILE]
    cut: dict[_Place, Cutout] = {}
    with open_pdf(data, max_pages=max_pages) as document:
        for page, wanted in groupby(sorted(places, key=lambda place: place.page), key=lambda place: place.page):
            cut |= _cut_page(document, page, list(wanted))
    pictures: dict[int, list[Cutout]] = defaultdict(list)
    for place in places:
        if place in cut:
            pictures[place.finding].append(cut[place])
    return [tuple(pictures[index]) for index in range(len(findings))]


def _places(finding: int, evidence: Iterable[Evidence]) -> list[_Place]:
    """Where the evidence of a finding stands, in the order of the pages: the first few places."""
    boxes: dict[int, list[BBox]] = defaultdict(list)
    for item in evidence:
        boxes[item.page].append(item.bbox)
    places = [_Place(finding, page, group) for page in sorted(boxes) for group in _groups(boxes[page])]
    return list(dict.fromkeys(places))[:MOST_PLACES]


def _groups(boxes: Iterable[BBox]) -> Iterator[tuple[BBox, ...]]:
    """Boxes from the top of the page down, parted where one strip would become too tall or mostly empty."""
    group: list[BBox] = []
    for box in sorted(boxes, key=lambda box: (box.top, box.x0)):
        if group and (box.top - group[-1].bottom > _FARTHEST or box.bottom - group[0].top > _TALLEST):
            yield tuple(group)
            group = []
        group.append(box)
    if group:
        yield tuple(group)


def _cut_page(document: pypdfium2.PdfDocument, number: int, places: Sequence[_Place]) -> dict[_Place, Cutout]:
    with load_page(document, number) as page:
        if page is None:
            return {}
        try:
            image = page_image(page, max_pixels=_PAGE_PIXELS)
        except pypdfium2.PdfiumError:
            return {}
    return {place: cutout for place in places if (cutout := _strip(image, place))}


def _strip(image: PageImage, place: _Place) -> Cutout | None:
    """The page from edge to edge, from a little above the evidence to a little below; None where no page is there."""
    scale = image.dpi / _POINTS_PER_INCH
    held = BBox.around(place.boxes)
    height = image.pixels.shape[0]
    top = max(0, round((held.top - _MARGIN) * scale))
    bottom = min(height, round((min(held.bottom, held.top + _TALLEST) + _MARGIN) * scale))
    if bottom <= top:
        return None
    marks = [
        BBox(box.x0 * scale, box.top * scale - top, box.x1 * scale, box.bottom * scale - top) for box in place.boxes
    ]
    return Cutout(place.page, *marked_png(image.pixels[top:bottom], marks))
