"""Lines become one text in which each character knows its word."""

from collections.abc import Iterable
from itertools import zip_longest

from models.layout import Line, LineRole, Page, Word
from models.text import PlacedLine, SourceText, Span
from pipeline.stages.line_ends import LineEnd, spellings, word_break
from pipeline.stages.matching_view import matching_view

__all__ = ["linearize"]


def linearize(pages: Iterable[Page]) -> SourceText:
    """Append the words of all body lines, remembering where each begins."""
    placed = [(page, line) for page in pages for line in page.lines if line.role is LineRole.BODY]
    ends = _line_ends([line for _, line in placed])
    text = _Growing()
    for (page, line), end in zip(placed, ends, strict=True):
        text.add(page.number, line, end)
    return text.finished()


def _line_ends(lines: list[Line]) -> list[LineEnd]:
    known = spellings(lines)
    return [word_break(above, below, known) for above, below in zip_longest(lines, lines[1:])]


class _Growing:
    """The text as far as it goes."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._words: list[Word] = []
        self._lines: list[PlacedLine] = []
        self._at = 0

    def add(self, page: int, line: Line, end: LineEnd) -> None:
        """Append a line's words; a hyphen that only breaks a word is left out."""
        begin = self._at
        for index, word in enumerate(line.words):
            if index:
                self._append(" ")
            self._starts.append(self._at)
            self._words.append(word)
            is_broken = end is LineEnd.BROKEN and index == len(line.words) - 1
            self._append(word.text[:-1] if is_broken else word.text)
        self._lines.append(PlacedLine(page=page, line=line, span=Span(begin, self._at)))
        if end is LineEnd.BREAK:
            self._append("\n")

    def _append(self, part: str) -> None:
        self._parts.append(part)
        self._at += len(part)

    def finished(self) -> SourceText:
        """The text, with its view for matching."""
        text = "".join(self._parts).removesuffix("\n")
        view = matching_view(text, self._words, self._starts)
        return SourceText(text, tuple(self._words), tuple(self._starts), tuple(self._lines), view)
