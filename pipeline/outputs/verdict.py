"""The monev verdict in a plain sentence, with what is there and what is missing."""

from collections.abc import Collection
from dataclasses import dataclass

from models import Agreement, FindingCode, Kind, Monev, MonevStatus, Source
from pipeline.outputs.citations import cite, page_list, pasal_list
from pipeline.outputs.dates import interval
from pipeline.outputs.prose import enumeration
from pipeline.outputs.words import StatusWords, words

__all__ = [
    "ElementView",
    "Status",
    "Verdict",
    "is_silent_adendum",
    "missing_elements",
    "status_of",
    "status_words",
    "verdict_of",
]

_FOLLOW_UP = "tindak_lanjut"

Status = MonevStatus | None
"""The monev status as it is counted; None for an adendum that is silent on monev."""


@dataclass(frozen=True, slots=True)
class ElementView:
    """One element of monev: is it there?"""

    sign: str
    text: str
    tone: str

    @property
    def missing(self) -> bool:
        """Whether the naskah does not settle it."""
        return self.tone == "missing"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer on monev, as it is shown."""

    tone: str
    sign: str
    word: str
    sentence: str
    elements: tuple[ElementView, ...]
    cite: str


def missing_elements(monev: Monev) -> tuple[str, ...]:
    """The elements that the naskah does not settle, in the contract's order; none where nobody can tell."""
    if monev.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN:
        return ()
    return tuple(name for name, held in monev.elements if not held)


def is_silent_adendum(kind: Kind, status: MonevStatus, codes: Collection[FindingCode]) -> bool:
    """Whether it is an adendum without monev that removes none: it is not blamed, and no word of blame is shown."""
    return kind is Kind.ADENDUM and status is MonevStatus.TIDAK_ADA and FindingCode.MONEV_TIDAK_ADA not in codes


def status_of(agreement: Agreement) -> Status:
    """The monev status under which a naskah is counted."""
    codes = {finding.code for finding in agreement.findings}
    silent = is_silent_adendum(agreement.kind, agreement.monev.status, codes)
    return None if silent else agreement.monev.status


def status_words(status: Status) -> StatusWords:
    """How that status is shown."""
    return words().silent_adendum if status is None else words().monev[status]


def verdict_of(agreement: Agreement) -> Verdict:
    """The verdict on a naskah."""
    monev = agreement.monev
    status = status_of(agreement)
    shown, silent = status_words(status), status is None
    where = pasal_list(monev.pasal)
    return Verdict(
        tone=shown.tone,
        sign=shown.sign,
        word=shown.word,
        sentence=_SILENT if silent else _sentence(monev, agreement.source),
        elements=() if silent else _elements(monev),
        cite=cite(monev.evidence, f"Pasal {where}" if where else ""),
    )


_SILENT = "Adendum ini tidak mengatur monitoring dan evaluasi; lihat naskah yang diubahnya."


def _sentence(monev: Monev, source: Source) -> str:
    lacking = [words().element[name] for name in missing_elements(monev) if name != _FOLLOW_UP]
    match monev.status:
        case MonevStatus.LENGKAP:
            follow_up = "" if monev.elements.tindak_lanjut else "; tindak lanjut atas hasilnya tidak disebut"
            return f"Pelaksana, frekuensi, dan pelaporan monitoring dan evaluasi ditetapkan{follow_up}."
        case MonevStatus.SEBAGIAN:
            return f"Monitoring dan evaluasi disanggupi, tetapi {enumeration(lacking)} tidak disebut."
        case MonevStatus.LEMAH:
            return "Monitoring dan evaluasi hanya disebut: tanpa pelaksana, frekuensi, atau pelaporan."
        case MonevStatus.TIDAK_ADA:
            return (
                "Tidak ada pihak yang menyanggupi monitoring dan evaluasi atas naskah ini; "
                f"{source.pages - len(source.unreadable_pages)} dari {source.pages} halaman terbaca."
            )
        case MonevStatus.TIDAK_DAPAT_DIPASTIKAN:
            unread = page_list(source.unreadable_pages)
            return f"Monitoring dan evaluasi tidak ditemukan, tetapi hlm. {unread} tidak terbaca: periksa naskah asli."


def _elements(monev: Monev) -> tuple[ElementView, ...]:
    if monev.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN:
        return ()
    return tuple(
        ElementView("✓" if held else "✗", _element_text(name, monev), "held" if held else "missing")
        for name, held in monev.elements
    )


def _element_text(name: str, monev: Monev) -> str:
    word = words().element[name]
    return f"{word} {interval(monev.interval_months)}" if name == "frekuensi" and monev.interval_months else word
