"""Numbers written in figures, the Indonesian way (1.275.000,50), and Roman numerals."""

import re
from decimal import Decimal
from itertools import pairwise

from models.text import fold
from pipeline.readers.number_words import number_from_words
from pipeline.readers.spelling import any_of
from pipeline.vocabulary import load

__all__ = ["FIGURES", "SCALED_FIGURES", "figure_run", "number_from_digits", "roman_to_int"]

FIGURES = r"(?:(?=[oil]*\d)[\doil]++(?:[.,][\doil]++)*+)"
"""An expression (no groups, folded text) for figures with separators; OCR's O, I and l stand for 0, 1 and 1."""

_SCALE_WORDS = any_of(word for code in "KJMT" for word in load("bilangan")["pengali"][code])

SCALED_FIGURES = rf"{FIGURES}(?:\s+{_SCALE_WORDS}(?!\w))?"
"""The same with a scale word: "2,5 juta"."""

_SCALED = re.compile(rf"({FIGURES})(?:\s+({_SCALE_WORDS}))?")
_LETTERS = str.maketrans("oil", "011")
_GROUPED = (
    re.compile(r"\d{1,3}(?:\.\d{3})+(?:,(\d+))?"),
    re.compile(r"\d{1,3}(?:,\d{3})+\.(\d+)"),
    re.compile(r"\d{1,3}(?:,\d{3}){2,}()"),
)
_PLAIN = re.compile(r"(\d+)(?:[.,](\d+))?")
_LONGEST = 60  # characters; more is no number that an agreement would write
_ROMAN: dict[str, int] = load("bilangan")["romawi"]
_ROMAN_FORM = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def figure_run(text: str) -> str:
    """Plain figures out of figures as scanned: "2O25" is 2025. Meant for text that `FIGURES` matched."""
    return fold(text).translate(_LETTERS)


def number_from_digits(text: str) -> int | Decimal | None:
    """The number that ``text`` writes in figures, or None where it writes none.

    Dots group thousands and a comma opens the decimals; a dot that groups no thousands ("12.5") opens decimals as
    well, and two commas group ("1,275,000"). "Rp", a closing ",-" and a scale word ("2,5 juta") are understood.
    """
    flat = re.sub(r"^(?:rp|idr)\.?\s*|[.,]?\s*[-=]+$", "", fold(text).strip()).strip()
    found = _SCALED.fullmatch(flat) if len(flat) <= _LONGEST else None
    if found is None:
        return None
    value = _plain_number(figure_run(found[1]))
    if value is None or found[2] is None:
        return value
    scale = number_from_words(f"satu {found[2]}")
    return None if scale is None else _whole_if_possible(value * scale)


def _plain_number(figures: str) -> int | Decimal | None:
    for form in _GROUPED:
        if found := form.fullmatch(figures):
            whole = re.sub(r"\D", "", figures[: found.start(1) - 1] if found[1] else figures)
            return _number(whole, found[1])
    found = _PLAIN.fullmatch(figures)
    return _number(found[1], found[2]) if found else None


def _number(whole: str, fraction: str | None) -> int | Decimal:
    return _whole_if_possible(Decimal(f"{whole}.{fraction or 0}"))


def _whole_if_possible(value: int | Decimal) -> int | Decimal:
    return int(value) if value == int(value) else value


def roman_to_int(text: str) -> int | None:
    """The number that a well-formed Roman numeral stands for (1 to 3999), in either case; else None."""
    numeral = text.strip().upper()
    if not numeral or not _ROMAN_FORM.fullmatch(numeral):
        return None
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-value if value < following else value for value, following in pairwise([*values, 0]))
