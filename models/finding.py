"""What a careful lawyer would object to."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from models.base import Record
from models.evidence import Evidence

__all__ = ["SEVERITY", "Exempted", "Finding", "FindingCode", "Severity"]


class Severity(StrEnum):
    """How grave a finding is; info never changes an exit code."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class FindingCode(StrEnum):
    """The codes of the contract."""

    MONEV_TIDAK_ADA = "MONEV_TIDAK_ADA"
    MONEV_TIDAK_PASTI = "MONEV_TIDAK_PASTI"
    MONEV_LEMAH = "MONEV_LEMAH"
    TANGGAL_TIDAK_KONSISTEN = "TANGGAL_TIDAK_KONSISTEN"
    ANGKA_TIDAK_KONSISTEN = "ANGKA_TIDAK_KONSISTEN"
    MASA_BERLAKU_TIDAK_KONSISTEN = "MASA_BERLAKU_TIDAK_KONSISTEN"
    RUJUKAN_PASAL_SALAH = "RUJUKAN_PASAL_SALAH"
    TANGGAL_TIDAK_ADA = "TANGGAL_TIDAK_ADA"
    PARA_PIHAK_TIDAK_LENGKAP = "PARA_PIHAK_TIDAK_LENGKAP"
    MASA_BERLAKU_TIDAK_ADA = "MASA_BERLAKU_TIDAK_ADA"
    NOMOR_TIDAK_ADA = "NOMOR_TIDAK_ADA"
    KLAUSUL_WAJIB_TIDAK_ADA = "KLAUSUL_WAJIB_TIDAK_ADA"
    PASAL_TIDAK_URUT = "PASAL_TIDAK_URUT"
    ISIAN_KOSONG = "ISIAN_KOSONG"
    TANDA_TANGAN_TIDAK_TERBACA = "TANDA_TANGAN_TIDAK_TERBACA"
    OCR_RENDAH = "OCR_RENDAH"
    MASA_BERLAKU_BERAKHIR = "MASA_BERLAKU_BERAKHIR"


_ERRORS = {
    FindingCode.MONEV_TIDAK_ADA,
    FindingCode.MONEV_TIDAK_PASTI,
    FindingCode.TANGGAL_TIDAK_KONSISTEN,
    FindingCode.ANGKA_TIDAK_KONSISTEN,
    FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
    FindingCode.RUJUKAN_PASAL_SALAH,
    FindingCode.TANGGAL_TIDAK_ADA,
    FindingCode.PARA_PIHAK_TIDAK_LENGKAP,
}
_INFOS = {FindingCode.MASA_BERLAKU_BERAKHIR}

SEVERITY: dict[FindingCode, Severity] = {
    code: Severity.ERROR if code in _ERRORS else Severity.INFO if code in _INFOS else Severity.WARNING
    for code in FindingCode
}
"""The severity that the contract gives each code."""


class Exempted(Record):
    """A finding that an office has looked at: why it is no objection there, who says so, and the last day it holds."""

    reason: str
    by: str
    until: date


class Finding(Record):
    """One objection, with its place and, where there is one, a proposal. Messages are Bahasa Indonesia.

    ``details`` are the values that the message was made of, by name, for whoever words a proposal from them.
    ``exempted`` is set where the office's `naskah.toml` answers for it; it stays in sight and no longer counts.
    """

    code: FindingCode
    severity: Severity
    message: str = Field(min_length=1)
    pasal: str | None = None
    evidence: tuple[Evidence, ...] = ()
    proposal: str | None = None
    details: dict[str, str] = Field(default_factory=dict)
    exempted: Exempted | None = None

    @property
    def counts(self) -> bool:
        """Whether it is an objection that stands: information is none, and an exempted one no longer."""
        return self.exempted is None and self.severity is not Severity.INFO
