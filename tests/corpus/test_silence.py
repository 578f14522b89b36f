"""`naskah check` says nothing of a naskah without fault: a wrong finding costs more trust than a missed one."""

import json
from collections.abc import Iterable

import pytest

from models import FindingCode
from tests.cli.conftest import Naskah
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import ALL, DEV, NASKAH, SHELF, path_of

CLEAN = tuple(name for name in ALL if not json.loads(SHELF.gold(NASKAH[name]).read_text(encoding="utf-8"))["findings"])
"""The naskah to which their authors knew of no objection; of those outside `DEV` no more is told than how many."""
BEFORE_ALL = "1900-01-01"
"""A day on which no term has come to an end yet."""
OF_THE_COPY = {FindingCode.OCR_RENDAH}
"""What is said of a scan, not of the naskah in it."""


def told(noisy: Iterable[str]) -> str:
    names = list(noisy)
    return f"{[name for name in names if name in DEV]} and {sum(name not in DEV for name in names)} others"


def test_there_are_clean_naskah_of_each_split() -> None:
    assert {NASKAH[name].split for name in CLEAN} == {"dev", "segar", "check"}
    assert len(CLEAN) >= 12


def test_check_is_silent_on_every_clean_naskah(naskah: Naskah) -> None:
    result = naskah("check", "--format", "json", "--as-of", BEFORE_ALL, *map(path_of, CLEAN))
    rows = {row["file"].removesuffix(".pdf"): row["findings"] for row in json.loads(result.stdout)}
    noisy = [name for name in CLEAN if rows[name]]

    assert (result.returncode, result.stderr, noisy) == (0, "", []), told(noisy)


@pytest.mark.ocr
def test_nothing_is_objected_to_in_the_scan_of_a_clean_naskah(record_of: RecordOf) -> None:
    noisy = [name for name in CLEAN if {each.code for each in record_of(f"{name}.scan").findings} - OF_THE_COPY]
    assert not noisy, told(noisy)
