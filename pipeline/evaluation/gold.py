"""The gold record: the contract's record with the values alone, written by a person.

What ``naskah extract --json`` prints, corrected by hand, is a gold record too: keys that are not measured (evidence,
messages, the file) are let by. Any other unknown key is refused, so that a slip of the pen is not taken for silence.
"""

import json
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic import Field as Key

from models import (
    Agreement,
    Category,
    ClauseType,
    FindingCode,
    Kind,
    MonevElements,
    MonevStatus,
    ObligationKind,
    ProgramCode,
    Sector,
)
from pipeline.evaluation.fields import Field, annotated_fields

__all__ = ["GoldError", "GoldRecord", "load_gold", "values_of"]


class GoldError(ValueError):
    """A gold file that cannot be used; the message says which and why, in Bahasa Indonesia."""


class _Values(BaseModel):
    """A part of the record; its evidence is not measured here."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    evidence: object = None


class GoldText(_Values):
    """A text."""

    value: str


class GoldDay(_Values):
    """A day."""

    value: date


class GoldNumber(_Values):
    """A number of the naskah and the party that gave it."""

    value: str
    role: int | None = None


class GoldSignatory(_Values):
    """Who signs."""

    name: str | None = None
    position: str | None = None
    authority: str | None = None


class GoldParty(_Values):
    """A party."""

    role: int
    label: str | None = None
    name: str | None = None
    acts_for: str | None = None
    category: Category | None = None
    sector: Sector | None = None
    signatory: GoldSignatory | None = None
    address: str | None = None


class GoldTerm(_Values):
    """The term."""

    months: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    open_ended: bool = False
    renewable: bool | None = None
    derived: object = None


class GoldProgram(_Values):
    """A programme; its group follows from its code."""

    code: ProgramCode
    group: object = None


class GoldClause(_Values):
    """A clause by its type; how its heading is worded is not measured."""

    type: ClauseType
    pasal: str | None = None
    heading: object = None


class GoldDeadline(_Values):
    """Until when."""

    value: date | None = None
    text: str


class GoldRecurrence(_Values):
    """How often."""

    months: int | None = None
    text: str


class GoldObligation(_Values):
    """An undertaking."""

    obligor: tuple[int, ...]
    kind: ObligationKind
    action: str
    pasal: str | None = None
    ayat: str | None = None
    item: str | None = None
    deadline: GoldDeadline | None = None
    recurrence: GoldRecurrence | None = None


class GoldMonev(_Values):
    """Monitoring and evaluation."""

    status: MonevStatus
    elements: MonevElements = MonevElements()
    interval_months: int | None = None
    pasal: tuple[str, ...] = ()


class GoldAmendment(_Values):
    """The naskah that an adendum changes."""

    numbers: tuple[str, ...] = ()
    signed_on: date | None = None


class GoldFinding(_Values):
    """A finding; its severity follows from its code."""

    code: FindingCode
    pasal: str | None = None
    severity: object = None
    message: object = None
    proposal: object = None
    details: object = None
    exempted: object = None


class GoldRecord(_Values):
    """The values of one naskah's record. A key that is left out is not measured; null says that there is none."""

    kind: Kind | None = None
    title: GoldText | None = None
    numbers: tuple[GoldNumber, ...] = ()
    signed_on: GoldDay | None = None
    signed_at: GoldText | None = None
    parties: tuple[GoldParty, ...] = ()
    term: GoldTerm | None = None
    programs: tuple[GoldProgram, ...] = ()
    clauses: tuple[GoldClause, ...] = ()
    obligations: tuple[GoldObligation, ...] = ()
    monev: GoldMonev | None = None
    amends: GoldAmendment | None = None
    findings: tuple[GoldFinding, ...] = ()
    version: object = Key(default=None, alias="schema")
    source: object = None
    signatures: object = None
    dates: object = None
    readings: object = None


def values_of(agreement: Agreement) -> GoldRecord:
    """The values of a record that naskah read, in the shape in which they are compared."""
    return GoldRecord.model_validate(agreement.model_dump(mode="json"))


def load_gold(path: Path) -> tuple[GoldRecord, frozenset[Field]]:
    """Read a gold file: its record, and the fields that the person filled in.

    Raises:
        GoldError: it cannot be read, is no JSON, or says what the contract does not know.
    """
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        return GoldRecord.model_validate(written), annotated_fields(written)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "isi"
        raise GoldError(f"{path}: {place}: tidak sesuai dengan kontrak ({first['msg']})") from error
    except (OSError, ValueError) as error:
        raise GoldError(f"{path}: bukan JSON yang dapat dibaca ({error})") from error
