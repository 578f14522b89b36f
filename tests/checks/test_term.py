"""Start, length and end of the term fit together, and there is one."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import LAST, RENEWAL, TERM, Changes, Examples, codes, examples

FAULTS: Examples = [
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "a year less than promised",
        [(TERM, "Perjanjian ini berlaku selama 3 (tiga) tahun sejak tanggal 3 Maret 2025 sampai dengan 3 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "two days off",
        [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 5 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "months",
        [(TERM, "Perjanjian ini berlaku selama 6 (enam) bulan sejak ditandatangani sampai dengan 31 Desember 2025")],
    ),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "nothing said", [(TERM + RENEWAL, "Perjanjian ini mengikat PARA PIHAK")]),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "the length of an activity",
        [(TERM + RENEWAL, "Pelatihan berlangsung selama 3 (tiga) bulan di bengkel PIHAK KEDUA")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "the length of a notice",
        [(TERM + RENEWAL, "Perjanjian ini diakhiri dengan pemberitahuan paling lambat 1 (satu) bulan sebelumnya")],
    ),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "a renewal of nothing", [(TERM, "Perjanjian ini mengikat PARA PIHAK")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "one day off",
        [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 2 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "the same day",
        [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 3 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "an end without a length",
        [(TERM, "Perjanjian ini berlaku sejak ditandatangani sampai dengan tanggal 31 Desember 2026")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "open-ended",
        [(TERM, "Perjanjian ini berlaku sejak ditandatangani untuk waktu yang tidak ditentukan")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "an end alone",
        [(TERM, "Perjanjian ini berakhir pada tanggal 31 Desember 2026")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "in the closing",
        [
            (TERM, "PARA PIHAK bersungguh-sungguh"),
            (LAST, "Perjanjian ini mulai berlaku sejak ditandatangani dan berakhir pada tanggal 31 Desember 2026."),
        ],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


@pytest.mark.parametrize(
    "changes", [changes for code, _, changes in FAULTS if code is FindingCode.MASA_BERLAKU_TIDAK_ADA]
)
def test_what_may_stand_on_an_unreadable_page_is_not_called_missing(changes: Changes) -> None:
    assert FindingCode.MASA_BERLAKU_TIDAK_ADA not in codes(*changes, unreadable=(2,))
