"""Stems: the words that announce a list, and where a paragraph leaves the list above it."""

from collections.abc import Sequence

from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import Marker, markers_of

__all__ = ["OUTDENT", "goes_on", "is_broken_off", "is_next_column", "list_under"]

OUTDENT = 9.0
"""A line that begins so many points left of its list's marker has left the list."""

# A line that ends so many points before the one below it, or is narrower than this, has come to its end.
_SHORT_BY = 60.0
_STEM_WIDTH = 200.0
_SECOND = 2
# A stem takes so many lines at most; set as a heading, without a colon, so many words.
_STEM_LINES = 3
_HEADING_WORDS = 8


def is_broken_off(above: TextLine | None, line: TextLine) -> bool:
    """Whether the line above ends well before the margin, as a stem does whose colon a scan has lost."""
    if above is None or above.placed.page != line.placed.page:
        return False
    return above.placed.line.box.x1 < line.placed.line.box.x1 - _SHORT_BY or above.placed.line.box.width < _STEM_WIDTH


def is_next_column(above: TextLine, line: TextLine) -> bool:
    """Whether the line stands in the column beside the one above it, where left edges say nothing."""
    return above.placed.page == line.placed.page and line.placed.line.box.bottom <= above.placed.line.box.top


def goes_on(first: Sequence[Marker], line: TextLine, ahead: Sequence[TextLine]) -> bool:
    """Whether the second item of a list follows: then it has begun, though its stem has no colon."""
    styles = {marker.style for marker in first if marker.value == 1}
    return any(
        marker.style in styles and marker.value == _SECOND and abs(other.x0 - line.x0) < OUTDENT
        for other in ahead
        for marker in _markers([other])
    )


def list_under(line: TextLine, above: TextLine, ahead: Sequence[TextLine]) -> list[Marker]:
    """The first marker of the list that a stem beginning with ``line`` announces; none where it is no stem.

    ``Kewajiban PIHAK KEDUA:`` set flush with the list above it begins a list of its own.
    """
    if not line.text[:1].isupper() or not (above.ends_sentence or is_broken_off(above, line)):
        return []
    cell = line.placed.line.cell
    if above.placed.line.cell != cell:
        return []
    ahead = [other for other in ahead if other.placed.line.cell == cell]
    for index, last in enumerate([line, *ahead][:_STEM_LINES]):
        if last.flat.rstrip().endswith(":") or (index == 0 and _is_heading(line)):
            return [marker for marker in _markers(ahead[index : index + 1]) if marker.value <= 1]
        if last.ends_sentence or _markers([last]):
            break
    return []


def _is_heading(line: TextLine) -> bool:
    return line.is_titled and not line.ends_sentence and len(line.flat.split()) <= _HEADING_WORDS


def _markers(lines: Sequence[TextLine]) -> list[Marker]:
    return [marker for line in lines for marker in markers_of(line.flat, line.text)]
