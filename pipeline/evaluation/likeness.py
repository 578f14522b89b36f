"""When two values are the same: exactly for dates, numbers and codes, by likeness for words."""

import re

from rapidfuzz import fuzz

from models.text import fold
from pipeline.evaluation.fields import TEXTS, Field

__all__ = ["DIGITAL", "SCANNED", "likeness"]

DIGITAL, SCANNED = 1.0, 0.95
"""How like two texts must be: a scan may hold a slip of the recognition, a digital page may not."""

_ACTION = 0.8
"""Token similarity from which two actions are one undertaking."""

_PHRASE = 0.7
"""How like two deadlines in words must be: one may go without ``paling lambat``, not without the event it hangs on."""

_AROUND_SLASH = re.compile(r"\s*/\s*")
_FIGURES = re.compile(r"\d+")


def likeness(field: Field, gold: str, read: str, least: float) -> float:
    """How like the two values of a field are, 0 to 1; 0 where they are not the same.

    Args:
        field: the field of both.
        gold: the value as a person wrote it.
        read: the value as naskah read it.
        least: how like free text must be: `DIGITAL` or `SCANNED`.
    """
    match field:
        case Field.OBLIGATIONS:
            return _at_least(_ACTION, fuzz.token_sort_ratio(_folded(gold), _folded(read)) / 100)
        case Field.DEADLINES | Field.RECURRENCES:
            return _phrase(_folded(gold), _folded(read), least)
        case Field.NUMBERS | Field.AMENDED_NUMBERS:
            return float(_number(gold) == _number(read))
        case _ if field in TEXTS:
            return _at_least(least, fuzz.ratio(_folded(gold), _folded(read)) / 100)
        case _:
            return float(gold == read)


def _at_least(least: float, ratio: float) -> float:
    return ratio if ratio >= least else 0.0


def _folded(text: str) -> str:
    """Without case, with single blanks, plain quotes and plain dashes."""
    return " ".join(fold(text).split())


def _number(text: str) -> str:
    """A document number without the blanks round its slashes."""
    return _AROUND_SLASH.sub("/", " ".join(text.split()))


def _phrase(gold: str, read: str, least: float) -> float:
    """How like two phrases are of which one stands in the other, with the same figures in both."""
    if _FIGURES.findall(gold) != _FIGURES.findall(read) or fuzz.partial_ratio(gold, read) / 100 < least:
        return 0.0
    return _at_least(_PHRASE, fuzz.ratio(gold, read) / 100)
