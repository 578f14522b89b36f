"""Intake: a file becomes pages of words, and says how it was read."""

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from models.agreement import SourceKind
from models.layout import PageOrigin
from pipeline.config import EngineChoice, Limits, ReadOptions
from pipeline.errors import PageLimitError
from pipeline.stages.intake import Intake, take_in
from tests.engines.drawn_pdf import A4, OPENING, draw, edited

Spoil = Callable[[Image.Image], Image.Image]

WITHOUT_OCR = ReadOptions(engine=EngineChoice.NONE)


def _body(canvas: Canvas) -> None:
    for number in range(30):
        canvas.drawString(72, 760 - 22 * number, OPENING[number % 3])


def _blank(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 12)


def _scan_of(data: bytes, spoil: Spoil = Image.Image.copy) -> ImageReader:
    with pypdfium2.PdfDocument(data) as document:
        picture: Image.Image = document[0].render(scale=200 / 72).to_pil()
    return ImageReader(spoil(picture.convert("RGB")))


def _scanned(spoil: Spoil = Image.Image.copy) -> Callable[[Canvas], None]:
    """A page that is a picture of the body."""
    scan = _scan_of(draw(_body), spoil)
    return lambda canvas: canvas.drawImage(scan, 0, 0, *A4)


def _take_in(tmp_path: Path, data: bytes, options: ReadOptions = WITHOUT_OCR) -> Intake:
    file = tmp_path / "naskah.pdf"
    file.write_bytes(data)
    return take_in(file, options)


def test_a_digital_file_is_read_from_its_own_text(tmp_path: Path) -> None:
    data = draw(_body, _body)
    intake = _take_in(tmp_path, data)
    assert [page.origin for page in intake.pages] == [PageOrigin.DIGITAL] * 2
    assert [page.number for page in intake.pages] == [1, 2]
    source = intake.source
    assert (source.file, source.pages, source.text, source.ocr) == ("naskah.pdf", 2, SourceKind.DIGITAL, None)
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_blank_pages_are_readable(tmp_path: Path) -> None:
    intake = _take_in(tmp_path, draw(_body, _blank))
    assert intake.pages[1].origin is PageOrigin.BLANK
    assert intake.source.unreadable_pages == ()
    assert intake.source.text is SourceKind.DIGITAL


def test_a_scan_is_unreadable_without_an_engine(tmp_path: Path) -> None:
    """Nobody can say what it holds, and the record must not pretend that it was read."""
    intake = _take_in(tmp_path, draw(_body, _scanned()))
    assert intake.source.unreadable_pages == (2,)
    assert intake.pages[1].words == ()
    assert intake.source.text is SourceKind.DIGITAL


def test_a_page_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    def lose(document: pikepdf.Pdf) -> None:
        document.Root.Pages.Kids[1] = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font))

    intake = _take_in(tmp_path, edited(draw(_body, _body, _body), lose))
    assert intake.source.unreadable_pages == (2,)
    assert [page.origin for page in intake.pages][::2] == [PageOrigin.DIGITAL] * 2


def test_the_page_limit_holds(tmp_path: Path) -> None:
    with pytest.raises(PageLimitError):
        _take_in(tmp_path, draw(_body, _body), ReadOptions(limits=Limits(pages=1)))


def test_progress_is_told_before_each_page(tmp_path: Path) -> None:
    file = tmp_path / "naskah.pdf"
    file.write_bytes(draw(_body, _body, _body))
    told: list[tuple[int, int]] = []
    take_in(file, WITHOUT_OCR, lambda page, pages: told.append((page, pages)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("lines", [30, 2])
def test_a_picture_that_says_nothing_does_not_matter(lines: int, tmp_path: Path) -> None:
    """A letterhead laid under the whole page is a picture too, also where a short signature block stands on it."""
    paper = ImageReader(io.BytesIO(b"P5 4 4 255 " + bytes([250] * 16)))

    def on_letterhead(canvas: Canvas) -> None:
        canvas.drawImage(paper, 0, 0, *A4)
        for number in range(lines):
            canvas.drawString(72, 600 - 20 * number, OPENING[number % 3])

    (page,) = _take_in(tmp_path, draw(on_letterhead)).pages
    assert page.origin is PageOrigin.DIGITAL


@pytest.mark.ocr
def test_a_mixed_file_is_read_page_by_page(tmp_path: Path) -> None:
    intake = _take_in(tmp_path, draw(_body, _scanned(), _blank), ReadOptions())
    assert [page.origin for page in intake.pages] == [PageOrigin.DIGITAL, PageOrigin.SCANNED, PageOrigin.BLANK]
    assert intake.source.text is SourceKind.MIXED
    assert intake.source.ocr is not None
    assert intake.source.ocr.pages == (2,)
    assert intake.source.ocr.mean_confidence > 0.8
    digital, scanned = ({word.text for word in page.words} for page in intake.pages[:2])
    assert len(digital & scanned) > 0.9 * len(digital)


@pytest.mark.ocr
def test_a_scan_under_a_digital_header_is_read(tmp_path: Path) -> None:
    """A few digital words do not stand for the picture below them."""
    scan = _scan_of(draw(_body))

    def with_header(canvas: Canvas) -> None:
        canvas.drawImage(scan, 0, 0, *A4)
        canvas.drawString(72, 810, "Salinan 3")

    (page,) = _take_in(tmp_path, draw(with_header), ReadOptions()).pages
    assert page.origin is PageOrigin.SCANNED
    assert {"Salinan", "Sumbawa"} <= {word.text for word in page.words}


@pytest.mark.ocr
def test_what_ocr_is_unsure_of_is_left_out(tmp_path: Path) -> None:
    blurred = _scanned(lambda picture: picture.filter(ImageFilter.GaussianBlur(3.6)))
    intake = _take_in(tmp_path, draw(blurred), ReadOptions())
    assert intake.source.unreadable_pages == (1,)
    assert intake.pages[0].words == ()


def _blackened(picture: Image.Image) -> Image.Image:
    top, bottom = int(picture.height * 0.4), int(picture.height * 0.7)
    ImageDraw.Draw(picture).rectangle((0, top, picture.width, bottom), fill=(20, 20, 20))
    return picture


@pytest.mark.ocr
def test_a_blackened_page_is_unreadable_and_keeps_its_words(tmp_path: Path) -> None:
    """A clause found on it is found; that none is there, nobody can say."""
    intake = _take_in(tmp_path, draw(_scanned(_blackened)), ReadOptions())
    assert intake.source.unreadable_pages == (1,)
    assert "Sumbawa" in {word.text for word in intake.pages[0].words}


@pytest.mark.ocr
def test_a_blank_sheet_that_was_scanned_is_blank(tmp_path: Path) -> None:
    sheet = _scanned(lambda picture: Image.effect_noise(picture.size, 8).convert("RGB"))
    intake = _take_in(tmp_path, draw(_body, sheet), ReadOptions())
    assert intake.pages[1].origin is PageOrigin.BLANK
    assert intake.source.unreadable_pages == ()
