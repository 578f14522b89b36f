"""The sheet itself: toner that is not quite black, paper that is not quite white, and the folds in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from corpus.builder.canvas import pixels_of_mm, soft_field

if TYPE_CHECKING:
    from corpus.builder.canvas import Canvas, Field

__all__ = ["PAPERS", "fold", "on_paper", "toner"]

PAPERS: tuple[tuple[float, float, float], ...] = (
    (0.955, 0.950, 0.935),
    (0.930, 0.930, 0.925),
    (0.945, 0.925, 0.870),
    (0.960, 0.960, 0.965),
)
"""Copy paper, grey recycled paper, yellowed paper, bright paper; reflectance in R, G, B."""


def toner(page: Canvas, rng: np.random.Generator) -> Canvas:
    """Print the page: edges of letters fray, black becomes dark grey and thins out in places."""
    grain = rng.normal(0, 0.16, page.shape[:2]).astype(np.float32)
    edge = 4 * page * (1 - page)
    frayed = np.clip(page + edge * grain[..., None], 0, 1)
    fade = 0.10 + 0.16 * soft_field(_plane(page), 260, rng)
    return np.asarray(fade[..., None] + (1 - fade[..., None]) * frayed, dtype=np.float32)


def on_paper(page: Canvas, tint: tuple[float, float, float], dpi: int, rng: np.random.Generator) -> Canvas:
    """Give the page the colour, the cloudiness and the fibres of paper."""
    clouds = soft_field(_plane(page), pixels_of_mm(45, dpi), rng) - 0.5
    fibres = soft_field(_plane(page), max(2, pixels_of_mm(0.5, dpi)), rng) - 0.5
    sheet = 1 + 0.035 * clouds + 0.018 * fibres
    return np.asarray(page * sheet[..., None] * np.asarray(tint, dtype=np.float32), dtype=np.float32)


def fold(page: Canvas, dpi: int, rng: np.random.Generator) -> Canvas:
    """Fold the sheet once or twice as for an envelope: a crease and a change of shade across it."""
    height = page.shape[0]
    shares = ([0.5], [1 / 3, 2 / 3])[int(rng.integers(2))]
    shade = np.ones(_plane(page), dtype=np.float32)
    for share in shares:
        shade *= _crease(_plane(page), height * (share + rng.uniform(-0.015, 0.015)), dpi, rng)
    return np.asarray(np.clip(page * shade[..., None], 0, 1), dtype=np.float32)


def _crease(shape: tuple[int, int], middle: float, dpi: int, rng: np.random.Generator) -> Field:
    height, width = shape
    slope = rng.uniform(-0.004, 0.004)
    jag = cv2.GaussianBlur(rng.normal(0, 1.2, (1, width)).astype(np.float32), (0, 0), 3)
    line = middle + slope * np.arange(width, dtype=np.float32) + np.asarray(jag, dtype=np.float32)[0]
    away = (np.arange(height, dtype=np.float32)[:, None] - line[None, :]) / pixels_of_mm(1, dpi)
    dark = 0.16 * np.exp(-((away / 0.22) ** 2))
    bright = 0.05 * np.exp(-(((away - 0.7) / 0.4) ** 2))
    slant = 0.05 * np.exp(-np.abs(away) / 14) * np.sign(away)
    return np.asarray(1 - dark + bright - slant, dtype=np.float32)


def _plane(page: Canvas) -> tuple[int, int]:
    return page.shape[0], page.shape[1]
