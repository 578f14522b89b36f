"""Two readings of one value, and the words beside its figures: do they say the same?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.checked import WORDS, ValueKind, ValueReading
from pipeline.readers.written_values import WrittenValue, find_values_of

__all__ = ["Comparison", "compare"]

_AROUND_SLASH = re.compile(r"\s*/\s*")
_NUMBER = re.compile(r"[\w./()-]*\d[\w./()-]*")
_RUNS_ON = r"(?![\w/\-]|\.\w|\s[/\-]\s?\w)"
"""Behind a number that was read whole stands no more of it, nor before it."""
_RAN_ON = r"(?<![\w/.\-])(?<![\d/\-]\s)"
_LOOK_ALIKE = re.compile(
    r"[A-Za-z][0158]|[0158][A-Za-z]"  # W11 or WII, KO2 or K02, S5
    r"|[A-Z]l|l[A-Z]"  # Il or II
    r"|/1{1,2}(?=/(?:19|20)\d\d(?!\d))"  # the month before the year: 11 or II
)
"""Signs of a number that look like others: two engines that see the same shapes prove nothing about them."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the readings of a value come to.

    Attributes:
        readings: the page's own reading, the second one, the words where there are any.
        by: the readings that say the value.
        confirmed: two say it, and nothing that is written says otherwise.
    """

    readings: tuple[ValueReading, ...]
    by: tuple[str, ...]
    confirmed: bool


def compare(written: WrittenValue, first: ValueReading, second_by: str, second_text: str) -> Comparison:
    """Hold the second reading's text, and the words beside the figures, against the value as first read."""
    second, agrees = _second(written, second_by, second_text)
    readings = (first, second, *_words(written, first.text))
    by = tuple(reading.by for reading in readings if reading.value == written.value)
    against = any(reading.value not in {None, written.value} for reading in readings)
    clear = written.agrees and agrees and not against and not _is_ambiguous(written)
    return Comparison(readings, by, confirmed=len(by) > 1 and clear)


def _is_ambiguous(written: WrittenValue) -> bool:
    return written.kind is ValueKind.NOMOR and bool(_LOOK_ALIKE.search(written.value))


def _words(written: WrittenValue, text: str) -> Iterator[ValueReading]:
    if written.words is not None:
        yield ValueReading(by=WORDS, text=text, value=written.words)


def _second(written: WrittenValue, by: str, text: str) -> tuple[ValueReading, bool]:
    """The second reading, and whether all that it sees of the value agrees."""
    if written.kind is ValueKind.NOMOR:
        number = _number(written.value, text)
        return ValueReading(by=by, text=number or text, value=number), True
    alike = find_values_of(written.kind, text)
    found = next((value for value in alike if value.value == written.value), alike[0] if alike else None)
    if found is None:
        return ValueReading(by=by, text=text, value=None), True
    said = text[found.span.start : found.span.end]
    return ValueReading(by=by, text=said, value=found.value), found.agrees


def _number(number: str, text: str) -> str | None:
    """The document number that ``text`` says: the one given, where it stands there whole, else what is most like one.

    Blanks within a number are not compared: how far apart its signs must stand is the engine's judgement.
    """
    spelt = r"\s*".join(map(re.escape, "".join(number.split())))
    if re.search(f"{_RAN_ON}{spelt}{_RUNS_ON}", text):
        return number
    candidate = max(_NUMBER.findall(_AROUND_SLASH.sub("/", text)), key=len, default=None)
    return candidate if candidate != number else None  # it stands there, but not alone: "1 5/KB/2025"
