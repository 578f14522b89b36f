"""The brief of what was really read is one A4 page, whichever form it has."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import ALL, DEV
from tests.outputs.brief_text import A4, pages_of
from tests.outputs.test_page import opened_in_word

Printed = Callable[[Agreement], tuple[list[tuple[int, int]], str]]

SAMPLE = {
    "adendum": "changes another naskah",
    "bilingual": "names and titles in two languages",
    "ketik": "no monev, an old spelling",
    "pemda-8": "duties in three levels",
    "tiga-pihak": "three parties, four-cell signature block",
}


def test_every_brief_of_the_corpus_is_one_page_as_pdf(record_of: RecordOf) -> None:
    pages = [pages_of(render_brief(record_of(name), BriefFormat.PDF)) for name in ALL]

    assert sum([size for size, _ in each] != [A4] for each in pages) == 0


@pytest.mark.libreoffice
def test_every_brief_of_the_corpus_is_one_page_in_word(record_of: RecordOf, tmp_path: Path) -> None:
    opened = opened_in_word({name: record_of(name) for name in ALL}, tmp_path)

    assert sum(sizes != [A4] for sizes in opened.values()) == 0
    assert len(opened) == len(ALL)


@pytest.mark.chromium
@pytest.mark.parametrize("name", SAMPLE)
def test_a_brief_prints_on_one_page(name: str, record_of: RecordOf, printed: Printed) -> None:
    sizes, text = printed(record_of(name))

    assert sizes == [A4]
    assert "SHA-256" in text  # the foot of the page: nothing was cut off


@pytest.mark.chromium
def test_the_fullest_brief_prints_on_one_page(record_of: RecordOf, printed: Printed) -> None:
    fullest = max(map(record_of, DEV), key=lambda record: len(render_brief(record, BriefFormat.HTML)))
    sizes, text = printed(fullest)

    assert sizes == [A4]
    assert "SHA-256" in text


@pytest.mark.chromium
@pytest.mark.ocr
def test_the_brief_of_the_worst_scan_prints_on_one_page(record_of: RecordOf, printed: Printed) -> None:
    sizes, text = printed(record_of("ketik.scan"))

    assert sizes == [A4]
    assert "SHA-256" in text
