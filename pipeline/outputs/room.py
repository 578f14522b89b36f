"""How much fits on one A4 page: the height of rows, and rows cut to a height.

Heights are in lines of the page's running text, widths in millimetres of it: Arial at 9 points, whose letters are those
of Liberation Sans. The figures belong to `templates/brief.*` (type sizes, column widths, margins), which are alike in
all forms of the brief; the tests print each of them and count its pages.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, takewhile

from pipeline.outputs.prose import clip
from pipeline.outputs.rows import Piece, Row, Section

__all__ = ["HEADING", "MORE", "clip_to", "cut", "cut_more", "fitting", "height", "lines_of", "section_height", "width"]

HEADING = 2.1
"""The height of a section's heading."""

MORE = 1.2
"""The height of the line below a section's rows."""

_TEXT, _CITE, _LABEL, _MORE_COLUMN = 98.0, 46.0, 26.5, 148.0  # the columns of a row, a little less than they are
_GAP = 0.26  # between two rows
_LEAST_PLAIN = 40.0  # what is left of a plain piece before strong ones are cut
_STRONG = 1.08  # bold runs wider
_LONGEST = 1200  # letters: eight lines of the narrowest

_EM = 3.175  # 9 points
_WIDTHS = {  # in thousandths of an em
    222: "ijl'‘’‚",
    278: " ft.,:;!/\\I[]|",
    333: "r()-“”„*`",
    500: "ckvxyszJ",
    556: "abdeghnopqu0123456789?L_$#–…",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    944: "W",
}
_LETTERS = {letter: wide for wide, letters in _WIDTHS.items() for letter in letters}
_OTHER, _FULL = 600, 1000


@cache
def _letter(char: str) -> float:
    if unicodedata.east_asian_width(char) in "WF":
        return _FULL * _EM / 1000
    return _LETTERS.get(char, _OTHER) * _EM / 1000


def width(text: str) -> float:
    """The width of ``text`` on one line."""
    return sum(map(_letter, text))


def lines_of(text: str, column: float) -> int:
    """How many lines ``text`` takes in a column of that width; none where there is no text."""
    return _lines_of((Piece(text),), column)


def _lines_of(pieces: Sequence[Piece], column: float) -> int:
    """Words are set one after the other; one that is wider than the column is broken where it must be."""
    lines, used, word = 0, 0.0, 0.0
    for char, wide in _letters(pieces):
        lines = lines or 1
        if char == " ":
            used, word = used + word + wide, 0.0
            continue
        word += wide
        if used + word > column:
            lines += 1
            used, word = 0.0, wide if word > column else word
    return lines


def _letters(pieces: Sequence[Piece]) -> Iterable[tuple[str, float]]:
    return ((char, _letter(char) * (_STRONG if piece.strong else 1)) for piece in pieces for char in piece.text)


def height(row: Row) -> float:
    """The height of ``row`` with its note."""
    text = _lines_of(row.pieces, _TEXT) + lines_of(row.note, _TEXT)
    label = 0 if row.repeats else lines_of(row.label, _LABEL)
    return max(text, lines_of(row.cite, _CITE), label, 1) + _GAP


def section_height(section: Section) -> float:
    """The height of ``section`` with its heading."""
    return HEADING + sum(map(height, section.rows)) + (MORE if section.more else 0)


def fitting(rows: Iterable[Row], room: float) -> int:
    """How many of ``rows``, from the first, fit into ``room`` lines."""
    heights = accumulate(height(row) for row in rows)
    return sum(1 for _ in takewhile(lambda used: used <= room, heights))


def cut(row: Row, *, lines: int, note_lines: int = 0) -> Row:
    """``row`` with its text in at most ``lines`` and its note in at most ``note_lines``, its label in two."""
    return replace(
        row,
        label=clip_to(row.label, _LABEL, 2),
        pieces=_cut_pieces(row.pieces, lines),
        note=clip_to(row.note, _TEXT, note_lines) if note_lines else "",
        cite=clip_to(row.cite, _CITE, 2),
    )


def cut_more(text: str) -> str:
    """The line below a section's rows, in one line."""
    return clip_to(text, _MORE_COLUMN)


def clip_to(text: str, column: float, lines: int = 1) -> str:
    """``text`` clipped to so many lines of a column: capitals take more room, so its length depends on the text."""
    return _longest(text, lambda shown: lines_of(shown, column) <= lines)


def _longest(text: str, fits: Callable[[str], bool]) -> str:
    """``text`` if it fits, else as much of its beginning as does, clipped."""
    if len(text) <= _LONGEST and fits(text):
        return text
    lengths = range(1, min(len(text), _LONGEST))
    return clip(text, max(bisect_left(lengths, 1, key=lambda length: not fits(clip(text, length))), 1))


def _cut_pieces(pieces: Sequence[Piece], lines: int) -> tuple[Piece, ...]:
    """Plain pieces give way, the last first, before strong ones do."""
    shown = list(pieces)
    for index in sorted(range(len(shown)), key=lambda index: (shown[index].strong, -index)):
        shown[index] = _cut_piece(shown, index, lines)
    return tuple(shown)


def _cut_piece(shown: Sequence[Piece], index: int, lines: int) -> Piece:
    """The piece so short that all of them fit; of a plain one a few words are left in any case."""
    piece = shown[index]
    before, after = shown[:index], shown[index + 1 :]
    spaces = " " * piece.text.startswith(" "), " " * piece.text.endswith(" ")  # they part it from those beside it
    least = 0 if piece.strong else _LEAST_PLAIN

    def fits(text: str) -> bool:
        cut_piece = replace(piece, text=f"{spaces[0]}{text}{spaces[1]}")
        return width(text) <= least or _lines_of([*before, cut_piece, *after], _TEXT) <= lines

    return replace(piece, text=f"{spaces[0]}{_longest(piece.text.strip(' '), fits)}{spaces[1]}")
