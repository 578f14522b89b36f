"""Rows of hyphens with which a typist fills a line up: read as noise, they cost the words beside them."""

from typing import NamedTuple

import cv2
import numpy as np

from pipeline.engines.recognition import Gray

__all__ = ["without_fillers"]

_INK = 190
# A hyphen is flat and longer than high, in inches; two that a scan has joined are longer. Dots are a blank to fill in.
_THICKEST_INCHES = 0.035
_SHORTEST_INCHES = 0.025
_LONGER_THAN_HIGH = 1.5
# The hyphens of a row stand so near each other, on one height; so many of them are no hyphens between words.
_GAP_INCHES = 0.08
_LEVEL_INCHES = 0.02
_LEAST_LENGTH_INCHES = 0.3
# Nor are they a ruled line, or what is left of one.
_LEAST_HYPHENS = 4


class _Mark(NamedTuple):
    """The box of a mark, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> float:
        """Half its height."""
        return self.y + self.height / 2


def without_fillers(gray: Gray, dpi: float) -> Gray:
    """Whiten rows of hyphens on a straight page, with the crumbs between them."""
    bare = gray.copy()
    for row in _rows(_hyphens(gray, dpi), dpi):
        top, bottom = min(mark.y for mark in row), max(mark.y + mark.height for mark in row)
        bare[max(0, top - 1) : bottom + 1, max(0, row[0].x - 1) : row[-1].x + row[-1].width + 1] = 255
    return bare


def _hyphens(gray: Gray, dpi: float) -> list[_Mark]:
    """All flat marks, from left to right."""
    _, _, stats, _ = cv2.connectedComponentsWithStats((gray < _INK).astype(np.uint8), connectivity=8)
    width, height = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    flat = (height <= _THICKEST_INCHES * dpi) & (width >= _SHORTEST_INCHES * dpi)
    found = stats[flat & (width >= _LONGER_THAN_HIGH * height), :4].tolist()
    return sorted(_Mark(*box) for box in found)


def _rows(hyphens: list[_Mark], dpi: float) -> list[list[_Mark]]:
    """Those that stand one after the other on one height, long enough to be a filler."""
    rows: list[list[_Mark]] = []
    growing: list[list[_Mark]] = []
    for mark in hyphens:
        growing = [row for row in growing if mark.x - row[-1].x - row[-1].width <= _GAP_INCHES * dpi]
        home = next((row for row in growing if abs(mark.middle - row[-1].middle) <= _LEVEL_INCHES * dpi), None)
        if home is None:
            home = []
            rows.append(home)
            growing.append(home)
        home.append(mark)
    return [row for row in rows if _fills(row, dpi)]


def _fills(row: list[_Mark], dpi: float) -> bool:
    length = row[-1].x + row[-1].width - row[0].x
    return len(row) >= _LEAST_HYPHENS and length >= _LEAST_LENGTH_INCHES * dpi
