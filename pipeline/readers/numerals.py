"""Numbers in a naskah: in words, in figures, and the two side by side, where they can contradict each other."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from models.text import Span, fold
from pipeline.readers.number_digits import FIGURES, SCALED_FIGURES, number_from_digits, roman_to_int
from pipeline.readers.number_words import (
    DAMAGED_WORDS,
    DECIMAL_WORDS,
    NUMBER_WORDS,
    decimal_from_words,
    number_from_words,
)
from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = [
    "COUNT",
    "Count",
    "NumberPair",
    "decimal_from_words",
    "find_number_pairs",
    "number_from_digits",
    "number_from_words",
    "read_count",
    "roman_to_int",
]

_UNITS = load("satuan")
_UNIT_WITHIN = any_of(_UNITS["dalam_kurung"]["kata"])
_UNIT_BETWEEN = any_of(_UNITS["di_antara"]["kata"])
_BEFORE = 240  # the longest number of twelve figures takes 170 characters in words
_WITHIN = 320

# Figures that do not continue a longer mark: no part of a date or of a document number.
_OWN = r"(?:(?<![^\W_])|(?<=rp))(?<!\d[.,/-])(?<!\w/)"
_OPENING = re.compile(OPEN)
_FIGURES = rf"{SCALED_FIGURES}(?:\s*[x\u00d7]\s*{FIGURES})?"  # "1 x 24 (satu kali dua puluh empat) jam"
_WORDS = rf"{DECIMAL_WORDS}(?:\s+kali\s+{NUMBER_WORDS})?"
_WORDS_WITHIN = re.compile(
    rf"{OPEN}\s*(?:terbilang\s*:?\s*|dengan huruf\s*:?\s*)?(?P<words>{_WORDS}|{DAMAGED_WORDS})"
    rf"(?:\s*{_UNIT_WITHIN})*+\s*[.,]?\s*{CLOSE}"
)
_FIGURES_WITHIN = re.compile(rf"{OPEN}\s*(?P<digits>{_FIGURES})\s*(?:%|{_UNIT_WITHIN})?\s*{CLOSE}")
_FIGURES_BEFORE = re.compile(
    rf"(?:\brp\.?\s*)?{_OWN}(?P<digits>{_FIGURES})(?:[.,]?\s?[-=]+)?\s*(?:{_UNIT_BETWEEN})?\s*\Z"
)
_WORDS_BEFORE = re.compile(rf"(?P<words>{_WORDS})\s*(?:{_UNIT_BETWEEN})?\s*\Z")

COUNT = (
    rf"(?:{_OWN}{FIGURES}(?:\s*{OPEN}[^()\d]{{1,120}}{CLOSE})?"
    rf"|{NUMBER_WORDS}(?:\s*{OPEN}\s*{FIGURES}\s*{CLOSE})?)"
)
"""An expression (no groups, folded text) for how many: "3", "tiga", "3 (tiga)" or "tiga (3)"; see `read_count`.

The bracket behind figures may hold words that cannot be read ("3 (tigaa)")."""

_COUNT_PARTS = re.compile(rf"(?P<digits>{FIGURES})|(?P<words>{NUMBER_WORDS})")


@dataclass(frozen=True, slots=True)
class NumberPair:
    """A number in figures and the same number, one hopes, in words beside it.

    Attributes:
        span: the pair, with "Rp" and its closing bracket.
        digits: what the figures say.
        words: what the words say.
    """

    span: Span
    digits: int | Decimal
    words: int | Decimal
    digits_span: Span
    words_span: Span

    @property
    def agrees(self) -> bool:
        """Whether both say the same."""
        return self.digits == self.words


@dataclass(frozen=True, slots=True)
class Count:
    """How many, by the figures where both are written (the contract's rule)."""

    value: int
    agrees: bool


def find_number_pairs(text: str) -> list[NumberPair]:
    """Every number written in figures and in words side by side, in either order.

    A bracket that holds no number in words is no pair; neither are references ("Pasal 4 ayat (2)") and dates.
    """
    flat = fold(text)
    return [pair for opening in _OPENING.finditer(flat) if (pair := _pair_at(flat, opening.start()))]


def _pair_at(flat: str, opening: int) -> NumberPair | None:
    """The pair whose second half is the bracket that opens at ``opening``."""
    for within, before in ((_WORDS_WITHIN, _FIGURES_BEFORE), (_FIGURES_WITHIN, _WORDS_BEFORE)):
        second = within.match(flat, opening, opening + _WITHIN)
        first = second and before.search(flat, max(opening - _BEFORE, 0), opening)
        if first and second:
            return _pair(first, second)
    return None


def _pair(first: re.Match[str], second: re.Match[str]) -> NumberPair | None:
    found = {name: part for part in (first, second) for name in part.groupdict()}
    in_words = re.split(r"\skali\s", found["words"]["words"])
    in_figures = re.split(r"[x\u00d7]", found["digits"]["digits"])[-len(in_words) :]  # "2 x 24 (dua puluh empat)"
    words, digits = _product(in_words, decimal_from_words), _product(in_figures, number_from_digits)
    if digits is None or words is None:
        return None
    return NumberPair(
        span=Span(first.start(), second.end()),
        digits=digits,
        words=words,
        digits_span=Span(*found["digits"].span("digits")),
        words_span=Span(*found["words"].span("words")),
    )


def _product(factors: list[str], read: Callable[[str], int | Decimal | None]) -> int | Decimal | None:
    product: int | Decimal = 1
    for factor in factors:
        value = read(factor)
        if value is None:
            return None
        product *= value
    return product


def read_count(text: str) -> Count | None:
    """What `COUNT` matched, as a number; None where it is no whole number."""
    readings = list(_count_readings(fold(text)))
    figures = [value for kind, value in readings if kind == "digits"]
    value = (figures or [value for _, value in readings] or [None])[0]
    if not isinstance(value, int):
        return None
    return Count(value, agrees=all(other in (value, None) for _, other in readings))


def _count_readings(flat: str) -> Iterator[tuple[str, int | Decimal | None]]:
    for part in _COUNT_PARTS.finditer(flat):
        if part["digits"]:
            yield "digits", number_from_digits(part["digits"])
        else:
            yield "words", number_from_words(part["words"])
