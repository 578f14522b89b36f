"""Words where their ink is: boxes drawn in to it, and words cut where white lies wide between their letters."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox
from pipeline.engines.recognition import Gray, ReadWord

__all__ = ["on_their_ink"]

Mask = NDArray[np.bool_]

# White within a word is narrower than this share of its height; between cells and columns it is wider.
_WIDE = 0.9


def on_their_ink(gray: Gray, words: Iterable[ReadWord]) -> list[ReadWord]:
    """The words, boxed by their ink alone.

    An engine boxes what it was looking at: a label beside two lines of value seems to stand in the lower one, and
    words on either side of a ruled line, which was taken off, are read as one.
    """
    return [part for word in words for part in _parts(gray, word)]


def _parts(gray: Gray, word: ReadWord) -> Iterator[ReadWord]:
    left, top = int(max(0, word.box.x0)), int(max(0, word.box.top))
    crop = gray[top : int(np.ceil(word.box.bottom)), left : int(np.ceil(word.box.x1))]
    ink = crop < (int(crop.min()) + 255) / 2 if crop.size else np.zeros((0, 0), np.bool_)
    if not ink.any():
        yield word
        return
    cut = _widest_gap(ink)
    if cut is None:
        yield replace(word, box=_box(ink, left, top))
        return
    letters = round(len(word.text) * _share(ink, cut))
    for text, part, x in ((word.text[:letters], ink[:, :cut], left), (word.text[letters:], ink[:, cut:], left + cut)):
        if text:  # ink that is too little for a letter is a crumb of the line that stood there
            yield replace(word, text=text, box=_box(part, x, top))


def _box(ink: Mask, left: int, top: int) -> BBox:
    """The edges of the ink."""
    down, across = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return BBox(left + float(across[0]), top + float(down[0]), left + float(across[-1] + 1), top + float(down[-1] + 1))


def _widest_gap(ink: Mask) -> int | None:
    """The column in the middle of the widest white, where it is too wide to lie within a word."""
    across, down = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    gaps = np.diff(across)
    if not gaps.size or gaps.max() <= _WIDE * (down[-1] + 1 - down[0]):
        return None
    at = int(np.argmax(gaps))
    return int(across[at] + across[at + 1]) // 2


def _share(ink: Mask, cut: int) -> float:
    """Which share of the ink's width lies left of a column."""
    inked = np.flatnonzero(ink.any(axis=0))
    return float(np.mean(inked < cut))
