"""The one-bit machine: what is left of a page when a fax or a black-and-white copier has decided each dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from corpus.builder.canvas import Canvas

__all__ = ["fax"]

_SPECKLES = {"light": 4e-6, "medium": 2e-5, "heavy": 7e-5}
"""Share of pixels that turn into a speck of dirt."""


def fax(page: Canvas, noise: str, rng: np.random.Generator) -> Canvas:
    """Make every pixel black or white: ragged letters, specks, and lost or doubled scan lines."""
    grey = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), dtype=np.float32)
    ground = np.asarray(cv2.GaussianBlur(cv2.resize(grey, None, fx=0.125, fy=0.125), (0, 0), 12), dtype=np.float32)
    ground = np.asarray(cv2.resize(ground, (grey.shape[1], grey.shape[0])), dtype=np.float32)
    ragged = grey + np.asarray(cv2.GaussianBlur(rng.normal(0, 0.22, grey.shape).astype(np.float32), (0, 0), 0.8))
    dots = np.asarray(ragged > ground * 0.72, dtype=np.float32)
    dots = _lose_lines(dots, rng)
    dirt = rng.random(dots.shape) < _SPECKLES[noise]
    dots[np.asarray(cv2.dilate(dirt.astype(np.uint8), np.ones((2, 2), np.uint8)), dtype=bool)] = 0
    return np.repeat(dots[..., None], 3, axis=2)


def _lose_lines(dots: np.ndarray[tuple[int, ...], np.dtype[np.float32]], rng: np.random.Generator) -> Canvas:
    """Repeat a few scan lines in place of their neighbours, as a bad telephone line does."""
    bad = dots.copy()
    for row in rng.integers(2, dots.shape[0], size=int(rng.integers(2, 7))):
        bad[row] = bad[row - 2]
    return bad
