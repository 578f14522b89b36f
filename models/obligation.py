"""What the parties undertake, owe and may claim."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import MinLen
from pydantic import Field

from models.base import Record
from models.evidence import Proof

__all__ = ["Deadline", "Obligation", "ObligationKind", "Recurrence"]


class ObligationKind(StrEnum):
    """Kewajiban (duty), tugas (task) or hak (right)."""

    KEWAJIBAN = "kewajiban"
    TUGAS = "tugas"
    HAK = "hak"


class Deadline(Record):
    """Until when; tied to an event it has a text and no day."""

    value: date | None
    text: str = Field(min_length=1)


class Recurrence(Record):
    """How often; ``months`` is the interval, null where it is shorter than a month."""

    months: int | None = Field(ge=1)
    text: str = Field(min_length=1)


class Obligation(Record):
    """One undertaking of one or more parties, where it stands."""

    obligor: Annotated[tuple[int, ...], MinLen(1)] = Field(description="roles of the parties bound or entitled")
    kind: ObligationKind
    action: str = Field(min_length=1)
    pasal: str | None
    ayat: str | None = None
    item: str | None = None
    deadline: Deadline | None = None
    recurrence: Recurrence | None = None
    evidence: Proof
