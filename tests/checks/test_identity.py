"""Number and parties: without them a naskah cannot be told from another."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import COLLECTIVE, NUMBERS, SECOND_PARTY, Changes, Examples, codes, examples

FAULTS: Examples = [
    (FindingCode.NOMOR_TIDAK_ADA, "no line", [(NUMBERS, "")]),
    (FindingCode.NOMOR_TIDAK_ADA, "dots", [("12/BPVP-TRT/III/2025", "........"), ("77/SNA-DIR/III/2025", "........")]),
    (FindingCode.NOMOR_TIDAK_ADA, "nothing behind it", [("12/BPVP-TRT/III/2025", ""), ("77/SNA-DIR/III/2025", "")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "one party", [(SECOND_PARTY, ""), (COLLECTIVE, "PIHAK KESATU sepakat")]),
    (
        FindingCode.PARA_PIHAK_TIDAK_LENGKAP,
        "no signatory",
        [("2. BAGAS WIRAYUDA, selaku Direktur", "2. Direktur"), ("BAGAS WIRAYUDA", "")],
    ),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "a masked signatory", [("BAGAS WIRAYUDA", "Xxxxx Xxxxxxx")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "dots for a signatory", [("BAGAS WIRAYUDA", "..................")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


SOUND: Examples = [
    (FindingCode.NOMOR_TIDAK_ADA, "one of two", [("12/BPVP-TRT/III/2025", "........")]),
    (FindingCode.NOMOR_TIDAK_ADA, "a number without slash", [("12/BPVP-TRT/III/2025", "7 Tahun 2025")]),
    (
        FindingCode.NOMOR_TIDAK_ADA,
        "a hole in it",
        [("12/BPVP-TRT/III/2025", "800/ /BPVP/III/2025"), ("77/SNA-DIR/III/2025", "")],
    ),
    (
        FindingCode.PARA_PIHAK_TIDAK_LENGKAP,
        "no address",
        [(", berkedudukan di Jalan Kenanga Nomor 9, Sukamekar,", ",")],
    ),
    (
        FindingCode.PARA_PIHAK_TIDAK_LENGKAP,
        "no authority",
        [("berdasarkan Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024, ", "")],
    ),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "an acting post", [("selaku Kepala Balai", "selaku Plt. Kepala Balai")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)


@pytest.mark.parametrize("changes", [changes for _, _, changes in FAULTS])
def test_what_may_stand_on_an_unreadable_page_is_not_called_missing(changes: Changes) -> None:
    assert not codes(*changes, unreadable=(2,)) & {FindingCode.NOMOR_TIDAK_ADA, FindingCode.PARA_PIHAK_TIDAK_LENGKAP}
