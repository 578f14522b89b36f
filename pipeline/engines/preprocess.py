"""From a scanned page to black letters on white paper: desk, shadows, stamps and specks removed."""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.engines.recognition import Gray
from pipeline.engines.tones import fading, print_tone

__all__ = ["clean"]

Rgb = NDArray[np.uint8]
Mask = NDArray[np.bool_]

# The paper is searched on a page of 50 dots an inch: what is white within 4 mm is paper.
_PAPER_DPI = 50
_PAPER_REACH = 7
_PAPER_SMOOTH = 15
# What is darker than this share of the paper is desk, or the black edge of a copier.
_DESK = 0.55

# Ink is coloured where its channels differ by this share of its darkness: surely, or in a stamp.
# The noise of almost white paper is no ink: each darkness is reckoned this much greater.
_COLOURED = 0.22
_TINTED = 0.15
_PAPER = 225
_PALE = 40
_COLOUR_BLUR = (5, 5)
# A camera keeps so little colour that only the mean over a stroke's width shows it: so many levels of 255, and so many
# times what noise alone gives three quarters of the page. Near such a stroke half of it is the stroke's own.
_STROKE_COLOUR = 12
_TIMES_NOISE = 4
_STROKE_MEAN_INCHES = 0.04
# Print is about as dark under a stamp as elsewhere on its page: so many times its own tone at most, and the blackest
# has edges of this tone. Stamps are lighter than print, and lighter than the last where they are pale.
_PRINT_TONES = 1.2
_BLACKEST_PRINT = 60
_PALE_STAMP = 170
# Stamps and signatures are taller than any line of coloured print; their strokes lie this near each other.
_STAMP_INCHES = 0.4
_STROKE_INCHES = 0.05
_STAMP_REACH_INCHES = 0.5

# Specks are smaller than a full stop; a page with fewer of them has dots on its letters, not dirt.
_INK = 160
_SPECK_PIXELS_AT_200_DPI = 6
_MANY_SPECKS = 400


def clean(rgb: Rgb, dpi: float) -> Gray:
    """Give the page as dark print on white paper; ``rgb`` has ``dpi`` pixels an inch."""
    flat = _flatten(rgb, dpi)
    gray = np.asarray(cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return _without_specks(_without_stamps(flat, gray, dpi), dpi)


def _flatten(rgb: Rgb, dpi: float) -> Rgb:
    """Divide each channel by the paper around it: shadows, folds and tinted paper turn white, and so does the desk."""
    height, width = rgb.shape[:2]
    scale = min(1.0, _PAPER_DPI / dpi)
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    bright = cv2.dilate(small, np.ones((_PAPER_REACH, _PAPER_REACH), np.uint8))
    paper = cv2.medianBlur(bright, _PAPER_SMOOTH)
    flat = np.asarray(cv2.divide(rgb, cv2.resize(paper, (width, height)), scale=255), dtype=np.uint8)
    desk = cv2.resize(_desk(np.asarray(paper, dtype=np.uint8)), (width, height), interpolation=cv2.INTER_NEAREST)
    flat[desk > 0] = 255
    return flat


def _desk(paper: Rgb) -> Gray:
    """Where there is no paper: dark regions that reach the edge of the picture."""
    light = paper.max(axis=2)
    dark = np.pad(light < _DESK * np.percentile(light, 90), 1, constant_values=True).astype(np.uint8)
    _, labels = cv2.connectedComponents(dark)
    desk = cv2.dilate((labels == labels[0, 0]).astype(np.uint8), _square(2 * _PAPER_REACH + 1))
    return np.asarray(desk, dtype=np.uint8)[1:-1, 1:-1]


def _without_stamps(flat: Rgb, gray: Gray, dpi: float) -> Gray:
    """Whiten stamps and coloured pen strokes; black print under them and coloured print stay."""
    tint = _tint(flat)
    if not (tint > _COLOURED).any():
        return gray
    light = flat.max(axis=2)
    bare = np.where(tint > _COLOURED, gray, light)
    stroke = _stroke_colour(flat, dpi)
    least = max(_STROKE_COLOUR, _TIMES_NOISE * float(np.percentile(stroke[::8, ::8], 75)))
    near = _near_stamps((stroke > least) & (gray < _PAPER), dpi)
    darkest = max(_BLACKEST_PRINT, _PRINT_TONES * print_tone(light[~near]))
    faded = cv2.LUT(light, fading(darkest, _PALE_STAMP))
    faded[(tint > _TINTED) & (light > darkest)] = 255
    # JPEG draws fringes of the opposite colour around a stroke, between which it passes through grey: hence beside it.
    beside = cv2.dilate(stroke, _square(_STROKE_MEAN_INCHES * dpi)) > least / 2
    return np.where(near & beside, faded, bare)


def _stroke_colour(flat: Rgb, dpi: float) -> Gray:
    """How far the channels differ in the mean over a stroke's width: black print adds nothing to that."""
    side = max(1, round(_STROKE_MEAN_INCHES * dpi))
    red, green, blue = cv2.split(cv2.blur(flat, (side, side)))
    least = cv2.min(cv2.min(red, green), blue)
    return np.asarray(cv2.subtract(cv2.max(cv2.max(red, green), blue), least), dtype=np.uint8)


def _tint(flat: Rgb) -> NDArray[np.float32]:
    """How coloured the ink is, 0 to 1, by the mean of a few pixels: JPEG keeps colour more coarsely than light."""
    red, green, blue = cv2.split(cv2.blur(flat, _COLOUR_BLUR))
    least = cv2.min(cv2.min(red, green), blue)
    colour = cv2.subtract(cv2.max(cv2.max(red, green), blue), least)
    darkness = np.float32(255 + _PALE) - least
    return np.asarray(colour / darkness, dtype=np.float32)


def _near_stamps(coloured: Mask, dpi: float) -> Mask:
    """Around coloured strokes that are taller than a line of print."""
    joined = cv2.dilate(coloured.astype(np.uint8), _square(_STROKE_INCHES * dpi))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    near = np.zeros_like(coloured)
    margin = round(_STAMP_REACH_INCHES * dpi / 2)
    for x, y, width, height, _ in stats[1:].tolist():
        if height > _STAMP_INCHES * dpi:
            near[max(0, y - margin) : y + height + margin, max(0, x - margin) : x + width + margin] = True
    return near


def _square(side: float) -> Gray:
    return np.ones((max(1, round(side)),) * 2, np.uint8)


def _without_specks(gray: Gray, dpi: float) -> Gray:
    """Whiten specks smaller than a full stop, where there are many."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((gray < _INK).astype(np.uint8), connectivity=8)
    speck = stats[:, cv2.CC_STAT_AREA] < _SPECK_PIXELS_AT_200_DPI * (dpi / 200) ** 2
    if np.count_nonzero(speck) <= _MANY_SPECKS:
        return gray
    cleaned = gray.copy()
    cleaned[speck[labels]] = 255
    return cleaned
