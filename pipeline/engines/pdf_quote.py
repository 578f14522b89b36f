"""Reads again what stands in a box of a digital page, to see whether a quote really stands there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pypdfium2

from models.geometry import BBox
from models.layout import Word
from pipeline.engines.pdf import load_page, open_pdf, read_bytes
from pipeline.engines.pdf_text import read_digital

__all__ = ["words_of"]

_EDGE = 0.1
"""Boxes in a record are rounded to a tenth of a point."""


@contextmanager
def words_of(pdf: Path, *, max_pages: int) -> Iterator[Callable[[int, BBox], tuple[str, ...]]]:
    """Open a PDF for as long as the context lasts, to ask for words.

    Yields:
        a function that takes the 1-based number of a page and a box on it as a person sees it, and gives the words
        whose centre lies in the box, from left to right on the upright page.

    Raises:
        pipeline.errors.FileError: the file cannot be opened.
    """
    with open_pdf(read_bytes(pdf), max_pages=max_pages) as document:

        @cache
        def words_on(number: int) -> tuple[Word, ...]:
            return _words(document, number)

        def words_in(number: int, box: BBox) -> tuple[str, ...]:
            wide = BBox(box.x0 - _EDGE, box.top - _EDGE, box.x1 + _EDGE, box.bottom + _EDGE)
            inside = [word for word in words_on(number) if wide.contains(word.seen.x_mid, word.seen.y_mid)]
            return tuple(word.text for word in sorted(inside, key=lambda word: word.box.x0))

        yield words_in


def _words(document: pypdfium2.PdfDocument, number: int) -> tuple[Word, ...]:
    if not 1 <= number <= len(document):
        return ()
    with load_page(document, number) as page:
        return read_digital(page, number).words if page else ()
