"""Lines that an engine overlooked: their letters stand on the page, and no word that it was sure of stands there.

Mostly they are names that somebody signed across. Where the engine finds no words in such a line by itself, the other
one is asked: it reads through a stroke of the pen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox
from pipeline.engines.recognition import Gray, LineReader, OcrEngine, ReadWord
from pipeline.engines.spacing import word_spans

__all__ = ["with_overlooked"]

_INK = 160
# A letter in inches: smaller is dirt, larger is a stamp, a signature or a logo.
_LETTER_HIGH = (0.05, 0.22)
_LETTER_WIDE = (0.01, 0.35)
# Letters of a line lie this near each other; a line holds so many at least, and is so wide.
_REACH_INCHES = 0.15
_FEWEST_LETTERS = 4
_LINE_WIDE_INCHES = 0.4
_LINE_HIGH_INCHES = 0.3
_MARGIN_INCHES = 0.04
# Below this a word may well be noise, and what was overlooked stand in its place.
_DOUBTFUL = 0.5
# A line is read where the engine is sure of so much of it.
_LEAST_SURE = 0.5
# And the other one of all of it.
_READ_THROUGH = 0.9
# A page of noise is not read twice.
_MOST_LINES = 12


def with_overlooked(
    gray: Gray, words: Sequence[ReadWord], readers: tuple[OcrEngine, LineReader | None], dpi: float
) -> list[ReadWord]:
    """The words, with those of the overlooked lines; doubtful ones give way to what is read there with confidence.

    Args:
        gray: the straight page, print alone.
        words: as the first of the readers read the page.
        readers: who reads lines, in this order.
        dpi: of the page.
    """
    kept = list(words)
    for line in _overlooked(gray, words, dpi)[:_MOST_LINES]:
        if found := _read(gray, line, readers[0], dpi):
            found = [word for word in found if not any(_covers(other, word) for other in kept)]
            kept = [word for word in kept if not _gives_way(word, line)] + found
        elif readers[1] and (found := _read_through(gray, _whole(gray, line, dpi), readers[1], dpi)):
            place = BBox.around(word.box for word in found)
            kept = [word for word in kept if not _overlap(word.box, place)] + found
    return kept


def _overlooked(gray: Gray, words: Iterable[ReadWord], dpi: float) -> list[BBox]:
    """The boxes of lines of letters on which no word stands that the engine was sure of."""
    _, labels, stats, centres = cv2.connectedComponentsWithStats((gray < _INK).astype(np.uint8), connectivity=8)
    letters = _letter_like(stats, dpi) & ~_covered(centres, words, gray.shape)
    mask = letters[labels].astype(np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, round(_REACH_INCHES * dpi)), np.uint8))
    count, lines, boxes, _ = cv2.connectedComponentsWithStats(joined)
    middles = centres[letters].astype(int)
    held = np.bincount(lines[middles[:, 1], middles[:, 0]], minlength=count)
    return [
        BBox(x, y, x + width, y + height)
        for (x, y, width, height, _), letter_count in zip(boxes[1:].tolist(), held[1:].tolist(), strict=True)
        if letter_count >= _FEWEST_LETTERS and width >= _LINE_WIDE_INCHES * dpi and height <= _LINE_HIGH_INCHES * dpi
    ]


def _letter_like(stats: NDArray[Any], dpi: float) -> NDArray[np.bool_]:
    width, height = stats[:, cv2.CC_STAT_WIDTH] / dpi, stats[:, cv2.CC_STAT_HEIGHT] / dpi
    high = (height >= _LETTER_HIGH[0]) & (height <= _LETTER_HIGH[1])
    return np.asarray(high & (width >= _LETTER_WIDE[0]) & (width <= _LETTER_WIDE[1]), dtype=np.bool_)


def _covered(centres: NDArray[Any], words: Iterable[ReadWord], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which marks lie under a word that the engine was sure of."""
    sure = np.zeros(shape, np.bool_)
    for word in words:
        if word.confidence >= _DOUBTFUL:
            x0, top, x1, bottom = map(int, word.box)
            sure[top : bottom + 1, x0 : x1 + 1] = True
    middles = centres.astype(int)
    return np.asarray(sure[middles[:, 1], middles[:, 0]], dtype=np.bool_)


def _read(gray: Gray, line: BBox, engine: OcrEngine, dpi: float) -> list[ReadWord]:
    """The words of a line read by itself; none where they are not read with confidence."""
    found = engine.read_line(_crop(gray, line, dpi), dpi)
    letters = sum(len(word.text) for word in found)
    sure = sum(len(word.text) for word in found if word.confidence >= engine.upright_confidence)
    if not letters or sure < _LEAST_SURE * letters:
        return []
    left, top = _corner(line, dpi)
    return [replace(word, box=_moved(word.box, left, top)) for word in found]


def _crop(gray: Gray, line: BBox, dpi: float) -> Gray:
    left, top = _corner(line, dpi)
    margin = _MARGIN_INCHES * dpi
    return np.ascontiguousarray(gray[top : int(line.bottom + margin), left : int(line.x1 + margin)])


def _corner(line: BBox, dpi: float) -> tuple[int, int]:
    margin = _MARGIN_INCHES * dpi
    return int(max(0, line.x0 - margin)), int(max(0, line.top - margin))


def _read_through(gray: Gray, line: BBox, reader: LineReader, dpi: float) -> list[ReadWord]:
    """The words of a line as the other engine reads it."""
    ((text, sureness),) = reader.read_lines([_crop(gray, line, dpi)])
    if sureness < _READ_THROUGH:
        return []
    words = [text[start:end] for start, end in word_spans(text)]
    return [
        ReadWord(word, box, sureness, second=True)
        for word, box in zip(words, _places(gray, line, len(words)), strict=True)
    ]


def _places(gray: Gray, line: BBox, count: int) -> list[BBox]:
    """Where the words of a line stand: between its widest whites."""
    inked = np.flatnonzero(gray[int(line.top) : int(line.bottom), int(line.x0) : int(line.x1)].min(axis=0) < _INK)
    widest = np.sort(np.argsort(np.diff(inked))[inked.size - count :])
    starts, ends = inked[np.r_[0, widest + 1]] + line.x0, inked[np.r_[widest, inked.size - 1]] + line.x0 + 1
    edges = zip(starts.tolist(), ends.tolist(), strict=True)
    return [BBox(start, line.top, end, line.bottom) for start, end in edges]


def _whole(gray: Gray, line: BBox, dpi: float) -> BBox:
    """The line as far as its ink goes on, without wide white: the letters that a pen crosses are its own too."""
    band = gray[int(line.top) : int(line.bottom)].min(axis=0) < _INK
    inked = np.flatnonzero(band)
    breaks = np.flatnonzero(np.diff(inked) > _REACH_INCHES * dpi)
    starts, ends = inked[np.r_[0, breaks + 1]], inked[np.r_[breaks, inked.size - 1]] + 1
    own = (starts < line.x1) & (ends > line.x0)
    return BBox(float(starts[own].min()), line.top, float(ends[own].max()), line.bottom)


def _moved(box: BBox, right: float, down: float) -> BBox:
    return BBox(box.x0 + right, box.top + down, box.x1 + right, box.bottom + down)


def _covers(other: ReadWord, word: ReadWord) -> bool:
    return other.confidence >= _DOUBTFUL and _overlap(other.box, word.box)


def _gives_way(word: ReadWord, line: BBox) -> bool:
    return word.confidence < _DOUBTFUL and _overlap(word.box, line)


def _overlap(one: BBox, other: BBox) -> bool:
    """Whether the boxes stand on one line, and half of the narrower one lies in the other."""
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    level = one.top <= other.y_mid <= one.bottom or other.top <= one.y_mid <= other.bottom
    return level and shared >= min(one.width, other.width) / 2
