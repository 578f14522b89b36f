"""Which way up a page was scanned: found by reading a strip of it."""

import cv2
import numpy as np

from models.geometry import Turn
from pipeline.engines.recognition import Gray, OcrEngine

__all__ = ["find_turn", "turned"]

_STRIP_INCHES = 1.2
_COLUMN_INCHES = 1.0
_PROFILE_DPI = 50
# Ruled lines change a row's mean by more than lines of text do; they count no more than these.
_MOST_CHANGE = 60
_ROTATIONS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


def turned(gray: Gray, turn: Turn) -> Gray:
    """The page turned clockwise by ``turn`` degrees (a quarter turn)."""
    return np.asarray(cv2.rotate(gray, _ROTATIONS[turn]), dtype=np.uint8) if turn else gray


def find_turn(gray: Gray, dpi: float, engine: OcrEngine) -> Turn:
    """By how many degrees clockwise the page must be turned to stand upright."""
    scores: dict[Turn, float] = {}
    for turn in (90, 270) if _lies_sideways(gray, dpi) else (0, 180):
        scores[turn] = _legibility(turned(gray, turn), dpi, engine)
        if scores[turn] > engine.upright_confidence:
            break
    return max(scores, key=lambda turn: scores[turn])


def _lies_sideways(gray: Gray, dpi: float) -> bool:
    """Whether lines of text run down the page: then ink alternates with gaps across it more than down it."""
    return _alternation(np.ascontiguousarray(gray.T), dpi) > _alternation(gray, dpi)


def _alternation(gray: Gray, dpi: float) -> float:
    """How much ink alternates with gaps down the page, in columns so narrow that skew does not blur it."""
    height, width = gray.shape
    columns = max(1, round(width / dpi / _COLUMN_INCHES))
    rows = round(height / dpi * _PROFILE_DPI)
    profile = cv2.resize(gray, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float64)
    return float(np.square(np.diff(profile, axis=0)).mean())


def _legibility(gray: Gray, dpi: float, engine: OcrEngine) -> float:
    """The mean confidence with which the strip that has most text is read."""
    words = engine.read(_fullest_strip(gray, dpi), dpi)
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _fullest_strip(gray: Gray, dpi: float) -> Gray:
    """The full width of the page where lines and gaps alternate most: a stamp has as much ink as text, but no lines."""
    height = round(_STRIP_INCHES * dpi)
    if len(gray) <= height:
        return gray
    lines = np.cumsum(np.abs(np.diff(gray.mean(axis=1), prepend=255)).clip(max=_MOST_CHANGE))
    top = int(np.argmax(lines[height:] - lines[:-height]))
    return np.ascontiguousarray(gray[top : top + height])
