"""An item of a list while it is being read, and whether a marker continues the list in which it stands."""

from dataclasses import dataclass, field, replace

from models.layout import Cell
from models.structure import Node, NodeKind
from models.text import Span
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import Marker, MarkerStyle
from pipeline.stages.structure.stems import OUTDENT, is_next_column

__all__ = ["OpenItem", "fit", "is_free", "is_unlike", "settle_case"]

# A scan may lose a marker: a list may skip so many places and still be the same list.
_SKIP = 2


@dataclass(slots=True)
class OpenItem:
    """A node under construction; ``readings`` are the ways of reading its marker, the likeliest first."""

    readings: list[Marker]
    x0: float
    start: int
    body_start: int
    cell: Cell | None
    end: int = 0
    children: list["OpenItem"] = field(default_factory=list)

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
        settle_case(self.children)
        below = depth if self.marker is None else depth + 1  # numbers below a mere stem are ayat all the same
        body_end = self.children[0].start if self.children else self.end
        return Node(
            kind=NodeKind.AYAT if is_ayat else NodeKind.BUTIR,
            span=Span(self.start, self.end),
            body=Span(self.body_start, max(self.body_start, body_end)),
            number=self.marker.text if self.marker and self.marker.style is not MarkerStyle.BULLET else None,
            children=tuple(child.close(below) for child in self.children),
        )


def settle_case(items: list[OpenItem]) -> None:
    """A lone capital among small letters is a scan's: ``a.``, ``b.``, ``C.`` is c."""
    letters = [item for item in items if item.marker is not None and item.marker.text.isalpha()]
    capitals = [item for item in letters if item.marker is not None and item.marker.text.isupper()]
    if len(capitals) == 1 and len(letters) > _SKIP:
        marker = capitals[0].readings[0]
        capitals[0].readings[0] = replace(marker, text=marker.text.lower())


def fit(marker: Marker, item: OpenItem, line: TextLine, above: TextLine | None) -> int | None:
    """How well the marker continues the list of that item, 0 is best; None where it does not."""
    other = item.reading_as(marker.style)
    aligned = abs(line.x0 - item.x0) < OUTDENT or (above is not None and is_next_column(above, line))
    free = is_free(line, above)
    if other is None or item.cell != line.placed.line.cell or not (free or aligned):
        return None
    under_stem = above is not None and above.flat.rstrip().endswith(":")
    unlike = is_unlike(marker, other)
    if marker.style is MarkerStyle.BULLET:
        return None if (under_stem and (unlike or not aligned)) else 2 * unlike + int(not aligned)
    if under_stem and (marker.value == 1 or line.x0 > item.x0 + OUTDENT):
        return None  # what begins below a stem, or stands further in, is a list of its own
    if marker.value == other.value + 1:
        return 2 * unlike + int(not aligned)
    skips = other.value <= marker.value <= other.value + 1 + _SKIP
    return 4 + 2 * unlike if free and aligned and skips else None


def is_unlike(one: Marker, other: Marker) -> bool:
    """Whether the two are set differently: a capital and a small letter, a dash and a star."""
    return one.text != other.text if one.style is MarkerStyle.BULLET else one.text.isupper() != other.text.isupper()


def is_free(line: TextLine, above: TextLine | None) -> bool:
    """Whether nothing runs on into the line."""
    return above is None or above.ends_sentence or above.placed.line.cell != line.placed.line.cell
