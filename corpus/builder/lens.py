"""What glass, light and sensor do to a sheet: skew, perspective, shadow, blur and noise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from corpus.builder.canvas import soft_field

if TYPE_CHECKING:
    from corpus.builder.canvas import Canvas

__all__ = ["blur", "lamp", "photograph", "room_light", "sensor_noise", "skew", "turn"]

_LID = (0.90, 0.90, 0.89)
"""The white lid of a scanner, seen where the sheet does not reach."""

_DESK = ((0.33, 0.24, 0.17), (0.22, 0.22, 0.24), (0.46, 0.39, 0.31))
"""Table tops on which people photograph paper."""


def skew(page: Canvas, degrees: float, shift: tuple[float, float]) -> Canvas:
    """Lay the sheet on the glass, turned clockwise by some degrees and moved by a few pixels (x, y)."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1)
    matrix[:, 2] += np.asarray(shift)
    laid = cv2.warpAffine(
        page, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=_LID
    )
    return np.clip(np.asarray(laid, dtype=np.float32), 0, 1)


def photograph(page: Canvas, degrees: float, table: int, rng: np.random.Generator) -> Canvas:
    """Take a picture of the sheet on a table by hand: perspective, some turn, and a rim of it; `table` picks which."""
    height, width = page.shape[:2]
    rim = width * 0.03
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    frame = corners + np.array([[rim, rim], [rim, rim], [rim, rim], [rim, rim]], dtype=np.float32)
    tilt = rng.uniform(-1, 1, (4, 2)).astype(np.float32) * np.float32(width * 0.022)
    angle = np.radians(degrees)
    turn_matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]], dtype=np.float32)
    middle = frame.mean(axis=0)
    target = ((frame - middle) @ turn_matrix + middle + tilt).astype(np.float32)
    size = (round(width + 2 * rim), round(height + 2 * rim))
    matrix = cv2.getPerspectiveTransform(corners, target)
    sheet = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_CUBIC)
    mask = cv2.warpPerspective(np.ones((height, width), dtype=np.float32), matrix, size)
    shadow = cv2.GaussianBlur(np.roll(np.asarray(mask, dtype=np.float32), (6, 8), axis=(0, 1)), (0, 0), 9)
    grain = 0.85 + 0.3 * soft_field((size[1], size[0]), 24, rng)
    colour = np.asarray(_DESK[table % len(_DESK)], dtype=np.float32)
    desk = (grain * (1 - 0.55 * np.asarray(shadow)))[..., None] * colour
    cover = np.asarray(mask)[..., None]
    return np.clip(np.asarray(sheet * cover + desk * (1 - cover), dtype=np.float32), 0, 1)


def lamp(page: Canvas, rng: np.random.Generator) -> Canvas:
    """Light the sheet as a flatbed does: evenly, but darker along one side where the book edge lifts it."""
    height, width = page.shape[:2]
    across = np.arange(width, dtype=np.float32) / width
    if rng.integers(2):
        across = across[::-1]
    edge = 0.20 * rng.uniform(0.4, 1) * np.exp(-across / 0.012)
    drift = rng.uniform(-0.02, 0.02) * np.linspace(-1, 1, height, dtype=np.float32)
    return np.asarray(page * (1 - edge)[None, :, None] * (1 + drift)[:, None, None], dtype=np.float32)


def room_light(page: Canvas, rng: np.random.Generator) -> Canvas:
    """Light the sheet as a room does: a slope, a soft shadow of hand or phone, a warm or cold cast."""
    height, width = page.shape[:2]
    down, across = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = 0.86 + 0.20 * ((across - 0.5) * np.cos(angle) + (down - 0.5) * np.sin(angle))
    x, y = rng.uniform(-0.1, 1.1, 2)
    hand = 1 - rng.uniform(0.12, 0.28) * np.exp(-(((across - x) / 0.35) ** 2 + ((down - y) / 0.25) ** 2))
    cast = np.array([1.0, rng.uniform(0.96, 0.99), rng.uniform(0.88, 0.97)], dtype=np.float32)
    return np.asarray(np.clip(page * (slope * hand)[..., None] * cast, 0, 1), dtype=np.float32)


def blur(page: Canvas, sigma: float) -> Canvas:
    """Blur by a lens; sigma in pixels."""
    return np.asarray(cv2.GaussianBlur(page, (0, 0), sigma), dtype=np.float32)


def sensor_noise(page: Canvas, strength: float, grain: float, rng: np.random.Generator) -> Canvas:
    """Add noise that is stronger in the dark: its deviation (0 to 1) before the optics, its grain in pixels."""
    grey = rng.normal(0, strength, page.shape[:2]).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(grey, (0, 0), grain), dtype=np.float32) * np.float32(2.57 * grain)
    return np.asarray(np.clip(page + soft[..., None] * (1.6 - page), 0, 1), dtype=np.float32)


def turn(page: Canvas, degrees: int) -> Canvas:
    """Turn the whole picture clockwise by a multiple of 90 degrees, as when a page is fed the wrong way."""
    return np.ascontiguousarray(np.rot90(page, k=-degrees // 90))
