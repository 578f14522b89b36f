"""The clauses that the playbook asks for."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import CHANGE, Changes, Examples, codes, examples, findings

FAULTS: Examples = [
    (
        FindingCode.KLAUSUL_WAJIB_TIDAK_ADA,
        "scope",
        [("RUANG LINGKUP", "PESERTA"), ("Ruang lingkup Perjanjian ini", "Syaratnya")],
    ),
    (
        FindingCode.KLAUSUL_WAJIB_TIDAK_ADA,
        "force majeure",
        [
            ("KEADAAN KAHAR", "TATA TERTIB"),
            ("Keadaan kahar adalah peristiwa di luar kemampuan PARA PIHAK.", "Peserta datang tepat waktu."),
        ],
    ),
    (
        FindingCode.KLAUSUL_WAJIB_TIDAK_ADA,
        "amendment",
        [("PERUBAHAN PERJANJIAN", "TATA TERTIB"), (CHANGE, "Peserta datang tepat waktu.")],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (
        FindingCode.KLAUSUL_WAJIB_TIDAK_ADA,
        "tasks instead of duties",
        [("HAK DAN KEWAJIBAN", "TUGAS DAN TANGGUNG JAWAB")],
    ),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "by its words alone", [("KEADAAN KAHAR", "HAL LUAR BIASA")]),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "inside another pasal", [("PERUBAHAN PERJANJIAN", "LAIN-LAIN")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


def test_a_missing_clause_names_the_playbook_that_asks_for_it() -> None:
    (found,) = findings(
        ("KEADAAN KAHAR", "TATA TERTIB"), ("Keadaan kahar adalah peristiwa", "Peserta menjaga nama baik")
    )
    assert "keadaan kahar" in found.message
    assert "permendagri-75-2022" in found.message


@pytest.mark.parametrize(
    "changes", [changes for code, _, changes in FAULTS if code is FindingCode.KLAUSUL_WAJIB_TIDAK_ADA]
)
def test_what_may_stand_on_an_unreadable_page_is_not_called_missing(changes: Changes) -> None:
    assert FindingCode.KLAUSUL_WAJIB_TIDAK_ADA not in codes(*changes, unreadable=(2,))
