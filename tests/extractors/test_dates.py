"""Every day in a naskah with what it is for."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

from datetime import date

import pytest

from models.term import DateFact, DateRole
from tests.naskah_text import LAST_PASAL, facts_of, naskah, pasal

OPENING = """
Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025), yang bertanda tangan di bawah ini:
1. RAHAYU PERTIWI, selaku Kepala Balai, berdasarkan Keputusan Nomor 5 tanggal 2 Januari 2024, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
PARA PIHAK sepakat dengan ketentuan sebagai berikut:
"""


def dates_of(body: str) -> tuple[DateFact, ...]:
    return facts_of(naskah(opening=OPENING, body=body + LAST_PASAL)).dates


SIGNED = (date(2025, 3, 3), "penandatanganan")
DECREE = (date(2024, 1, 2), "rujukan")
ROLES = [
    (
        pasal(
            "JANGKA WAKTU", "Perjanjian ini berlaku sejak tanggal 1 April 2025 sampai dengan tanggal 30 September 2027."
        ),
        [(date(2025, 4, 1), "mulai"), (date(2027, 9, 30), "berakhir")],
    ),
    (
        pasal("KEWAJIBAN", "PIHAK KEDUA wajib menyerahkan daftar nilai paling lambat tanggal 12 Mei 2026."),
        [(date(2026, 5, 12), "tenggat")],
    ),
    (
        pasal("DASAR", "Nota Kesepahaman antara PARA PIHAK tertanggal 9 Oktober 2023 menjadi dasar Perjanjian ini."),
        [(date(2023, 10, 9), "rujukan")],
    ),
]


@pytest.mark.parametrize(("body", "roles"), ROLES)
def test_a_day_has_the_role_that_the_text_gives_it(body: str, roles: list[tuple[date, str]]) -> None:
    assert [(fact.value, fact.role.value) for fact in dates_of(body)] == [SIGNED, DECREE, *roles]


def test_a_computed_end_comes_last_and_says_so() -> None:
    last = dates_of(pasal("JANGKA WAKTU", "Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani."))[-1]
    assert (last.value, last.role, last.derived) == (date(2027, 3, 3), DateRole.BERAKHIR, True)


@pytest.mark.parametrize(
    "text",
    [
        "Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan menjadi pedoman PARA PIHAK.",
        "Rencana kerja disusun PARA PIHAK pada bulan Maret 2026.",
        "Surat Nomor 100.3/12/2025 menjadi lampiran Perjanjian ini.",
    ],
)
def test_numbers_and_months_are_no_days(text: str) -> None:
    assert [(fact.value, fact.role.value) for fact in dates_of(pasal("PEDOMAN", text))] == [SIGNED, DECREE]
