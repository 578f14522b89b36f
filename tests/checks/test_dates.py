"""Weekday, words and figures of a date say one existing day, and the naskah has one."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.finding import FindingCode
from tests.checks.faultless import DAY, DUTY, LAST, Changes, Examples, also, codes, examples

FAULTS: Examples = [
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "weekday", [("ini, Senin,", "ini, Selasa,")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "figures", [("(03-03-2025)", "(04-03-2025)")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "year in words", [("dua ribu dua puluh lima", "dua ribu dua puluh empat")]),
    (
        FindingCode.TANGGAL_TIDAK_KONSISTEN,
        "no such day",
        [(DAY, "Pada hari ini, tanggal tiga puluh bulan Februari tahun dua ribu dua puluh lima")],
    ),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "a deadline on no day", [(DUTY, "paling lambat tanggal 31 Juni 2026")]),
    (FindingCode.TANGGAL_TIDAK_ADA, "no day at all", [(DAY, "Pada hari ini")]),
    (
        FindingCode.TANGGAL_TIDAK_ADA,
        "dots for a day",
        [(DAY, "Pada hari ini, ........ tanggal ........ bulan ........ tahun ........")],
    ),
    (FindingCode.TANGGAL_TIDAK_ADA, "a month alone", [(DAY, "Pada bulan Maret tahun 2025")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "no weekday", [("ini, Senin,", "ini,")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "no figures", [(" (03-03-2025)", "")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "spaced figures", [("(03-03-2025)", "(3 - 3 - 2025)")]),
    (
        FindingCode.TANGGAL_TIDAK_KONSISTEN,
        "a number with a year",
        [also("Undang-Undang Nomor 31 Tahun 1999 diindahkan.")],
    ),
    (FindingCode.TANGGAL_TIDAK_ADA, "figures alone", [(DAY, "Pada hari ini, 03-03-2025")]),
    (
        FindingCode.TANGGAL_TIDAK_ADA,
        "in the closing",
        [
            (DAY, "Pada hari ini"),
            (
                LAST,
                "Perjanjian ini dibuat dan ditandatangani di Sukamekar pada tanggal 3 Maret 2025 dalam rangkap 2 (dua).",
            ),
        ],
    ),
    (
        FindingCode.TANGGAL_TIDAK_ADA,
        "over the signatures",
        [
            (DAY, "Pada hari ini"),
            ("PIHAK KEDUA,                   ", "Sukamekar, 3 Maret 2025\nPIHAK KEDUA,                   "),
        ],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)
