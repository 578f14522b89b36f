"""The parties of a naskah that introduces them in given words."""

from models.party import Party
from tests.naskah_text import ENDING, facts_of, naskah, pasal

__all__ = ["ANY_PASAL", "BLH_AND_SNA", "names", "parties_of", "party_of", "people", "titled"]

ANY_PASAL = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")


def titled(one: str, other: str) -> str:
    """A title block between two institutions."""
    lines = ["PERJANJIAN KERJA SAMA", "ANTARA", one, "DENGAN", other, "TENTANG", "PELATIHAN TEKNISI"]
    return "\n".join(f"{' ' * 30}{line}" for line in lines)


BLH_AND_SNA = titled("BALAI LATIHAN HARAPAN", "PT SINAR NUSA ABADI")


def parties_of(komparisi: str, title: str = BLH_AND_SNA, *, ending: str = ENDING) -> tuple[Party, ...]:
    """The parties of a naskah that introduces them in these words."""
    opening = f"Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:\n{komparisi.strip()}"
    return facts_of(naskah(title=title, opening=opening, body=ANY_PASAL, ending=ending)).parties


def names(parties: tuple[Party, ...]) -> list[tuple[str | None, str | None]]:
    """Label and institution of each party."""
    return [(party.label, party.name) for party in parties]


def people(parties: tuple[Party, ...]) -> list[tuple[str | None, str | None]]:
    """Name and position of each signatory."""
    return [(party.signatory.name, party.signatory.position) if party.signatory else (None, None) for party in parties]


def party_of(entry: str, title: str = BLH_AND_SNA, *, ending: str = ENDING) -> Party:
    """The first party of a naskah that introduces it in these words."""
    other = "2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA."
    return parties_of(f"1. {entry}, selanjutnya disebut PIHAK KESATU.\n{other}", title, ending=ending)[0]
