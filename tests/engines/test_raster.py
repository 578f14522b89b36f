"""A page becomes pixels at the resolution of its scan, as a viewer shows it, and never too many of them."""

import numpy as np
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.raster import PageImage, page_image
from tests.engines.drawn_pdf import draw, edited
from tests.engines.drawn_scan import agreement

PLENTY = 40_000_000


def _rasterised(data: bytes, max_pixels: int = PLENTY) -> PageImage:
    with pypdfium2.PdfDocument(data) as document:
        return page_image(document[0], max_pixels=max_pixels)


def _scan(dpi: int, *, strips: int = 1) -> bytes:
    """An A4 page scanned at ``dpi``, its picture cut into strips as some scanners do."""
    width, height = round(595 * dpi / 72), round(842 * dpi / 72 / strips)

    def page(canvas: Canvas) -> None:
        for strip in range(strips):
            canvas.drawImage(
                ImageReader(Image.new("L", (width, height), 250 - strip)), 0, strip * 842 / strips, 595, 842 / strips
            )

    return draw(page)


@pytest.mark.parametrize(("scanned_at", "read_at"), [(200, 200), (300, 300), (600, 300), (100, 200), (72, 216)])
def test_a_scan_is_read_at_its_own_resolution_coarse_ones_finer(scanned_at: int, read_at: int) -> None:
    assert _rasterised(_scan(scanned_at)).dpi == pytest.approx(read_at, abs=1)


def test_a_scan_in_strips_is_a_scan() -> None:
    assert _rasterised(_scan(200, strips=8)).dpi == pytest.approx(200, abs=1)


def test_a_page_that_is_no_scan_is_read_at_250_dpi() -> None:
    assert _rasterised(draw(agreement)).dpi == 250


def test_the_rotation_entry_is_applied() -> None:
    sideways = edited(_scan(100), lambda document: document.pages[0].rotate(90, relative=False))
    height, width, _ = _rasterised(sideways).pixels.shape

    assert width > height


@settings(max_examples=30, deadline=None)
@given(st.floats(10, 5000), st.floats(10, 5000), st.integers(10_000, 500_000))
def test_no_page_has_more_pixels_than_allowed(width: float, height: float, most: int) -> None:
    with pypdfium2.PdfDocument.new() as document:
        image = page_image(document.new_page(width, height), max_pixels=most)

    assert np.prod(image.pixels.shape[:2]) <= most


def test_colours_are_red_green_blue() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 595, 842, fill=1)

    assert _rasterised(draw(page)).pixels[400, 300].tolist() == [255, 0, 0]
