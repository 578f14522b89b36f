"""The signature block: there, with names that can be read."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import NAMES_LINE, ROLES_LINE, Changes, Examples, codes, examples, findings

FAULTS: Examples = [
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "no block", [(ROLES_LINE, ""), (NAMES_LINE, "")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "no names", [(NAMES_LINE, "")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "names that cannot be read", [(NAMES_LINE, "Bq~ tzz              ,,xW")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (
        FindingCode.TANDA_TANGAN_TIDAK_TERBACA,
        "one name",
        [
            (
                "BAGAS WIRAYUDA                         RAHAYU PERTIWI, S.H.",
                "                         RAHAYU PERTIWI, S.H.",
            )
        ],
    ),
    (
        FindingCode.TANDA_TANGAN_TIDAK_TERBACA,
        "a slip in a name",
        [("                         RAHAYU PERTIWI, S.H.", "                         RAHAYU PERTIW1, S.H.")],
    ),
    (
        FindingCode.TANDA_TANGAN_TIDAK_TERBACA,
        "stamps",
        [("BAGAS WIRAYUDA                      ", "Meterai 10.000\n\nBAGAS WIRAYUDA                      ")],
    ),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


DOUBTFUL = ["Judul", "Nomor naskah", "Tanggal penandatanganan", "Jangka waktu", "Klausul monitoring dan evaluasi"]


@pytest.mark.parametrize("fact", DOUBTFUL)
def test_a_fact_that_rests_on_doubtful_words_is_named(fact: str) -> None:
    found = [one for one in findings(confidence=0.5) if one.code is FindingCode.OCR_RENDAH]
    assert any(one.message.startswith(f"{fact} bertumpu") for one in found)
    assert all("50%" in one.message for one in found)


@pytest.mark.parametrize("confidence", [0.75, 0.9, 1.0])
def test_words_read_with_confidence_raise_no_doubt(confidence: float) -> None:
    assert FindingCode.OCR_RENDAH not in codes(confidence=confidence)
