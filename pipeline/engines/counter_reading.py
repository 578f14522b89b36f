"""A few places of scanned pages read again, by the engine that did not read them: the careful mode."""

from collections.abc import Callable, Iterable

import numpy as np
import pypdfium2

from models.geometry import BBox, Turn
from models.layout import PageWords
from pipeline.config import EngineChoice, Limits
from pipeline.engines.deskew import find_skew, straighten
from pipeline.engines.ocr import find_engine
from pipeline.engines.orientation import turned
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.preprocess import clean
from pipeline.engines.rapid import RapidEngine
from pipeline.engines.raster import PageImage, page_image
from pipeline.engines.recognition import Gray, OcrEngine
from pipeline.engines.ruling import find_ruling, without_ruling
from pipeline.errors import SecondEngineError

__all__ = ["CounterReading"]

_POINTS_PER_INCH = 72
# Letters that touch the edge of the picture are misread.
_QUIET = 10
_OTHER = {"tesseract": EngineChoice.RAPIDOCR, "rapidocr": EngineChoice.TESSERACT}


class CounterReading:
    """Reads places of a file's scanned pages again. The limits of the first reading hold here too.

    The last page looked at is kept as pixels: ask for the places of a page together.
    """

    def __init__(
        self,
        data: bytes,
        pages: Iterable[PageWords],
        limits: Limits,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Take the file and how its pages were read; ``progress`` is called as each page is looked at again."""
        self._data, self._limits, self._progress = data, limits, progress
        self._pages = {page.number: page for page in pages}
        self._number = 0
        self._gray: Gray | None = None
        self._dpi = 0.0

    def engine_of(self, number: int, *, second: bool = False) -> str | None:
        """The engine that read the page of that 1-based number, or the one it asked; None for the file's own text."""
        first = self._pages[number].engine
        return str(_OTHER[first]) if first and second else first

    def read(self, number: int, box: BBox, by: str) -> str:
        """What the engine of that name sees in ``box``, in points of the straightened page (`models.layout.Word.box`).

        Raises:
            SecondEngineError: it is not on this machine.
        """
        engine = find_engine(EngineChoice(by))
        if engine is None:
            raise SecondEngineError
        self._turn_to(number)
        if self._gray is None:
            return ""
        scale = self._dpi / _POINTS_PER_INCH
        x0, top, x1, bottom = (max(0, round(edge * scale)) for edge in box)
        part = np.ascontiguousarray(self._gray[top:bottom, x0:x1])
        return _transcribed(engine, part, self._dpi) if part.size else ""

    def _turn_to(self, number: int) -> None:
        if number == self._number:
            return
        if self._progress:
            self._progress(number, len(self._pages))
        self._number, self._gray = number, None
        with open_pdf(self._data, max_pages=self._limits.pages) as document, load_page(document, number) as page:
            if page is not None:
                self._show(page, number)

    def _show(self, page: pypdfium2.PdfPage, number: int) -> None:
        image = page_image(page, max_pixels=self._limits.page_pixels)
        self._gray, self._dpi = _straight(image, self._pages[number].turn), image.dpi


def _straight(image: PageImage, turn: Turn) -> Gray:
    """The page clean, upright and straight, as the words' boxes have it, without ruled lines."""
    upright = turned(clean(image.pixels, image.dpi), turn)
    straight = straighten(upright, find_skew(upright, image.dpi))
    return without_ruling(straight, find_ruling(straight, image.dpi))


def _transcribed(engine: OcrEngine, part: Gray, dpi: float) -> str:
    """What a part of a line says."""
    if isinstance(engine, RapidEngine):
        return engine.transcribe(part)
    return " ".join(word.text for word in engine.read(np.pad(part, _QUIET, constant_values=255), dpi))
