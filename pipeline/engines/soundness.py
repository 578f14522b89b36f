"""Whether a text layer can be trusted: fonts without a character map and poor OCR give words that are none.

The measures and their limits are explained in `docs/decisions/0002-pdf-text.md`.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from statistics import fmean

from models.layout import Word
from pipeline.vocabulary import load

__all__ = ["is_sound", "is_sound_layer"]

_LEADER = re.compile(r"[.…_·-]{2,}|^[.…·]$")
"""Dots and strokes that lead to a page number or wait for an answer: no sign of garbage."""

_UNMAPPED = re.compile(r"\(cid:\d+\)")
_NO_CHARACTER = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff\U000f0000-\U0010ffff]")
"""Control characters, halves of pairs, private use, the replacement character."""
_MOST_UNMAPPED = 0.02
_MARKS = re.compile(r"[\W_]+")
_FEWEST_ALPHANUMERIC = 0.6

_LETTERS = re.compile(r"[^\W\d_]")
_ENOUGH_LETTERS = 60
"""Averages over less than two lines say nothing: a signature block is short, and a page may hold a number alone."""

_LATIN = re.compile(r"[a-z]")
_FEWEST_LATIN = 0.9
_VOWELS = re.compile(r"[aeiou]")
_FEWEST_VOWELS, _MOST_VOWELS = 0.28, 0.6
_RARE = re.compile(r"[fjqvwxz]")
_MOST_RARE = 0.12

_SHORTEST_MEAN, _LONGEST_MEAN = 2.0, 15.0

_OUTER_MARKS = re.compile(r"^[\W_]+|[\W_]+$")
_INNER_MARKS = re.compile(r"[-/.,:'’&@+_()–]+")
_CASED_AS_WRITTEN = re.compile(r"[A-Z]?[a-zß-ÿ]+|[A-Z]+|\d+|[A-Z]{1,3}\d+|\d+[A-Za-z]{1,3}")
_UNSPEAKABLE = re.compile(r"[^aeiouy\d]{5,}")
_LONG = 4
"""Letters from which a part of a word is judged: shorter ones are often abbreviations."""
_FEWEST_PLAUSIBLE = 0.8

_WORDS = re.compile(r"[^\W\d_]{2,}")
_A_PAGE_OF_PROSE = 100
_FEWEST_SMALL_WORDS = 0.14


def is_sound(words: Sequence[Word]) -> bool:
    """Whether the words, taken together, look like Indonesian or English text, or like figures.

    No words are not sound.
    """
    texts = [text for word in words if (text := _LEADER.sub("", word.text))]
    if not texts:
        return bool(words)
    together = "".join(texts)
    if _unmapped_share(together) > _MOST_UNMAPPED or _alphanumeric_share(together) < _FEWEST_ALPHANUMERIC:
        return False
    return len(_LETTERS.findall(together)) < _ENOUGH_LETTERS or _is_worded(texts)


def is_sound_layer(words: Sequence[Word]) -> bool:
    """Whether the text that some OCR left under a scan is worth more than reading the scan anew.

    Poor OCR guesses words that look like words. So a page of prose must also hold the small words of its language.
    """
    if not is_sound(words):
        return False
    parts = [part for word in words for part in _WORDS.findall(word.text.lower())]
    if len(parts) < _A_PAGE_OF_PROSE:
        return True
    small = _small_words()
    return sum(part in small for part in parts) / len(parts) >= _FEWEST_SMALL_WORDS


@cache
def _small_words() -> frozenset[str]:
    vocabulary = load("kata_tugas")
    return frozenset((*vocabulary["indonesia"], *vocabulary["inggris"]))


def _unmapped_share(text: str) -> float:
    named = sum(map(len, _UNMAPPED.findall(text)))
    return (named + len(_NO_CHARACTER.findall(text))) / len(text)


def _alphanumeric_share(text: str) -> float:
    return len(_MARKS.sub("", text)) / len(text)


def _is_worded(texts: Sequence[str]) -> bool:
    """Whether words are as long and as spelt as words are, and made of the letters of the language."""
    letters = [(text, len(_LETTERS.findall(text))) for text in texts]
    lengths = [len(text) for text, count in letters if count]
    if not _SHORTEST_MEAN <= fmean(lengths) <= _LONGEST_MEAN:
        return False
    long = [text for text, count in letters if count >= _LONG]
    return not long or (
        sum(map(_is_plausible, long)) / len(long) >= _FEWEST_PLAUSIBLE and _is_lettered("".join(long).lower())
    )


def _is_lettered(text: str) -> bool:
    """Whether the letters are those of the language, each about as often."""
    letters = len(_LETTERS.findall(text))
    latin = len(_LATIN.findall(text)) / letters
    vowels = len(_VOWELS.findall(text)) / letters
    rare = len(_RARE.findall(text)) / letters
    return latin >= _FEWEST_LATIN and _FEWEST_VOWELS <= vowels <= _MOST_VOWELS and rare <= _MOST_RARE


@lru_cache(maxsize=8192)
def _is_plausible(text: str) -> bool:
    """Whether a word has vowels, the case of a written word, and no marks where none belong."""
    return all(map(_is_plausible_part, _INNER_MARKS.split(_OUTER_MARKS.sub("", text))))


def _is_plausible_part(part: str) -> bool:
    if not _CASED_AS_WRITTEN.fullmatch(part):
        return False
    low = part.lower()
    return len(part) < _LONG or low.isdigit() or bool(_VOWELS.search(low) and not _UNSPEAKABLE.search(low))
