"""Ruled lines: taken off the page before it is read, and kept as tables where they form a grid."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import BBox
from pipeline.engines.recognition import Gray

__all__ = ["Ruling", "find_ruling", "grids", "without_ruling"]

Mask = NDArray[np.uint8]

_INK = 190
# A ruled line is longer than any letter is wide or high, and scanned with gaps.
_LEAST_INCHES = 0.4
_LEAST_COVER = 0.8
# Faint lines are found by their mean over this length.
_SMOOTH_INCHES = 0.035
# Strokes across a line that are longer than this belong to letters, not to the line.
_THICKEST_INCHES = 0.045
# Table lines that miss each other by this much still meet.
_GAP_INCHES = 0.05
_CELL_INCHES = 0.12
_LEAST_CELLS = 2


@dataclass(frozen=True, slots=True)
class Ruling:
    """The ruled lines of a page as masks, 1 on a line.

    Attributes:
        horizontal: lines across the page, their gaps closed.
        vertical: lines down the page, their gaps closed.
        ink: the pixels that belong to lines alone; where a letter crosses a line, the letter has them.
    """

    horizontal: Mask
    vertical: Mask
    ink: Mask


def find_ruling(gray: Gray, dpi: float) -> Ruling:
    """The ruled lines of a straight page."""
    horizontal, across = _lines(gray, dpi)
    vertical, down = (mask.T for mask in _lines(np.ascontiguousarray(gray.T), dpi))
    return Ruling(horizontal, np.ascontiguousarray(vertical), np.asarray(across | down, dtype=np.uint8))


def without_ruling(gray: Gray, ruling: Ruling) -> Gray:
    """The page with its ruled lines whitened; the strokes of letters that touch or cross a line are kept."""
    return np.where(ruling.ink > 0, np.uint8(255), gray)


def grids(ruling: Ruling, dpi: float) -> list[list[list[BBox]]]:
    """The ruled tables: of each its rows, of each row its cells, boxes in pixels."""
    gap = round(_GAP_INCHES * dpi)
    lines = cv2.dilate(cv2.bitwise_or(ruling.horizontal, ruling.vertical), np.ones((gap, gap), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(lines)
    tables = []
    for number, (x, y, width, height, _) in enumerate(stats[1:].tolist(), start=1):
        if min(width, height) > _CELL_INCHES * dpi:
            frame = labels[y : y + height, x : x + width] == number
            cells = [BBox(x + x0, y + top, x + x1, y + bottom) for x0, top, x1, bottom in _holes(frame, dpi)]
            if len(cells) >= _LEAST_CELLS:
                tables.append(_rows(cells, dpi))
    return tables


def _lines(gray: Gray, dpi: float) -> tuple[Mask, Mask]:
    """The horizontal lines, gaps closed, and the pixels that are theirs alone."""
    length = round(_LEAST_INCHES * dpi) | 1
    ink = _ink(gray)
    smooth = _ink(np.asarray(cv2.blur(gray, (round(_SMOOTH_INCHES * dpi) | 1, 1)), dtype=np.uint8))
    strokes = cv2.bitwise_or(_strokes(ink, dpi), _strokes(smooth, dpi))
    cover = cv2.blur(cv2.subtract(smooth, strokes) * np.uint8(255), (length, 1), borderType=cv2.BORDER_CONSTANT)
    lines = cv2.dilate((cover >= _LEAST_COVER * 255).astype(np.uint8), np.ones((1, length), np.uint8))
    edges = cv2.dilate(lines, np.ones((3, 1), np.uint8))
    return np.asarray(lines, dtype=np.uint8), np.asarray(cv2.subtract(edges, strokes), dtype=np.uint8)


def _ink(gray: Gray) -> Mask:
    return (gray < _INK).astype(np.uint8)


def _strokes(ink: Mask, dpi: float) -> Mask:
    """The strokes of letters that stand on a horizontal line or cross it: they are taller than it is thick."""
    taller = np.ones((round(_THICKEST_INCHES * dpi), 1), np.uint8)
    return np.asarray(cv2.morphologyEx(ink, cv2.MORPH_OPEN, taller), dtype=np.uint8)


def _holes(frame: NDArray[np.bool_], dpi: float) -> list[BBox]:
    """The boxes of what the lines of a frame enclose."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((~np.pad(frame, 1)).astype(np.uint8), connectivity=4)
    outside = labels[0, 0]
    least = _CELL_INCHES * dpi
    return [
        BBox(x - 1, y - 1, x + width - 1, y + height - 1)
        for number, (x, y, width, height, _) in enumerate(stats.tolist())
        if number not in (0, outside) and min(width, height) >= least
    ]


def _rows(cells: list[BBox], dpi: float) -> list[list[BBox]]:
    """Cells with the same upper edge stand in one row."""
    rows: list[list[BBox]] = []
    for cell in sorted(cells, key=lambda cell: cell.top):
        if rows and cell.top - rows[-1][0].top < _CELL_INCHES * dpi:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return [sorted(row) for row in rows]
