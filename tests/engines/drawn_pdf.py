"""PDFs drawn for the tests, each as a person would make it, and the words that naskah reads from them."""

import io
from collections.abc import Callable

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from models.layout import PageWords
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.pdf_text import read_digital

__all__ = ["A4", "OPENING", "draw", "edited", "read_page", "texts"]

A4 = (595.0, 842.0)

OPENING = (
    "Pada hari ini Kamis tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima",
    "bertempat di Jakarta kami yang bertanda tangan di bawah ini sepakat untuk bekerja sama",
    "dalam penyelenggaraan pelatihan kerja bagi pencari kerja di Kabupaten Sumbawa",
)


def draw(*pages: Callable[[Canvas], object]) -> bytes:
    """A PDF with one A4 page for each function, which draws on it (y grows upwards)."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for page in pages:
        canvas.setFont("Helvetica", 12)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def edited(data: bytes, edit: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The PDF after ``edit`` changed it."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        edit(document)
        document.save(target)
    return target.getvalue()


def read_page(data: bytes, number: int = 1) -> PageWords:
    """The digital reading of one page."""
    with open_pdf(data, max_pages=1000) as document, load_page(document, number) as page:
        assert page is not None
        return read_digital(page, number)


def texts(data: bytes, number: int = 1) -> list[str]:
    """The words of one page."""
    return [word.text for word in read_page(data, number).words]
