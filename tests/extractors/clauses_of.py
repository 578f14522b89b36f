"""The clauses of a naskah with given pasal."""

from models.clause import Clause
from tests.naskah_text import facts_of, naskah, pasal

__all__ = ["NEUTRAL", "clauses_of", "types_of"]

OPENING = (
    "Pada hari ini, Senin, 3 Maret 2025, kami PIHAK KESATU dan PIHAK KEDUA sepakat dengan ketentuan sebagai berikut:"
)
NEUTRAL = "Hal-hal teknis dibicarakan PARA PIHAK dengan semangat kekeluargaan dan saling percaya."


def clauses_of(body: str, opening: str = OPENING) -> list[Clause]:
    """The clauses, in order."""
    return list(facts_of(naskah(opening=opening, body=body)).clauses)


def types_of(heading: str, text: str = NEUTRAL) -> list[str]:
    """The types of a pasal with this heading and text, in order."""
    return [clause.type.value for clause in clauses_of(pasal(heading, text))]
