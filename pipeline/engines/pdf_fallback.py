"""The second reader of digital pages: pdfplumber, for pages whose words come out wrong from pdfium.

It is some ten times slower and knows other fonts' character maps; its words are taken only where they are sound.
It is the tests' oracle too.
"""

import io
from typing import Any

from models.geometry import BBox
from models.layout import PageOrigin, PageWords, Word

__all__ = ["read_by_pdfplumber"]

_WORD_GAP = 0.12
"""Share of the font size: pdfplumber's own default, three points, glues narrow type."""


def read_by_pdfplumber(data: bytes, number: int) -> PageWords | None:
    """Read the words of one page, without its tables.

    None where pdfplumber fails on it, or the page is turned: pdfplumber then reads its words backwards.

    Args:
        data: the file.
        number: the page's 1-based number.
    """
    import pdfplumber

    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number], password="") as document:
            page = document.pages[0]
            return None if page.rotation else _read(page, number)
    except Exception:  # noqa: BLE001 - pdfminer raises errors of many kinds on damaged files
        return None


def _read(page: Any, number: int) -> PageWords:
    left, top, right, bottom = page.cropbox
    words = (_word(found, left, top) for found in page.extract_words(x_tolerance_ratio=_WORD_GAP))
    width, height = float(right - left), float(bottom - top)
    shown = tuple(word for word in words if BBox(0, 0, width, height).contains(word.seen.x_mid, word.seen.y_mid))
    return PageWords(number, width, height, shown, PageOrigin.DIGITAL)


def _word(found: dict[str, Any], left: float, top: float) -> Word:
    """The word, its box counted from the corner of what is shown of the page."""
    box = BBox(found["x0"] - left, found["top"] - top, found["x1"] - left, found["bottom"] - top)
    return Word(found["text"], box, box)
