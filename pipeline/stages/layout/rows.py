"""Words that stand on one base line form a row."""

from collections.abc import Iterable

from models.layout import Word

__all__ = ["Row", "rows_of"]

Row = tuple[Word, ...]
"""Words side by side, from left to right, at least one."""

# Two words share a row when they overlap by this share of the lower one's height. Half keeps superscripts in their
# row and neighbouring rows of tightly set text apart.
_OVERLAP = 0.5


def rows_of(words: Iterable[Word]) -> list[Row]:
    """Group words into rows, from top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.y_mid, w.box.x0)):
        home = next((row for row in reversed(rows[-3:]) if _shares_row(row, word)), None)
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    return [tuple(sorted(row, key=lambda w: w.box.x0)) for row in rows]


def _shares_row(row: list[Word], word: Word) -> bool:
    # The neighbours on either side decide, so that a slightly slanted row stays one row, and a word of one column
    # that stands between two lines of the next does not weld them.
    left = max((other for other in row if other.box.x_mid <= word.box.x_mid), key=_x_mid, default=None)
    right = min((other for other in row if other.box.x_mid > word.box.x_mid), key=_x_mid, default=None)
    return all(_is_beside(near, word) for near in (left, right) if near is not None)


def _x_mid(word: Word) -> float:
    return word.box.x_mid


def _is_beside(near: Word, word: Word) -> bool:
    shared = min(near.box.bottom, word.box.bottom) - max(near.box.top, word.box.top)
    lower = min(near.box.height, word.box.height)
    return shared > _OVERLAP * lower and not _stand_in_each_other(near, word)


def _stand_in_each_other(one: Word, other: Word) -> bool:
    """Whether one is drawn over the other; a mark is not: a scan's box of a word may hold the colon behind it."""
    shared = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
    both_words = any(map(str.isalnum, one.text)) and any(map(str.isalnum, other.text))
    return both_words and shared > _OVERLAP * min(one.box.width, other.box.width)
