"""Each quote stands in its box on its page, as another reader sees it there."""

from collections.abc import Iterator, Mapping, Sequence

import pdfplumber
import pypdfium2
import pytest

from models import Evidence
from pipeline.engines.recognition import OcrEngine
from tests.corpus.conftest import RecordOf
from tests.corpus.quotes import cut, digital_items, likeness, recognised, scanned_items, stands, words_in
from tests.corpus.selection import ALL, DEV, SCANS, path_of, turn_of

LEAST_SCANNED = 0.9
"""The share of a scan's quotes that must be read again in their boxes."""
LIKE = 0.8
"""From here on a recognised crop counts as its quote: it was recognised apart from its page, in another resolution."""

Misplaced = Sequence[tuple[Evidence, object]]
"""Items and what stands in their boxes instead."""


def test_digital_quotes_stand_in_their_boxes(record_of: RecordOf) -> None:
    names = (*ALL, "mitra-02.campuran")
    items = {name: digital_items(record_of(name)) for name in names}
    misplaced = {name: list(misplaced_in(name, items[name])) for name in names}

    assert sum(map(len, items.values())) > 2000
    assert not any(misplaced.values()), told(misplaced)


def misplaced_in(name: str, items: list[Evidence]) -> Iterator[tuple[Evidence, list[str]]]:
    with pdfplumber.open(path_of(name)) as document:
        for item in items:
            words = words_in(document.pages[item.page - 1], item)
            if not stands(item.quote, words):
                yield item, words


def told(misplaced: Mapping[str, Misplaced]) -> str:
    """What stands in the boxes instead; of the naskah that are measured only, no more than how often."""
    return "\n".join(
        f"{name}: page {item.page}, {item.rule}: {item.quote!r}, but there stands {seen!r}"
        if name.partition(".")[0] in DEV
        else f"{name}: a misplaced quote"
        for name, found in misplaced.items()
        for item, seen in found
    )


@pytest.mark.ocr
@pytest.mark.parametrize("name", SCANS)
def test_scanned_quotes_are_read_again_in_their_boxes(name: str, record_of: RecordOf, engine: OcrEngine) -> None:
    items = scanned_items(record_of(name))
    misplaced = list(unlike_in(name, items, engine))

    assert items
    assert 1 - len(misplaced) / len(items) >= LEAST_SCANNED, told({name: misplaced})


def unlike_in(name: str, items: list[Evidence], engine: OcrEngine) -> Iterator[tuple[Evidence, str]]:
    with pypdfium2.PdfDocument(path_of(name)) as document:
        for item in items:
            seen = recognised(cut(document[item.page - 1], item, turn_of(name, item.page)), engine)
            if likeness(item.quote, seen) < LIKE:
                yield item, seen
