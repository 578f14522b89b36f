"""Each brief prints on exactly one A4 page."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief

pytestmark = pytest.mark.chromium

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
A4 = (595, 842)  # points
Make = Callable[..., Agreement]


@pytest.fixture
def browser() -> str:
    return next(path for path in map(shutil.which, BROWSERS) if path)


@pytest.fixture
def printed(browser: str, tmp_path: Path) -> Callable[[Agreement], tuple[list[tuple[int, int]], str]]:
    """Print a brief as a person would; give the sizes of the pages and their text."""

    def print_brief(agreement: Agreement) -> tuple[list[tuple[int, int]], str]:
        page, pdf = tmp_path / "brief.html", tmp_path / "brief.pdf"
        page.write_bytes(render_brief(agreement, BriefFormat.HTML))
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
        command = [browser, *options, f"--print-to-pdf={pdf}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=90)
        pages = list(_pages(pdf))
        return [size for size, _ in pages], re.sub(r"\s+", " ", " ".join(text for _, text in pages))

    return print_brief


def _pages(pdf: Path) -> Iterator[tuple[tuple[int, int], str]]:
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            yield (round(page.get_width()), round(page.get_height())), page.get_textpage().get_text_range()


@pytest.mark.parametrize("name", ["pks-cacat", "kementerian", "lemah"])
def test_a_naskah_of_the_corpus_fills_one_page(
    printed: Callable[..., tuple[object, str]], gold: Make, name: str
) -> None:
    sizes, text = printed(gold(name))
    assert sizes == [A4]
    assert "SHA-256" in text  # the foot of the page: nothing was cut off


def test_the_emptiest_naskah_prints_on_one_page(printed: Callable[..., tuple[object, str]], naskah: Make) -> None:
    sizes, text = printed(naskah())
    assert sizes == [A4]
    assert "tidak disebut dalam naskah" in text


@pytest.mark.parametrize(
    "letters", [str, str.upper, lambda text: text.replace(" ", "")], ids=["text", "capitals", "no-spaces"]
)
def test_six_parties_sixty_obligations_and_a_title_without_end_print_on_one_page(
    printed: Callable[..., tuple[object, str]], fullest: Make, letters: Callable[[str], str]
) -> None:
    sizes, text = printed(fullest(letters))
    assert sizes == [A4]
    assert "SHA-256" in text
