"""What a check sees, and how it speaks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from models.agreement import Agreement, Kind
from models.finding import SEVERITY, Finding, FindingCode
from models.text import Span
from pipeline.language import Reading

__all__ = ["Case", "Message", "long_date", "say", "wording"]


class Message(NamedTuple):
    """What a finding says, and the values of which it was made."""

    text: str
    details: dict[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """A naskah under review: its record so far, without findings, and its text."""

    record: Agreement
    reading: Reading

    @property
    def is_adendum(self) -> bool:
        """What an adendum does not change it does not say."""
        return self.record.kind is Kind.ADENDUM

    @property
    def is_scanned(self) -> bool:
        """Whether OCR read some of it; what is not there may then be what was not seen."""
        return self.record.source.ocr is not None

    @property
    def is_read_whole(self) -> bool:
        """Whether every page could be read; only then can one say that something stands nowhere."""
        return not self.record.source.unreadable_pages

    def pasal_of(self, span: Span) -> str | None:
        """The number of the pasal in which the words stand."""
        node = self.reading.structure.pasal_at(span.start)
        return node.number if node is not None and self.reading.structure.has_pasal else None

    def finding(
        self, code: FindingCode, message: Message, *, span: Span | None = None, pasal: str | None = None
    ) -> Finding:
        """A finding at some words, or about something that is missing."""
        return Finding(
            code=code,
            severity=SEVERITY[code],
            message=message.text,
            pasal=pasal if pasal is not None or span is None else self.pasal_of(span),
            evidence=self.reading.cite(span, f"periksa.{code.value.lower()}") if span is not None else (),
            details=message.details,
        )


@cache
def wording() -> Mapping[str, Any]:
    """The messages of all checks."""
    return tomllib.loads((files("pipeline.checks") / "pesan.toml").read_text(encoding="utf-8"))


def say(message: str, **values: object) -> Message:
    """The message of that name with its values filled in; it need not show all of them."""
    return Message(str(wording()[message]).format(**values), {name: str(value) for name, value in values.items()})


def long_date(day: date) -> str:
    """``Kamis, 20-03-2025``: weekday and figures, which is what a date check compares."""
    return f"{wording()['hari'][str(day.weekday())]}, {day:%d-%m-%Y}"
