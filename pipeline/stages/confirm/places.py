"""Where a value is looked at again: its words on each line, with their neighbours."""

from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

from models.geometry import BBox
from models.layout import Word
from models.text import PlacedLine, SourceText, Span

__all__ = ["Place", "places_of"]

_NEIGHBOURS = 2
"""Words on either side that are read with it: a figure that the first reading lost, a unit that it misread."""
_FAR = 3.0
_MARGIN = 0.3
_LINE_END = 1.5
_ABOVE = 0.25
"""Heights of a line: how far the next word may be; what is shown beside a word, beside the last one, above it."""


class Place(NamedTuple):
    """A part of a line of a page; the box is in points of the straightened page (`models.layout.Word.box`)."""

    page: int
    box: BBox


def places_of(text: SourceText, span: Span) -> Iterator[Place]:
    """The places of the words in ``span``, line by line."""
    for placed in text.lines:
        if placed.span.meets(span):
            yield Place(placed.page, _box(placed, span))


def _box(placed: PlacedLine, span: Span) -> BBox:
    words = placed.line.words
    first, last = _words_in(placed, span)
    height = median(word.box.height for word in words[first : last + 1])
    left, right = _reach(words, first, -1, _FAR * height), _reach(words, last, 1, _FAR * height)
    box = BBox.around(word.box for word in words[first : last + 1])
    return BBox(
        words[left].box.x0 - height * (_MARGIN if left < first else _LINE_END),
        box.top - height * _ABOVE,
        words[right].box.x1 + height * (_MARGIN if right > last else _LINE_END),
        box.bottom + height * _ABOVE,
    )


def _words_in(placed: PlacedLine, span: Span) -> tuple[int, int]:
    """The first and the last word of the line that share a character with ``span``."""
    inside, at = [], placed.span.start
    for index, word in enumerate(placed.line.words):
        if Span(at, at + len(word.text)).meets(span):
            inside.append(index)
        at += len(word.text) + 1
    return (inside[0], inside[-1]) if inside else (0, len(placed.line.words) - 1)


def _reach(words: tuple[Word, ...], index: int, step: int, far: float) -> int:
    """The outermost neighbour on one side that is read too; a word across a gap belongs to something else."""
    for _ in range(_NEIGHBOURS):
        following = index + step
        if not 0 <= following < len(words) or _gap(words[index].box, words[following].box) >= far:
            break
        index = following
    return index


def _gap(one: BBox, other: BBox) -> float:
    return max(one.x0, other.x0) - min(one.x1, other.x1)
