"""Reads one page: the file's own text where it is sound, else by OCR, else it says that the page is unreadable."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2

from models.layout import PageOrigin, PageWords
from pipeline.config import ReadOptions
from pipeline.engines.pdf_fallback import read_by_pdfplumber
from pipeline.engines.pdf_frame import Frame
from pipeline.engines.pdf_objects import Drawing, read_drawing
from pipeline.engines.pdf_text import read_digital
from pipeline.engines.soundness import is_sound

if TYPE_CHECKING:
    from pipeline.engines.raster import PageImage

__all__ = ["LEAST_CONFIDENCE", "PageReader"]

LEAST_CONFIDENCE = {"tesseract": 0.65, "rapidocr": 0.94}
"""Mean word confidence under which an engine's words are not trusted: there a third of them is wrong, by either
engine's own scale (`docs/decisions/0004-unreadable-pages.md`)."""

_A4 = (595.3, 841.9)
_LARGE_IMAGE = 0.5
_FEW_WORDS = 60
"""A header and a signature block have fewer words than this; a page of text has 200 to 500."""


class PageReader:
    """Reads the pages of one file as the options say. The OCR engine is loaded when the first scan is met."""

    def __init__(self, data: bytes, options: ReadOptions) -> None:
        self._data = data
        self._options = options

    def read(self, page: pypdfium2.PdfPage | None, number: int) -> PageWords:
        """The words of a page; ``page`` is None where it could not be loaded, ``number`` is 1-based.

        An unreadable page keeps such words as can be trusted: a clause found is found.
        """
        if page is None:
            return PageWords(number, *_A4, words=(), origin=PageOrigin.UNREADABLE)
        drawing = read_drawing(page, Frame.of(page))
        digital = _read_digital(page, number, drawing)
        sound = digital if is_sound(digital.words) else self._second_reading(digital)
        if sound and not _may_be_a_scan(sound, drawing):
            return sound
        if not digital.words and drawing.is_empty:
            return replace(digital, origin=PageOrigin.BLANK)
        return self._by_ocr(page, sound or replace(digital, words=(), tables=()))

    def _second_reading(self, digital: PageWords) -> PageWords | None:
        """The words of a page by pdfplumber, where they are sound and pdfium's are not."""
        read = read_by_pdfplumber(self._data, digital.number) if digital.words else None
        return read if read and is_sound(read.words) else None

    def _by_ocr(self, page: pypdfium2.PdfPage, own: PageWords) -> PageWords:
        """Read the page's picture; the file's own words stand in where OCR's are not to be trusted.

        Args:
            page: an open page.
            own: its digital reading, with sound words or none.
        """
        unreadable = replace(own, origin=PageOrigin.UNREADABLE)
        image = self._image(page)
        if image is None:
            return unreadable
        from pipeline.engines.legibility import has_ink, is_accounted_for
        from pipeline.engines.ocr import find_engine, read_scan

        if not own.words and not has_ink(image):
            return replace(own, origin=PageOrigin.BLANK)
        if own.words and is_accounted_for(image, own.words):
            return own  # the picture is a background: it says nothing that the words do not
        engine = find_engine(self._options.engine)
        if engine is None:
            return unreadable
        read = read_scan(image, own.number, engine)
        if (read.mean_confidence or 0) < LEAST_CONFIDENCE[engine.name]:
            return unreadable
        return read if is_accounted_for(image, read.words) else replace(read, origin=PageOrigin.UNREADABLE)

    def _image(self, page: pypdfium2.PdfPage) -> "PageImage | None":
        """The page as pixels; None where it cannot be rendered, or the extra that reads scans is not installed."""
        try:
            from pipeline.engines.raster import page_image
        except ImportError:
            return None
        try:
            return page_image(page, max_pixels=self._options.limits.page_pixels)
        except pypdfium2.PdfiumError:
            return None


def _may_be_a_scan(digital: PageWords, drawing: Drawing) -> bool:
    """Whether most of the page is image and only a header, a stamp or a page number is text."""
    return drawing.image_share > _LARGE_IMAGE and len(digital.words) < _FEW_WORDS


def _read_digital(page: pypdfium2.PdfPage, number: int, drawing: Drawing) -> PageWords:
    try:
        return read_digital(page, number, drawing)
    except pypdfium2.PdfiumError:
        width, height = page.get_size()
        return PageWords(number, width, height, words=(), origin=PageOrigin.DIGITAL)
