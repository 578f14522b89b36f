"""The folded text on which rules run: slips of OCR in structural words are seen through, offset for offset.

What is shown is what the page says; this view is for matching alone.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from models.layout import Word
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["matching_view"]

_WORD = re.compile(r"[\w|!$]{4,}")
# In a shorter word a single other letter makes another word (lama, sama): there only figures are seen through.
_LONG = 6
# What a scan makes of a letter.
_LIKE = {"o": "0", "i": "1l|!", "l": "1i|!", "a": "4", "s": "5$", "b": "8", "g": "9"}
# PIHAK Il, PIHAK lI: strokes after PIHAK are a roman figure.
_STROKES = re.compile(r"(?<=pihak )[il1|!]{1,3}(?![\w])")


def matching_view(text: str, words: Sequence[Word], starts: Sequence[int]) -> str:
    """Fold ``text``; in words read by OCR see a structural word through a single wrong letter.

    The result has the length of ``text``.

    Args:
        text: the text as read.
        words: its words.
        starts: where in the text each of them begins.
    """
    flat = fold(text)
    if any(word.confidence < 1 for word in words):
        flat = _WORD.sub(lambda match: _meant(match, words, starts), flat)
    return _STROKES.sub(lambda match: "i" * len(match[0]), flat)


def _meant(match: re.Match[str], words: Sequence[Word], starts: Sequence[int]) -> str:
    """The word as it is matched: only OCR slips; a word may stand on two lines."""
    first, last = (bisect_right(starts, at) - 1 for at in (match.start(), match.end() - 1))
    scanned = any(word.confidence < 1 for word in words[first : last + 1])
    return _structural(match[0]) if scanned else match[0]


@cache
def _structural(word: str) -> str:
    """The structural word that this one is but for a slip, else the word itself."""
    if word in load("kata_struktur")["bukan"]:
        return word
    for other in _by_length().get(len(word), ()):
        slips = sum(one != two for one, two in zip(word, other, strict=True))
        if slips == 0 or (slips == 1 and len(word) >= _LONG) or _same_but_for_figures(word, other):
            return other
    return word


def _same_but_for_figures(word: str, other: str) -> bool:
    """Whether the two differ only where ``word`` has a figure or a stroke in place of a letter: p1hak, pas4l."""
    return all(one == two or one in _LIKE.get(two, "") for one, two in zip(word, other, strict=True))


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    words = load("kata_struktur")["kata"]
    return {length: tuple(word for word in words if len(word) == length) for length in set(map(len, words))}
