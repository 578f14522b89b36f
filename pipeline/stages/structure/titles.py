"""What a pasal is called: headings below its number, beside it, above it, of the BAB that it opens."""

import re
from collections.abc import Sequence

from models.text import Span
from pipeline.rules import first, rule
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import markers_of
from pipeline.stages.structure.numbering import Start

__all__ = [
    "HEADING_WORDS",
    "bab_above",
    "bab_heading",
    "continues_heading",
    "heading_above",
    "heading_lines",
    "inline_heading",
    "is_heading_above",
    "is_title",
]

HEADING_WORDS = 12
"""A heading is short."""
# A heading in sentence case ends so many points before the right margin.
_SHORT_BY = 120.0


def is_title(line: TextLine) -> bool:
    """Whether the line is set as a heading: capitals or title case, short, no sentence, no item of a list."""
    words = len(line.flat.split())
    sentence = line.flat.rstrip().endswith((".", ";", ":", ","))
    return line.is_titled and words <= HEADING_WORDS and not sentence and not _is_listed(line)


def _is_listed(line: TextLine) -> bool:
    return bool(markers_of(line.flat))


def _is_bab(line: TextLine) -> bool:
    return first(rule("struktur.bab"), line.flat) is not None


def is_heading_above(lines: Sequence[TextLine], starts: Sequence[Start]) -> bool:
    """Whether this naskah sets its headings above the number rather than below it."""
    bare = [start.index for start in starts if start.rest is None]
    below = sum(is_title(lines[i + 1]) for i in bare if i + 1 < len(lines))
    above = sum(_is_heading_line(lines[i - 1]) for i in bare if i > 0)
    return above > below


def heading_above(lines: Sequence[TextLine], index: int) -> int:
    """The line where the heading begins that is set above the line ``index``: two lines at most, below any BAB."""
    first_line = index
    while first_line > 0 and index - first_line < 2 and _is_heading_line(lines[first_line - 1]):  # noqa: PLR2004
        first_line -= 1
    return first_line


def _is_heading_line(line: TextLine) -> bool:
    return is_title(line) and not _is_bab(line)


def bab_above(lines: Sequence[TextLine], index: int) -> int | None:
    """The line of the BAB or Bagian under which, with its heading of two lines at most, the line ``index`` stands."""
    for back in range(index - 1, max(index - 4, -1), -1):
        if _is_bab(lines[back]):
            return back
        if not is_title(lines[back]):
            return None
    return None


def inline_heading(lines: Sequence[TextLine], start: Start) -> Span | None:
    """The heading beside the number, before any text that follows on the same line."""
    if start.rest is None:
        return None
    line = lines[start.index]
    rest = line.text[start.rest :].rstrip()
    run_in = re.match(r"([^.:;]{3,90})[.:](?=\s)", rest)
    head = run_in[1].rstrip() if run_in else rest.rstrip(" .:")
    if len(head.split()) > HEADING_WORDS:
        return None
    titled = line.part(start.rest, start.rest + len(head)).is_titled
    return _set_off(line, Span(start.rest, start.rest + len(head))) if titled or _stands_alone(lines, start) else None


def _stands_alone(lines: Sequence[TextLine], start: Start) -> bool:
    """Whether what stands beside the number, in sentence case, ends well before the margin, and a sentence follows."""
    line = lines[start.index]
    below = lines[start.index + 1] if start.index + 1 < len(lines) else None
    if below is None or line.ends_sentence or not line.text[start.rest :].lstrip("([ ")[:1].isupper():
        return False
    margin = max(other.placed.line.box.x1 for other in lines)
    begins = below.text[:1].isupper() or _is_listed(below)
    return begins and line.placed.line.box.x1 < margin - _SHORT_BY


def _set_off(line: TextLine, part: Span, last: TextLine | None = None) -> Span:
    """The heading in that part of a line, or from there to the end of ``last``, without brackets around it."""
    end = line.text[: part.end] if last is None else last.text
    begin = part.start + len(line.text[part.start :]) - len(line.text[part.start :].lstrip("([ "))
    return Span(line.span.start + begin, (last or line).span.start + len(end.rstrip(")] ")))


def heading_lines(lines: Sequence[TextLine], start: Start, end: int, *, above: bool) -> tuple[Span | None, int]:
    """The heading set on lines of its own, and the line where the body begins."""
    body_at = start.index + 1
    if above:
        first_line = heading_above(lines, start.index)
        if first_line == start.index:
            return None, body_at
        return _set_off(lines[first_line], Span(0, 0), lines[start.index - 1]), body_at
    if body_at >= end or not (is_title(lines[body_at]) or _is_lone_centred(lines, body_at)):
        return None, body_at
    last = body_at
    while last + 1 < end and continues_heading(lines, last, end):
        last += 1
    return _set_off(lines[body_at], Span(0, 0), lines[last]), last + 1


def _is_lone_centred(lines: Sequence[TextLine], index: int) -> bool:
    """A short line in sentence case, set in the middle, is a heading all the same."""
    line = lines[index]
    left = min(other.x0 for other in lines)
    right = max(other.placed.line.box.x1 for other in lines)
    short = len(line.flat.split()) <= HEADING_WORDS and not line.ends_sentence and not _is_listed(line)
    return short and line.is_centred(left, right) and line.text[:1].isupper()


def continues_heading(lines: Sequence[TextLine], index: int, end: int) -> bool:
    """Whether the heading on this line wraps: capitals below capitals, on the same middle, before other text."""
    if index + 1 >= end:
        return False
    line, below = lines[index], lines[index + 1]
    if below.placed.line.cell != line.placed.line.cell or not (line.is_upper and below.is_upper and is_title(below)):
        return False
    box, next_box = line.placed.line.box, below.placed.line.box
    near = next_box.top - box.bottom < 1.2 * box.height
    return near and abs(box.x_mid - next_box.x_mid) < 0.1 * max(box.width, next_box.width) + 3


def bab_heading(lines: Sequence[TextLine], index: int) -> Span | None:
    """The heading of the BAB that begins right above a pasal without heading of its own."""
    for back in range(1, 4):
        if index - back < 0:
            break
        if _is_bab(lines[index - back]):
            match = first(rule("struktur.bab"), lines[index - back].flat)
            if match is not None and "rest" in match.groups and len(match.groups["rest"]) > 0:
                offset = lines[index - back].span.start
                rest = match.groups["rest"]
                return Span(rest.start + offset, lines[index - 1].span.end)
            return Span(lines[index - back + 1].span.start, lines[index - 1].span.end) if back > 1 else None
    return None
