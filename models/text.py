"""One text for a whole naskah, in which every character knows the word and the line it stands on.

Offsets are carried, never recovered: the text is built by appending words and remembering where each began.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from models.evidence import Evidence
from models.geometry import BBox
from models.layout import Line, Word

__all__ = ["PlacedLine", "SourceText", "Span", "fold"]

# Typographic variants that mean the same to a reader. One character for one: offsets hold in both views.
_SAME = str.maketrans("‘’‚“”„«»‐‑‒–—−\u00a0\u2009\u202f\n\t", '\'\'\'"""""------     ')
# A number or a compound that a line break cuts behind its stroke or hyphen: "KP.05/IX/" "2024", "bersama-" "sama".
_WRAPPED_WORD = re.compile(r"(?<=[\w.)][/-])\n(?=\w)")


def fold(text: str) -> str:
    """Lower-case ``text`` and unify quotes, dashes and white space, character for character.

    The result has the length of ``text``, so that an offset in one is an offset in the other.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters (İ) grow in lower case; they keep their own form
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of character offsets in a `SourceText`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a page and where it begins in the text."""

    page: int
    line: Line
    span: Span


# Words of one line are level when they share more than this part of the lower one's height. A mark that is centred
# between two lines shares half a line with either.
_LEVEL = 0.6


class SourceText:
    """The running text of a naskah.

    Attributes:
        text: the words as read, joined by a space within a line and a line break between lines; a word broken over
            two lines is joined without a break, and without the hyphen where that only breaks it.
        flat: ``text`` folded for matching (lower case, plain quotes, no line breaks), offset for offset.
        lines: the lines in reading order, without the page's furniture.
    """

    def __init__(
        self,
        text: str,
        words: tuple[Word, ...],
        starts: tuple[int, ...],
        lines: tuple[PlacedLine, ...],
        flat: str | None = None,
    ) -> None:
        """Take the parts as `pipeline.stages.linearize` made them: ``starts[i]`` is where ``words[i]`` begins."""
        self.text = text
        self.lines = lines
        self.flat = fold(text) if flat is None else flat
        self._words = words
        self._starts = starts

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [placed.span.start for placed in self.lines]

    def slice(self, span: Span) -> str:
        """The words in ``span`` as read, white space folded; what wraps behind a stroke or a hyphen is one word."""
        return " ".join(_WRAPPED_WORD.sub("", self.text[span.start : span.end]).split())

    def line_at(self, offset: int) -> PlacedLine:
        """The line on which the character at ``offset`` stands.

        Raises:
            IndexError: the text is empty or the offset lies before it.
        """
        index = bisect_right(self._line_starts, offset) - 1
        if index < 0:
            raise IndexError(offset)
        return self.lines[index]

    def lines_in(self, span: Span) -> tuple[PlacedLine, ...]:
        """The lines that begin in ``span``."""
        first = bisect_left(self._line_starts, span.start)
        return self.lines[first : bisect_left(self._line_starts, span.end)]

    def _end(self, index: int) -> int:
        """Where a word ends in the text; a hyphen that only breaks it at the end of a line is not in the text."""
        end = self._starts[index] + len(self._words[index].text)
        return min(end, self._starts[index + 1]) if index + 1 < len(self._starts) else end

    def _indices(self, span: Span) -> Iterator[int]:
        """Which words share a character with ``span``."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        while index < len(self._words) and self._starts[index] < span.end:
            if self._end(index) > span.start:
                yield index
            index += 1

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """The words that share a character with ``span``."""
        return tuple(self._words[index] for index in self._indices(span))

    def evidence(self, span: Span, rule: str) -> tuple[Evidence, ...]:
        """The evidence for ``span``: one item for each line of text it touches, with its own words and box.

        Words that stand half a line higher or lower than those before them, as a colon centred in its cell does,
        are an item of their own: a box around both would take in words of the next line. Where they are nothing but
        marks, they say nothing and are left out.
        """
        levels: list[tuple[int, list[int]]] = []
        for index in self._indices(span):
            line = bisect_right(self._line_starts, self._starts[index]) - 1
            if levels and levels[-1][0] == line and _is_level(self._words[levels[-1][1][-1]], self._words[index]):
                levels[-1][1].append(index)
            else:
                levels.append((line, [index]))
        telling = [level for level in levels if any(_says_something(self._words[index]) for index in level[1])]
        return tuple(self._item(line, indices, span, rule) for line, indices in telling or levels)

    def _item(self, line: int, indices: list[int], span: Span, rule: str) -> Evidence:
        start = max(self._starts[indices[0]], span.start)
        end = min(self._end(indices[-1]), span.end)
        return Evidence(
            page=self.lines[line].page,
            bbox=BBox.around(self._words[index].seen for index in indices).rounded(),
            quote=" ".join(f"{self.text[start:end]}{self._hyphen(indices[-1], end)}".split()),
            rule=rule,
        )

    def _hyphen(self, index: int, end: int) -> str:
        """The hyphen that the page shows behind a word of which the text gives all other letters."""
        word = self._words[index].text
        return word[end - self._starts[index] :] if end == self._end(index) else ""


def _is_level(one: Word, other: Word) -> bool:
    shared = min(one.box.bottom, other.box.bottom) - max(one.box.top, other.box.top)
    return shared > _LEVEL * min(one.box.height, other.box.height)


def _says_something(word: Word) -> bool:
    return any(char.isalnum() for char in word.text)
