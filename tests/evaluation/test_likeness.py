"""When a person would say that both read the same."""

import pytest

from pipeline.evaluation.fields import Field
from pipeline.evaluation.likeness import DIGITAL, SCANNED, likeness

SAME = [
    (Field.TITLE, "Pelatihan Kerja – Pemagangan", "PELATIHAN  KERJA - PEMAGANGAN"),
    (Field.PARTY_NAME, "Yayasan “Karya”", 'YAYASAN "KARYA"'),
    (Field.NUMBERS, "3/117/HK.07.00/III/2025", "3 / 117/HK.07.00 /III/2025"),
    (Field.SIGNED_ON, "2025-03-20", "2025-03-20"),
    (
        Field.OBLIGATIONS,
        "menyediakan instruktur dan bahan pelatihan bagi 40 (empat puluh) peserta",
        "Menyediakan instruktur dan bahan pelatihan bagi 40 (empat puluh) peserta;",
    ),
    (Field.DEADLINES, "paling lambat 14 (empat belas) hari kerja", "14 (empat belas) hari kerja"),
    (Field.RECURRENCES, "6", "6"),
]
DIFFERENT = [
    (Field.TITLE, "PELATIHAN KERJA", "PELATIHAN KERJA DAN PEMAGANGAN"),
    (Field.NUMBERS, "3/117/HK.07.00/III/2025", "3/117/HK.07.00/II/2025"),
    (Field.NUMBERS, "PAS-29.HH.05.05 TAHUN 2025", "PAS-29.HH.05.05"),
    (Field.OBLIGATIONS, "menyediakan instruktur", "menyediakan instruktur, bahan, dan uang saku bagi peserta"),
    (Field.DEADLINES, "paling lambat 14 (empat belas) hari kerja", "paling lambat 30 (tiga puluh) hari kerja"),
    (
        Field.DEADLINES,
        "paling lambat 10 hari sesudah pemantauan kerja sama",
        "paling lambat 15 hari sesudah pemantauan kerja sama",
    ),
    (Field.DEADLINES, "paling lambat dua minggu", "paling lambat tiga minggu"),
    (Field.DEADLINES, "14 (empat belas) hari kerja sejak tiap gelombang ditutup", "14 (empat belas) hari kerja"),
    (Field.DEADLINES, "2025-12-31", "paling lambat 31 Desember 2025"),
    (Field.DEADLINES, "paling lambat 14 (empat belas) hari kerja sejak rapat ditutup", "14"),
    (Field.RECURRENCES, "1", "12"),
    (Field.CLAUSES, "pelaporan", "pelaksanaan"),
]


@pytest.mark.parametrize(("field", "gold", "read"), SAME)
def test_the_same(field: Field, gold: str, read: str) -> None:
    assert likeness(field, gold, read, DIGITAL) > 0
    assert likeness(field, read, gold, DIGITAL) > 0


@pytest.mark.parametrize(("field", "gold", "read"), DIFFERENT)
@pytest.mark.parametrize("least", [DIGITAL, SCANNED])
def test_not_the_same(field: Field, gold: str, read: str, least: float) -> None:
    assert likeness(field, gold, read, least) == 0
    assert likeness(field, read, gold, least) == 0


@pytest.mark.parametrize(
    ("field", "gold", "read"),
    [
        (Field.SIGNATORY_POSITION, "Direktur Jenderal Pemasyarakatan", "Direktur Jenderal Pemasyarakafan"),
        (Field.DEADLINES, "paling lambat 14 (empat belas) hari kerja", "paling lambat 14 (empat belas) hari keria"),
    ],
)
def test_a_slip_of_recognition_is_one_letter_in_a_scan(field: Field, gold: str, read: str) -> None:
    assert likeness(field, gold, read, SCANNED) > 0
    assert likeness(field, gold, read, DIGITAL) == 0
