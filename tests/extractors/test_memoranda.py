"""Memoranda: parties in running prose without an opening formula, date and place in the closing one."""

from datetime import date

import pytest

from pipeline.stages.extract import Facts
from tests.extractors.komparisi_of import ANY_PASAL, names, people
from tests.naskah_text import facts_of, naskah

BADAN = "Badan Standardisasi Kompetensi Kerja Kementerian Ketenagakerjaan Republik Indonesia"
APO = "Organisasi Produktivitas Asia"
AHMAD, KAVINDRA = (
    ("Prof. Dr. Ahmad Wirayuda, M.Sc.", "Kepala Badan"),
    ("Dr. Kavindra Jayasuriya", "Sekretaris Jenderal"),
)
LINES = [
    *("MEMORANDUM SALING PENGERTIAN", "ANTARA", "BADAN STANDARDISASI KOMPETENSI KERJA"),
    *("KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA", "DAN", "ORGANISASI PRODUKTIVITAS ASIA", "TENTANG"),
    "PENGUKURAN PRODUKTIVITAS",
]
MADE = "Ditandatangani di Jakarta pada tanggal dua puluh dua bulan Januari tahun dua ribu dua puluh empat."
SIGNED = f"""
     UNTUK BADAN STANDARDISASI KOMPETENSI            UNTUK ORGANISASI
     KERJA                                           PRODUKTIVITAS ASIA



     {AHMAD[0]}                 {KAVINDRA[0]}
     {AHMAD[1]}                                    {KAVINDRA[1]}
"""


def memorandum(parties: str, *, made: str = MADE, lines: list[str] = LINES) -> Facts:
    """The facts of a memorandum that names its parties in these words, and ends in those."""
    title = "\n".join(" " * 34 + line for line in lines)
    opening = f"{parties}\n\nMENGAKUI pentingnya produktivitas;\n\nTELAH MENCAPAI saling pengertian sebagai berikut:"
    return facts_of(naskah(title=title, opening=opening, body=ANY_PASAL, ending=f"{made}\n\n{SIGNED}"))


def test_parties_represented_in_running_prose() -> None:
    facts = memorandum(
        f"{BADAN}, dalam hal ini diwakili oleh {AHMAD[0]}, {AHMAD[1]}, dan {APO}, diwakili oleh {KAVINDRA[0]}, "
        f"{KAVINDRA[1]}, selanjutnya disebut “Para Pihak”;"
    )
    assert people(facts.parties) == [AHMAD, KAVINDRA]
    assert facts.title is not None
    assert facts.title.value == "PENGUKURAN PRODUKTIVITAS"


LABELLED = {
    "label behind who represents": (
        f"{BADAN}, dalam hal ini diwakili oleh {AHMAD[0]}, {AHMAD[1]}, selanjutnya disebut “Badan”, dan {APO}, "
        f"diwakili oleh {KAVINDRA[0]}, {KAVINDRA[1]}, selanjutnya disebut “APO”, bersama-sama disebut “Para Pihak”;"
    ),
    "label before who represents": (
        f"{BADAN} (selanjutnya disebut “Badan”), yang diwakili {AHMAD[1]}, {AHMAD[0]}, dan {APO}, berkedudukan di "
        f"Tokyo (selanjutnya disebut “APO”), yang diwakili {KAVINDRA[1]}, {KAVINDRA[0]};"
    ),
    "label in brackets alone": (
        f"{BADAN} (“Badan”), diwakili oleh {AHMAD[0]} sebagai {AHMAD[1]}, dan {APO} (“APO”), diwakili oleh "
        f"{KAVINDRA[0]} sebagai {KAVINDRA[1]};"
    ),
}


@pytest.mark.parametrize("parties", LABELLED.values(), ids=LABELLED)
def test_labels_stand_before_or_behind_who_represents_the_party(parties: str) -> None:
    facts = memorandum(parties)
    assert [label for label, _ in names(facts.parties)] == ["Badan", "APO"]
    assert [str(name).casefold() for _, name in names(facts.parties)] == [BADAN.casefold(), APO.casefold()]
    assert people(facts.parties) == [AHMAD, KAVINDRA]


def test_what_follows_the_last_party_is_no_part_of_his_post() -> None:
    facts = memorandum(
        f"{BADAN}, berkedudukan di Jakarta, selanjutnya disebut PIHAK KESATU, dalam hal ini diwakili oleh {AHMAD[0]} "
        f"selaku {AHMAD[1]}; dan {APO}, selanjutnya disebut PIHAK KEDUA, dalam hal ini diwakili oleh {KAVINDRA[0]} "
        f"selaku {KAVINDRA[1]}.\n\nPIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK."
    )
    assert people(facts.parties) == [AHMAD, KAVINDRA]


OPENINGS = {
    "labels": f"{BADAN}, selanjutnya disebut “Badan”, dan {APO}, selanjutnya disebut “APO”;",
    "only the collective label": (
        f"{BADAN} yang berkedudukan di Jakarta dan {APO} yang berkedudukan di Tokyo, selanjutnya secara bersama-sama "
        "disebut “Para Pihak”;"
    ),
}


@pytest.mark.parametrize("parties", OPENINGS.values(), ids=OPENINGS)
@pytest.mark.parametrize("lines", [LINES, [line.title() for line in LINES]], ids=["capitals", "small letters"])
def test_the_title_ends_where_the_first_party_begins_a_sentence(parties: str, lines: list[str]) -> None:
    facts = memorandum(parties, lines=lines)
    assert facts.title is not None
    assert facts.title.value.upper() == "PENGUKURAN PRODUKTIVITAS"
    assert [str(name).casefold() for _, name in names(facts.parties)] == [BADAN.casefold(), APO.casefold()]


CLOSINGS = [
    (MADE, "Jakarta"),
    (
        "DIBUAT dalam rangkap dua di Jakarta, pada tanggal dua puluh dua Januari tahun dua ribu dua puluh empat.",
        "Jakarta",
    ),
    ("DIBUAT dalam dua naskah asli di Jakarta, pada tanggal 22 Januari 2024, dalam bahasa Indonesia.", "Jakarta"),
    ("DITANDATANGANI dalam rangkap 2 (dua) di Tokyo pada tanggal 22 Januari 2024, semua naskah sama sahnya.", "Tokyo"),
    ("Dibuat rangkap dua di Kota Kinabalu, Sabah, pada 22 Januari 2024.", "Kota Kinabalu, Sabah"),
    ("Selesai dibuat di Bangkok pada tanggal 22 Januari 2024, dalam dua naskah.", "Bangkok"),
]


@pytest.mark.parametrize(("made", "place"), CLOSINGS)
def test_date_and_place_of_the_closing_formula(made: str, place: str) -> None:
    facts = memorandum(OPENINGS["labels"], made=made)
    assert facts.signed_on is not None
    assert facts.signed_on.value == date(2024, 1, 22)
    assert facts.signed_at is not None
    assert facts.signed_at.value == place
