"""The portfolio is one A4 page, printed by a browser or as a PDF, whatever the batch."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2 as pdfium
import pytest

from pipeline.outputs.portfolio import PortfolioView, portfolio_view
from pipeline.outputs.portfolio_html import render_portfolio_html
from pipeline.outputs.portfolio_page import page_view
from pipeline.outputs.portfolio_pdf import render_portfolio_pdf
from tests.outputs.brief_text import A4
from tests.outputs.portfolio_batch import DAY, HOSTILE, fullest_portfolio, ordinary
from tests.outputs.test_page import browser

__all__ = ["browser"]

Make = Callable[[], PortfolioView]
batches = pytest.mark.parametrize("make", [ordinary, fullest_portfolio, lambda: portfolio_view([], DAY)])


def pages(pdf: bytes) -> tuple[list[tuple[int, int]], str]:
    """The sizes of the pages and their text."""
    with pdfium.PdfDocument(pdf) as document:
        sizes = [(round(page.get_width()), round(page.get_height())) for page in document]
        texts = [page.get_textpage().get_text_range() for page in document]
    return sizes, re.sub(r"\s+", " ", " ".join(texts))


@batches
def test_the_pdf_is_one_page(make: Make) -> None:
    sizes, text = pages(render_portfolio_pdf(make()))

    assert sizes == [A4]
    assert "Tiap naskah dihitung satu kali" in text  # the foot of the page: nothing was cut off


@pytest.mark.chromium
@batches
def test_the_html_prints_on_one_page(make: Make, browser: str, tmp_path: Path) -> None:
    page, pdf = tmp_path / "portofolio.html", tmp_path / "portofolio.pdf"
    page.write_text(render_portfolio_html(make()), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    subprocess.run(
        [browser, *options, f"--print-to-pdf={pdf}", page.as_uri()], check=True, capture_output=True, timeout=90
    )
    sizes, text = pages(pdf.read_bytes())

    assert sizes == [A4]
    assert "Tiap naskah dihitung satu kali" in text


def test_what_a_naskah_says_is_text_in_html_and_in_pdf() -> None:
    html = render_portfolio_html(ordinary())
    _, printed = pages(render_portfolio_pdf(ordinary()))

    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "\u202e" not in html + printed
    assert HOSTILE[:12] in printed


def test_a_long_list_is_whole_on_a_screen_and_counted_on_paper() -> None:
    view = fullest_portfolio()
    without = page_view(view).lists[0]
    _, printed = pages(render_portfolio_pdf(view))

    every = (*without.lines, *without.rest)
    assert len(every) == len(view.without_monev) > 200
    assert without.more == f"dan {len(without.rest)} lain"
    assert without.more in printed
    assert render_portfolio_html(view).count('class="sign"') >= len(every)


def test_a_file_that_could_not_be_read_is_named() -> None:
    _, printed = pages(render_portfolio_pdf(ordinary()))

    for text in (render_portfolio_html(ordinary()), printed):
        assert "rusak.pdf" in text
        assert "PDF rusak; minta berkas aslinya" in text
        assert "sama persis dengan pks-lengkap.pdf" in text


def test_each_figure_of_a_plot_stands_as_text_too() -> None:
    page = page_view(ordinary())

    for plot in (page.monev_plot, page.timeline):
        drawing = ET.fromstring(plot.svg)  # noqa: S314 (we drew it)
        assert not list(drawing.iter("{http://www.w3.org/2000/svg}text")), "letters are paths"
    assert "TW I 2027: 1, TW III 2027: 1" in page.timeline.text


LETTERS = re.compile(r'<g transform="translate\((?P<left>[\d.]+) [\d.]+\) scale\((?P<scale>[\d.]+) .*?</g>', re.DOTALL)


@batches
def test_no_letter_of_a_plot_stands_outside_it(make: Make) -> None:
    for plot in (page_view(make()).monev_plot, page_view(make()).timeline):
        width = float((re.search(r'width="([\d.]+)pt"', plot.svg) or [0, 0])[1])
        for text in LETTERS.finditer(plot.svg):
            last = max([0.0, *map(float, re.findall(r"<use [^>]*translate\(([\d.]+)", text.group()))])
            assert float(text["left"]) + (last + 60) * float(text["scale"]) <= width  # 60: the last letter itself


def test_no_name_is_given_twice_on_the_page() -> None:
    names = re.findall(r'\bid="([^"]+)"', render_portfolio_html(ordinary()))

    assert len(names) == len(set(names))


def test_the_same_portfolio_gives_the_same_page() -> None:
    assert render_portfolio_pdf(ordinary()) == render_portfolio_pdf(ordinary())
    assert render_portfolio_html(ordinary()) == render_portfolio_html(ordinary())


def test_the_page_asks_for_nothing_outside_itself() -> None:
    html = render_portfolio_html(ordinary())

    assert "default-src 'none'" in html
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', re.sub(r'xmlns(:\w+)?="[^"]+"', "", html))
