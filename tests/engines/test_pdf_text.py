"""The words of digital pages: what the page shows, where it shows it."""

import io
from typing import Any

import pikepdf
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from models.geometry import BBox
from tests.engines.drawn_pdf import A4, OPENING, draw, edited, read_page, texts

SCAN = ImageReader(io.BytesIO(b"P5 4 4 255 " + bytes([250] * 16)))
"""A grey picture, stretched over a page as a scan is."""


def _spaced(canvas: Canvas, y: float, text: str, **settings: Any) -> None:
    """Draw a line with other settings of the text state than usual."""
    line = canvas.beginText(72, y)
    for name, value in settings.items():
        getattr(line, name)(value)
    line.textOut(text)
    canvas.drawText(line)


def _opening(canvas: Canvas, **settings: Any) -> None:
    for number, line in enumerate(OPENING):
        _spaced(canvas, 700 - 20 * number, line, **settings)


def test_a_word_has_the_box_of_its_font() -> None:
    """From the top-left corner, one em high, as wide as its letters."""
    page = read_page(draw(lambda canvas: canvas.drawString(72, 700, "Pasal 1")))
    assert [word.text for word in page.words] == ["Pasal", "1"]
    expected = BBox(72, 842 - 700 - 9, 72 + stringWidth("Pasal", "Helvetica", 12), 842 - 700 + 3)
    assert page.words[0].box == pytest.approx(expected, abs=0.1)
    assert page.words[0].seen == page.words[0].box


def test_a_word_broken_at_the_line_end_stays_two_words() -> None:
    """Each part keeps its box: evidence is shown line by line."""

    def lines(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "sarana masing-")
        canvas.drawString(72, 685, "masing pihak")

    words = read_page(draw(lines)).words
    assert [word.text for word in words] == ["sarana", "masing-", "masing", "pihak"]
    assert words[1].box.bottom < words[2].box.bottom
    assert words[2].box.x0 == pytest.approx(72, abs=0.1)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Nomor\u00a07", ["Nomor", "7"]),
        ("Undang-Undang", ["Undang-Undang"]),
        ("S.Sos.,M.Si. dan Rp1.275,50", ["S.Sos.,M.Si.", "dan", "Rp1.275,50"]),
    ],
)
def test_words_are_parted_by_spaces_alone(written: str, read: list[str]) -> None:
    assert texts(draw(lambda canvas: canvas.drawString(72, 700, written))) == read


def test_cells_side_by_side_are_two_words_without_a_space() -> None:
    def row(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Nama")
        canvas.drawString(200, 700, "Budi")

    assert texts(draw(row)) == ["Nama", "Budi"]


def test_narrow_gaps_part_words_where_the_file_writes_no_spaces() -> None:
    """As Chromium prints: every word is placed, none is followed by a space."""

    def placed(canvas: Canvas) -> None:
        x = 72.0
        for word in ("Nusa", "Tenggara,", "surel", "resmi"):
            canvas.drawString(x, 700, word)
            x += stringWidth(word, "Helvetica", 12) + 2.4

    assert texts(draw(placed)) == ["Nusa", "Tenggara,", "surel", "resmi"]


@pytest.mark.parametrize("space", [1, 3, 5])
def test_a_spaced_out_heading_is_read_by_its_words(space: float) -> None:
    heading = draw(lambda canvas: _spaced(canvas, 700, "NOTA KESEPAHAMAN", setCharSpace=space))
    assert texts(heading) == ["NOTA", "KESEPAHAMAN"]


def test_letters_placed_one_by_one_make_a_word() -> None:
    """As browsers print `letter-spacing`."""

    def placed(canvas: Canvas) -> None:
        x = 72.0
        for letter in "PERJANJIAN":
            canvas.drawString(x, 700, letter)
            x += stringWidth(letter, "Helvetica", 12) + 3

    assert texts(draw(placed)) == ["PERJANJIAN"]


def test_doubled_print_is_bold_not_two_words() -> None:
    def doubled(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            for line in range(20):
                canvas.drawString(72 + shift, 700 - 20 * line, f"PASAL {line}")

    assert texts(draw(doubled)).count("PASAL") == 20


def test_a_watermark_is_no_text() -> None:
    def marked(canvas: Canvas) -> None:
        _opening(canvas)
        canvas.translate(150, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica-Bold", 80)
        canvas.drawString(0, 0, "SALINAN")

    assert texts(draw(marked)) == " ".join(OPENING).split()


def test_invisible_text_over_nothing_is_not_there() -> None:
    assert texts(draw(lambda canvas: _opening(canvas, setTextRenderMode=3))) == []


def test_the_text_layer_under_a_scan_is_read() -> None:
    def scanned(canvas: Canvas) -> None:
        canvas.drawImage(SCAN, 0, 0, *A4)
        _opening(canvas, setTextRenderMode=3)

    assert texts(draw(scanned)) == " ".join(OPENING).split()


def test_a_garbled_text_layer_under_a_scan_is_not() -> None:
    def scanned(canvas: Canvas) -> None:
        canvas.drawImage(SCAN, 0, 0, *A4)
        for number, line in enumerate(OPENING):
            garbled = line.replace("a", "|").replace("i", "!").replace("e", "~")
            _spaced(canvas, 700 - 20 * number, garbled, setTextRenderMode=3)

    assert texts(draw(scanned)) == []


def _with_entries(data: bytes, **entries: Any) -> bytes:
    def edit(document: pikepdf.Pdf) -> None:
        for name, value in entries.items():
            document.pages[0][f"/{name}"] = value

    return edited(data, edit)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_follow_the_page_as_it_is_shown(rotation: int) -> None:
    """The rotation entry turns the page; upright, it is as it was."""
    plain = draw(_opening)
    turned = read_page(_with_entries(plain, Rotate=rotation))
    upright = read_page(plain)
    assert turned.turn == -rotation % 360
    assert (turned.width, turned.height) == (upright.width, upright.height)
    by_text = {word.text: word for word in turned.words}
    for word in upright.words:
        if word.text in {"Kamis", "Jakarta", "Sumbawa"}:
            assert by_text[word.text].box == pytest.approx(word.box, abs=0.1)
            assert by_text[word.text].seen == pytest.approx(word.box.turned(rotation, *A4), abs=0.1)


def test_a_page_drawn_sideways_and_turned_by_its_entry_is_upright() -> None:
    """As landscape annexes are made: the letters lie on their side, the entry sets them up."""

    def sideways(canvas: Canvas) -> None:
        canvas.translate(595, 0)
        canvas.rotate(90)
        canvas.drawString(100, 500, OPENING[0])

    page = read_page(_with_entries(draw(sideways), Rotate=90))
    assert (page.width, page.height, page.turn) == (842, 595, 0)
    assert page.words[0].seen == page.words[0].box
    assert page.words[0].box.x0 == pytest.approx(100, abs=0.1)
    assert page.words[0].box.bottom == pytest.approx(595 - 500 + 3, abs=0.1)


def test_what_the_crop_box_hides_is_not_read() -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "tampak")
        canvas.drawString(72, 20, "tersembunyi")

    cropped = read_page(_with_entries(draw(page), CropBox=pikepdf.Array([50, 100, 545, 800])))
    assert [word.text for word in cropped.words] == ["tampak"]
    assert (cropped.width, cropped.height) == (495, 700)
    assert cropped.words[0].box == pytest.approx(
        BBox(22, 91, 22 + stringWidth("tampak", "Helvetica", 12), 103), abs=0.1
    )
