"""What every OCR engine gives: words with their pixel boxes."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox

__all__ = ["Gray", "OcrEngine", "ReadWord"]

Gray = NDArray[np.uint8]
"""A grey page, height by width, 0 black to 255 white."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word that an engine read.

    Attributes:
        text: as read.
        box: in pixels of the image that was read, from its top-left corner.
        confidence: 0 to 1, by the engine's own measure.
    """

    text: str
    box: BBox
    confidence: float


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
