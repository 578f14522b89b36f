"""Ink on paper: a colour, how thickly it lies, and how it mixes with the print below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from corpus.builder.canvas import Canvas, Field

__all__ = ["SHARPER", "Colour", "Ink", "press", "shrink"]

Colour = tuple[float, float, float]
"""Reflectance in R, G, B, 0 to 1."""

SHARPER = 2
"""Ink is drawn this many times larger and then shrunk, which smooths its edges."""


class Ink(NamedTuple):
    """A colour and how much of it lies on each pixel, 0 to 1."""

    colour: Colour
    cover: Field


def press(page: Canvas, ink: Ink, centre: tuple[int, int]) -> Canvas:
    """Lay ink on a page round a centre (x, y) in pixels; print below it still shows through."""
    height, width = ink.cover.shape
    top, left = centre[1] - height // 2, centre[0] - width // 2
    rows = slice(max(top, 0), min(top + height, page.shape[0]))
    columns = slice(max(left, 0), min(left + width, page.shape[1]))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return page
    cover = ink.cover[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left, None]
    inked = page.copy()
    inked[rows, columns] *= 1 - cover * (1 - np.asarray(ink.colour, dtype=np.float32))
    return inked


def shrink(cover: Field) -> Field:
    """Bring ink that was drawn too large to the size of the page."""
    size = (max(1, cover.shape[1] // SHARPER), max(1, cover.shape[0] // SHARPER))
    return np.asarray(cv2.resize(cover, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
