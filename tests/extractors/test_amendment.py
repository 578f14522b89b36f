"""What an adendum changes: the naskah it names in its recitals, and what of it becomes this record."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

from datetime import date

import pytest

from models.agreement import Amendment, Kind
from tests.naskah_text import facts_of, naskah, pasal

TITLE = """
                                  ADENDUM KESATU
                                  ATAS
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI
                                  NOMOR : 9/BLH/VI/2025
"""
OPENING = """
Pada hari ini, Senin, tanggal dua bulan Juni tahun dua ribu dua puluh lima (02-06-2025), yang bertanda tangan di bawah ini:
1. RAHAYU PERTIWI, selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
"""
CHANGES = """
                                  Pasal I
Ketentuan Pasal 5 diubah, sehingga berbunyi sebagai berikut:

                                  Pasal 5
                                  JANGKA WAKTU
Perjanjian ini berlaku sampai dengan tanggal 31 Desember 2027.

                                  Pasal II
Ketentuan lain dalam Perjanjian Kerja Sama yang tidak diubah dengan Adendum ini tetap berlaku dan mengikat PARA PIHAK.
"""


def amends(recital: str) -> Amendment | None:
    return facts_of(naskah(title=TITLE, opening=OPENING + recital, body=CHANGES)).amends


RECITALS = [
    (
        "PARA PIHAK telah menandatangani Perjanjian Kerja Sama tentang Pemagangan Teknisi Nomor 12/BLH/III/2025 dan Nomor "
        "77/SNA/III/2025 pada tanggal 3 Maret 2025, dan sepakat mengubahnya sebagai berikut:"
    ),
    (
        "bahwa pada tanggal 3 Maret 2025 telah ditandatangani Perjanjian Kerja Sama dengan Nomor 12/BLH/III/2025 dan Nomor "
        "77/SNA/III/2025;"
    ),
    (
        "Berdasarkan Perjanjian Kerja Sama Nomor 12/BLH/III/2025 dan Nomor 77/SNA/III/2025 tanggal 3 Maret 2025, PARA PIHAK "
        "sepakat mengubah ketentuan sebagai berikut:"
    ),
]


@pytest.mark.parametrize("recital", RECITALS)
def test_the_recitals_name_the_naskah_that_is_changed(recital: str) -> None:
    found = amends(recital)
    assert found is not None
    assert (found.numbers, found.signed_on) == (("12/BLH/III/2025", "77/SNA/III/2025"), date(2025, 3, 3))
    assert "12/BLH/III/2025" in " ".join(item.quote for item in found.evidence)


def test_a_law_among_the_recitals_is_not_what_is_changed() -> None:
    found = amends(
        "Mengingat Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;\n"
        "PARA PIHAK telah menandatangani Perjanjian Kerja Sama Nomor 12/BLH/III/2025 pada tanggal 3 Maret 2025;"
    )
    assert found is not None
    assert found.numbers == ("12/BLH/III/2025",)


def test_an_adendum_that_names_nothing_amends_something_all_the_same() -> None:
    assert amends("PARA PIHAK sepakat sebagai berikut:") == Amendment()


def test_a_perjanjian_amends_nothing() -> None:
    facts = facts_of(naskah(body=pasal("PERUBAHAN", "Perubahan atas Perjanjian ini dituangkan dalam adendum.")))
    assert (facts.kind, facts.amends) == (Kind.PERJANJIAN_KERJA_SAMA, None)


def test_a_pasal_quoted_anew_is_a_clause_under_its_own_number_beside_the_adendums() -> None:
    facts = facts_of(naskah(title=TITLE, opening=OPENING, body=CHANGES))
    assert [(clause.pasal, clause.type.value) for clause in facts.clauses] == [
        ("I", "perubahan_adendum"),
        ("5", "jangka_waktu"),
        ("II", "ketentuan_lain"),
    ]


def test_a_pasal_inserted_keeps_its_letter() -> None:
    body = CHANGES.replace("Pasal 5\n", "Pasal 8A\n").replace(
        "Ketentuan Pasal 5 diubah", "Di antara Pasal 8 dan Pasal 9 disisipkan Pasal 8A"
    )
    facts = facts_of(naskah(title=TITLE, opening=OPENING, body=body))
    assert [clause.pasal for clause in facts.clauses][:2] == ["I", "8A"]


def test_what_it_does_not_change_it_does_not_say() -> None:
    body = CHANGES.replace("JANGKA WAKTU", "BIAYA").replace(
        "Perjanjian ini berlaku sampai dengan tanggal 31 Desember 2027.", "Biaya dibebankan pada anggaran PIHAK KEDUA."
    )
    assert facts_of(naskah(title=TITLE, opening=OPENING, body=body)).term is None


def test_the_new_end_is_the_term_of_the_adendum() -> None:
    term = facts_of(naskah(title=TITLE, opening=OPENING, body=CHANGES)).term
    assert term is not None
    assert term.ends_on == date(2027, 12, 31)
