"""The record of one naskah: the contract, version 1."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from models.base import Record
from models.checked import CheckedValue
from models.clause import Clause, Program
from models.evidence import DateValue, Evidence, Proof, TextValue
from models.finding import Finding
from models.monev import Monev
from models.obligation import Obligation
from models.party import Party
from models.signature import Signature
from models.term import DateFact, Term

__all__ = ["Agreement", "Amendment", "Kind", "NaskahNumber", "OcrSource", "Source", "SourceKind"]


class Kind(StrEnum):
    """The kind of naskah, by its title line."""

    NOTA_KESEPAHAMAN = "nota_kesepahaman"
    KESEPAKATAN_BERSAMA = "kesepakatan_bersama"
    PERJANJIAN_KERJA_SAMA = "perjanjian_kerja_sama"
    ADENDUM = "adendum"
    LAINNYA = "lainnya"


class SourceKind(StrEnum):
    """How the words of the file were read."""

    DIGITAL = "digital"
    SCANNED = "scanned"
    MIXED = "mixed"


class OcrSource(Record):
    """Which engine read which pages, and how sure it was."""

    engine: str
    pages: tuple[int, ...]
    mean_confidence: Annotated[float, Field(ge=0, le=1)]


class Source(Record):
    """The file that was read."""

    file: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    pages: int = Field(ge=1)
    text: SourceKind
    ocr: OcrSource | None = None
    unreadable_pages: tuple[int, ...] = ()


class NaskahNumber(Record):
    """One of the naskah's own numbers; ``role`` is the party that gave it."""

    value: str = Field(min_length=1)
    role: int | None
    evidence: Proof


class Amendment(Record):
    """The naskah that an adendum changes."""

    numbers: tuple[str, ...] = ()
    signed_on: date | None = None
    evidence: tuple[Evidence, ...] = ()


class Agreement(Record):
    """All that is known of one naskah, each fact with its evidence."""

    version: Literal["naskah/1"] = Field(default="naskah/1", alias="schema")
    source: Source
    kind: Kind
    title: TextValue | None
    numbers: tuple[NaskahNumber, ...] = ()
    signed_on: DateValue | None
    signed_at: TextValue | None
    parties: tuple[Party, ...] = ()
    term: Term | None
    programs: tuple[Program, ...] = ()
    clauses: tuple[Clause, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    monev: Monev
    signatures: tuple[Signature, ...] = ()
    dates: tuple[DateFact, ...] = ()
    amends: Amendment | None = None
    findings: tuple[Finding, ...] = ()
    readings: tuple[CheckedValue, ...] | SkipJsonSchema[None] = Field(
        default=None, exclude_if=lambda readings: readings is None, description="the careful mode's alone"
    )

    def party(self, role: int) -> Party:
        """The party of that ordinal.

        Raises:
            KeyError: there is no such party.
        """
        for party in self.parties:
            if party.role == role:
                return party
        raise KeyError(role)
