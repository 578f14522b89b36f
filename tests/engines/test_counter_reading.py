"""Places of a scanned page read again by the other engine, within the limits of the first reading."""

from dataclasses import replace

import pytest

from models.geometry import BBox
from models.layout import PageWords
from pipeline.config import EngineChoice, Limits
from pipeline.engines.counter_reading import CounterReading
from pipeline.engines.ocr import find_engine, read_scan
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.raster import page_image
from pipeline.errors import PageLimitError, SecondEngineError
from tests.engines.drawn_pdf import draw
from tests.engines.drawn_scan import agreement

DATA = draw(agreement)


@pytest.fixture(scope="module")
def page() -> PageWords:
    """The drawn page as Tesseract reads it."""
    engine = find_engine(EngineChoice.TESSERACT) or pytest.skip("no Tesseract on this machine")
    with open_pdf(DATA, max_pages=1) as document, load_page(document, 1) as opened:
        assert opened is not None
        return read_scan(page_image(opened, max_pixels=10_000_000), 1, engine)


def line_of(page: PageWords, word: str) -> BBox:
    """The box of the first line on which the word stands."""
    found = next(each for each in page.words if word in each.text)
    return BBox.around(each.box for each in page.words if abs(each.box.y_mid - found.box.y_mid) < 5)


@pytest.mark.ocr
@pytest.mark.parametrize(("first", "second"), [("tesseract", "rapidocr"), ("rapidocr", "tesseract")])
def test_the_other_engine_reads(page: PageWords, first: str, second: str) -> None:
    counter = CounterReading(DATA, [replace(page, engine=first)], Limits())

    assert (counter.engine_of(1), counter.engine_of(1, second=True)) == (first, second)
    assert "67,8% (enam puluh tujuh koma delapan persen)" in counter.read(1, line_of(page, "67,8%"), second)


@pytest.mark.ocr
def test_an_empty_place_says_nothing(page: PageWords) -> None:
    counter = CounterReading(DATA, [page], Limits())

    assert counter.read(1, BBox(0, 0, 0, 0), "rapidocr") == ""
    assert counter.read(1, BBox(2000, 2000, 2100, 2020), "rapidocr") == ""


@pytest.mark.ocr
def test_the_limit_on_pixels_holds(page: PageWords) -> None:
    """At two thousand pixels a page has no letters any more."""
    coarse = CounterReading(DATA, [page], Limits(page_pixels=2_000))

    assert "67,8%" not in coarse.read(1, line_of(page, "67,8%"), "rapidocr")


@pytest.mark.ocr
def test_the_limit_on_pages_holds(page: PageWords) -> None:
    counter = CounterReading(draw(agreement, agreement), [page], Limits(pages=1))

    with pytest.raises(PageLimitError):
        counter.read(1, line_of(page, "67,8%"), "rapidocr")


@pytest.mark.ocr
def test_without_the_other_engine_it_says_so(page: PageWords, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without rapidocr, as its absence looks to Python."""
    monkeypatch.setattr("pipeline.engines.ocr.find_spec", lambda _: None)
    find_engine.cache_clear()
    try:
        with pytest.raises(SecondEngineError, match="naskah doctor"):
            CounterReading(DATA, [page], Limits()).read(1, line_of(page, "67,8%"), "rapidocr")
    finally:
        find_engine.cache_clear()
