"""Do quotes stand in their boxes? Asked of pdfplumber for a file's own text, and of OCR of the box alone for scans."""

import unicodedata

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from pdfplumber.page import Page
from pdfplumber.utils.text import extract_words
from rapidfuzz import fuzz

from models import Agreement, Evidence, evidence_in
from pipeline.engines.recognition import OcrEngine

__all__ = ["cut", "digital_items", "likeness", "recognised", "scanned_items", "stands", "words_in"]

DPI = 300
ROUNDING = 0.1
"""Points: boxes in a record are rounded to a tenth."""
MARGIN = 3
"""Points of paper that are cut out around a box: OCR reads no letter that touches an edge."""
MARKS = str.maketrans("‘’“”–—", "''\"\"--")
HYPHENS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\ufffe"))


def digital_items(record: Agreement) -> list[Evidence]:
    """The evidence on pages whose words come from the file itself."""
    return [item for item in _evidence_in(record) if item.page not in _recognised_pages(record)]


def scanned_items(record: Agreement) -> list[Evidence]:
    """The evidence on pages that were recognised."""
    return [item for item in _evidence_in(record) if item.page in _recognised_pages(record)]


def _recognised_pages(record: Agreement) -> tuple[int, ...]:
    return record.source.ocr.pages if record.source.ocr else ()


def _evidence_in(record: Agreement) -> list[Evidence]:
    """Each item once, in the order of the record."""
    return list(dict.fromkeys(evidence_in(record)))


def words_in(page: Page, item: Evidence) -> list[str]:
    """The words that pdfplumber sees in the item's box: of the letters whose centre lies in it."""
    x0, top, x1, bottom = item.bbox
    inside = [
        char
        for char in page.chars
        if x0 - ROUNDING <= (char["x0"] + char["x1"]) / 2 <= x1 + ROUNDING
        and top - ROUNDING <= (char["top"] + char["bottom"]) / 2 <= bottom + ROUNDING
    ]
    return [word["text"] for word in extract_words(inside)]


def stands(quote: str, words: list[str]) -> bool:
    """Whether the words are the quote and nothing else; the first and the last may be longer than it."""
    solid = [letters for letters in map(_solid, words) if letters]  # a hyphen on its own counts for nothing
    if not solid:
        return False
    there, wanted = "".join(solid), _solid(quote)
    start = there.find(wanted)
    rest = len(there) - start - len(wanted)
    return 0 <= start < len(solid[0]) and rest < len(solid[-1])


def cut(page: pypdfium2.PdfPage, item: Evidence, turn: int) -> NDArray[np.uint8]:
    """The item's box as a grey picture, black on white, turned back by the ``turn`` degrees by which the page lies."""
    x0, top, x1, bottom = item.bbox
    width, height = page.get_size()
    edges = (x0 - MARGIN, height - bottom - MARGIN, width - x1 - MARGIN, top - MARGIN)
    shown = page.render(scale=DPI / 72, crop=tuple(max(0, edge) for edge in edges), grayscale=True).to_numpy()
    ink, paper = np.percentile(shown, (1, 75))
    clear = (255 * np.clip((shown.squeeze() - ink) / max(1, paper - ink), 0, 1)).astype(np.uint8)
    return np.pad(np.rot90(clear, turn // 90), MARGIN * DPI // 72, constant_values=255)


def recognised(picture: NDArray[np.uint8], engine: OcrEngine) -> str:
    """What the engine reads in the picture."""
    return " ".join(word.text for word in engine.read(picture, DPI))


def likeness(quote: str, seen: str) -> float:
    """How alike the quote and its likest part of what was seen are, 0 to 1; the lines above and below may peep in."""
    wanted, there = _solid(quote).casefold(), _solid(seen).casefold()
    compare = fuzz.partial_ratio if len(there) >= len(wanted) else fuzz.ratio
    return compare(wanted, there) / 100


def _solid(text: str) -> str:
    """A text without what readers may differ in: blanks (letterspacing too), hyphens, ligatures, kinds of quotes."""
    return "".join(unicodedata.normalize("NFKC", text.translate(MARKS)).translate(HYPHENS).split())
