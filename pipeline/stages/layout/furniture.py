"""What belongs to the page and not to the naskah: running heads and feet, page numbers, paraf boxes, line numbers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from models.layout import Line, LineRole, Page
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["set_furniture_aside"]

# Furniture stands within this share of the page's height from its upper or lower edge.
_MARGIN = 0.13
# Running lines are alike on two pages; a scan reads them with slips, hence not equality.
_ALIKE = 85
# Running lines are set in one size.
_SIZE = 0.8
# A paraf box with what a scan makes of the initials in it.
_PARAF_WORDS = 10
# So many lines at most are looked at from each edge.
_DEPTH = 5


def set_furniture_aside(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Mark the lines that are furniture; nothing is thrown away."""
    edges = [_edge_lines(page) for page in pages]
    return tuple(
        replace(page, lines=tuple(_mark(line, page, _others(edges, index)) for line in page.lines))
        for index, page in enumerate(pages)
    )


def _edge_lines(page: Page) -> list[Line]:
    near = [line for line in page.lines if _is_near_edge(line, page)]
    return [*near[:_DEPTH], *near[_DEPTH:][-_DEPTH:]]


def _others(edges: Sequence[list[Line]], index: int) -> list[Line]:
    neighbours = [i for i in (index - 2, index - 1, index + 1, index + 2) if 0 <= i < len(edges)]
    return [line for i in neighbours for line in edges[i]]


def _mark(line: Line, page: Page, elsewhere: Iterable[Line]) -> Line:
    if (
        _is_page_number(line, page)
        or _is_viewer_line(line)
        or (_is_near_edge(line, page) and (_is_paraf(line) or _runs(line, elsewhere)))
    ):
        return replace(line, role=LineRole.FURNITURE)
    return line


def _is_near_edge(line: Line, page: Page) -> bool:
    return line.box.bottom < _MARGIN * page.height or line.box.top > (1 - _MARGIN) * page.height


def _shape(line: Line) -> str:
    """The line with its digits alike: page 3 and page 4 of a running foot have one shape."""
    return re.sub(r"\d+", "0", fold(line.text))


def _runs(line: Line, elsewhere: Iterable[Line]) -> bool:
    shape = _shape(line)
    letters = sum(char.isalpha() for char in shape)
    if letters < 4 or _pattern("not_running").search(shape):  # noqa: PLR2004 - a shorter line is alike by chance
        return False
    return any(_same_size(line, other) and fuzz.ratio(shape, _shape(other)) >= _ALIKE for other in elsewhere)


def _same_size(line: Line, other: Line) -> bool:
    """A running head repeats the title in smaller type, or not in capitals: the title itself is no furniture."""
    if line.text.isupper() != other.text.isupper():
        return False
    return min(line.box.height, other.box.height) > _SIZE * max(line.box.height, other.box.height)


def _is_page_number(line: Line, page: Page) -> bool:
    return _is_near_edge(line, page) and bool(_pattern("page_number").fullmatch(fold(line.text)))


def _is_viewer_line(line: Line) -> bool:
    return bool(_pattern("viewer").fullmatch(fold(line.text)))


def _is_paraf(line: Line) -> bool:
    shape = fold(line.text)
    scribbled = len(line.words) <= _PARAF_WORDS and bool(_pattern("paraf_box").search(shape))
    return scribbled or bool(_pattern("paraf").fullmatch(shape))


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(load("perabot_halaman")[name])
