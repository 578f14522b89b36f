"""What a page image is while it is being scanned: an array of reflectance, its units and its chance.

Values are float32 between 0 (black) and 1 (white), in the shape (height, width, 3), RGB.
Lengths come in millimetres or in PDF points and are turned into pixels here only.
"""

from __future__ import annotations

import hashlib

import cv2
import numpy as np
import numpy.typing as npt

__all__ = ["Canvas", "Field", "chance", "pixels_of_mm", "pixels_of_points", "soft_field"]

Canvas = npt.NDArray[np.float32]
"""A page, (height, width, 3)."""

Field = npt.NDArray[np.float32]
"""One number for each pixel, (height, width): light, ink cover, paper grain."""

cv2.setNumThreads(1)


def chance(*words: object) -> np.random.Generator:
    """Give a random generator that depends on these words alone, so that each build draws the same page."""
    digest = hashlib.sha256("\x1f".join(map(str, words)).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "big"))


def pixels_of_mm(millimetres: float, dpi: int) -> int:
    """Turn a length on paper into pixels."""
    return max(1, round(millimetres * dpi / 25.4))


def pixels_of_points(points: float, dpi: int) -> int:
    """Turn PDF points (1/72 inch) into pixels."""
    return round(points * dpi / 72)


def soft_field(shape: tuple[int, int], cell: int, rng: np.random.Generator) -> Field:
    """Draw a smooth random field between 0 and 1 whose hills are about `cell` pixels wide."""
    height, width = shape
    coarse = rng.random((max(2, height // cell + 2), max(2, width // cell + 2))).astype(np.float32)
    field = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(np.asarray(field, dtype=np.float32), 0, 1)
