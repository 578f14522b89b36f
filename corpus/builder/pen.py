"""Signatures and initials as a ball pen leaves them."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from corpus.builder.canvas import pixels_of_mm
from corpus.builder.ink import SHARPER, Ink, shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.builder.canvas import Field
    from corpus.builder.ink import Colour

__all__ = ["scribble"]

_COLOURS: Sequence[Colour] = ((0.10, 0.16, 0.48), (0.12, 0.20, 0.58), (0.10, 0.10, 0.13))
"""Two blue ball pens and a black one."""

_UNDERLINED = 0.7
_CROSSED = 0.5
"""Parts of the signatures that end in a stroke below, and that are crossed by one."""


def scribble(width_mm: float, dpi: int, rng: np.random.Generator) -> Ink:
    """Draw a signature: a large first loop, smaller ones after it, and often a stroke below."""
    width = pixels_of_mm(width_mm, dpi) * SHARPER
    height = round(width * 0.62)
    cover = np.zeros((height, width), dtype=np.float32)
    pen = max(1.0, pixels_of_mm(0.42, dpi) * SHARPER * rng.uniform(0.8, 1.25))
    for path in _strokes(rng):
        _draw_path(cover, path, pen)
    colour = _COLOURS[int(rng.integers(len(_COLOURS)))]
    return Ink(colour, shrink(cover) * np.float32(rng.uniform(0.82, 0.95)))


def _strokes(rng: np.random.Generator) -> list[Field]:
    """Give the paths of a signature in a unit square, y downwards."""
    along = np.linspace(0, 1, 500)
    loops = rng.uniform(4.5, 8.5)
    phase = rng.uniform(0, 2 * math.pi, 3)
    swell = 0.34 * np.exp(-along * rng.uniform(1.4, 3.2)) + 0.05
    wobble = 0.4 * np.sin(2 * math.pi * loops * 0.37 * along + phase[2])
    across = 0.06 + 0.78 * along + 0.09 * np.sin(2 * math.pi * loops * along + phase[0]) * (1.1 - along)
    down = 0.52 - rng.uniform(-0.05, 0.18) * along + swell * (np.sin(2 * math.pi * loops * along + phase[1]) + wobble)
    paths = [np.stack([across, down], axis=1).astype(np.float32)]
    if rng.random() < _UNDERLINED:
        back = np.linspace(0, 1, 80)
        start = rng.uniform(0.75, 0.95)
        sweep = np.stack([start - back * rng.uniform(0.5, 0.8), 0.72 + 0.08 * np.sin(back * 3) - 0.06 * back], axis=1)
        paths.append(sweep.astype(np.float32))
    if rng.random() < _CROSSED:
        first, last = sorted(rng.uniform(0.2, 0.8, 2))
        paths.append(np.array([[first, 0.9], [last, 0.08]], dtype=np.float32))
    return paths


def _draw_path(cover: Field, path: Field, pen: float) -> None:
    """Draw a path into the cover; a fast pen leaves a thinner line."""
    points = np.clip(path, 0.02, 0.98) * np.array([cover.shape[1], cover.shape[0]], dtype=np.float32)
    for start, end in itertools.pairwise(points):
        speed = float(np.hypot(*(end - start))) / cover.shape[1]
        thickness = max(1, round(pen * (1.15 - min(0.6, speed * 40))))
        ends = [(round(float(x)), round(float(y))) for x, y in (start, end)]
        cv2.line(cover, ends[0], ends[1], 1.0, thickness, cv2.LINE_AA)
