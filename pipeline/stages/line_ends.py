"""A hyphen at the end of a line: is it part of the word, or does it only break it?

``moni-`` / ``toring`` is *monitoring*; ``masing-`` / ``masing`` and ``non-`` / ``kementerian`` keep their hyphen. The
naskah is its own dictionary: a word that stands elsewhere in it settles the question (EYD V: a line may be broken
between syllables, and doubled words and some compounds are written with a hyphen).
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from models.layout import Line
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["LineEnd", "spellings", "word_break"]

_HYPHENS = "-\u2010"
_BROKEN = re.compile(rf"[\W_]*((?:[^\W\d_]+[{_HYPHENS}])*)([^\W\d_]+)[{_HYPHENS}]")
_REST = re.compile(r"([^\W\d_]+)(?![\w@]|[./@][^\W\d_])")
_WORD = re.compile(rf"[^\W\d_]+(?:[{_HYPHENS}][^\W\d_]+)*")
# What comes before the hyphen has so many letters at least: "e-katalog" and a dash behind "a" break no word.
_LETTERS = 2


class LineEnd(StrEnum):
    """What stands between the last word of a line and the first one of the next."""

    BREAK = "two words"
    WHOLE = "one word, with its hyphen or stroke"
    BROKEN = "one word, broken by a hyphen"


def spellings(lines: Iterable[Line]) -> frozenset[str]:
    """The words that stand unbroken in these lines, folded, as they are spelt here."""
    found = {match[0] for line in lines for match in _WORD.finditer(fold(line.text))}
    return frozenset(found) | frozenset(load("kata_struktur")["kata"])


def word_break(above: Line, below: Line | None, known: frozenset[str]) -> LineEnd:
    """Whether a word goes on from one line to the next, and whether the hyphen is its own.

    Args:
        above: a line.
        below: the line that is read after it, if there is one.
        known: the spellings of this naskah.
    """
    last = above.words[-1].text
    if below is None or above.cell != below.cell:
        return LineEnd.BREAK
    if _is_slashed(last, below.words[0].text):
        return LineEnd.WHOLE
    if len(last) <= _LETTERS or last[-1] not in _HYPHENS or not last[-2].isalpha():
        return LineEnd.BREAK
    return _joint(last, below.words[0].text, known)


def _is_slashed(last: str, first: str) -> bool:
    """Whether a stroke holds the two together: ``019/`` / ``SK/DPN/VIII/2022``, ``dan/`` / ``atau``."""
    return len(last) > 1 and last[-1] == "/" and last[-2].isalnum() and first[0].isalnum()


def _joint(last: str, first: str, known: frozenset[str]) -> LineEnd:
    broken, rest = _BROKEN.fullmatch(last), _REST.match(first)
    if broken is None or rest is None:
        return LineEnd.WHOLE if first[:1].islower() or _is_number(last, first) else LineEnd.BREAK
    before = [part for part in re.split(f"[{_HYPHENS}]", fold(broken[1])) if part]
    head, tail = fold(broken[2]), fold(rest[1])
    if first[0].isupper():
        return _in_capitals(broken[2], rest[1], known)
    if broken[2].isupper() or _is_doubled(head, tail):
        return LineEnd.WHOLE  # PKS-nya, masing-masing
    return LineEnd.BROKEN if _is_broken([*before, head], tail, known) else LineEnd.WHOLE


def _is_number(last: str, first: str) -> bool:
    """Whether a document's number goes on: ``12/BPVP-`` / ``TRT/III/2025``."""
    return "/" in last and "/" in first


def _in_capitals(head: str, tail: str, known: frozenset[str]) -> LineEnd:
    """``Undang-`` / ``Undang``, ``MONI-`` / ``TORING``; capitals may as well be two names, ``PKS-`` / ``BLK``."""
    if _is_doubled(fold(head), fold(tail)):
        return LineEnd.WHOLE
    is_known = head.isupper() and tail.isupper() and fold(head + tail) in known
    return LineEnd.BROKEN if is_known else LineEnd.BREAK


def _is_broken(parts: list[str], tail: str, known: frozenset[str]) -> bool:
    """Whether the hyphen behind these parts, themselves joined by hyphens, is none of the word's own."""
    head = parts[-1]
    if f"{head}-{tail}" in known:
        return False
    if head + tail in known:
        return True
    joining = load("pemenggalan")["sambungan"]["awalan"]
    if len(parts) == 1:
        return head not in joining
    return parts[-2] in joining or _is_doubled(parts[-2], head + tail)  # selambat-lam- / batnya


def _is_doubled(one: str, two: str) -> bool:
    """Whether ``two`` says the stem of ``one`` again."""
    double = load("pemenggalan")["ulang"]
    if f"{one}-{two}" in double["pasangan"]:
        return True
    stems = {one, *(one.removeprefix(prefix) for prefix in double["awalan"])}
    stems = {stem for stem in stems if len(stem) >= double["terpendek"]}
    bare = {two, *(two.removesuffix(ending) for ending in double["akhiran"])}
    if stems & bare:
        return True
    again = {form.removeprefix(prefix) for form in bare for prefix in double["awalan_kedua"] if form.startswith(prefix)}
    return one in again or (len(one) > double["terpendek"] and one[1:] in again)
