"""A strip of a page as a small PNG: clean paper, few greys, the evidence under a yellow marker with a thin frame."""

import io
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from models import BBox
from pipeline.engines.tones import whitened

__all__ = ["marked_png"]

Grey = NDArray[np.uint8]

MOST_BYTES = 14_000
"""What one picture may weigh; a heavier one (a noisy scan, a photograph) is made coarser."""
_COARSER = (1.0, 0.8, 0.6, 0.45)
_LEVELS = 7  # greys; twice these and the frame are fifteen colours, four bits a pixel
_MARKER, _FRAME = (255, 232, 130), (196, 120, 0)
_FRAMED = 2 * _LEVELS
_PAD = 2.5  # pixels between the words and the frame
_INK = 150
_SPECK = 3  # dark pixels in a column that are dust on the glass
_SIDE = 14  # pixels of white paper left beside the print


def marked_png(pixels: NDArray[np.uint8], marks: Sequence[BBox]) -> tuple[bytes, int, int]:
    """The strip with the ``marks``, its width and its height.

    Args:
        pixels: height by width by 3, RGB.
        marks: boxes in pixels of the strip.
    """
    grey, marks = _trimmed(whitened(np.asarray(Image.fromarray(pixels).convert("L"))), marks)
    for scale in _COARSER:
        data, width, height = _encoded(grey, marks, scale)
        if len(data) <= MOST_BYTES:
            break
    return data, width, height


def _trimmed(grey: Grey, marks: Iterable[BBox]) -> tuple[Grey, list[BBox]]:
    """The strip without the blank margins of the page; nothing that is marked is cut away."""
    kept = list(marks)
    columns = np.flatnonzero((grey < _INK).sum(axis=0) > _SPECK)
    edges = [
        *(box.x0 for box in kept),
        *(box.x1 for box in kept),
        *map(float, columns[[0, -1]] if columns.size else ()),
    ]
    left, right = max(0, int(min(edges)) - _SIDE), min(grey.shape[1], int(max(edges)) + _SIDE)
    if right <= left:
        return grey, kept
    return grey[:, left:right], [BBox(box.x0 - left, box.top, box.x1 - left, box.bottom) for box in kept]


def _encoded(grey: Grey, marks: Iterable[BBox], scale: float) -> tuple[bytes, int, int]:
    height, width = (max(1, round(edge * scale)) for edge in grey.shape)
    small = Image.fromarray(grey).resize((width, height), Image.Resampling.BOX) if scale < 1 else grey
    shades = np.rint(np.asarray(small, dtype=np.float32) * ((_LEVELS - 1) / 255)).astype(np.uint8)
    _mark(shades, marks, scale)
    target = io.BytesIO()
    image = Image.fromarray(shades)
    image.putpalette(_palette())
    image.save(target, "PNG", optimize=True, bits=4)
    return target.getvalue(), width, height


def _mark(shades: Grey, marks: Iterable[BBox], scale: float) -> None:
    """Lay the marker over the boxes: their shades become marked shades, the border of all of them the frame."""
    height, width = shades.shape
    under = np.zeros((height + 2, width + 2), dtype=bool)  # a pixel wider, so that each has four neighbours
    for box in marks:
        x0, top = (max(0, round(edge * scale - _PAD)) for edge in (box.x0, box.top))
        x1, bottom = (round(edge * scale + _PAD) for edge in (box.x1, box.bottom))
        under[1 + top : 1 + min(bottom, height), 1 + x0 : 1 + min(x1, width)] = True
    inner = under[:-2, 1:-1] & under[2:, 1:-1] & under[1:-1, :-2] & under[1:-1, 2:]
    marked = under[1:-1, 1:-1]
    shades[marked] += _LEVELS
    shades[marked & ~inner] = _FRAMED


def _palette() -> list[int]:
    greys = [round(level * 255 / (_LEVELS - 1)) for level in range(_LEVELS)]
    marked = [round(channel * grey / 255) for grey in greys for channel in _MARKER]
    return [channel for grey in greys for channel in (grey,) * 3] + marked + list(_FRAME)
