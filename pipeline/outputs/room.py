"""How much fits on one A4 page: the height of rows, and rows cut to a height.

Heights are in lines of the page's running text, widths in average lower-case letters of it. The figures belong to
`templates/brief.html.j2` (type sizes, column widths, margins); `tests/outputs/test_page.py` prints and compares.
"""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, takewhile

from pipeline.outputs.prose import clip
from pipeline.outputs.rows import Piece, Row

__all__ = ["clip_to", "cut", "fitting", "height", "lines_of", "width"]

_TEXT, _CITE, _LABEL = 62, 25, 15  # the columns of a row
_GAP = 0.24  # between two rows
_LEAST_PLAIN = 24  # what is left of a plain piece before strong ones are cut
_STRONG = 1.07  # bold runs wider


@cache
def _letter(char: str) -> float:
    """The width of a letter in the sans-serif faces of office machines, 1 being the average lower-case one."""
    if unicodedata.east_asian_width(char) in "WF":
        return 2.0
    if char in "ijl.,;:'!|":
        return 0.55
    if char in "tfr ()-/[]":
        return 0.65
    if char.isupper():
        return 1.85 if char in "MW" else 1.42
    return 1.65 if char in "mw" else 1.12


def width(text: str) -> float:
    """The width of ``text`` in average lower-case letters."""
    return sum(map(_letter, text))


def lines_of(text: str, column: float) -> int:
    """How many lines ``text`` takes in a column of that width."""
    return math.ceil(width(text) / column)


def height(row: Row) -> float:
    """The height of ``row`` with its note, in lines."""
    text = math.ceil(_width_of(row.pieces) / _TEXT)
    label = 0 if row.repeats else lines_of(row.label, _LABEL)
    return max(text + lines_of(row.note, _TEXT), lines_of(row.cite, _CITE), label, 1) + _GAP


def fitting(rows: Iterable[Row], room: float) -> int:
    """How many of ``rows``, from the first, fit into ``room`` lines."""
    heights = accumulate(height(row) for row in rows)
    return sum(1 for _ in takewhile(lambda used: used <= room, heights))


def cut(row: Row, *, lines: int, note_lines: int = 0) -> Row:
    """``row`` with its text in at most ``lines`` and its note in at most ``note_lines``, its label in two."""
    return replace(
        row,
        label=clip_to(row.label, _LABEL * 2),
        pieces=_cut_pieces(row.pieces, lines * _TEXT),
        note=clip_to(row.note, note_lines * _TEXT) if note_lines else "",
        cite=clip_to(row.cite, _CITE * 2),
    )


def clip_to(text: str, column: float) -> str:
    """``text`` clipped to a width: capitals take more room, so the number of letters depends on the text."""
    wide = width(text)
    return text if wide <= column else clip(text, max(int(len(text) * column / wide), 1))


def _width_of(pieces: Sequence[Piece]) -> float:
    return sum(width(piece.text) * (_STRONG if piece.strong else 1) for piece in pieces)


def _cut_pieces(pieces: Sequence[Piece], room: float) -> tuple[Piece, ...]:
    """Plain pieces give way, the last first, before strong ones do."""
    shown = list(pieces)
    plain_first = sorted(range(len(shown)), key=lambda index: (shown[index].strong, -index))
    for index in plain_first:
        excess = _width_of(shown) - room
        if excess <= 0:
            break
        kept = max(width(shown[index].text) - excess, _LEAST_PLAIN)
        shown[index] = replace(shown[index], text=_clip_piece(shown[index].text, kept))
    return tuple(shown)


def _clip_piece(text: str, column: float) -> str:
    """A clipped piece keeps the spaces that part it from those beside it."""
    clipped = clip_to(text, column)
    if clipped == text:
        return text
    return f"{' ' * text.startswith(' ')}{clipped}{' ' * text.endswith(' ')}"
