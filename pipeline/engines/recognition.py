"""What every OCR engine gives: words with their pixel boxes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox
from pipeline.engines.spacing import word_spans

__all__ = ["Gray", "LineReader", "OcrEngine", "ReadWord", "words_in"]

Gray = NDArray[np.uint8]
"""A grey page, height by width, 0 black to 255 white."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word that an engine read.

    Attributes:
        text: as read.
        box: in pixels of the image that was read, from its top-left corner.
        confidence: 0 to 1, by the engine's own measure.
        second: whether the page's second reader read it, who is asked where its engine is in doubt.
    """

    text: str
    box: BBox
    confidence: float
    second: bool = False


class OcrEngine(Protocol):
    """Reads the words of an upright, clean page."""

    @property
    def name(self) -> str:
        """The engine's name as the record gives it."""

    @property
    def upright_confidence(self) -> float:
        """The mean confidence that text has when it stands upright, and never has upside down."""

    def read(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of ``gray``, which has ``dpi`` pixels an inch, in no promised order."""

    def read_line(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of a picture that holds a single line."""


class LineReader(Protocol):
    """Reads pictures that hold a single word or line each."""

    def read_lines(self, pictures: Sequence[Gray]) -> list[tuple[str, float]]:
        """Text and confidence of each picture, the text empty where there is none."""


def words_in(text: str, box: BBox, confidence: float, *, second: bool = False) -> list[ReadWord]:
    """The words of a line of ``text``, the width of its box shared out by their length."""
    width = box.width / max(1, len(text))

    def part(start: int, end: int) -> BBox:
        return BBox(box.x0 + start * width, box.top, box.x0 + end * width, box.bottom)

    return [ReadWord(text[start:end], part(start, end), confidence, second) for start, end in word_spans(text)]
