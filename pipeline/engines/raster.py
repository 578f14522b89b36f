"""A PDF page as pixels, as a PDF viewer shows it."""

import math
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

__all__ = ["PageImage", "page_image"]

_POINTS_PER_INCH = 72
_DEFAULT_DPI = 250.0
_GOOD_DPI = 200.0
_MOST_DPI = 300.0
# Images that cover less of the page are illustrations or a logo, no scan.
_SCAN_COVER = 0.8
# Smaller images say nothing about the resolution of a scan.
_LEAST_COVER = 0.05


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a PDF viewer shows it, the rotation entry applied.

    Attributes:
        pixels: height by width by 3, RGB.
        dpi: pixels an inch, alike in both directions.
    """

    pixels: NDArray[np.uint8]
    dpi: float


def page_image(page: pypdfium2.PdfPage, *, max_pixels: int) -> PageImage:
    """Rasterise ``page`` at the resolution of its scan, to at most ``max_pixels`` pixels.

    Raises:
        pypdfium2.PdfiumError: the page cannot be rendered.
    """
    dpi = min(_readable_dpi(_native_dpi(page)), _POINTS_PER_INCH * _finest_scale(page.get_size(), max_pixels))
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=pdfium_c.FPDFBitmap_BGR)
    try:
        return PageImage(np.array(bitmap.to_numpy(), dtype=np.uint8), dpi)
    finally:
        bitmap.close()


def _finest_scale(size: tuple[float, float], max_pixels: int) -> float:
    """The largest scale at which a page has ``max_pixels`` pixels, its edges rounded up."""
    # The greater root of (width * scale + 1) * (height * scale + 1) = max_pixels.
    edges, area = sum(size), math.prod(size)
    return (math.sqrt(edges * edges + 4 * area * (max_pixels - 1)) - edges) / (2 * area)


def _readable_dpi(native: float | None) -> float:
    """The resolution at which a scan is read best: its own, a coarse one whole steps finer."""
    if native is None:
        return _DEFAULT_DPI
    return min(native * max(1, round(_GOOD_DPI / native)), _MOST_DPI)


def _native_dpi(page: pypdfium2.PdfPage) -> float | None:
    """The finest resolution of the images that make up the page; None where it is no scan."""
    width, height = page.get_size()
    covers, resolutions = [], []
    for image in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
        with suppress(pypdfium2.PdfiumError):
            left, bottom, right, top = image.get_bounds()
            cover = (right - left) * (top - bottom) / (width * height)
            if cover >= _LEAST_COVER:
                covers.append(cover)
                resolutions.append(_resolution(image.get_px_size(), (right - left, top - bottom)))
    return max(resolutions) if sum(covers) >= _SCAN_COVER else None


def _resolution(pixels: tuple[int, int], points: tuple[float, float]) -> float:
    """Pixels an inch of an image; of a fax, whose pixels are no squares, in the finer direction."""
    # An image may be laid on its side: long edges belong together.
    edges = zip(sorted(pixels), sorted(points), strict=True)
    return max(_POINTS_PER_INCH * count / length for count, length in edges)
