"""Lists within a pasal: ayat and items, nested by the way they count."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.layout import Cell
from models.structure import Node, NodeKind
from models.text import Span
from pipeline.rules import find, rule
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import Marker, MarkerStyle, markers_of

__all__ = ["read_items"]

# A line that begins so many points left of its list's marker has left the list.
_OUTDENT = 9.0
# A line that ends so many points before the one below it, or is narrower than this, has come to its end.
_SHORT_BY = 60.0
_STEM_WIDTH = 200.0
# A scan may lose a marker: a list may skip so many places and still be the same list.
_SKIP = 2


@dataclass(slots=True)
class _Open:
    """A node under construction."""

    marker: Marker | None
    x0: float
    start: int
    body_start: int
    cell: Cell | None
    end: int = 0
    children: list["_Open"] = field(default_factory=list)

    def close(self, depth: int, *, under_number: bool) -> Node:
        """The finished node, at that depth below its pasal."""
        is_ayat = depth == 0 and (self.marker is None or self.marker.style.is_number)
        body_end = self.children[0].start if self.children else self.end
        return Node(
            kind=NodeKind.AYAT if is_ayat else NodeKind.BUTIR,
            span=Span(self.start, self.end),
            body=Span(self.body_start, max(self.body_start, body_end)),
            number=self.marker.text if self.marker and self.marker.style is not MarkerStyle.BULLET else None,
            children=tuple(child.close(depth + 1, under_number=is_ayat or under_number) for child in self.children),
        )


def read_items(lines: Sequence[TextLine]) -> tuple[Node, ...]:
    """The list items in a pasal's lines, nested; text before the first marker belongs to the pasal itself."""
    reader = _ListReader()
    for index, line in enumerate(lines):
        reader.take(line, lines[index - 1] if index else None)
    return tuple(item.close(0, under_number=False) for item in reader.top)


class _ListReader:
    """Reads line after line, holding the chain of open items."""

    def __init__(self) -> None:
        self.top: list[_Open] = []
        self._chain: list[_Open] = []

    def take(self, line: TextLine, above: TextLine | None) -> None:
        """Add a line to the item that it opens or continues."""
        cell = line.placed.line.cell
        if above is not None and cell != above.placed.line.cell:
            self._enter(cell)
        opened = self._open(line, above)
        if not opened and above is not None and self._is_outdented(line, above):
            self._leave(line)
        for item in self._chain:
            item.end = line.span.end

    def _enter(self, cell: Cell | None) -> None:
        """A new cell, or the text after a table: lists of other cells are over."""
        while self._chain and self._chain[-1].cell is not None and self._chain[-1].cell != cell:
            self._chain.pop()

    def _open(self, line: TextLine, above: TextLine | None) -> bool:
        readings = markers_of(line.flat)
        if not readings or (above is not None and _is_reference(above)):
            return False
        free = above is None or above.ends_sentence or above.placed.line.cell != line.placed.line.cell
        for marker in readings:
            depth = self._sibling_depth(marker, line, free=free)
            if depth is not None:
                self._add(marker, line, depth)
                return True
        for marker in readings:
            if _may_begin(marker, free=free or _is_broken_off(above, line)):
                self._add(marker, line, self._new_depth(marker, above))
                return True
        return False

    def _sibling_depth(self, marker: Marker, line: TextLine, *, free: bool) -> int | None:
        """The depth of the open list that this marker continues."""
        for depth in range(len(self._chain) - 1, -1, -1):
            other = self._chain[depth].marker
            if other is None or other.style is not marker.style:
                continue
            aligned = abs(line.x0 - self._chain[depth].x0) < _OUTDENT
            if marker.value == other.value + 1 and (free or aligned):
                return depth
            if marker.style is MarkerStyle.BULLET and (free or aligned):
                return depth
            if free and aligned and other.value <= marker.value <= other.value + 1 + _SKIP:
                return depth
        return None

    def _new_depth(self, marker: Marker, above: TextLine | None) -> int:
        """Below the open item; but a list that starts anew after a finished one of its own kind stays beside it."""
        after_stem = above is None or above.flat.rstrip().endswith((":", ";")) or not self._chain
        for depth, item in enumerate(self._chain):
            if item.marker is not None and item.marker.style is marker.style and not after_stem:
                return depth
        return len(self._chain)

    def _add(self, marker: Marker | None, line: TextLine, depth: int) -> None:
        del self._chain[depth:]
        length = marker.length if marker else 0
        item = _Open(marker, line.x0, line.span.start, line.span.start + length, line.placed.line.cell)
        (self._chain[-1].children if self._chain else self.top).append(item)
        self._chain.append(item)

    def _is_outdented(self, line: TextLine, above: TextLine) -> bool:
        if not self._chain or not above.ends_sentence or line.placed.line.cell is not None:
            return False
        same_page = line.placed.page == above.placed.page and len(line.placed.line.words) > 1
        return same_page and line.x0 < self._chain[-1].x0 - _OUTDENT

    def _leave(self, line: TextLine) -> None:
        """A paragraph without marker, further left than the list above it: it belongs to what holds that list."""
        depth = len(self._chain)
        while depth and line.x0 < self._chain[depth - 1].x0 - _OUTDENT:
            depth -= 1
        self._add(None, line, depth)


def _may_begin(marker: Marker, *, free: bool) -> bool:
    """Whether a list can begin with this marker: the first of its kind, where nothing runs on."""
    return free and marker.value <= 1


def _is_broken_off(above: TextLine | None, line: TextLine) -> bool:
    """Whether the line above ends well before the margin, as a stem does whose colon a scan has lost."""
    if above is None or above.placed.page != line.placed.page:
        return False
    return above.placed.line.box.x1 < line.placed.line.box.x1 - _SHORT_BY or above.placed.line.box.width < _STEM_WIDTH


def _is_reference(above: TextLine) -> bool:
    """Whether the line above runs on: ``sebagaimana dimaksud pada ayat`` / ``(1) …``."""
    return next(find(rule("struktur.rujukan"), above.flat.rstrip(), only="terbuka"), None) is not None
