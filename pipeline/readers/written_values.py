"""All dates, amounts, durations and counts of a text side by side, each as one comparable value.

This is what two readings of the same words are compared by: not letter by letter, but by what they say.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from models.checked import ValueKind
from models.text import Span
from pipeline.readers.dates import find_dates
from pipeline.readers.durations import find_durations
from pipeline.readers.money import find_money
from pipeline.readers.numerals import find_number_pairs

__all__ = ["WrittenValue", "find_values", "find_values_of"]


@dataclass(frozen=True, slots=True)
class WrittenValue:
    """A value as written.

    Attributes:
        value: a day in ISO form, "IDR 1250000", "3 tahun", or a bare number.
        words: what the words beside the figures say, in the same form; None where none are beside them.
        agrees: whether all that is written of it agrees: figures, words, and a date's weekday.
    """

    kind: ValueKind
    span: Span
    value: str
    words: str | None = None
    agrees: bool = True


def find_values(text: str) -> list[WrittenValue]:
    """Every value in ``text``, in order; where one form holds another ("3 (tiga) tahun" a count), the fuller one."""
    found: list[WrittenValue] = []
    for kind in _FINDERS:
        values = find_values_of(kind, text)
        found += [value for value in values if not any(value.span.meets(other.span) for other in found)]
    return sorted(found, key=lambda value: value.span)


def find_values_of(kind: ValueKind, text: str) -> list[WrittenValue]:
    """Every value of that kind, in order; a count may be part of a duration. Document numbers need their place."""
    finder = _FINDERS.get(kind)
    return list(finder(text)) if finder else []


def _dates(text: str) -> Iterator[WrittenValue]:
    for day in find_dates(text):
        if day.value is not None:
            words = day.by_words if day.by_digits else None
            said = words.isoformat() if words else None
            yield WrittenValue(ValueKind.TANGGAL, day.span, day.value.isoformat(), said, day.agrees)


def _amounts(text: str) -> Iterator[WrittenValue]:
    for money in find_money(text):
        words = None if money.words is None else f"{money.currency} {money.words}"
        yield WrittenValue(ValueKind.UANG, money.span, f"{money.currency} {money.amount}", words, money.agrees)


def _durations(text: str) -> Iterator[WrittenValue]:
    for length in find_durations(text):
        pairs = find_number_pairs(text[length.span.start : length.span.end] + ")")  # "3 (tiga tahun" has lost its own
        words = pairs[0].words if pairs else None
        said = None if words is None else f"{words} {length.unit}"
        yield WrittenValue(ValueKind.LAMA, length.span, f"{length.count} {length.unit}", said, length.agrees)


def _counts(text: str) -> Iterator[WrittenValue]:
    for pair in find_number_pairs(text):
        yield WrittenValue(ValueKind.JUMLAH, pair.span, str(pair.digits), str(pair.words), pair.agrees)


_FINDERS: dict[ValueKind, Callable[[str], Iterator[WrittenValue]]] = {
    ValueKind.TANGGAL: _dates,
    ValueKind.UANG: _amounts,
    ValueKind.LAMA: _durations,
    ValueKind.JUMLAH: _counts,
}
"""The fullest form first."""
