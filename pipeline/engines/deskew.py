"""Straightens a page that lay askew on the glass, or was photographed at an angle."""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.engines.recognition import Gray

__all__ = ["LEVEL", "Homography", "Skew", "find_skew", "straighten", "to_skewed"]

Homography = NDArray[np.float64]
"""A 3 by 3 matrix from pixels of one image to pixels of another."""

_MOST_DEGREES = 6.0
_COARSE_STEP = 0.5
_FINE_STEP = 0.1
# Below this a page is straight enough, and resampling would only blur it.
_LEAST_DEGREES = 0.15
# Upper and lower half differ by more than this only where a camera looked at the page from below or above;
# by more than the second they do not even then: one of the halves holds no lines of text.
_LEAST_KEYSTONE = 0.6
_MOST_KEYSTONE = 4.0
_PROFILE_DPI = 75
# A half whose profile is this much sharper at its best angle than at most others holds lines of text.
_LINES_OF_TEXT = 2.0


class Skew(NamedTuple):
    """Degrees counter-clockwise by which the lines must be turned to be level, at either edge of the page."""

    top: float
    bottom: float


LEVEL = Skew(0.0, 0.0)
"""Of a page whose lines are level."""


def find_skew(gray: Gray, dpi: float) -> Skew:
    """How askew the lines of text lie; zero where they are level."""
    scale = min(1.0, _PROFILE_DPI / dpi)
    ink = np.asarray(255 - cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    angle, _ = _angle(ink)
    middle = len(ink) // 2
    upper, lower = _angle(ink[:middle]), _angle(ink[middle:])
    keystone = lower[0] - upper[0]
    if min(upper[1], lower[1]) > _LINES_OF_TEXT and _LEAST_KEYSTONE < abs(keystone) < _MOST_KEYSTONE:
        # The halves' angles hold at their middles; the edges of the page lie half as far again.
        return Skew(upper[0] - keystone / 2, lower[0] + keystone / 2)
    return Skew(angle, angle) if abs(angle) >= _LEAST_DEGREES else LEVEL


def to_skewed(width: int, height: int, skew: Skew) -> Homography:
    """From pixels of the straightened page to pixels of the one that lies askew."""
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    centre = np.array([width / 2, height / 2])
    angles = np.radians([skew.top, skew.top, skew.bottom, skew.bottom])
    cos, sin = np.cos(angles), np.sin(angles)
    x, y = (corners - centre).T
    askew = np.stack([x * cos - y * sin, x * sin + y * cos], axis=1) + centre
    return np.asarray(cv2.getPerspectiveTransform(corners, askew.astype(np.float32)), dtype=np.float64)


def straighten(gray: Gray, skew: Skew) -> Gray:
    """The page as it would lie straight, of the same size, white where nothing was."""
    if skew == LEVEL:
        return gray
    height, width = gray.shape
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    straight = cv2.warpPerspective(
        gray, to_skewed(width, height, skew), (width, height), flags=flags, borderValue=(255,)
    )
    return np.asarray(straight, dtype=np.uint8)


def _angle(ink: NDArray[np.uint8]) -> tuple[float, float]:
    """The angle at which lines and gaps alternate most sharply, and how much more so than at other angles."""
    coarse = np.arange(-_MOST_DEGREES, _MOST_DEGREES + _COARSE_STEP, _COARSE_STEP)
    scores = [_sharpness(ink, angle) for angle in coarse]
    near = coarse[int(np.argmax(scores))]
    fine = np.arange(near - _COARSE_STEP, near + _COARSE_STEP + _FINE_STEP / 2, _FINE_STEP)
    finer = [_sharpness(ink, angle) for angle in fine]
    return float(fine[int(np.argmax(finer))]), max(finer) / (float(np.median(scores)) + 1)


def _sharpness(ink: NDArray[np.uint8], angle: float) -> float:
    """How sharply lines and gaps alternate down the page once it is turned by ``angle``."""
    height, width = ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    turned = cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_LINEAR)
    profile = turned.sum(axis=1, dtype=np.float64)
    return float(np.square(np.diff(profile)).sum())
