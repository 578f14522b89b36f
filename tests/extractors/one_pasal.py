"""A naskah of two parties with one pasal: what it binds them to, what it says of monitoring and evaluation."""

from models.monev import Monev
from models.obligation import Obligation
from tests.naskah_text import LAST_PASAL, facts_of, naskah, pasal

__all__ = ["BOTH", "MONEV", "OPENING", "duties_of", "elements_of", "monev_of", "places", "said"]

OPENING = """
Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:
1. RAHAYU PERTIWI, selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut \
PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, sepakat dengan ketentuan sebagai berikut:
"""
BOTH = (1, 2)
MONEV = "MONITORING DAN EVALUASI"


def duties_of(text: str, heading: str = "PELAKSANAAN", *, opening: str = OPENING) -> list[Obligation]:
    """The obligations of a naskah with this pasal."""
    return list(facts_of(naskah(opening=opening, body=pasal(heading, text) + LAST_PASAL)).obligations)


def said(duties: list[Obligation]) -> list[tuple[tuple[int, ...], str, str]]:
    """Who, what kind, what."""
    return [(duty.obligor, duty.kind.value, duty.action) for duty in duties]


def places(duties: list[Obligation]) -> list[tuple[str | None, str | None, str | None]]:
    """Pasal, ayat, item."""
    return [(duty.pasal, duty.ayat, duty.item) for duty in duties]


def monev_of(text: str, heading: str = MONEV, *, opening: str = OPENING, more: str = "") -> Monev:
    """What a naskah with this pasal, and perhaps more of them, says of its monitoring and evaluation."""
    return facts_of(naskah(opening=opening, body=pasal(heading, text) + more + LAST_PASAL)).monev


def elements_of(text: str, heading: str = MONEV, *, more: str = "") -> set[str]:
    """The elements that hold; there is a clause."""
    monev = monev_of(text, heading, more=more)
    assert monev.status.is_present, text
    return {name for name, holds in monev.elements.model_dump().items() if holds}
