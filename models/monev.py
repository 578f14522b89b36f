"""Monitoring and evaluation of the agreement: is it there, and has it teeth?"""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from models.base import Record
from models.evidence import Evidence

__all__ = ["Monev", "MonevElements", "MonevStatus"]


class MonevStatus(StrEnum):
    """The answer, from best to worst; the last says that nobody can tell."""

    LENGKAP = "lengkap"
    SEBAGIAN = "sebagian"
    LEMAH = "lemah"
    TIDAK_ADA = "tidak_ada"
    TIDAK_DAPAT_DIPASTIKAN = "tidak_dapat_dipastikan"

    @property
    def is_present(self) -> bool:
        """Whether the parties undertake monitoring and evaluation at all."""
        return self in {MonevStatus.LENGKAP, MonevStatus.SEBAGIAN, MonevStatus.LEMAH}


class MonevElements(Record):
    """What the naskah settles about its monitoring and evaluation."""

    pelaksana: bool = Field(default=False, description="who monitors or evaluates")
    frekuensi: bool = Field(default=False, description="how often, or at which date or event")
    pelaporan: bool = Field(default=False, description="that the result is reported, to whom or how")
    tindak_lanjut: bool = Field(default=False, description="what is done with the result")

    @property
    def status(self) -> MonevStatus:
        """The status of a clause that is there, by the contract: counted over all but ``tindak_lanjut``."""
        held = sum((self.pelaksana, self.frekuensi, self.pelaporan))
        return {3: MonevStatus.LENGKAP, 0: MonevStatus.LEMAH}.get(held, MonevStatus.SEBAGIAN)


class Monev(Record):
    """The monitoring-and-evaluation clause, or its absence."""

    status: MonevStatus
    elements: MonevElements = MonevElements()
    interval_months: Annotated[int, Field(ge=1)] | None = None
    pasal: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @model_validator(mode="after")
    def _present_means_proven(self) -> Self:
        if self.status.is_present != bool(self.evidence):
            raise ValueError("a monev clause that is there cites its words; an absent one has none to cite")
        if self.status.is_present and self.status is not self.elements.status:
            raise ValueError(f"status {self.status} does not follow from {self.elements}")
        return self
