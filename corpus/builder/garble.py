"""The text layer that a bad recognition left behind a scan: wrong letters, words run together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.builder.canvas import chance

if TYPE_CHECKING:
    import numpy as np

    from corpus.builder.raster import PrintedPage, Run

__all__ = ["garble", "garbled_layer"]

_MISREAD = {
    "rn": "m", "m": "rn", "l": "1", "I": "l", "1": "l", "O": "0", "0": "O", "S": "5", "5": "S", "B": "8", "8": "B",
    "e": "c", "a": "o", "n": "ri", "u": "ii", "h": "b", "g": "q", "t": "f", "i": "j", "A": "4", "E": "F", "P": "F",
    "d": "cl", "k": "lc", "H": "I-I", "N": "I\\I", "2": "Z", "3": "8", "6": "G", "s": "$", "r": "v", "K": "I<",
}  # fmt: skip
_MISREADING = 0.30
_GLUING = 0.65
_DROPPING = 0.04

_MEAN_WIDTH = 0.5
"""Mean width of a Helvetica character as a part of the font size."""


def garble(text: str, rng: np.random.Generator) -> str:
    """Misread a text so badly that nobody should trust it."""
    letters: list[str] = []
    for letter in text:
        luck = rng.random()
        if letter == " ":
            letters.append("" if luck < _GLUING else " ")
        elif luck >= _DROPPING:
            letters.append(_MISREAD.get(letter, letter) if luck < _DROPPING + _MISREADING else letter)
    return "".join(letters)


def garbled_layer(page: PrintedPage, seed: str) -> bytes:
    """Write PDF operators that set the misread words where they stand on the page, in invisible ink."""
    rng = chance(seed, "garble", page.number)
    lines = [_show(run, page.height, garble(run.text, rng)) for run in page.runs]
    return b"\n".join([b"q BT 3 Tr", *(line for line in lines if line), b"ET Q"])


def _show(run: Run, page_height: float, text: str) -> bytes:
    if not text:
        return b""
    size = max(4.0, run.box.bottom - run.box.top)
    stretch = 100 * (run.box.right - run.box.left) / (_MEAN_WIDTH * size * len(text))
    shown = text.encode("cp1252", errors="replace").hex()
    place = f"1 0 0 1 {run.box.left:.2f} {page_height - run.box.bottom:.2f} Tm"
    return f"/F1 {size:.2f} Tf {stretch:.1f} Tz {place} <{shown}> Tj".encode()
