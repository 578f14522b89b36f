"""The parties' names that stand in the title block without ANTARA: behind the subject, over or beside the numbers."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from models.text import Span
from pipeline.extractors.institutions import is_institution
from pipeline.language import Reading

__all__ = ["is_named", "name_within", "part_names"]

# A name of the title is the one of the opening from this likeness (0 to 100) on; figures only fit each other.
_LIKE = 92
# Fewer letters are found anywhere.
_SHORTEST = 6
# Words on which the next line depends: "… PADA" / "BALAI LATIHAN KERJA TIRTA" is one subject.
_LINKED = re.compile(
    r"\b(?:di|ke|dari|pada|bagi|oleh|untuk|dengan|dan|serta|atau|antara|dalam|melalui|kepada|terhadap|milik|atas"
    r"|lingkungan|wilayah|lingkup|area|sebagai)\W*$"
)
_WORD = re.compile(r"(?<=\s)\(?(?=[^\W\d_])")


def is_named(reading: Reading, span: Span) -> bool:
    """Whether the words begin as an institution's name, and the opening says them too."""
    words = " ".join(reading.folded(span).split()).strip(" .,;:()")
    if len(words) < _SHORTEST or not is_institution(words):
        return False
    opening = " ".join(reading.folded(reading.structure.opening).split())
    return words in opening or (len(words) < len(opening) and fuzz.partial_ratio(words, opening) >= _LIKE)


def part_names(reading: Reading, lines: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """The lines of a subject without the parties' names that end it, and those names.

    A line that the one above leads on to ("… PADA") is no such name, nor is the first line.
    """
    for index in range(1, len(lines)):
        if _LINKED.search(reading.folded(lines[index - 1]).rstrip()):
            continue
        names = _names(reading, Span(lines[index].start, lines[-1].end))
        if names:
            return list(lines[:index]), names
    return list(lines), []


def name_within(reading: Reading, value: Span) -> int:
    """Where a party's name begins behind a number on its line, else the end: ``12/BLH/2025 YAYASAN HARAPAN``."""
    text = reading.text.text[value.start : value.end]
    starts = (value.start + found.start() for found in _WORD.finditer(text))
    return next((start for start in starts if is_named(reading, Span(start, value.end))), value.end)


def _names(reading: Reading, span: Span) -> list[Span]:
    """The names, one behind the other, of which the words consist; none where they say anything else."""
    if is_named(reading, span):
        return [span]
    text = reading.text.text[span.start : span.end]
    for found in _WORD.finditer(text):
        cut = span.start + found.start()
        if is_named(reading, Span(span.start, cut)) and (rest := _names(reading, Span(cut, span.end))):
            return [Span(span.start, cut), *rest]
    return []
