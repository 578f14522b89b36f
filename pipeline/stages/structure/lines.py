"""Lines as the structure sees them: their folded words, how they are set, and how they end."""

import re
from dataclasses import dataclass, replace

from models.text import PlacedLine, SourceText, Span
from pipeline.rules import first, rule

__all__ = ["TextLine", "lines_of"]

# A full stop, a semicolon or a stem's colon, with the link between the last two items of a list after it.
_SENTENCE_END = re.compile(r"[.;:][\"')\]]*(?:,? (?:dan|atau|serta|dan/atau))?\s*$")
# Letters of which so many are capitals are capitals, but for a slip of the reader.
_MOSTLY = 0.8
# In a naskah all in capitals a heading is told by its shortness, in words.
_SHORT = 6
# A word of weight has so many letters.
_WEIGHTY = 4
_WORD = re.compile(r"[^\W\d_]+")
# Small words that stay small in a heading set in title case.
_SMALL = {
    "dan",
    "atau",
    "di",
    "ke",
    "dari",
    "yang",
    "untuk",
    "dalam",
    "pada",
    "dengan",
    "serta",
    "oleh",
    "bagi",
    "atas",
}


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of the running text.

    Attributes:
        placed: the line with its page and span.
        text: its words as read.
        flat: its words folded.
        capitals: whether the whole naskah is set in capitals, so that capitals say nothing.
    """

    placed: PlacedLine
    text: str
    flat: str
    capitals: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.placed.span

    @property
    def x0(self) -> float:
        """Its left edge, in points."""
        return self.placed.line.words[0].box.x0

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence, an item or a stem ends with it."""
        return bool(_SENTENCE_END.search(self.flat))

    @property
    def is_upper(self) -> bool:
        """Whether its letters are capitals, but for a slip of the reader."""
        return not self.capitals and _is_upper(self.text)

    @property
    def is_titled(self) -> bool:
        """Whether it is set as a heading: capitals, or every word of weight with a capital."""
        words = [word for word in _WORD.findall(self.text) if word.lower() not in _SMALL]
        if self.capitals:
            return 0 < len(words) <= _SHORT
        return self.is_upper or (bool(words) and all(word[0].isupper() for word in words))

    @property
    def is_prose(self) -> bool:
        """Whether a word of weight is in small letters, as in running text; in capitals, whether it is long."""
        if self.capitals:
            return len(self.flat.split()) > _SHORT
        weighty = (word for word in _WORD.findall(self.text) if len(word) >= _WEIGHTY and word not in _SMALL)
        return not self.is_upper and any(map(str.islower, weighty))

    @property
    def runs_on(self) -> bool:
        """Whether it is running text that goes on in the next line."""
        return self.is_prose and not self.ends_sentence

    @property
    def awaits_reference(self) -> bool:
        """Whether its sentence goes on with what looks like a number: ``sebagaimana dimaksud pada ayat`` / ``(1)``."""
        return first(rule("struktur.rujukan"), self.flat.rstrip(), only="terbuka") is not None

    def part(self, start: int, end: int | None = None) -> "TextLine":
        """The part of the line between two offsets in it, as a line of its own."""
        end = len(self.text) if end is None else end
        span = Span(self.span.start + start, self.span.start + end)
        placed = replace(self.placed, span=span)
        return replace(self, placed=placed, text=self.text[start:end], flat=self.flat[start:end])

    def is_centred(self, left: float, right: float) -> bool:
        """Whether its middle is the middle between two margins, given in points, and it fills neither."""
        box = self.placed.line.box
        middle = (left + right) / 2
        return abs(box.x_mid - middle) < 0.04 * (right - left) and box.x0 > left + 0.05 * (right - left)


def lines_of(text: SourceText, within: Span | None = None) -> list[TextLine]:
    """The lines that begin in ``within``, or all."""
    placed = text.lines if within is None else text.lines_in(within)
    capitals = _is_upper(text.text)
    return [
        TextLine(line, text.text[line.span.start : line.span.end], text.flat[line.span.start : line.span.end], capitals)
        for line in placed
    ]


def _is_upper(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and sum(char.isupper() for char in letters) >= _MOSTLY * len(letters)
