"""Lines become one text in which each character knows its word."""

from collections.abc import Iterable, Iterator

from models.layout import Line, LineRole, Page, Word
from models.text import PlacedLine, SourceText, Span
from pipeline.stages.matching_view import matching_view

__all__ = ["linearize"]


def linearize(pages: Iterable[Page]) -> SourceText:
    """Append the words of all body lines, remembering where each begins."""
    parts: list[str] = []
    starts: list[int] = []
    words: list[Word] = []
    lines: list[PlacedLine] = []
    at = 0
    for page, line in _text_lines(pages):
        if parts and not _continues(lines[-1].line, line):
            parts.append("\n")
            at += 1
        begin = at
        for index, word in enumerate(line.words):
            if index:
                parts.append(" ")
                at += 1
            starts.append(at)
            words.append(word)
            parts.append(word.text)
            at += len(word.text)
        lines.append(PlacedLine(page=page.number, line=line, span=Span(begin, at)))
    text = "".join(parts)
    view = matching_view(text, words, starts)
    return SourceText(text, tuple(words), tuple(starts), tuple(lines), view)


def _text_lines(pages: Iterable[Page]) -> Iterator[tuple[Page, Line]]:
    for page in pages:
        yield from ((page, line) for line in page.lines if line.role is LineRole.BODY)


def _continues(above: Line, below: Line) -> bool:
    """Whether a word was split between two lines: ``masing-`` / ``masing``, ``pelak-`` / ``sanaan``."""
    last, first = above.words[-1].text, below.words[0].text
    if len(last) <= 2 or last[-1] not in "-\u2010" or not last[-2].isalpha():  # noqa: PLR2004
        return False
    return first[:1].islower() or first.lower().startswith(last[:-1].lower())  # Undang- / Undang
