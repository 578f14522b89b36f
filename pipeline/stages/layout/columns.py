"""Columns without rules: party blocks, signature blocks, bilingual pages, facing lists.

A corridor is a strip of white that no word crosses, with words on both sides in several rows. What lies left of it
is read before what lies right of it, band by band: a label (``Nama :``) opens a band of its own, so that lists of
labels are read row by row, and a party's name that wraps beside its description stays whole.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from models.geometry import BBox
from models.layout import Line, Word
from pipeline.stages.layout.rows import Row
from pipeline.vocabulary import load

__all__ = ["Block", "read_in_columns"]

# A corridor is at least so wide, in points. Gaps of justified text rarely reach it, and hardly ever one under another.
_CORRIDOR = 12.0
# The white of a corridor that only two rows show is so many times wider than their blanks, where there are so many.
_WIDER, _BLANKS = 1.4, 3
# White within a row that is too wide for a line of justified text, in points.
_WIDE = 40.0
# Rows with words on both sides that make a corridor.
_BOTH_SIDES = 2
# Within a column there must be more: a narrow justified column has wide gaps one under another by chance.
_BOTH_SIDES_WITHIN = 4
# A column is also known by its edge: so many rows below begin where it does, with nothing beside them. Then its white
# may be narrow, as the padding of a cell is, and the justified words beside it as wide apart as they like.
_HANGING, _NARROWEST, _EDGE, _NEAR = 2, 3.0, 2.0, 8
# Rows nearer to each other than this many line heights are no two lines of one column.
_HALF_LINE = 0.9
# Rows further apart than this many line heights belong to different regions.
_FAR = 4.0

# A list marker has so many characters at most; of a column of markers so many are read as such.
_MARKER_LENGTH = 5
_MOST = 0.6
# Strokes of a roman figure are read as l and |.
_MARKER = re.compile(r"[(]?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivxl|]{1,5})[.):]{0,2}|[-•▪–*·o]", re.IGNORECASE)
_NUMBERED = re.compile(r"[(]?(?:\d{1,2}|[a-z]|[ivxl|]{1,5})[.)]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that are read together, and where they stand on the page."""

    box: BBox
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "Block":
        """The block of rows that are read one after the other."""
        return cls(BBox.around(word.box for row in rows for word in row), tuple(Line(row) for row in rows))


def read_in_columns(rows: Sequence[Row], tables: Sequence[Block] = ()) -> tuple[Line, ...]:
    """Order rows and tables as they are read, and number the blocks."""
    blocks = [*_blocks(rows, _BOTH_SIDES), *tables]
    # A table splits what stands above it from what stands below it.
    blocks.sort(key=lambda block: block.box.top)
    return tuple(replace(line, block=number) for number, block in enumerate(blocks) for line in block.lines)


def _blocks(rows: Sequence[Row], both_sides: int) -> Iterator[Block]:
    at = 0
    while at < len(rows):
        corridor, end = _widest_region(rows, at, both_sides)
        if corridor is None:
            yield Block.of(list(_pieces(rows[at])))
            at += 1
        else:
            yield Block.of(list(_by_columns(rows[at:end], corridor)))
            at = end


def _pieces(row: Row) -> Iterator[Row]:
    """The row, cut where it leaves so much white that no line of text spans it: names side by side, not a label."""
    start = 0
    for index in range(1, len(row)):
        if row[index].box.x0 - row[index - 1].box.x1 > _WIDE and not _opens_band(row[start:index], row[index:]):
            yield row[start:index]
            start = index
    yield row[start:]


def _gaps(row: Row) -> list[tuple[float, float]]:
    solid = _solid(row)
    return [
        (left.box.x1, right.box.x0)
        for left, right in itertools.pairwise(solid)
        if right.box.x0 - left.box.x1 >= _CORRIDOR
    ]


def _solid(row: Row) -> list[Word]:
    """The words of a row but a colon on its own: it stands in the white between a label and its value."""
    return [word for word in row if word.text != ":"]


def _widest_region(rows: Sequence[Row], at: int, both_sides: int) -> tuple[tuple[float, float] | None, int]:
    """The corridor that starts in row ``at`` and holds longest, and the row after its last."""
    best: tuple[tuple[float, float] | None, int] = (None, at)
    for gap in _gaps(rows[at]):
        corridor, end = _follow(rows, at, gap)
        if end > best[1] and _is_column(rows[at:end], corridor, both_sides):
            best = (corridor, end)
    for gap in _gaps_above_an_edge(rows, at):
        corridor, end = _follow(rows, at, gap, edge=gap[1])
        if end > best[1] and _hangs(rows[at:end], corridor, both_sides):
            best = (corridor, end)
    return best


def _hangs(rows: Sequence[Row], corridor: tuple[float, float], both_sides: int) -> bool:
    """Whether the right column goes on below the left one, and what stands on the left is no marker of a list."""
    sides = [_sides(row, corridor) for row in rows]
    if any(len(left) == 1 and _MARKER.fullmatch(left[0].text) for left, _ in sides):
        return False
    whites = [_solid(right)[0].box.x0 - left[-1].box.x1 for left, right in sides if left and _solid(right)]
    hanging = sum(not left for left, _ in sides)
    return hanging >= _HANGING and len(whites) >= both_sides and max(whites) >= _CORRIDOR


def _gaps_above_an_edge(rows: Sequence[Row], at: int) -> Iterator[tuple[float, float]]:
    """The white in a row before a word below which rows begin that have nothing beside them."""
    edges = [row[0].box.x0 for row in rows[at + 1 : at + _NEAR]]
    for left, right in itertools.pairwise(_solid(rows[at])):
        white = right.box.x0 - left.box.x1
        if white >= _NARROWEST and sum(abs(edge - right.box.x0) <= _EDGE for edge in edges) >= _HANGING:
            yield left.box.x1, right.box.x0


def _follow(
    rows: Sequence[Row], at: int, gap: tuple[float, float], edge: float | None = None
) -> tuple[tuple[float, float], int]:
    """The corridor as far as it holds, and the row after; by an ``edge`` the right column must keep to it."""
    narrowest = _CORRIDOR if edge is None else _NARROWEST
    corridor, end = gap, at + 1
    last_both = end
    for index in range(at + 1, len(rows)):
        if _is_far(rows[index - 1], rows[index]):
            break
        narrowed = _narrow(corridor, rows[index], narrowest)
        if narrowed is None or (edge is not None and not _goes_on(rows, index, narrowed, edge)):
            break
        corridor, end = narrowed, index + 1
        if len(_sides(rows[index], corridor)[0]) and len(_sides(rows[index], corridor)[1]):
            last_both = end
    return corridor, _with_tail(rows, last_both, end, corridor)


def _goes_on(rows: Sequence[Row], index: int, corridor: tuple[float, float], edge: float) -> bool:
    """Whether the row goes on with the entry above: its right column keeps to the edge, its left one has not ended."""
    left, right = _sides(rows[index], corridor)
    solid = _solid(right)
    ended = not _sides(rows[index - 1], corridor)[0]
    return not (left and ended) and bool(solid) and abs(solid[0].box.x0 - edge) <= _EDGE


def _with_tail(rows: Sequence[Row], last_both: int, end: int, corridor: tuple[float, float]) -> int:
    """Rows after the last two-sided one belong to the region while they continue its right column.

    So does a label between two lines of its value, whose colon a scan has lost.
    """
    tail = last_both
    while tail < end and _continues_right(_sides(rows[tail], corridor)[0]):
        tail += 1
    return tail


def _continues_right(left: Row) -> bool:
    return not left or _is_label(left)


def _is_far(above: Row, below: Row) -> bool:
    height = max(word.box.height for word in above)
    gap = min(word.box.top for word in below) - max(word.box.bottom for word in above)
    return gap > _FAR * height


def _narrow(corridor: tuple[float, float], row: Row, narrowest: float) -> tuple[float, float] | None:
    """The part of the corridor that this row leaves white; None where too little is left."""
    start, end = corridor
    for word in _solid(row):
        if word.box.x1 <= start or word.box.x0 >= end:
            continue
        if word.box.x_mid < (start + end) / 2:
            start = max(start, word.box.x1)
        else:
            end = min(end, word.box.x0)
    return (start, end) if end - start >= narrowest else None


def _sides(row: Row, corridor: tuple[float, float]) -> tuple[Row, Row]:
    start, end = corridor
    middle = (start + end) / 2

    def is_left(word: Word) -> bool:
        return word.box.x1 <= start if word.text == ":" else word.box.x_mid < middle

    return tuple(w for w in row if is_left(w)), tuple(w for w in row if not is_left(w))


def _is_column(rows: Sequence[Row], corridor: tuple[float, float], both_sides: int) -> bool:
    sides = [_sides(row, corridor) for row in rows]
    both = [(left, right) for left, right in sides if left and right]
    if len(both) < both_sides or _are_markers([left for left, _ in sides if left]):
        return False
    return len(both) > _BOTH_SIDES or all(_stands_out(left, right) for left, right in both)


def _stands_out(left: Row, right: Row) -> bool:
    """Whether the white between the two is wider than the blanks of a justified line."""
    blanks = [
        two.box.x0 - one.box.x1 for side in (_solid(left), _solid(right)) for one, two in itertools.pairwise(side)
    ]
    white = right[0].box.x0 - left[-1].box.x1
    return len(blanks) < _BLANKS or white > _WIDER * median(blanks)


def _are_markers(lefts: Sequence[Row]) -> bool:
    """Whether the left side holds list markers alone; a scan misreads one or another ("g-" for "g.")."""
    if any(len(left) > 1 or len(left[0].text) > _MARKER_LENGTH for left in lefts):
        return False
    return sum(bool(_MARKER.fullmatch(left[0].text)) for left in lefts) >= _MOST * len(lefts)


def _by_columns(rows: Iterable[Row], corridor: tuple[float, float]) -> Iterator[Row]:
    for band in _bands(_labels_first([_sides(row, corridor) for row in rows])):
        yield from _column([left for left, _ in band if left])
        yield from _column([right for _, right in band if right])


def _column(rows: list[Row]) -> Iterator[Row]:
    for block in _blocks(rows, _BOTH_SIDES_WITHIN):
        yield from (line.words for line in block.lines)


def _labels_first(sides: list[tuple[Row, Row]]) -> list[tuple[Row, Row]]:
    """A label set at half the height of its two lines of value stands between them; it is read before both."""
    for index in range(1, len(sides)):
        (left, right), (left_above, right_above) = sides[index], sides[index - 1]
        if left and not left_above and all(word.text == ":" for word in right):
            apart = left[0].box.y_mid - right_above[0].box.y_mid
            if apart < _HALF_LINE * left[0].box.height:
                sides[index - 1], sides[index] = (left, (*right, *right_above)), ((), ())
    return [(left, right) for left, right in sides if left or right]


def _bands(sides: Sequence[tuple[Row, Row]]) -> Iterator[list[tuple[Row, Row]]]:
    band: list[tuple[Row, Row]] = []
    for left, right in sides:
        if band and left and right and (_opens_band(left, right) or _opens_entry(left, band)):
            yield band
            band = []
        band.append((left, right))
    if band:
        yield band


def _opens_entry(left: Row, band: Sequence[tuple[Row, Row]]) -> bool:
    """Whether a new party stands on the left, where what is said of the one above has come to its end."""
    left_above, right_above = band[-1]
    finished = bool(right_above) and right_above[-1].text[-1] in ".;:" and not left_above
    return finished and not _NUMBERED.fullmatch(left[0].text)


def _opens_band(left: Row, right: Row) -> bool:
    """A label with its value, or a numbered entry beside something that is not numbered itself."""
    if right[0].text.startswith(":") or left[-1].text.endswith(":"):
        return True
    if _is_label(left):
        return True
    return bool(_NUMBERED.fullmatch(left[0].text)) and not _NUMBERED.fullmatch(right[0].text)


def _is_label(left: Row) -> bool:
    words: list[Word] = list(left)
    if _NUMBERED.fullmatch(words[0].text):
        words = words[1:]
    return " ".join(word.text for word in words).lower() in load("label_kolom")["label"]
