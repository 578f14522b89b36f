"""pdfium's words and tables are those that pdfplumber finds, on files of every producer."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pdfplumber
import pytest

from models.layout import Word
from pipeline.engines.pdf_fallback import read_by_pdfplumber
from tests.engines.drawn_pdf import read_page

NASKAH = {
    "kl-1": "2025-03-20",
    "kl-2": "2025-03-20",
    "mitra-04": "2025-03-20",
    "mitra-06": "2025-03-20",
    "mitra-07": "2025-03-20",
    "pemda-1": "2025-03-20",
    "pemda-6": "2025-03-20",
    "adendum": "lain",
    "bilingual": "lain",
}
"""Typst, Chromium, WeasyPrint and LibreOffice, tables and none, one column and two."""


def _has_twin(word: Word, others: Iterable[Word]) -> bool:
    """Whether another reader saw the word there: fonts are placed alike in width, but not in height."""
    return any(
        word.text == other.text
        and word.box[::2] == pytest.approx(other.box[::2], abs=1.5)
        and abs(word.box.y_mid - other.box.y_mid) < word.box.height / 2
        for other in others
    )


@pytest.mark.parametrize(("naskah", "folder"), NASKAH.items(), ids=NASKAH)
def test_words_and_tables_are_those_of_pdfplumber(naskah: str, folder: str, corpus: Path) -> None:
    file = corpus / folder / f"{naskah}.pdf"
    data = file.read_bytes()
    with pdfplumber.open(file) as document:
        for number, theirs in enumerate(document.pages, start=1):
            ours, oracle = read_page(data, number), read_by_pdfplumber(data, number)
            assert oracle is not None
            assert Counter(word.text for word in ours.words) == Counter(word.text for word in oracle.words)
            assert all(_has_twin(word, oracle.words) for word in ours.words)
            assert [_shape(table.rows) for table in ours.tables] == [
                _shape(table.rows) for table in theirs.find_tables()
            ]
            theirs.close()


def _shape(rows: object) -> list[int]:
    """How many cells there are in each row."""
    return [len([cell for cell in getattr(row, "cells", row) if cell]) for row in rows]  # type: ignore[attr-defined]
