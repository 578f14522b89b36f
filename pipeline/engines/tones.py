"""How dark print is on a page, stamps fading beside it, and paper made white to be shown."""

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.recognition import Gray

__all__ = ["fading", "print_tone", "whitened"]

_INK = 160
# The darkest of a page's print: so many of a hundred of its pixels are darker.
_DARKEST = 5
_LEAST_CONTRAST = 60


def print_tone(pixels: NDArray[np.uint8]) -> float:
    """The tone of the inside of letters, 0 black to 255 white, by the ink among these pixels; 0 where there is none."""
    ink = pixels[pixels < _INK]
    return float(np.percentile(ink, _DARKEST)) if ink.size else 0.0


def fading(darkest: float, lightest: float) -> Gray:
    """A table of tones: what is darker than ``darkest`` stays, what is lighter than ``lightest`` turns white."""
    return np.interp(np.arange(256), (0, darkest, lightest), (0, darkest, 255)).astype(np.uint8)


def whitened(grey: Gray) -> Gray:
    """The picture with its paper white and its ink dark, whatever the scanner made of them."""
    paper = float(np.percentile(grey, 75))
    ink = min(float(np.percentile(grey, 1)), paper - _LEAST_CONTRAST)
    stretched = (grey.astype(np.float32) - ink) * (255 / max(paper * 0.97 - ink, 1))
    cleaned: Gray = np.clip(stretched, 0, 255).astype(np.uint8)
    return cleaned
