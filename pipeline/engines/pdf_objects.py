"""What is drawn on a page beside its text: where images lie, and the straight lines that may rule a table."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from models.geometry import BBox
from pipeline.engines.pdf_frame import Frame

__all__ = ["Drawing", "read_drawing"]

_DEPTH = 6
"""Form XObjects within form XObjects; honest files nest two or three."""

_MOST_OBJECTS = 50_000
_MOST_LINES = 5_000
"""Beyond these a page is a map or an attack, and no table is looked for on it."""

_STRAIGHT = 0.5
"""Points by which a line may lean and still rule a table."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page beside its text, in the coordinates of the page as shown.

    Attributes:
        images: where images lie, cut to the page.
        lines: upright and level lines, as boxes without width or without height.
        paths: how many paths there are, lines and curves.
        area: of the page, in square points.
    """

    images: tuple[BBox, ...]
    lines: tuple[BBox, ...]
    paths: int
    area: float

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.images and not self.paths

    @property
    def image_share(self) -> float:
        """The share of the page that its images cover, from 0 to 1."""
        return min(1.0, sum(box.width * box.height for box in self.images) / self.area) if self.area else 0.0


def read_drawing(page: pypdfium2.PdfPage, frame: Frame) -> Drawing:
    """Collect the images and the straight lines of a page, those inside form XObjects too."""
    images: list[BBox] = []
    lines: list[BBox] = []
    paths = 0
    for kind, handle, matrix in _objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            images.extend(_image_box(handle, matrix, frame))
            continue
        paths += 1
        if len(lines) <= _MOST_LINES:
            lines.extend(_straight_lines(handle, matrix, frame))
    if len(lines) > _MOST_LINES:
        lines = []
    return Drawing(tuple(images), tuple(lines), paths, frame.width * frame.height)


type_of = pdfium.FPDFPageObj_GetType
"""The kind of a page object, one of FPDF_PAGEOBJ_*."""


def _objects(page: pypdfium2.PdfPage) -> Iterator[tuple[int, pdfium.FPDF_PAGEOBJECT, pypdfium2.PdfMatrix]]:
    """The images and paths of a page, each with the matrix that places its own coordinates on the page."""
    left = _MOST_OBJECTS
    upright = pypdfium2.PdfMatrix()
    shelves = [(pdfium.FPDFPage_GetObject, page.raw, pdfium.FPDFPage_CountObjects(page.raw), upright, 0)]
    while shelves:
        get, holder, count, matrix, depth = shelves.pop()
        for index in range(min(count, left)):
            handle = get(holder, index)
            kind = type_of(handle)
            if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
                placed = _own_matrix(handle).multiply(matrix)
                inside = pdfium.FPDFFormObj_CountObjects(handle)
                shelves.append((pdfium.FPDFFormObj_GetObject, handle, inside, placed, depth + 1))
            elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH):
                yield kind, handle, matrix
        left -= min(count, left)


def _own_matrix(handle: pdfium.FPDF_PAGEOBJECT) -> pypdfium2.PdfMatrix:
    raw = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, ctypes.byref(raw))
    return pypdfium2.PdfMatrix.from_raw(raw)


def _image_box(handle: pdfium.FPDF_PAGEOBJECT, matrix: pypdfium2.PdfMatrix, frame: Frame) -> Iterator[BBox]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(handle, *map(ctypes.byref, (left, bottom, right, top))):
        return
    box = frame.shown(*matrix.on_rect(left.value, bottom.value, right.value, top.value))
    x0, top_, x1, bottom_ = max(box.x0, 0), max(box.top, 0), min(box.x1, frame.width), min(box.bottom, frame.height)
    if x0 < x1 and top_ < bottom_:
        yield BBox(x0, top_, x1, bottom_)


def _straight_lines(handle: pdfium.FPDF_PAGEOBJECT, matrix: pypdfium2.PdfMatrix, frame: Frame) -> Iterator[BBox]:
    if pdfium.FPDFPath_CountSegments(handle) > _MOST_LINES:
        return
    placed = _own_matrix(handle).multiply(matrix)
    for points in _polylines(handle):
        on_page = [placed.on_point(*point) for point in points]
        for (x0, y0), (x1, y1) in pairwise(on_page):
            if abs(x0 - x1) <= _STRAIGHT or abs(y0 - y1) <= _STRAIGHT:
                yield frame.shown(x0, y0, x1, y1)


def _polylines(handle: pdfium.FPDF_PAGEOBJECT) -> Iterator[list[tuple[float, float]]]:
    """The straight parts of a path, each from corner to corner; curves break them."""
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    start: tuple[float, float] | None = None
    for index in range(pdfium.FPDFPath_CountSegments(handle)):
        segment = pdfium.FPDFPath_GetPathSegment(handle, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_LINETO:
            points.append(point)
        else:
            yield points
            points = [point]
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        if start and pdfium.FPDFPathSegment_GetClose(segment):
            points.append(start)
    yield points
