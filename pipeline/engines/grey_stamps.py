"""Round stamps on scans without colour: they are paler than print, and fade away where they stand."""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.engines.recognition import Gray
from pipeline.engines.tones import fading, print_tone

__all__ = ["without_grey_stamps"]

Mask = NDArray[np.bool_]

# Stamp ink is lighter than this many times the tone of print, by this many levels where it is palest.
_PRINT_TONES = 1.6
_PALEST = 75
_PAPER = 205
# Where print is darker than this, the page has two tones alone: a stamp is as black as print.
_TWO_TONES = 10
# Soft edges of letters have such tones too, but lie beside the dark of a letter.
_EDGE_INCHES = 0.0125
# The rings of a stamp are drawn in arcs that are longer than a letter is high.
_ARC_INCHES = 0.15
# An office's stamp is 3 to 5 cm wide; it is searched at this resolution.
_SEARCH_DPI = 60
_RADIUS_INCHES = (0.55, 1.0)
_CANNY = 100
_VOTES = 40
# So much of the ring is inked, found within this many pixels; no ring through lines of text has more than a quarter.
_LEAST_INKED = 0.45
_NEAR_PIXELS = 3
_INKED = 40
# The ring that is found may be the inner one of two.
_RIM_INCHES = 0.1


def without_grey_stamps(gray: Gray, dpi: float) -> Gray:
    """Fade round grey stamps on a straight page without ruled lines; print under them stays."""
    tone = print_tone(gray)
    if tone < _TWO_TONES:
        return gray
    faded = cv2.LUT(gray, fading(_PRINT_TONES * tone, _PRINT_TONES * tone + _PALEST))
    bare = gray.copy()
    for x, y, radius in _rings(_arcs(_pale_ink(gray, _PRINT_TONES * tone, dpi), dpi), dpi):
        place = np.s_[max(0, y - radius) : y + radius + 1, max(0, x - radius) : x + radius + 1]
        bare[place] = faded[place]
    return bare


def _pale_ink(gray: Gray, darkest: float, dpi: float) -> Gray:
    """1 where there is ink too light to be print, and no dark of a letter beside it."""
    side = round(2 * _EDGE_INCHES * dpi) | 1
    print_ink = cv2.dilate((gray < darkest).astype(np.uint8), np.ones((side, side), np.uint8))
    return np.asarray((gray > darkest) & (gray < _PAPER) & (print_ink == 0), dtype=np.uint8)


def _arcs(pale: Gray, dpi: float) -> Gray:
    """The strokes that are longer than a letter."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(pale, connectivity=8)
    long = stats[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1].max(axis=1) > _ARC_INCHES * dpi
    long[0] = False
    return np.asarray(long[labels], dtype=np.uint8)


def _rings(arcs: Gray, dpi: float) -> list[tuple[int, int, int]]:
    """Middle and radius of each stamp, in pixels, its edge included."""
    scale = _SEARCH_DPI / dpi
    small = cv2.resize(arcs * np.uint8(255), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    least, most = (round(radius * _SEARCH_DPI) for radius in _RADIUS_INCHES)
    found = cv2.HoughCircles(
        cv2.GaussianBlur(small, (3, 3), 0),
        cv2.HOUGH_GRADIENT,
        dp=2,
        minDist=_SEARCH_DPI,
        param1=_CANNY,
        param2=_VOTES,
        minRadius=least,
        maxRadius=most,
    )
    circles = [] if found is None else found.reshape(-1, 3).tolist()
    return [
        (round(x / scale), round(y / scale), round(radius / scale + _RIM_INCHES * dpi))
        for x, y, radius in circles
        if _is_inked(small > _INKED, x, y, radius)
    ]


def _is_inked(ink: Mask, x: float, y: float, radius: float) -> bool:
    """Whether there is ink most of the way round."""
    angles = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    seen = np.zeros(angles.shape, np.bool_)
    for near in range(-_NEAR_PIXELS, _NEAR_PIXELS + 1):
        across = np.clip((x + (radius + near) * np.cos(angles)).astype(int), 0, ink.shape[1] - 1)
        down = np.clip((y + (radius + near) * np.sin(angles)).astype(int), 0, ink.shape[0] - 1)
        seen |= ink[down, across]
    return bool(seen.mean() >= _LEAST_INKED)
