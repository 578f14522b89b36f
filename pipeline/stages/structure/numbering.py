"""Which lines open a pasal, and the number of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.readers.numerals import number_from_words, roman_to_int
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.pasal_line import pasal_line

__all__ = ["Start", "starts_of"]

# Roman figures of pasal, by which a lost stroke is told.
_ROMAN = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv",
)  # fmt: skip
# Figures that a scan reads as letters.
_FIGURES = str.maketrans("olis", "0115")


@dataclass(frozen=True, slots=True)
class Start:
    """A line that opens a pasal.

    Attributes:
        index: of the line.
        number: in arabic figures, or as written in an adendum; None where the naskah counts nothing.
        rest: offset in the line where the words after the number begin; None where there are none.
    """

    index: int
    number: str | None
    rest: int | None


def starts_of(lines: Sequence[TextLine], *, keep_roman: bool) -> list[Start]:
    """The lines that open a pasal, in order; in an adendum roman figures are kept."""
    starts: list[Start] = []
    expected = 1
    for index, line in enumerate(lines):
        above = lines[index - 1] if index else None
        opening = pasal_line(line, above)
        if opening is None:
            if _has_lost_number(line) and not (above and above.awaits_reference):
                starts.append(Start(index, str(expected), None))
                expected += 1
            continue
        number = _number(opening.number, expected, keep_roman=keep_roman)
        repeated = bool(starts) and number == starts[-1].number
        if repeated and _is_scanned(line) and _is_a_stroke_from(opening.number, expected):
            number = str(expected)
        starts.append(Start(index, number, opening.rest))
        digits = re.match(r"\d+", number)
        expected = int(digits[0]) + 1 if digits else expected
    return starts


def _is_scanned(line: TextLine) -> bool:
    return any(word.confidence < 1 for word in line.placed.line.words)


def _has_lost_number(line: TextLine) -> bool:
    """``Pasal`` alone on a scanned line: the count goes on, though its figure was not read."""
    return _is_scanned(line) and re.fullmatch(r"\W*pasal\W{0,3}\w?\W*", line.flat) is not None


def _is_a_stroke_from(written: str, expected: int) -> bool:
    """Whether a scan that loses or adds one stroke of the expected roman figure reads what is written: VII for VIII."""
    roman = next((figure for figure in _ROMAN if roman_to_int(figure) == expected), "")
    longer, shorter = sorted((written, roman), key=len, reverse=True)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))


def _number(written: str, expected: int, *, keep_roman: bool) -> str:
    """The number as a record shows it; where a scan leaves two readings, the one that continues the count."""
    if written.isdigit():
        return str(int(written))
    if written[:-1].isdigit() and written[-1] in "abcdefgh":
        return written.upper()
    roman = roman_to_int(written.replace("t", "i"))  # PASAL IT, as a scan reads II
    if keep_roman and roman is not None:
        return written.upper()
    in_words = 1 if written == "pertama" else number_from_words(written.removeprefix("ke"))
    if in_words is not None:
        return str(in_words)
    figures = written.translate(_FIGURES)
    if figures.isdigit() and (roman is None or int(figures) == expected):
        return str(int(figures))
    return written.upper() if roman is None else str(roman)
