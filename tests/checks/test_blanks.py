"""Dots and lines that nobody filled in."""

import pytest

from models.finding import FindingCode
from tests.checks.faultless import CHANGE, DUTY, Changes, Examples, codes, examples

FAULTS: Examples = [
    (FindingCode.ISIAN_KOSONG, "in a number", [("12/BPVP-TRT/III/2025", "...../BPVP-TRT/III/2025")]),
    (FindingCode.ISIAN_KOSONG, "a hole in a number", [("12/BPVP-TRT/III/2025", "800/ /BPVP-TRT/III/2025")]),
    (FindingCode.ISIAN_KOSONG, "in a duty", [(DUTY, "paling lambat .......... hari")]),
    (FindingCode.ISIAN_KOSONG, "dots in brackets", [("30 (tiga puluh) hari", "30 (......) hari")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(FAULTS))
def test_a_fault_is_found(code: FindingCode, changes: Changes) -> None:
    assert code in codes(*changes)


def test_a_line_to_write_on_is_a_blank() -> None:
    assert FindingCode.ISIAN_KOSONG in codes((DUTY, "paling lambat ________ hari"))


SOUND: Examples = [
    (FindingCode.ISIAN_KOSONG, "three dots", [(CHANGE, f"{CHANGE[:-1]}, surat, dan seterusnya...")]),
    (
        FindingCode.ISIAN_KOSONG,
        "lines to sign on",
        [("BAGAS WIRAYUDA                      ", "(....................)                      ")],
    ),
    (FindingCode.ISIAN_KOSONG, "spaces round slashes", [("12/BPVP-TRT/III/2025", "12 / BPVP-TRT / III / 2025")]),
]


@pytest.mark.parametrize(("code", "changes"), examples(SOUND))
def test_what_is_sound_is_not_objected_to(code: FindingCode, changes: Changes) -> None:
    assert code not in codes(*changes)
