"""Regular expressions that know a word however scanners and typists spelt it. They are meant for folded text."""

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

from pipeline.vocabulary import load

__all__ = ["BLANK", "CLOSE", "OPEN", "Lexicon", "any_of", "tolerant"]

Meaning = TypeVar("Meaning")

OPEN = r"[(\[{]"
CLOSE = r"[)\]}]"

BLANK = r"(?:…|[._…](?:\s?[._…])++)"
"""A slot left unfilled: dots or an underscore rule."""

_CONFUSED: dict[str, str] = {
    letter: f"(?:{'|'.join(map(re.escape, seen))})" for letter, seen in load("ocr")["keliru"].items()
}


def tolerant(word: str) -> str:
    """An expression for ``word`` that also takes the letters OCR confuses, and looser spaces, hyphens, apostrophes."""
    return "".join(_letter(letter) for letter in word)


def _letter(letter: str) -> str:
    if letter == " ":
        return r"\s+"
    if letter == "-":
        return r"\s?-?\s?"
    if letter == "'":
        return r"['`]?\s?"
    return _CONFUSED.get(letter, re.escape(letter))


def any_of(words: Iterable[str]) -> str:
    """An expression for any of ``words``, the longest first, each read tolerantly."""
    return f"(?:{'|'.join(tolerant(word) for word in sorted(words, key=len, reverse=True))})"


class Lexicon(Generic[Meaning]):
    """Words and what they mean, known however they are spelt.

    Attributes:
        pattern: an expression (no groups, folded text) for any of the words.
    """

    def __init__(self, meanings: Iterable[tuple[str, Meaning]]) -> None:
        """Take pairs of a word and its meaning."""
        words = dict(meanings)
        self.pattern = any_of(words)
        self._forms = [(re.compile(tolerant(word)), meaning) for word, meaning in words.items()]

    def __getitem__(self, seen: str) -> Meaning:
        """What ``seen``, which `pattern` matched, means.

        Raises:
            KeyError: it is none of the words.
        """
        for form, meaning in self._forms:
            if form.fullmatch(seen):
                return meaning
        raise KeyError(seen)

    @classmethod
    def by_number(cls, table: dict[str, list[str]]) -> "Lexicon[int]":
        """A lexicon out of a vocabulary that lists the spellings of each number."""
        return Lexicon((word, int(number)) for number, words in table.items() for word in words)
