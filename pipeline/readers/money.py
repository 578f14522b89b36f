"""Amounts of money: "Rp1.250.000,- (satu juta dua ratus lima puluh ribu rupiah)", "USD 5,000", "dua juta rupiah"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from models.text import Span, fold
from pipeline.readers.number_digits import SCALED_FIGURES, number_from_digits
from pipeline.readers.number_words import DECIMAL_WORDS, decimal_from_words
from pipeline.readers.numerals import NumberPair, find_number_pairs
from pipeline.readers.spelling import Lexicon
from pipeline.vocabulary import load

__all__ = ["Money", "find_money"]

_CURRENCIES = load("mata_uang")
_SIGNS = Lexicon((sign, code) for code, signs in _CURRENCIES["tanda"].items() for sign in signs)
_NAMES = Lexicon((name, code) for code, names in _CURRENCIES["nama"].items() for name in names)
_SIGNED = re.compile(rf"(?<![^\W_])(?P<sign>{_SIGNS.pattern})\s*(?P<digits>{SCALED_FIGURES})(?P<tail>[.,]?\s?[-=]+)?")
_NAMED = re.compile(rf"(?<!\w)(?P<name>{_NAMES.pattern})(?!\w)")
_AMOUNT_BEFORE = re.compile(
    rf"(?:(?P<words>{DECIMAL_WORDS})|(?<![^\W_])(?<!\d[.,/-])(?P<digits>{SCALED_FIGURES})(?:[.,]?\s?[-=]+)?)\s*\Z"
)
_BEFORE = 260


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money.

    Attributes:
        amount: how much; the figures where both figures and words are written.
        currency: ISO 4217 code.
        words: what the words in brackets say, None where there are none.
    """

    span: Span
    amount: int | Decimal
    currency: str
    words: int | Decimal | None = None

    @property
    def agrees(self) -> bool:
        """Whether figures and words, as far as both are written, say the same."""
        return self.words in (None, self.amount)


def find_money(text: str) -> list[Money]:
    """Every amount of money in ``text``, in order: with a sign before it or a currency's name behind it."""
    flat = fold(text)
    pairs = {pair.digits_span.start: pair for pair in find_number_pairs(text)}
    found, end = [], 0
    for money in sorted([*_signed(flat, pairs), *_named(flat)], key=lambda one: (one.span.start, -one.span.end)):
        if money.span.start >= end:
            found.append(money)
            end = money.span.end
    return found


def _signed(flat: str, pairs: dict[int, NumberPair]) -> Iterator[Money]:
    for found in _SIGNED.finditer(flat):
        amount = number_from_digits(found["digits"])
        if amount is not None:
            pair = pairs.get(found.start("digits"))
            end = pair.span.end if pair else found.end("digits")
            yield Money(Span(found.start(), end), amount, _SIGNS[found["sign"]], pair.words if pair else None)


def _named(flat: str) -> Iterator[Money]:
    for name in _NAMED.finditer(flat):
        before = _AMOUNT_BEFORE.search(flat, max(name.start() - _BEFORE, 0), name.start())
        if before:
            amount = decimal_from_words(before["words"]) if before["words"] else number_from_digits(before["digits"])
            if amount is not None:
                yield Money(Span(before.start(), name.end()), amount, _NAMES[name["name"]])
