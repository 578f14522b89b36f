"""Pasal: where each begins, what it is called, what it holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.structure import Node, NodeKind
from models.text import SourceText, Span, fold
from pipeline.readers.numerals import number_from_words, roman_to_int
from pipeline.rules import first, rule
from pipeline.stages.structure.frame import Frame
from pipeline.stages.structure.lines import TextLine, lines_of
from pipeline.stages.structure.lists import read_items
from pipeline.stages.structure.markers import markers_of
from pipeline.stages.structure.pasal_line import pasal_line

__all__ = ["find_pasal"]

# A heading is short.
_HEADING_WORDS = 12
# Roman figures of pasal, by which a lost stroke is told.
_ROMAN = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv",
)  # fmt: skip
# Figures that a scan reads as letters.
_FIGURES = str.maketrans("olis", "0115")


@dataclass(frozen=True, slots=True)
class _Start:
    """A line that opens a pasal.

    Attributes:
        index: of the line.
        number: in arabic figures, or as written in an adendum; None where the naskah counts nothing.
        rest: offset in the line where the words after the number begin; None where there are none.
    """

    index: int
    number: str | None
    rest: int | None


def find_pasal(text: SourceText, frame: Frame) -> tuple[tuple[Node, ...], bool]:
    """The pasal in order, and whether the naskah has any; without, its numbered points are given."""
    lines = lines_of(text, frame.body)
    keep_roman = first(rule("struktur.adendum"), text.flat, frame.title) is not None
    starts = _starts(lines, keep_roman=keep_roman)
    if not starts:
        points = tuple(_as_point(node, text) for node in read_items(lines))
        counted = sum(_is_counted(node) for node in points)
        headed = _by_headings(lines)
        return (points if counted > len(headed) or not headed else headed), False
    above = _is_heading_above(lines, starts)
    ends = [*(_end(lines, start, above=above) for start in starts[1:]), len(lines)]
    return tuple(_pasal(lines, start, end, above=above) for start, end in zip(starts, ends, strict=True)), True


def _is_counted(point: Node) -> bool:
    """Whether a point counts as a part of the naskah: by a figure, arabic or roman, or under a heading of its own."""
    if point.number is None:
        return False
    return point.heading is not None or not point.number.isalpha() or roman_to_int(point.number.lower()) is not None


def _by_headings(lines: Sequence[TextLine]) -> tuple[Node, ...]:
    """The parts of a naskah that counts nothing: each begins with a heading in capitals on a line of its own."""
    starts = [
        index
        for index, line in enumerate(lines)
        if line.is_upper and _is_title(line) and not (index and lines[index - 1].is_upper)
    ]
    ends = [*starts[1:], len(lines)]
    return tuple(
        _node(
            _Start(start, None, None),
            lines[start],
            Span(lines[start].span.start, lines[start].span.end),
            lines[start + 1 : end],
            None,
        )
        for start, end in zip(starts, ends, strict=False)
    )


def _starts(lines: Sequence[TextLine], *, keep_roman: bool) -> list[_Start]:
    starts: list[_Start] = []
    expected = 1
    for index, line in enumerate(lines):
        opening = pasal_line(line, lines[index - 1] if index else None)
        if opening is None:
            if _has_lost_number(line):
                starts.append(_Start(index, str(expected), None))
                expected += 1
            continue
        number = _number(opening.number, expected, keep_roman=keep_roman)
        repeated = bool(starts) and number == starts[-1].number
        if repeated and _is_scanned(line) and _is_a_stroke_from(opening.number, expected):
            number = str(expected)
        starts.append(_Start(index, number, opening.rest))
        digits = re.match(r"\d+", number)
        expected = int(digits[0]) + 1 if digits else expected
    return starts


def _is_scanned(line: TextLine) -> bool:
    return any(word.confidence < 1 for word in line.placed.line.words)


def _has_lost_number(line: TextLine) -> bool:
    """``Pasal`` alone on a scanned line: the count goes on, though its figure was not read."""
    return _is_scanned(line) and re.fullmatch(r"\W*pasal\W{0,3}\w?\W*", line.flat) is not None


def _is_a_stroke_from(written: str, expected: int) -> bool:
    """Whether a scan that loses or adds one stroke of the expected roman figure reads what is written: VII for VIII."""
    roman = next((figure for figure in _ROMAN if roman_to_int(figure) == expected), "")
    longer, shorter = sorted((written, roman), key=len, reverse=True)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))


def _number(written: str, expected: int, *, keep_roman: bool) -> str:
    """The number as a record shows it; where a scan leaves two readings, the one that continues the count."""
    if written.isdigit():
        return str(int(written))
    if written[:-1].isdigit() and written[-1] in "abcdefgh":
        return written.upper()
    roman = roman_to_int(written)
    if keep_roman and roman is not None:
        return written.upper()
    in_words = 1 if written == "pertama" else number_from_words(written.removeprefix("ke"))
    if in_words is not None:
        return str(in_words)
    figures = written.translate(_FIGURES)
    if figures.isdigit() and (roman is None or int(figures) == expected):
        return str(int(figures))
    return written.upper() if roman is None else str(roman)


def _is_title(line: TextLine) -> bool:
    words = len(line.flat.split())
    sentence = line.flat.rstrip().endswith((".", ";", ":", ","))
    return line.is_titled and words <= _HEADING_WORDS and not sentence and not _is_listed(line)


def _is_listed(line: TextLine) -> bool:
    return bool(markers_of(line.flat))


def _is_bab(line: TextLine) -> bool:
    return first(rule("struktur.bab"), line.flat) is not None


def _is_heading_above(lines: Sequence[TextLine], starts: Sequence[_Start]) -> bool:
    """Whether this naskah sets its headings above the number rather than below it."""
    bare = [start.index for start in starts if start.rest is None]
    below = sum(_is_title(lines[i + 1]) for i in bare if i + 1 < len(lines))
    above = sum(_is_heading_line(lines[i - 1]) for i in bare if i > 0)
    return above > below


def _heading_above(lines: Sequence[TextLine], index: int) -> int:
    """The line where the heading begins that is set above the line ``index``: two lines at most, below any BAB."""
    first_line = index
    while first_line > 0 and index - first_line < 2 and _is_heading_line(lines[first_line - 1]):  # noqa: PLR2004
        first_line -= 1
    return first_line


def _is_heading_line(line: TextLine) -> bool:
    return _is_title(line) and not _is_bab(line)


def _end(lines: Sequence[TextLine], following: _Start, *, above: bool) -> int:
    """The line after the last one of the pasal before ``following``: BAB and headings above are the next one's."""
    end = _heading_above(lines, following.index) if above else following.index
    while (bab := _bab_above(lines, end)) is not None:
        end = bab
    return end


def _bab_above(lines: Sequence[TextLine], index: int) -> int | None:
    """The line of the BAB or Bagian under which, with its heading of two lines at most, the line ``index`` stands."""
    for back in range(index - 1, max(index - 4, -1), -1):
        if _is_bab(lines[back]):
            return back
        if not _is_title(lines[back]):
            return None
    return None


def _pasal(lines: Sequence[TextLine], start: _Start, end: int, *, above: bool) -> Node:
    line = lines[start.index]
    body_at = start.index + 1
    heading = _inline_heading(line, start)
    if heading is None and start.rest is None:
        heading, body_at = _heading_lines(lines, start, end, above=above)
    elif heading is not None and _continues_heading(lines, start.index, end):
        heading, body_at = Span(heading.start, lines[body_at].span.end), body_at + 1
    body = lines[body_at:end]
    opens = _run_in_text(line, start, heading)
    return _node(start, line, heading or _bab_heading(lines, start.index), body, opens)


def _run_in_text(line: TextLine, start: _Start, heading: Span | None) -> int | None:
    """Where the pasal's text begins on the very line of its number; None where it begins below."""
    if start.rest is None:
        return None
    if heading is None:
        return line.span.start + start.rest
    if not line.span.start <= heading.end < line.span.end:
        return None
    after = re.match(r"[\s.:)\]]*", line.text[heading.end - line.span.start :])
    begin = heading.end + (after.end() if after else 0)
    return begin if begin < line.span.end else None


def _node(start: _Start, line: TextLine, heading: Span | None, body: Sequence[TextLine], opens: int | None) -> Node:
    children = read_items(body)
    last = body[-1].span.end if body else (heading.end if heading else line.span.end)
    begin = opens if opens is not None else (body[0].span.start if body else last)
    stem_end = children[0].span.start if children else last
    return Node(
        kind=NodeKind.PASAL,
        span=Span(line.span.start, max(last, line.span.end)),
        body=Span(begin, max(begin, stem_end)),
        number=start.number,
        heading=heading,
        children=children,
    )


def _inline_heading(line: TextLine, start: _Start) -> Span | None:
    if start.rest is None:
        return None
    rest = line.text[start.rest :].rstrip()
    run_in = re.match(r"([^.:;]{3,90})[.:](?=\s)", rest)
    head = run_in[1].rstrip() if run_in else rest.rstrip(" .:")
    titled = replace(line, text=head, flat=fold(head))
    if len(head.split()) > _HEADING_WORDS or not titled.is_titled:
        return None
    return _set_off(line, Span(start.rest, start.rest + len(head)))


def _set_off(line: TextLine, part: Span, last: TextLine | None = None) -> Span:
    """The heading in that part of a line, or from there to the end of ``last``, without brackets around it."""
    end = line.text[: part.end] if last is None else last.text
    begin = part.start + len(line.text[part.start :]) - len(line.text[part.start :].lstrip("([ "))
    return Span(line.span.start + begin, (last or line).span.start + len(end.rstrip(")] ")))


def _heading_lines(lines: Sequence[TextLine], start: _Start, end: int, *, above: bool) -> tuple[Span | None, int]:
    """The heading set on lines of its own, and the line where the body begins."""
    body_at = start.index + 1
    if above:
        first_line = _heading_above(lines, start.index)
        if first_line == start.index:
            return None, body_at
        return _set_off(lines[first_line], Span(0, 0), lines[start.index - 1]), body_at
    if body_at >= end or not (_is_title(lines[body_at]) or _is_lone_centred(lines, body_at)):
        return None, body_at
    last = body_at
    while last + 1 < end and _continues_heading(lines, last, end):
        last += 1
    return _set_off(lines[body_at], Span(0, 0), lines[last]), last + 1


def _is_lone_centred(lines: Sequence[TextLine], index: int) -> bool:
    """A short line in sentence case, set in the middle, is a heading all the same."""
    line = lines[index]
    left = min(other.x0 for other in lines)
    right = max(other.placed.line.box.x1 for other in lines)
    short = len(line.flat.split()) <= _HEADING_WORDS and not line.ends_sentence and not _is_listed(line)
    return short and line.is_centred(left, right) and line.text[:1].isupper()


def _continues_heading(lines: Sequence[TextLine], index: int, end: int) -> bool:
    """Whether the heading on this line wraps: capitals below capitals, on the same middle, before other text."""
    if index + 1 >= end:
        return False
    line, below = lines[index], lines[index + 1]
    if below.placed.line.cell != line.placed.line.cell or not (line.is_upper and below.is_upper and _is_title(below)):
        return False
    box, next_box = line.placed.line.box, below.placed.line.box
    near = next_box.top - box.bottom < 1.2 * box.height
    return near and abs(box.x_mid - next_box.x_mid) < 0.1 * max(box.width, next_box.width) + 3


def _bab_heading(lines: Sequence[TextLine], index: int) -> Span | None:
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


def _as_point(node: Node, text: SourceText) -> Node:
    """A numbered point of a naskah without pasal, as a clause: its first line is its heading where it is set as one."""
    line = lines_of(text, Span(node.span.start, node.span.end))[0]
    rest = line.text[node.body.start - line.span.start :]
    titled = replace(line, text=rest, flat=fold(rest))
    heading = Span(node.body.start, line.span.end) if titled.is_titled and len(rest.split()) <= _HEADING_WORDS else None
    body = Span(line.span.end, max(line.span.end, node.body.end)) if heading else node.body
    return Node(NodeKind.PASAL, node.span, body, node.number, heading, node.children)
