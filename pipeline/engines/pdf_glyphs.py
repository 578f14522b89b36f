"""The glyphs of a page, as pdfium finds them: characters in content order, each with its box and its setting.

pdfium's text calls are made here alone. Each costs under a microsecond, but a page has thousands of glyphs: callers
ask for the glyphs that bound a word, not for all of them.
"""

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from models.geometry import BBox, Turn
from pipeline.engines.pdf_frame import Frame

__all__ = ["LINE_END_HYPHEN", "Glyphs", "Setting", "page_glyphs"]

LINE_END_HYPHEN = "\ufffe"
"""pdfium's mark for a hyphen at the end of a line, soft or hard; the next line follows without a break."""

_REPLACEMENT = "\ufffd"

_ABOVE_BASELINE = 0.75
_BELOW_BASELINE = 0.25
"""Shares of the font size. The ascent and descent that fonts declare differ by producer, and are often 0."""

_DIAGONAL = 10.0
"""Degrees off a quarter turn from which text is no line of the page but a watermark or a stamp; a scan that was fed
askew carries its text layer at a few degrees."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a stretch of glyphs is set.

    Attributes:
        up: from the baseline to the top of a line, as high as the font: x and y in the page's own coordinates.
        size: of the font on the page, in points: the length of ``up``.
        turn: by how many degrees clockwise the shown page must be turned to make the glyphs upright; None where
            they lie askew.
        is_invisible: painted with neither fill nor stroke, as the text layer under a scan is.
    """

    up: tuple[float, float]
    size: float
    turn: Turn | None
    is_invisible: bool


@contextmanager
def page_glyphs(page: pypdfium2.PdfPage, frame: Frame) -> Iterator["Glyphs"]:
    """The glyphs of ``page`` for as long as the context lasts.

    Raises:
        pypdfium2.PdfiumError: the page's text cannot be read.
    """
    textpage = page.get_textpage()
    try:
        yield Glyphs(textpage, frame)
    finally:
        textpage.close()


class Glyphs:
    """The glyphs of one page.

    Attributes:
        text: one character for each glyph, with the spaces and line breaks that pdfium adds between them.
        frame: of the page.
    """

    def __init__(self, textpage: pypdfium2.PdfTextPage, frame: Frame) -> None:
        self.frame = frame
        self._handle = textpage.raw
        self._rect = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._settings: dict[int | None, Setting] = {}
        self.text = self._read(textpage)

    def _read(self, textpage: pypdfium2.PdfTextPage) -> str:
        count = textpage.count_chars()
        text: str = textpage.get_text_range() if count else ""
        if len(text) == count:
            return text
        # Some glyphs have no place in pdfium's text: ask one by one, so that an index is a glyph.
        return "".join(map(self._character, range(count)))

    def _character(self, index: int) -> str:
        if pdfium.FPDFText_IsHyphen(self._handle, index) == 1:
            return LINE_END_HYPHEN
        try:
            return chr(pdfium.FPDFText_GetUnicode(self._handle, index) or ord(_REPLACEMENT))
        except ValueError:  # beyond Unicode
            return _REPLACEMENT

    def is_added(self, index: int) -> bool:
        """Whether pdfium put the character there because of a gap: the file has no such glyph."""
        return bool(pdfium.FPDFText_IsGenerated(self._handle, index) == 1)

    def setting(self, index: int) -> Setting:
        """How a glyph is set; asked once for each text object of the file."""
        drawn = pdfium.FPDFText_GetTextObject(self._handle, index)
        key = ctypes.cast(drawn, ctypes.c_void_p).value
        known = self._settings.get(key)
        if known is None:
            known = self._settings[key] = self._ask_setting(index, drawn)
        return known

    def _ask_setting(self, index: int, drawn: pdfium.FPDF_PAGEOBJECT) -> Setting:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._handle, index, matrix)
        clockwise = self.frame.rotation - math.degrees(math.atan2(matrix.b, matrix.a))
        quarter = round(clockwise / 90) * 90
        size = pdfium.FPDFText_GetFontSize(self._handle, index)
        up = (size * matrix.c, size * matrix.d)
        return Setting(
            up=up,
            size=math.hypot(*up),
            turn=-quarter % 360 if abs(clockwise - quarter) <= _DIAGONAL else None,
            is_invisible=pdfium.FPDFTextObj_GetTextRenderMode(drawn) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE,
        )

    def box(self, index: int, setting: Setting) -> BBox:
        """The box of a glyph once the shown page is turned so that it stands upright.

        It is as wide as the glyph's advance and as high as its font, wherever in it the glyph has ink.
        """
        rect, x, y = self._rect, self._x, self._y
        pdfium.FPDFText_GetLooseCharBox(self._handle, index, rect)
        pdfium.FPDFText_GetCharOrigin(self._handle, index, x, y)
        up_x, up_y = setting.up
        if abs(up_y) >= abs(up_x):
            base, up = y.value, up_y
            corners = (rect.left, base - _BELOW_BASELINE * up, rect.right, base + _ABOVE_BASELINE * up)
        else:
            base, up = x.value, up_x
            corners = (base - _BELOW_BASELINE * up, rect.bottom, base + _ABOVE_BASELINE * up, rect.top)
        return self.frame.upright(self.frame.shown(*corners), setting.turn or 0)
