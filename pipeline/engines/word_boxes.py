"""Words where their ink is: boxes drawn in to it, and words cut where white lies wide between their letters."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox
from pipeline.engines.recognition import Gray, ReadWord

__all__ = ["on_their_ink"]

Mask = NDArray[np.bool_]

# White within a word is narrower than this share of its height; between cells and columns it is wider.
_WIDE = 0.9
_STANDS_OUT = 2
# A box that is so many times taller than most of its page holds more than its word.
_TALL = 1.3
# How broad letters are, compared with an ordinary one.
_NARROW_ONES = frozenset("iljtfrI1.,;:!|/()'")
_NARROW, _BROAD = 0.5, 1.5


def on_their_ink(gray: Gray, words: Sequence[ReadWord]) -> list[ReadWord]:
    """The words, those boxed by their ink alone whose boxes are too tall, or too wide for their letters.

    An engine boxes what it was looking at: a label beside two lines of value seems to stand in the lower one, and
    words on either side of a ruled line, which was taken off, are read as one.
    """
    tall = _TALL * median(word.box.height for word in words) if words else 0.0
    return [part for word in words for part in _parts(gray, word, words, tall)]


def _parts(gray: Gray, word: ReadWord, words: Sequence[ReadWord], tall: float) -> Iterator[ReadWord]:
    left, top = int(max(0, word.box.x0)), int(max(0, word.box.top))
    crop = gray[top : int(np.ceil(word.box.bottom)), left : int(np.ceil(word.box.x1))]
    ink = crop < (int(crop.min()) + 255) / 2 if crop.size else np.zeros((0, 0), np.bool_)
    cut = _widest_gap(ink)
    if cut is not None:
        yield from _cut(word, ink, cut, (left, top), words)
    elif ink.any() and word.box.height > tall:
        yield replace(word, box=_box(ink, left, top))
    else:
        yield word


def _cut(word: ReadWord, ink: Mask, cut: int, corner: tuple[int, int], words: Sequence[ReadWord]) -> Iterator[ReadWord]:
    """The words on either side of a column, without what is another word's ink or the crumb of a line."""
    left, top = corner
    sides = [_box(ink[:, :cut], left, top), _box(ink[:, cut:], left + cut, top)]
    own = [not any(_holds(other, side) for other in words if other is not word) for side in sides]
    letters = _letters(word.text, _share(ink, cut)) if all(own) else len(word.text) * own[0]
    for text, side in zip((word.text[:letters], word.text[letters:]), sides, strict=True):
        if text:
            yield replace(word, text=text, box=side)


def _holds(word: ReadWord, side: BBox) -> bool:
    return word.box.contains(side.x_mid, side.y_mid)


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
    if np.count_nonzero(gaps > gaps.max() / _STANDS_OUT) > 1:  # S U R A T is one word set wide
        return None
    at = int(np.argmax(gaps))
    return int(across[at] + across[at + 1] + 1) // 2


def _letters(text: str, share: float) -> int:
    """How many letters of the text take up this share of its width."""
    widths = np.array([_NARROW if char in _NARROW_ONES else _BROAD if char in "mwMW" else 1.0 for char in text])
    ends = np.r_[0.0, np.cumsum(widths)] / widths.sum()
    return int(np.argmin(np.abs(ends - share)))


def _share(ink: Mask, cut: int) -> float:
    """Which share of the ink's width lies left of a column."""
    inked = np.flatnonzero(ink.any(axis=0))
    return float(np.mean(inked < cut))
