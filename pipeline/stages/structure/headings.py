"""Pasal: where each begins and ends, and what it holds."""

import re
from collections.abc import Sequence
from dataclasses import replace

from models.structure import Node, NodeKind
from models.text import SourceText, Span, fold
from pipeline.readers.numerals import roman_to_int
from pipeline.rules import first, rule
from pipeline.stages.structure.frame import Frame
from pipeline.stages.structure.lines import TextLine, lines_of
from pipeline.stages.structure.lists import read_items
from pipeline.stages.structure.numbering import Start, starts_of
from pipeline.stages.structure.titles import (
    HEADING_WORDS,
    bab_above,
    bab_heading,
    continues_heading,
    heading_above,
    heading_lines,
    inline_heading,
    is_heading_above,
    is_title,
)

__all__ = ["find_pasal"]

# The instruction to a change takes so many lines at most.
_INSTRUCTION = 4


def find_pasal(text: SourceText, frame: Frame) -> tuple[tuple[Node, ...], bool]:
    """The pasal in order, and whether the naskah has any; without, its numbered points are given."""
    lines = lines_of(text, frame.body)
    keep_roman = first(rule("struktur.adendum"), text.flat, frame.title) is not None
    starts = starts_of(lines, keep_roman=keep_roman)
    if not starts:
        points = tuple(_as_point(node, text) for node in read_items(lines))
        counted = sum(_is_counted(node) for node in points)
        headed = _by_headings(lines)
        return (points if counted > len(headed) or not headed else headed), False
    above = is_heading_above(lines, starts)
    ends = [*(_end(lines, start, above=above) for start in starts[1:]), len(lines)]
    if keep_roman:
        ends = [_before_instruction(lines, start, end) for start, end in zip(starts, ends, strict=True)]
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
        if line.is_upper and is_title(line) and not (index and lines[index - 1].is_upper)
    ]
    ends = [*starts[1:], len(lines)]
    return tuple(
        _node(
            Start(start, None, None),
            lines[start],
            Span(lines[start].span.start, lines[start].span.end),
            lines[start + 1 : end],
        )
        for start, end in zip(starts, ends, strict=False)
    )


def _end(lines: Sequence[TextLine], following: Start, *, above: bool) -> int:
    """The line after the last one of the pasal before ``following``: BAB and headings above are the next one's."""
    end = heading_above(lines, following.index) if above else following.index
    while (bab := bab_above(lines, end)) is not None:
        end = bab
    return end


def _before_instruction(lines: Sequence[TextLine], start: Start, end: int) -> int:
    """Where a pasal that an adendum quotes anew ends: before the instruction to the next change, which is none of it.

    ``2. Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 8A yang berbunyi sebagai berikut:``
    """
    if start.number is None or not start.number[0].isdigit():
        return end
    for at in range(end - 1, max(start.index, end - 1 - _INSTRUCTION), -1):
        flat = " ".join(line.flat for line in lines[at:end])
        if first(rule("struktur.perintah_ubah"), flat) is not None:
            return at
    return end


def _pasal(lines: Sequence[TextLine], start: Start, end: int, *, above: bool) -> Node:
    line = lines[start.index]
    body_at = start.index + 1
    heading = inline_heading(lines, start)
    if heading is None and start.rest is None:
        heading, body_at = heading_lines(lines, start, end, above=above)
    elif heading is not None and continues_heading(lines, start.index, end):
        heading, body_at = Span(heading.start, lines[body_at].span.end), body_at + 1
    body = [*_run_in_text(line, start, heading), *lines[body_at:end]]
    return _node(start, line, heading or bab_heading(lines, start.index), body)


def _run_in_text(line: TextLine, start: Start, heading: Span | None) -> list[TextLine]:
    """The pasal's text on the very line of its number, as a line of its own, where there is any."""
    if start.rest is None:
        return []
    if heading is None:
        return [line.part(start.rest)]
    if not line.span.start <= heading.end < line.span.end:
        return []
    after = re.compile(r"[\s.:)\]]*").match(line.text, heading.end - line.span.start)
    rest = line.part(after.end() if after else heading.end - line.span.start)
    return [rest] if rest.text else []


def _node(start: Start, line: TextLine, heading: Span | None, body: Sequence[TextLine]) -> Node:
    children = read_items(body)
    last = body[-1].span.end if body else (heading.end if heading else line.span.end)
    begin = body[0].span.start if body else last
    stem_end = children[0].span.start if children else last
    return Node(
        kind=NodeKind.PASAL,
        span=Span(line.span.start, max(last, line.span.end)),
        body=Span(begin, max(begin, stem_end)),
        number=start.number,
        heading=heading,
        children=children,
    )


def _as_point(node: Node, text: SourceText) -> Node:
    """A numbered point of a naskah without pasal, as a clause: its first line is its heading where it is set as one."""
    line = lines_of(text, Span(node.span.start, node.span.end))[0]
    rest = line.text[node.body.start - line.span.start :]
    titled = replace(line, text=rest, flat=fold(rest))
    heading = Span(node.body.start, line.span.end) if titled.is_titled and len(rest.split()) <= HEADING_WORDS else None
    body = Span(line.span.end, max(line.span.end, node.body.end)) if heading else node.body
    return Node(NodeKind.PASAL, node.span, body, node.number, heading, node.children)
