"""The brief of what was really read prints on one A4 page."""

from collections.abc import Callable

import pytest

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import DEV
from tests.outputs.test_page import A4

pytestmark = pytest.mark.chromium

Printed = Callable[[Agreement], tuple[list[tuple[int, int]], str]]

SAMPLE = {
    "adendum": "changes another naskah",
    "bilingual": "names and titles in two languages",
    "ketik": "no monev, an old spelling",
    "pemda-8": "duties in three levels",
    "tiga-pihak": "three parties, four-cell signature block",
}


@pytest.mark.parametrize("name", SAMPLE)
def test_a_brief_fills_one_page(name: str, record_of: RecordOf, printed: Printed) -> None:
    sizes, text = printed(record_of(name))

    assert sizes == [A4]
    assert "SHA-256" in text  # the foot of the page: nothing was cut off


def test_the_fullest_brief_fills_one_page(record_of: RecordOf, printed: Printed) -> None:
    fullest = max(map(record_of, DEV), key=lambda record: len(render_brief(record, BriefFormat.HTML)))
    sizes, text = printed(fullest)

    assert sizes == [A4]
    assert "SHA-256" in text


@pytest.mark.ocr
def test_the_brief_of_the_worst_scan_fills_one_page(record_of: RecordOf, printed: Printed) -> None:
    sizes, text = printed(record_of("ketik.scan"))

    assert sizes == [A4]
    assert "SHA-256" in text
