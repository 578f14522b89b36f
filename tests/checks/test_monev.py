"""Monitoring and evaluation: there with teeth, without, or not there."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import MONEV, REPORT, Changes, Examples, codes, examples, findings

FAULTS: Examples = [
    (FindingCode.MONEV_TIDAK_ADA, "no pasal on it", [(MONEV, "(1) PARA PIHAK bermusyawarah."), (REPORT, "")]),
    (
        FindingCode.MONEV_TIDAK_ADA,
        "the trainees are evaluated",
        [(MONEV, "(1) PIHAK KESATU melakukan evaluasi hasil belajar peserta setiap 6 (enam) bulan."), (REPORT, "")],
    ),
    (
        FindingCode.MONEV_TIDAK_ADA,
        "a mere right",
        [(MONEV, "(1) PIHAK KESATU berhak melakukan evaluasi atas pelaksanaan Perjanjian ini."), (REPORT, "")],
    ),
    (FindingCode.MONEV_LEMAH, "no frequency", [(" setiap 6 (enam) bulan.", ".")]),
    (FindingCode.MONEV_LEMAH, "secara berkala", [(" setiap 6 (enam) bulan.", " secara berkala.")]),
    (FindingCode.MONEV_LEMAH, "no report", [(REPORT, "")]),
    (FindingCode.MONEV_LEMAH, "nobody does it", [("PARA PIHAK melakukan monitoring", "Dilakukan monitoring")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.MONEV_TIDAK_ADA, "it stands elsewhere", [("MONITORING DAN EVALUASI", "PELAKSANAAN")]),
    (FindingCode.MONEV_TIDAK_ADA, "a bare sentence", [(MONEV, "(1) Kegiatan dievaluasi secara berkala.")]),
    (FindingCode.MONEV_TIDAK_ADA, "without a report", [(REPORT, "")]),
    (FindingCode.MONEV_LEMAH, "an event", [("setiap 6 (enam) bulan.", "pada akhir setiap angkatan.")]),
    (FindingCode.MONEV_LEMAH, "a team", [("PARA PIHAK melakukan monitoring", "Tim Koordinasi melakukan monitoring")]),
    (FindingCode.MONEV_LEMAH, "no follow-up", [(REPORT, REPORT.replace("secara tertulis ", ""))]),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


WITHOUT_MONEV = [(MONEV, "PARA PIHAK bermusyawarah."), (REPORT, "")]


@pytest.mark.parametrize(("pages", "said"), [((4,), "4"), ((2, 7), "2, 7"), ((9,), "9")])
def test_none_found_and_pages_unread_is_not_sure_and_says_which(pages: tuple[int, ...], said: str) -> None:
    (found,) = [one for one in findings(*WITHOUT_MONEV, unreadable=pages) if one.code is FindingCode.MONEV_TIDAK_PASTI]
    assert f"halaman {said} tidak terbaca" in found.message


@pytest.mark.parametrize(
    ("changes", "pages"),
    [([], (4,)), ([], ()), (WITHOUT_MONEV, ())],
    ids=["found", "all read, found", "all read, none"],
)
def test_what_is_sure_is_not_called_unsure(changes: list[tuple[str, str]], pages: tuple[int, ...]) -> None:
    assert FindingCode.MONEV_TIDAK_PASTI not in codes(*changes, unreadable=pages)


def test_without_a_clause_the_message_says_how_much_was_read() -> None:
    (found,) = [one for one in findings(*WITHOUT_MONEV) if one.code is FindingCode.MONEV_TIDAK_ADA]
    assert "9 dari 9 halaman" in found.message


def test_a_weak_clause_says_what_is_missing() -> None:
    (found,) = findings((" setiap 6 (enam) bulan.", "."), (REPORT, ""))
    assert "berapa sering atau kapan dan pelaporan hasilnya" in found.message
    assert found.pasal == "4"
