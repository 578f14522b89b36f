"""With whom: each party a row, its signatory the note below it."""

from models import Agreement, Party, Signatory
from pipeline.outputs.citations import cite
from pipeline.outputs.facts import not_said, party_label
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Piece, Row
from pipeline.outputs.words import words

__all__ = ["category_of", "party_rows"]


def party_rows(agreement: Agreement) -> tuple[Row, ...]:
    """The parties in the order of the naskah."""
    return tuple(_row(agreement, party) for party in agreement.parties)


def category_of(party: Party) -> str:
    """``Mitra pembangunan (industri)``; says so where it is not known."""
    if party.category is None:
        return "Kategori tidak dikenali"
    category = words().category[party.category]
    return f"{category} ({words().sector[party.sector]})" if party.sector else category


def _row(agreement: Agreement, party: Party) -> Row:
    absent = not_said(agreement)
    name = clean(party.name) if party.name else f"nama {absent}"
    said = party.acts_for is None or party.acts_for.casefold() in name.casefold()
    principal = "" if said or not party.acts_for else f", untuk {clean(party.acts_for)}"
    return Row(
        label=party_label(agreement, party.role),
        pieces=(Piece(name, strong=True), Piece(principal)),
        cite=cite(party.evidence),
        note=f"{category_of(party)} · {_signatory(party.signatory, absent=absent)}",
    )


def _signatory(signatory: Signatory | None, *, absent: str) -> str:
    if signatory is None or not (signatory.name or signatory.position):
        return f"penanda tangan {absent}"
    name = clean(signatory.name) if signatory.name else f"nama {absent}"
    position = clean(signatory.position) if signatory.position else f"jabatan {absent}"
    return f"ditandatangani oleh {name}, {position}"
