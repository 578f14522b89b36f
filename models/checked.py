"""What a second reading made of the dates, numbers and amounts on scanned pages: the careful mode."""

from enum import StrEnum
from typing import Annotated

from annotated_types import MinLen
from pydantic import Field

from models.base import Record
from models.evidence import Proof

__all__ = ["WORDS", "CheckedValue", "ValueKind", "ValueReading"]

WORDS = "words"
"""Stands for the words that the naskah writes beside its figures, in the place of an engine's name."""


class ValueKind(StrEnum):
    """What is written in figures: a day, a document's number, money, a length of time, or a count with its words."""

    TANGGAL = "tanggal"
    NOMOR = "nomor"
    UANG = "uang"
    LAMA = "lama"
    JUMLAH = "jumlah"


class ValueReading(Record):
    """One reading of a value: by the engine that read the page, by the other one, or by the words beside figures."""

    by: str = Field(min_length=1, description="an engine's name, or `words`")
    text: str = Field(description="as read; empty where nothing was")
    value: str | None = Field(description="null where the text says no such value")


class CheckedValue(Record):
    """A date, number or amount on a scanned page, with all its readings.

    ``value`` is what the page's own reading says, whatever the others make of it: nothing is repaired.
    """

    kind: ValueKind
    value: str = Field(
        min_length=1,
        description="an ISO date; a document's number; `IDR 1250000`; `3 tahun`, `10 hari_kerja`; `120`",
    )
    fields: tuple[str, ...] = Field(description="the facts that rest on it: `signed_on`, `numbers[0]`, `term.months` …")
    confirmed: bool
    by: tuple[str, ...] = Field(description="the readings that say `value`")
    readings: Annotated[tuple[ValueReading, ...], MinLen(1)] = Field(description="the page's own reading first")
    evidence: Proof
