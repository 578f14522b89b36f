"""Pasal and ayat count upwards, without a gap and without a double."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import Changes, Examples, also, codes, examples

FAULTS: Examples = [
    (FindingCode.PASAL_TIDAK_URUT, "a number left out", [("Pasal 10", "Pasal 11")]),
    (FindingCode.PASAL_TIDAK_URUT, "a number twice", [("Pasal 10", "Pasal 9")]),
    (FindingCode.PASAL_TIDAK_URUT, "the first is missing", [("Pasal 1\n", "Pasal 13\n")]),
    (FindingCode.PASAL_TIDAK_URUT, "an ayat left out", [("(2) Hasil monitoring", "(3) Hasil monitoring")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.PASAL_TIDAK_URUT, "no pasal penutup", [("PENUTUP", "KETENTUAN PENUTUP")]),
    (
        FindingCode.PASAL_TIDAK_URUT,
        "a reference at the head of a line",
        [also("Hal itu tidak mengubah\nPasal 4 ayat (1).")],
    ),
    (
        FindingCode.PASAL_TIDAK_URUT,
        "ayat without numbers",
        [
            ("(1) Perjanjian ini dimaksudkan", "Perjanjian ini dimaksudkan"),
            ("(2) Perjanjian ini bertujuan", "Perjanjian ini bertujuan"),
        ],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


def test_a_scans_lost_ayat_is_not_held_against_the_drafter() -> None:
    lost = ("(2) Hasil monitoring", "(3) Hasil monitoring")
    assert FindingCode.PASAL_TIDAK_URUT not in codes(lost, confidence=0.9)


def test_with_unread_pages_neither_order_nor_references_are_judged() -> None:
    found = codes(("Pasal 10", "Pasal 12"), ("pada ayat (1)", "pada ayat (8)"), unreadable=(4,))
    assert not found & {FindingCode.PASAL_TIDAK_URUT, FindingCode.RUJUKAN_PASAL_SALAH}
