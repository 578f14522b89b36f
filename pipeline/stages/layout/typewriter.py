"""Habits of the typewriter: words set wide (``P A S A L``) and line ends filled with dashes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from statistics import median

from models.geometry import BBox
from models.layout import Word
from pipeline.stages.layout.rows import Row

__all__ = ["close_up", "without_fillers"]

# A filler is so many dashes or more, alone or at the end of a word; underscores are a blank to be filled in.
_FILLER = re.compile(r"[-\u2010-\u2015=~<>+]{3,}[-\u2010-\u2015=~<>+.:;']*$")
# Signs that stand alone in a naskah.
_MARKS = "-–—•:/&%(["
# So many single letters in a row are a word set wide.
_LETTERS = 4
# Between two words set wide the gap is so many times the gap between their letters.
_WORD_GAP = 1.6


def without_fillers(words: Iterable[Word]) -> Iterator[Word]:
    """The words without the dashes that fill a line up, and without the single specks that OCR takes for signs."""
    for word in words:
        if word.confidence < 1 and len(word.text) == 1 and not word.text.isalnum() and word.text not in _MARKS:
            continue
        kept = _FILLER.sub("", word.text)
        if kept == word.text:
            yield word
        elif kept:
            yield replace(word, text=kept)


def close_up(row: Row) -> Row:
    """The row with letters set wide closed up into words."""
    closed: list[Word] = []
    letters: list[Word] = []
    for word in row:
        if len(word.text) == 1 and word.text.isalpha():
            letters.append(word)
            continue
        closed += [*_words(letters), word]
        letters = []
    return (*closed, *_words(letters))


def _words(letters: list[Word]) -> list[Word]:
    if len(letters) < _LETTERS:
        return letters
    gaps = [right.box.x0 - left.box.x1 for left, right in pairwise(letters)]
    wide = _WORD_GAP * max(median(gaps), 1.0)
    words: list[list[Word]] = [[letters[0]]]
    for letter, gap in zip(letters[1:], gaps, strict=True):
        if gap > wide:
            words.append([])
        words[-1].append(letter)
    return [_joined(word) for word in words]


def _joined(letters: list[Word]) -> Word:
    return Word(
        text="".join(letter.text for letter in letters),
        box=BBox.around(letter.box for letter in letters),
        seen=BBox.around(letter.seen for letter in letters),
        confidence=min(letter.confidence for letter in letters),
    )
