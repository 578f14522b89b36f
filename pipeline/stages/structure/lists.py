"""Lists within a pasal: ayat and items, nested by the way they count."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.layout import Cell
from models.structure import Node, NodeKind
from models.text import Span
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import Marker, MarkerStyle, markers_of
from pipeline.stages.structure.stems import OUTDENT, goes_on, is_broken_off, is_next_column, list_under

__all__ = ["read_items"]

# A scan may lose a marker: a list may skip so many places and still be the same list.
_SKIP = 2
# Lines that are looked at for the list that a stem announces.
_AHEAD = 5


@dataclass(slots=True)
class _Open:
    """A node under construction; ``readings`` are the ways of reading its marker, the likeliest first."""

    readings: list[Marker]
    x0: float
    start: int
    body_start: int
    cell: Cell | None
    end: int = 0
    children: list["_Open"] = field(default_factory=list)

    @property
    def marker(self) -> Marker | None:
        """Its marker, as it is read so far."""
        return self.readings[0] if self.readings else None

    def reading_as(self, style: MarkerStyle) -> Marker | None:
        """Its marker read in that style."""
        return next((reading for reading in self.readings if reading.style is style), None)

    def settle(self, style: MarkerStyle) -> None:
        """What follows counts in that style, so this one does: ``i.`` before ``2.`` is a 1."""
        self.readings = [reading for reading in self.readings if reading.style is style]

    def close(self, depth: int) -> Node:
        """The finished node, at that depth below its pasal."""
        is_ayat = depth == 0 and (self.marker is None or self.marker.style.is_number)
        below = depth if self.marker is None else depth + 1  # numbers below a mere stem are ayat all the same
        body_end = self.children[0].start if self.children else self.end
        return Node(
            kind=NodeKind.AYAT if is_ayat else NodeKind.BUTIR,
            span=Span(self.start, self.end),
            body=Span(self.body_start, max(self.body_start, body_end)),
            number=self.marker.text if self.marker and self.marker.style is not MarkerStyle.BULLET else None,
            children=tuple(child.close(below) for child in self.children),
        )


def read_items(lines: Sequence[TextLine]) -> tuple[Node, ...]:
    """The list items in a pasal's lines, nested; text before the first marker belongs to the pasal itself."""
    reader = _ListReader()
    for index, line in enumerate(lines):
        reader.take(line, lines[index - 1] if index else None, lines[index + 1 : index + 1 + _AHEAD])
    return tuple(item.close(0) for item in reader.top)


class _ListReader:
    """Reads line after line, holding the chain of open items."""

    def __init__(self) -> None:
        self.top: list[_Open] = []
        self._chain: list[_Open] = []
        # The last item of each column of a table, for lists that go on in the cell below.
        self._columns: dict[int, _Open] = {}

    def take(self, line: TextLine, above: TextLine | None, ahead: Sequence[TextLine]) -> None:
        """Add a line to the item that it opens or continues."""
        cell = line.placed.line.cell
        if above is not None and cell != above.placed.line.cell:
            self._enter(cell)
        if not self._open(line, above, ahead) and above is not None and self._chain:
            depth = self._left_depth(line, above, ahead)
            if depth is not None:
                self._add([], line, depth)
        for item in self._chain:
            item.end = line.span.end

    def _enter(self, cell: Cell | None) -> None:
        """A new cell, or the text after a table: lists of other cells are over."""
        if cell is None:
            self._columns.clear()
        while self._chain and self._chain[-1].cell is not None and self._chain[-1].cell != cell:
            self._chain.pop()

    def _open(self, line: TextLine, above: TextLine | None, ahead: Sequence[TextLine]) -> bool:
        readings = markers_of(line.flat, line.text)
        if not readings or (above is not None and above.awaits_reference):
            return False
        sibling = self._sibling(readings, line, above)
        if sibling is not None:
            depth, marker = sibling
            self._chain[depth].settle(marker.style)
            self._add([marker], line, depth)
            return True
        below = [marker for marker in readings if self._goes_on_below(marker, line, above)]
        if below:
            self._add(below[:1], line, len(self._chain))
            return True
        first = _firsts(readings)
        if first and (_is_free(line, above) or is_broken_off(above, line) or goes_on(first, line, ahead)):
            self._add(first, line, self._new_depth(first[0], line, above))
            return True
        return False

    def _sibling(self, readings: Sequence[Marker], line: TextLine, above: TextLine | None) -> tuple[int, Marker] | None:
        """The depth of the open list that the line continues, and how its marker is read there: where it fits best."""
        fits = [
            (fit, -depth, order)
            for depth, item in enumerate(self._chain)
            for order, marker in enumerate(readings)
            if (fit := _fit(marker, item, line, above)) is not None
        ]
        if not fits:
            return None
        _, depth, order = min(fits)
        return -depth, readings[order]

    def _new_depth(self, marker: Marker, line: TextLine, above: TextLine | None) -> int:
        """Below the open item; but a list that starts anew after a finished one of its own kind stays beside it."""
        after_stem = above is None or above.flat.rstrip().endswith((":", ";")) or not self._chain
        for depth, item in enumerate(self._chain):
            alike = item.marker is not None and item.marker.style is marker.style
            if alike and item.cell == line.placed.line.cell and not after_stem:
                return depth
        return len(self._chain)

    def _goes_on_below(self, marker: Marker, line: TextLine, above: TextLine | None) -> bool:
        """Whether the line opens a cell, and the list of the cell above goes on in it."""
        cell = line.placed.line.cell
        if cell is None or (above is not None and above.placed.line.cell == cell):
            return False
        last = self._columns.get(cell.column)
        other = last.reading_as(marker.style) if last else None
        return other is not None and marker.value == other.value + 1

    def _add(self, readings: list[Marker], line: TextLine, depth: int) -> None:
        del self._chain[depth:]
        length = readings[0].length if readings else 0
        item = _Open(readings, line.x0, line.span.start, line.span.start + length, line.placed.line.cell)
        if item.cell is not None and (not self._chain or self._chain[-1].cell != item.cell):
            self._columns[item.cell.column] = item
        (self._chain[-1].children if self._chain else self.top).append(item)
        self._chain.append(item)

    def _left_depth(self, line: TextLine, above: TextLine, ahead: Sequence[TextLine]) -> int | None:
        """At which depth a paragraph without marker stands that is no part of the item above it; None if it is."""
        if self._is_outdented(line, above):
            depth = len(self._chain)
            while depth and line.x0 < self._chain[depth - 1].x0 - OUTDENT:
                depth -= 1
            return depth
        return self._stem_depth(list_under(line, above, ahead), line, above)

    def _is_outdented(self, line: TextLine, above: TextLine) -> bool:
        if not above.ends_sentence or line.placed.line.cell is not None:
            return False
        same_page = line.placed.page == above.placed.page and len(line.placed.line.words) > 1
        return same_page and line.x0 < self._chain[-1].x0 - OUTDENT

    def _stem_depth(self, announced: Sequence[Marker], line: TextLine, above: TextLine) -> int | None:
        """The depth of the list beside which a stem, set flush with it, begins another that counts alike."""
        for depth in range(len(self._chain) - 1, -1, -1):
            item = self._chain[depth]
            flush = line.x0 < item.x0 + OUTDENT or is_next_column(above, line)
            if flush and any(item.reading_as(marker.style) for marker in announced):
                return depth - 1 if depth and self._chain[depth - 1].marker is None else depth
        return None


def _fit(marker: Marker, item: _Open, line: TextLine, above: TextLine | None) -> int | None:
    """How well the marker continues the list of that item, 0 is best; None where it does not."""
    other = item.reading_as(marker.style)
    aligned = abs(line.x0 - item.x0) < OUTDENT or (above is not None and is_next_column(above, line))
    free = _is_free(line, above)
    if other is None or item.cell != line.placed.line.cell or not (free or aligned):
        return None
    under_stem = above is not None and above.flat.rstrip().endswith(":")
    unlike = int(marker.text.isupper() != other.text.isupper())
    if marker.style is MarkerStyle.BULLET:
        unlike = int(marker.text != other.text)
        return None if (under_stem and (unlike or not aligned)) else 2 * unlike + int(not aligned)
    if under_stem and (marker.value == 1 or line.x0 > item.x0 + OUTDENT):
        return None  # what begins below a stem, or stands further in, is a list of its own
    if marker.value == other.value + 1:
        return 2 * unlike + int(not aligned)
    skips = other.value <= marker.value <= other.value + 1 + _SKIP
    return 4 + 2 * unlike if free and aligned and skips else None


def _is_free(line: TextLine, above: TextLine | None) -> bool:
    """Whether nothing runs on into the line."""
    return above is None or above.ends_sentence or above.placed.line.cell != line.placed.line.cell


def _firsts(readings: Sequence[Marker]) -> list[Marker]:
    """The readings with which a list can begin."""
    return [marker for marker in readings if marker.value <= 1]
