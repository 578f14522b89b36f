"""A scan says the same as the digital file of the same naskah: who, when, for how long, under which number, monev."""

import pytest
from rapidfuzz import fuzz

from models import Agreement
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import TWINS, naskah_of

LIKE = 0.95
"""Names may differ by the letter or two that OCR takes for others."""
FAILING = {
    "pemda-1.lapisan-rusak": "/III/ is read as /II/ in a number by both engines: a photograph",
}
"""Scans that do not say the same yet, and why."""

twins = pytest.mark.parametrize(
    "scan",
    [
        pytest.param(name, marks=pytest.mark.xfail(reason=FAILING[name], strict=False)) if name in FAILING else name
        for name in TWINS
    ],
)


@pytest.mark.ocr
@twins
def test_a_scan_says_the_same_as_its_digital_twin(scan: str, record_of: RecordOf) -> None:
    scanned, digital = record_of(scan), record_of(naskah_of(scan).id)

    assert decisive(scanned) == decisive(digital)
    assert unlike_names(scanned, digital) == []


def decisive(record: Agreement) -> dict[str, object]:
    """What must be read without a slip; numbers without blanks, each with the party that gave it."""
    term = record.term
    return {
        "categories": [(party.role, party.category) for party in record.parties],
        "signed on": record.signed_on and record.signed_on.value,
        "term": term and (term.starts_on, term.ends_on, term.months, term.open_ended),
        "numbers": [("".join(number.value.split()), number.role) for number in record.numbers],
        "monev": record.monev.status,
    }


def unlike_names(scanned: Agreement, digital: Agreement) -> list[tuple[str | None, str | None]]:
    pairs = zip([party.name for party in scanned.parties], [party.name for party in digital.parties], strict=True)
    return [(one, other) for one, other in pairs if not alike(one, other)]


def alike(one: str | None, other: str | None) -> bool:
    return one == other or (one is not None and other is not None and fuzz.ratio(one, other) / 100 >= LIKE)
