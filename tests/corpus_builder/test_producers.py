from __future__ import annotations

import io
import shutil
from typing import TYPE_CHECKING

import pikepdf
import pytest

from corpus.builder.producers import fix_identity, produce
from corpus.builder.raster import printed_pages

if TYPE_CHECKING:
    from pathlib import Path

    from corpus.builder.sources import Producer

A4 = (595, 842)

chromium = pytest.mark.skipif(
    not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), reason="needs Chromium"
)
libreoffice = pytest.mark.skipif(not any(map(shutil.which, ("soffice", "libreoffice"))), reason="needs LibreOffice")


@pytest.mark.parametrize(
    "producer",
    [
        "weasyprint",
        pytest.param("chromium", marks=[pytest.mark.chromium, chromium]),
        pytest.param("libreoffice", marks=[pytest.mark.libreoffice, libreoffice]),
    ],
)
def test_html_becomes_a4_pages_with_words_from_the_first_page_on(corpus: Path, producer: Producer) -> None:
    first = printed_pages(produce(producer, corpus / "sources/contoh.html"))[0]
    assert (first.width, first.height) == pytest.approx(A4, abs=1)
    assert "PERJANJIAN KERJA SAMA" in first.text


def pdf_made_at(moment: str, identifier: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.docinfo["/CreationDate"] = pikepdf.String(moment)
        document.trailer["/ID"] = pikepdf.Array([pikepdf.String(identifier), pikepdf.String(identifier)])
        document.save(out, static_id=False)
    return out.getvalue()


def test_moment_and_identifier_of_the_producer_leave_no_trace() -> None:
    first, second = pdf_made_at("D:20240101", b"a" * 16), pdf_made_at("D:20260202", b"b" * 16)
    assert first != second
    assert fix_identity(first) == fix_identity(second)


def test_typst_gives_the_same_bytes_and_the_fixed_date(tmp_path: Path) -> None:
    source = tmp_path / "a.typ"
    source.write_text('#set page(paper: "a4")\nNOTA KESEPAHAMAN', encoding="utf-8")
    pdf = produce("typst", source)
    assert pdf == produce("typst", source)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo["/CreationDate"]) == "D:20250320010000Z"
