"""A reference finds its pasal and ayat; one to another text is none of this naskah's."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import Changes, Examples, also, codes, examples

FAULTS: Examples = [
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such pasal", [also("Hal itu menurut Pasal 12.")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such ayat here", [("pada ayat (1) dilaporkan", "pada ayat (3) dilaporkan")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such ayat there", [also("Hal itu menurut Pasal 4 ayat (5).")]),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "an ayat of a pasal without ayat",
        [also("Hal itu menurut Pasal 6 ayat (2).")],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.RUJUKAN_PASAL_SALAH, "it is there", [also("Hal itu menurut Pasal 4 ayat (2).")]),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "a code",
        [also("PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata.")],
    ),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "a law",
        [also("Hal itu mengikuti Pasal 17 ayat (3) Undang-Undang Nomor 13 Tahun 2003.")],
    ),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "another naskah",
        [also("Hal itu mengikuti Pasal 23 Nota Kesepahaman Nomor 4/BLH/2024.")],
    ),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "a law named first",
        [also("Undang-Undang Nomor 13 Tahun 2003 Pasal 64 diindahkan.")],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)
