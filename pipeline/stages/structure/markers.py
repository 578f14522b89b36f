"""List markers at the beginning of a line: ``(1)``, ``1.``, ``4.1``, ``a.``, ``ii)``, ``-``, with a reader's slips.

A marker may be read in several ways: ``i.`` is the first of a roman list, the ninth letter, or a ``1.`` misread.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.readers.numerals import roman_to_int

__all__ = ["Marker", "MarkerStyle", "markers_of"]


class MarkerStyle(StrEnum):
    """How a list counts."""

    PAREN_NUMBER = "(1)"
    NUMBER_DOT = "1."
    NUMBER_PAREN = "1)"
    DOTTED = "4.1"
    TWICE_DOTTED = "4.1.1"
    PAREN_LETTER = "(a)"
    LETTER_DOT = "a."
    LETTER_PAREN = "a)"
    PAREN_ROMAN = "(i)"
    ROMAN_DOT = "i."
    ROMAN_PAREN = "i)"
    BULLET = "-"

    @property
    def is_number(self) -> bool:
        """Whether it counts in figures: such a list right under a pasal holds its ayat."""
        return self in {
            MarkerStyle.PAREN_NUMBER,
            MarkerStyle.NUMBER_DOT,
            MarkerStyle.NUMBER_PAREN,
            MarkerStyle.DOTTED,
            MarkerStyle.TWICE_DOTTED,
        }

    @property
    def is_roman(self) -> bool:
        """Whether it counts in roman figures."""
        return self in {MarkerStyle.PAREN_ROMAN, MarkerStyle.ROMAN_DOT, MarkerStyle.ROMAN_PAREN}


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as one way of reading it.

    Attributes:
        style: how its list counts.
        value: its place in the list, from 1; 0 for a bullet.
        text: the number or letter alone, as a record shows it: roman figures and letters as they are written.
        length: characters of the line that it takes, the blank after it included.
    """

    style: MarkerStyle
    value: int
    text: str
    length: int


# Letters that a reader takes for a figure.
_FIGURE = str.maketrans("oliz|", "01121")
_SLIP = r"([li|o]|[li1][0-9o])"
_OPEN, _CLOSE = r"[(\[{]", r"[)\]}]"
_NUMBER, _LETTER, _ROMAN = r"([0-9]{1,2})", r"([a-z])", r"([ivx]{1,5})"
_FORMS: tuple[tuple[str, MarkerStyle], ...] = (
    (rf"{_OPEN}\s?{_NUMBER}\s?{_CLOSE}", MarkerStyle.PAREN_NUMBER),
    (r"(\d{1,2}(?:\.\d{1,2}){2})[.)]?(?=\s)", MarkerStyle.TWICE_DOTTED),
    (r"(\d{1,2}\.\d{1,2})[.)]?(?=\s)", MarkerStyle.DOTTED),
    (rf"{_NUMBER}[.,](?=\s|$)", MarkerStyle.NUMBER_DOT),
    (rf"{_NUMBER}\.?\s?{_CLOSE}", MarkerStyle.NUMBER_PAREN),
    (rf"{_OPEN}{_LETTER}{_CLOSE}", MarkerStyle.PAREN_LETTER),
    (rf"{_LETTER}[.,](?=\s|$)", MarkerStyle.LETTER_DOT),
    (rf"{_LETTER}\.?{_CLOSE}", MarkerStyle.LETTER_PAREN),
    (rf"{_OPEN}{_ROMAN}{_CLOSE}", MarkerStyle.PAREN_ROMAN),
    (rf"{_ROMAN}\.(?=\s|$)", MarkerStyle.ROMAN_DOT),
    (rf"{_ROMAN}\.?{_CLOSE}", MarkerStyle.ROMAN_PAREN),
    (rf"{_OPEN}\s?{_SLIP}\s?{_CLOSE}", MarkerStyle.PAREN_NUMBER),
    (rf"{_SLIP}[.,](?=\s|$)", MarkerStyle.NUMBER_DOT),
    (rf"{_SLIP}{_CLOSE}", MarkerStyle.NUMBER_PAREN),
    (r"([-•▪–—*·●○◦➢✓■□►▸‣∙\uf0b7\uf0a7\uf0d8\uf0fc](?=\s|[a-z])|o(?=\s))", MarkerStyle.BULLET),
)
_COMPILED = tuple((re.compile(r"[\s\"']*" + form + r"\s*"), style) for form, style in _FORMS)


def markers_of(flat: str, written: str | None = None) -> list[Marker]:
    """Every way of reading a marker at the beginning of a folded line, the most usual first.

    Args:
        flat: the folded line.
        written: the line as read, for the case of letters; offsets are those of ``flat``.
    """
    found = []
    for pattern, style in _COMPILED:
        match = pattern.match(flat)
        if match is not None:
            as_written = match[1] if written is None else written[match.start(1) : match.end(1)]
            value, text = _value(match[1], as_written, style)
            if value is not None:
                found.append(Marker(style, value, text, match.end()))
    return found


def _value(figure: str, written: str, style: MarkerStyle) -> tuple[int | None, str]:
    """The place in the list, and the number as a record shows it."""
    if style is MarkerStyle.BULLET:
        return 0, written
    if style.is_number:
        number = int(figure.rpartition(".")[2].translate(_FIGURE))
        return number, str(number)
    if style.is_roman:
        return roman_to_int(figure), written
    return ord(figure) - ord("a") + 1, written
