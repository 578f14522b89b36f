"""A scan in, words out: the right words, each with a box on its own ink."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from models.layout import PageOrigin, PageWords
from pipeline.config import EngineChoice
from pipeline.engines.ocr import find_engine, read_scan
from pipeline.engines.raster import PageImage, page_image
from pipeline.engines.recognition import OcrEngine
from tests.engines.drawn_scan import (
    faint,
    inked,
    noisy,
    on_desk,
    picture,
    seen_from_below,
    shaded,
    skewed,
    stamped,
    turned,
)

pytestmark = pytest.mark.ocr


def _texts(page: PageWords) -> Counter[str]:
    return Counter(word.text for word in page.words)


def _all_on_ink(page: PageWords, image: PageImage) -> bool:
    return all(inked(image, word.seen) > 0.04 for word in page.words)


def test_percentages_and_semicolons_are_kept(engine: OcrEngine) -> None:
    """The Indonesian data of Tesseract reads 67,8% as 67,846 and never a semicolon."""
    texts = _texts(read_scan(noisy(shaded(picture())), 1, engine))

    assert [texts[share] for share in ("67,8%", "32,2%", "2%", "85%")] == [3, 3, 3, 3]
    assert sum(count for text, count in texts.items() if text.endswith(";")) == 18


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_page_has_its_boxes_where_a_viewer_shows_the_words(engine: OcrEngine, quarters: int) -> None:
    image = turned(noisy(picture()), quarters)
    page = read_scan(image, 1, engine)

    assert page.turn == 360 - 90 * quarters
    assert page.width < page.height
    assert _texts(page)["ditandatangani"] == 3
    assert _all_on_ink(page, image)


@pytest.mark.parametrize("degrees", [-2.4, 1.3])
def test_a_skewed_page_has_its_boxes_on_their_ink(engine: OcrEngine, degrees: float) -> None:
    image = skewed(picture(), degrees)
    page = read_scan(image, 1, engine)

    assert _texts(page)["Perjanjian"] == 3
    assert _all_on_ink(page, image)
    line = [word for word in page.words if word.box.top < 80]
    assert max(word.box.top for word in line) - min(word.box.top for word in line) < 6


def test_a_photographed_page_is_read(engine: OcrEngine) -> None:
    image = seen_from_below(on_desk(shaded(picture())))
    page = read_scan(image, 1, engine)

    assert _texts(page)["menempatkan"] == 3
    assert _all_on_ink(page, image)
    assert min(word.box.x0 for word in page.words) > 50, "the desk was read"


def test_words_under_a_stamp_are_read(engine: OcrEngine) -> None:
    assert _texts(read_scan(stamped(picture(), (350, 400)), 1, engine))["menanggung"] == 6


def test_columns_side_by_side_are_words_apart(engine: OcrEngine) -> None:
    def signatures(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "PIHAK KESATU,")
        canvas.drawString(330, 700, "PIHAK KEDUA,")
        canvas.drawString(72, 600, "Ir. Wahyu Sasmita")
        canvas.drawString(330, 600, "Hendra Kusumo")

    words = {word.text: word.box for word in read_scan(picture(signatures), 1, engine).words}

    assert words["KESATU,"].x1 < 200
    assert words["KEDUA,"].x0 > 320
    assert words["Hendra"].x0 == pytest.approx(330, abs=2)


def test_a_ruled_table_is_kept(engine: OcrEngine) -> None:
    def budget(canvas: Canvas) -> None:
        canvas.grid([72, 272, 523], [600, 630, 660])
        canvas.drawString(80, 640, "Pelatihan las")
        canvas.drawString(280, 610, "Rp275.400.000,00")

    page = read_scan(picture(budget), 1, engine)
    (amount,) = (word for word in page.words if word.text.startswith("Rp"))
    (table,) = page.tables

    assert amount.text == "Rp275.400.000,00"
    assert [len(row) for row in table.rows] == [2, 2]
    assert table.rows[1][1].contains(amount.box.x_mid, amount.box.y_mid)


@pytest.mark.parametrize("damage", [noisy, shaded, lambda blank: noisy(on_desk(shaded(blank)))])
def test_a_blank_page_gives_no_words(engine: OcrEngine, damage: Callable[[PageImage], PageImage]) -> None:
    page = read_scan(damage(picture(lambda _: None)), 7, engine)

    assert (page.words, page.origin, page.number) == ((), PageOrigin.BLANK, 7)


@pytest.mark.parametrize("contrast", [0.1, 0.3])
def test_faint_print_is_read(engine: OcrEngine, contrast: float) -> None:
    page = read_scan(noisy(faint(picture(), contrast), deviation=2), 1, engine)

    assert page.origin is PageOrigin.SCANNED
    assert _texts(page)["67,8%"] == 3


def test_stamps_alone_are_ink_that_nobody_can_read(engine: OcrEngine) -> None:
    image = picture(lambda _: None)
    for height in (400, 800, 1200):
        image = stamped(image, (600, height))
    page = read_scan(image, 1, engine)

    assert (page.words, page.origin) == ((), PageOrigin.UNREADABLE)


def test_a_real_scan_is_read(engine: OcrEngine, corpus: Path) -> None:
    """The first page of a signed agreement, against the text that was printed."""
    with pypdfium2.PdfDocument(corpus / "2025-03-20" / "pemda-2.scan.pdf") as document:
        page = read_scan(page_image(document[0], max_pixels=40_000_000), 1, engine)
    with pypdfium2.PdfDocument(corpus / "2025-03-20" / "pemda-2.pdf") as document:
        printed = Counter(document[0].get_textpage().get_text_bounded().split())

    assert (printed & _texts(page)).total() > 0.97 * printed.total()
    assert page.mean_confidence is not None
    assert page.mean_confidence > 0.85


def test_no_engine_where_none_is_wanted() -> None:
    assert find_engine(EngineChoice.NONE) is None
