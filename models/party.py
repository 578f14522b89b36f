"""The parties (para pihak) and those who sign for them."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from models.base import Record
from models.evidence import Proof

__all__ = ["Category", "Party", "Sector", "Signatory"]


class Category(StrEnum):
    """The three groups in which the ministry counts its partners."""

    KEMENTERIAN_LEMBAGA = "kementerian_lembaga"
    PEMERINTAH_DAERAH = "pemerintah_daerah"
    MITRA_PEMBANGUNAN = "mitra_pembangunan"


class Sector(StrEnum):
    """What kind of development partner (mitra pembangunan) a party is."""

    PENDIDIKAN = "pendidikan"
    INDUSTRI = "industri"
    ORGANISASI_NONPEMERINTAH = "organisasi_nonpemerintah"
    ORGANISASI_INTERNASIONAL = "organisasi_internasional"
    LAINNYA = "lainnya"


class Signatory(Record):
    """Who signs for a party."""

    name: str | None = Field(description="with titles and degrees, as written")
    position: str | None
    authority: str | None = Field(default=None, description="decree, deed or letter of attorney, as written")


class Party(Record):
    """One party in the order of the naskah."""

    role: int = Field(ge=1)
    label: str | None = Field(description="the term the naskah defines: PIHAK KESATU, Kemnaker, PERUSAHAAN …")
    name: str | None = Field(description="the institution, as the komparisi writes it")
    acts_for: str | None = Field(default=None, description="the principal above the named body")
    category: Category | None
    sector: Sector | None = None
    signatory: Signatory | None = None
    address: str | None = None
    evidence: Proof

    @model_validator(mode="after")
    def _sector_is_for_mitra_alone(self) -> Self:
        if (self.sector is not None) != (self.category is Category.MITRA_PEMBANGUNAN):
            raise ValueError("sector is set for mitra_pembangunan, and for it alone")
        return self
