"""Bilingual naskah: the English column is a translation, and the Indonesian text is read alone."""

from collections.abc import Sequence
from dataclasses import replace

from models.layout import Line, LineRole, Page
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["set_translation_aside"]

# A side of the page is English when its lines show this many English small words, and this many times more of them
# than Indonesian ones.
_MIN_WORDS = 12
_TIMES = 4
# A line is a column's line when it is narrower than this share of the page.
_NARROW = 0.56


def set_translation_aside(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Mark the lines of English columns beside Indonesian ones, page by page."""
    return tuple(_page(page) for page in pages)


def _page(page: Page) -> Page:
    sides = {side: [line for line in page.lines if _side(line, page) == side] for side in ("left", "right")}
    english = [side for side, lines in sides.items() if _is_english(lines)]
    if len(english) != 1:
        return page
    side = english[0]
    between = _stretch(sides[side])
    return replace(page, lines=tuple(_mark(line, page, side, between) for line in page.lines)) if between else page


def _stretch(lines: Sequence[Line]) -> tuple[float, float] | None:
    """From where to where the column is English: its signatures, below the last English line, are no translation."""
    lines = sorted(lines, key=lambda line: line.box.top)
    marked = [index for index, line in enumerate(lines) if _score(line)[1] > _score(line)[0] + 1]
    if not marked:
        return None
    first = marked[0]
    while first > 0 and _score(lines[first - 1])[0] == 0:  # a title has few small words
        first -= 1
    return lines[first].box.top, lines[marked[-1]].box.bottom


def _mark(line: Line, page: Page, side: str, between: tuple[float, float]) -> Line:
    top, bottom = between
    beside = _side(line, page) == side and top - line.box.height <= line.box.y_mid <= bottom + line.box.height
    return replace(line, role=LineRole.TRANSLATION) if beside and line.role is LineRole.BODY else line


def _side(line: Line, page: Page) -> str | None:
    box = line.box
    if box.width > _NARROW * page.width:
        return None
    return "left" if box.x_mid < page.width / 2 else "right"


def _is_english(lines: Sequence[Line]) -> bool:
    indonesian, english = (sum(counts) for counts in zip(*map(_score, lines), strict=True)) if lines else (0, 0)
    return english >= _MIN_WORDS and english > _TIMES * indonesian


def _score(line: Line) -> tuple[int, int]:
    words = fold(line.text).split()
    small = load("kata_tugas")
    return sum(word in small["indonesia"] for word in words), sum(word in small["inggris"] for word in words)
