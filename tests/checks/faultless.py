"""A naskah without fault, the words of it that the examples change, and what is objected to after the change."""

from collections.abc import Sequence

import pytest
from _pytest.mark import ParameterSet

from models.finding import Finding, FindingCode
from tests.naskah_text import BODY, ENDING, OPENING, TITLE, naskah, record_of

__all__ = ["Changes", "Examples", "also", "codes", "examples", "findings"]

# The pasal and the lines of the naskah without fault that the examples change.
DAY = "Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025)"
SECOND_PARTY = OPENING.split("\n")[3]
COLLECTIVE = "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, sepakat"
NUMBERS = "\n".join(TITLE.rstrip().split("\n")[-2:])
TERM = "Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani"
RENEWAL = " dan dapat diperpanjang atas kesepakatan PARA PIHAK"
MONEV = "(1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap 6 (enam) bulan."
REPORT = (
    "(2) Hasil monitoring dan evaluasi sebagaimana dimaksud pada ayat (1) dilaporkan secara tertulis kepada pimpinan "
    "PARA PIHAK."
)
DUTY = "paling lambat 30 (tiga puluh) hari"
CHANGE = "Hal yang belum diatur dalam Perjanjian ini dituangkan dalam adendum."
LAST = "Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama."
ROLES_LINE, NAMES_LINE = (line.strip() for line in ENDING.split("\n") if line.strip())

Changes = list[tuple[str, str]]
"""Words of the naskah without fault, and the words to put in their place."""

Examples = list[tuple[FindingCode, str, Changes]]
"""A finding, what the change is, the change."""

FAULTLESS = naskah(title=TITLE, opening=OPENING, body=BODY, ending=ENDING)


def also(sentence: str) -> tuple[str, str]:
    """The change that sets one more sentence into the pasal on amendments."""
    return CHANGE, f"{CHANGE} {sentence}"


def findings(*changes: tuple[str, str], confidence: float = 1.0, unreadable: Sequence[int] = ()) -> list[Finding]:
    """The findings of the naskah after the changes, read with that confidence and without those pages."""
    text = FAULTLESS
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return list(record_of(text, confidence=confidence, unreadable=unreadable).findings)


def codes(*changes: tuple[str, str], confidence: float = 1.0, unreadable: Sequence[int] = ()) -> set[FindingCode]:
    """What these findings are."""
    return {finding.code for finding in findings(*changes, confidence=confidence, unreadable=unreadable)}


def examples(table: Examples) -> list[ParameterSet]:
    """The examples under their names."""
    return [pytest.param(code, changes, id=f"{code}: {name}") for code, name, changes in table]
