"""Lists within a pasal: ayat and items, nested by the way they count."""

from collections.abc import Sequence

from models.layout import Cell
from models.structure import Node
from pipeline.stages.structure.items import OpenItem, fit, is_free, is_unlike, settle_case
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import Marker, markers_of
from pipeline.stages.structure.stems import OUTDENT, goes_on, is_broken_off, is_next_column, list_under

__all__ = ["read_items"]

# Lines that are looked at for the list that a stem announces.
_AHEAD = 5


def read_items(lines: Sequence[TextLine]) -> tuple[Node, ...]:
    """The list items in a pasal's lines, nested; text before the first marker belongs to the pasal itself."""
    reader = _ListReader()
    for index, line in enumerate(lines):
        reader.take(line, lines[index - 1] if index else None, lines[index + 1 : index + 1 + _AHEAD])
    settle_case(reader.top)
    return tuple(item.close(0) for item in reader.top)


class _ListReader:
    """Reads line after line, holding the chain of open items."""

    def __init__(self) -> None:
        self.top: list[OpenItem] = []
        self._chain: list[OpenItem] = []
        # The last item of each column of a table, for lists that go on in the cell below.
        self._columns: dict[int, OpenItem] = {}

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
        if first and (is_free(line, above) or is_broken_off(above, line) or goes_on(first, line, ahead)):
            self._add(first, line, self._new_depth(first[0], line, above))
            return True
        return False

    def _sibling(self, readings: Sequence[Marker], line: TextLine, above: TextLine | None) -> tuple[int, Marker] | None:
        """The depth of the open list that the line continues, and how its marker is read there: where it fits best."""
        fits = [
            (how, -depth, order)
            for depth, item in enumerate(self._chain)
            for order, marker in enumerate(readings)
            if (how := fit(marker, item, line, above)) is not None
        ]
        if not fits:
            return None
        _, depth, order = min(fits)
        return -depth, readings[order]

    def _new_depth(self, marker: Marker, line: TextLine, above: TextLine | None) -> int:
        """Below the open item; but a list that starts anew after a finished one of its own kind stays beside it."""
        after_stem = above is None or above.flat.rstrip().endswith((":", ";")) or not self._chain
        for depth, item in enumerate(self._chain):
            alike = item.marker is not None and item.marker.style is marker.style and not is_unlike(marker, item.marker)
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
        item = OpenItem(readings, line.x0, line.span.start, line.span.start + length, line.placed.line.cell)
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


def _firsts(readings: Sequence[Marker]) -> list[Marker]:
    """The readings with which a list can begin."""
    return [marker for marker in readings if marker.value <= 1]
