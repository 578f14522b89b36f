"""How long a naskah holds, and the days that stand in it."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from models.base import Record
from models.evidence import Proof

__all__ = ["DateFact", "DateRole", "Term"]


class Term(Record):
    """The term (jangka waktu)."""

    months: int | None = Field(ge=1)
    starts_on: date | None
    ends_on: date | None
    open_ended: bool = False
    renewable: bool | None = Field(default=None, description="null where the naskah is silent")
    derived: bool = Field(default=False, description="a value was computed from the cited words")
    evidence: Proof

    def has_ended(self, day: date) -> bool:
        """Whether the last day lies before ``day``; an end that nobody can name has not passed."""
        return self.ends_on is not None and self.ends_on < day


class DateRole(StrEnum):
    """What a day is for."""

    PENANDATANGANAN = "penandatanganan"
    MULAI = "mulai"
    BERAKHIR = "berakhir"
    TENGGAT = "tenggat"
    RUJUKAN = "rujukan"


class DateFact(Record):
    """A day with its role."""

    value: date
    role: DateRole
    derived: bool = False
    evidence: Proof
