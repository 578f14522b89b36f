"""Figures and words say the same number."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import Changes, Examples, also, codes, examples

FAULTS: Examples = [
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "the term", [("2 (dua) tahun", "2 (tiga) tahun")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "a deadline", [("30 (tiga puluh) hari", "30 (tiga belas) hari")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "the copies", [("rangkap 2 (dua)", "rangkap 2 (tiga)")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "words first", [("2 (dua) tahun", "dua (3) tahun")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "an ayat", [also("Pasal 4 ayat (1) tetap berlaku.")]),
    (
        FindingCode.ANGKA_TIDAK_KONSISTEN,
        "money",
        [also("Biaya sebesar Rp5.000.000,00 (lima juta rupiah) ditanggung bersama.")],
    ),
    (
        FindingCode.ANGKA_TIDAK_KONSISTEN,
        "a bracket without number",
        [also("Sebanyak 20 (sesuai daftar) peserta diterima.")],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)
