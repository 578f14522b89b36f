"""Whether a picture of a page has ink at all, and whether OCR's words account for it.

An engine is silent about what it cannot see as words: a blackened paragraph lowers nobody's confidence. The measures
and their limits are explained in `docs/decisions/0004-unreadable-pages.md`.
"""

from collections.abc import Iterable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.layout import Word
from pipeline.engines.raster import PageImage
from pipeline.engines.recognition import Gray

__all__ = ["has_ink", "is_accounted_for"]

Mask = NDArray[np.bool_]

_POINTS_PER_INCH = 72
_CELL_DPI = 10
_BLACK = 90
"""Mean value under which a cell, a tenth of an inch wide, is black: print on it leaves it above 120."""

_RIM = 0.15
"""Share of the page, at each edge, that may be the table under a photographed sheet."""
_RIM_IS_BLACK = 0.3
_INSET_CELLS = 2

_LETTER_DPI = 100
_LETTER_HEIGHT = range(5, 41)
_LETTER_WIDTH = range(2, 81)
_LETTER_AREA = 8
_STROKE = np.ones((9, 9), np.uint8)
_NOISE_DEVIATIONS = 4
_FAINTEST = 0.02
_DEVIATION_OF_MEDIAN = 1.4826
_FEWEST_LETTERS = 3
_MOST_BLACK = 0.03

_INK_DPI = 50
_INKED = 0.08
_LONG_LINE = 25
_TOO_THICK = np.ones((3, 3), np.uint8)
_MOST_UNREAD = 0.06
_BODY_MARGIN = 0.1
_LEAST_CONFIDENCE = 0.5


def has_ink(image: PageImage) -> bool:
    """Whether three marks of the size of letters are on the sheet, however faint, or a part of it is black."""
    gray = _gray(image)
    cells = _at(gray, image.dpi, _CELL_DPI)
    if _black_share(_body(cells)) > _MOST_BLACK:
        return True
    fine = _at(gray, image.dpi, _LETTER_DPI)
    scale = _LETTER_DPI // _CELL_DPI
    top, bottom, left, right = (edge * scale for edge in _sheet(cells))
    return _letters(fine[top:bottom, left:right]) >= _FEWEST_LETTERS


def is_accounted_for(image: PageImage, words: Iterable[Word]) -> bool:
    """Whether the words stand where the body of the page has ink, but for signatures, stamps and the like."""
    black = _at(_gray(image), image.dpi, _CELL_DPI) < _BLACK
    inked = _inked(image, black.shape)
    unread = ~_worded(words, black.shape)
    return bool(
        _body(black & unread).mean() <= _MOST_BLACK and _body((black | inked) & unread).mean() <= _MOST_UNREAD,
    )


def _gray(image: PageImage) -> Gray:
    return np.asarray(cv2.cvtColor(image.pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _at(picture: Gray, dpi: float, wanted: float) -> Gray:
    """The picture at another resolution, each pixel the mean of what it was made from."""
    scale = wanted / dpi
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _body(cells: NDArray[Any]) -> NDArray[Any]:
    """The cells within the margins: the table under a photographed sheet stays outside."""
    down, across = (round(length * _BODY_MARGIN) for length in cells.shape)
    return cells[down : cells.shape[0] - down, across : cells.shape[1] - across]


def _black_share(cells: Gray) -> float:
    return float((cells < _BLACK).mean()) if cells.size else 0.0


def _sheet(cells: Gray) -> tuple[int, int, int, int]:
    """Top, bottom, left and right cell of the sheet, without a black rim."""
    black = cells < _BLACK
    down, across = black.mean(axis=1), black.mean(axis=0)
    top, bottom = _rim(down), len(down) - _rim(down[::-1])
    left, right = _rim(across), len(across) - _rim(across[::-1])
    return top + _INSET_CELLS, bottom - _INSET_CELLS, left + _INSET_CELLS, right - _INSET_CELLS


def _rim(blackness: NDArray[np.float64]) -> int:
    """How many rows or columns from the edge are mostly black."""
    light = np.flatnonzero(blackness <= _RIM_IS_BLACK)
    return min(int(light[0]) if light.size else len(blackness), int(_RIM * len(blackness)))


def _letters(gray: Gray) -> int:
    """How many marks of the size of a letter stand out from paper and noise, on a picture of 100 dots an inch."""
    if not gray.size:
        return 0
    paper = cv2.morphologyEx(gray, cv2.MORPH_CLOSE, _STROKE)
    darkness = cv2.subtract(paper, gray).astype(np.float32) / np.maximum(paper, 1)
    usual = float(np.median(darkness))
    noise = float(np.median(np.abs(darkness - usual))) * _DEVIATION_OF_MEDIAN
    marks = (darkness > usual + max(_NOISE_DEVIATIONS * noise, _FAINTEST)).astype(np.uint8)
    _, _, found, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    width, height, area = found[1:, cv2.CC_STAT_WIDTH], found[1:, cv2.CC_STAT_HEIGHT], found[1:, cv2.CC_STAT_AREA]
    fits = np.isin(height, _LETTER_HEIGHT) & np.isin(width, _LETTER_WIDTH) & (area >= _LETTER_AREA)
    return int(fits.sum())


def _inked(image: PageImage, shape: tuple[int, ...]) -> Mask:
    """Which cells hold print. Coloured ink is bright in one channel, so that stamps and blue pens do not count."""
    small = _at(image.pixels, image.dpi, _INK_DPI).max(axis=2)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, _STROKE)
    darkness = cv2.subtract(paper, small).astype(np.float32) / np.maximum(paper, 1)
    darkness[_ruled(darkness > _INKED)] = 0
    cells = cv2.resize(darkness, shape[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(cells > _INKED, dtype=np.bool_)


def _ruled(marks: Mask) -> Mask:
    """The lines of tables and boxes: long, level or upright, and thin."""
    dark = marks.astype(np.uint8)
    thin = cv2.subtract(dark, cv2.morphologyEx(dark, cv2.MORPH_OPEN, _TOO_THICK))
    level = cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones((1, _LONG_LINE), np.uint8))
    upright = cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones((_LONG_LINE, 1), np.uint8))
    return np.asarray((level > 0) | (upright > 0), dtype=np.bool_)


def _worded(words: Iterable[Word], shape: tuple[int, ...]) -> Mask:
    """Which cells lie under a word, or next to one, of which the engine was rather sure."""
    covered = np.zeros(shape, np.bool_)
    scale = _CELL_DPI / _POINTS_PER_INCH
    for word in words:
        if word.confidence >= _LEAST_CONFIDENCE:
            x0, top, x1, bottom = (round(edge * scale) for edge in word.seen)
            covered[max(0, top - 1) : bottom + 1, max(0, x0 - 1) : x1 + 1] = True
    return covered
