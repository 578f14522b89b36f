"""What stands in a box of a page, read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import BBox
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.pdf_quote import words_of
from pipeline.engines.pdf_text import read_digital
from pipeline.errors import MissingFileError


@pytest.fixture(scope="module")
def pdf(corpus: Path) -> Path:
    return corpus / "2025-03-20" / "kl-1.pdf"


def boxes_of(pdf: Path, text: str) -> Iterator[BBox]:
    with open_pdf(pdf.read_bytes(), max_pages=100) as document, load_page(document, 1) as page:
        assert page is not None
        yield from (word.seen.rounded() for word in read_digital(page, 1).words if word.text == text)


def test_a_box_holds_its_word_and_no_other(pdf: Path) -> None:
    with words_of(pdf, max_pages=100) as words_in:
        for box in boxes_of(pdf, "KESEPAHAMAN"):
            assert words_in(1, box) == ("KESEPAHAMAN",)


def test_words_come_from_left_to_right(pdf: Path) -> None:
    """The title line of the first page."""
    nota, kesepahaman = next(boxes_of(pdf, "NOTA")), next(boxes_of(pdf, "KESEPAHAMAN"))
    with words_of(pdf, max_pages=100) as words_in:
        assert words_in(1, BBox.around([kesepahaman, nota])) == ("NOTA", "KESEPAHAMAN")


def test_nothing_stands_beside_the_page_or_beyond_the_last(pdf: Path) -> None:
    with words_of(pdf, max_pages=100) as words_in:
        assert words_in(1, BBox(-20, -20, -10, -10)) == ()
        assert words_in(99, BBox(0, 0, 600, 900)) == ()


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError), words_of(tmp_path / "a.pdf", max_pages=1):
        pass
