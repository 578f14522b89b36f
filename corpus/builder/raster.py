"""The digital PDF seen through pdfium: its page images and where its words stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.builder.canvas import Canvas

__all__ = ["Box", "PrintedPage", "Run", "page_canvases", "page_count", "places", "printed_pages"]


class Box(NamedTuple):
    """A rectangle in PDF points, measured from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float


class Run(NamedTuple):
    """Words that stand together on one line in one font."""

    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The words of one page; width and height in points."""

    number: int
    width: float
    height: float
    text: str
    runs: tuple[Run, ...]


def page_count(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_canvases(pdf: bytes, dpi: int) -> Iterator[Canvas]:
    """Draw each page as ink on perfectly white paper."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            pixels = page.render(scale=dpi / 72, rev_byteorder=True).to_numpy()
            yield np.asarray(pixels[..., :3], dtype=np.float32) / np.float32(255)


def printed_pages(pdf: bytes) -> tuple[PrintedPage, ...]:
    """Read the words of each page and their places."""
    with pypdfium2.PdfDocument(pdf) as document:
        return tuple(_printed_page(page, number) for number, page in enumerate(document, start=1))


def places(pdf: bytes, phrase: str) -> list[tuple[int, Box]]:
    """Find a phrase, whatever its capitals: the number of each page that has it, and the box."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            height = page.get_height()
            words = page.get_textpage()
            search = words.search(phrase, match_case=False)
            while (match := search.get_next()) is not None:
                boxes = [words.get_charbox(index) for index in range(match[0], sum(match))]
                left, bottom, right, top = zip(*boxes, strict=True)
                found.append((number, Box(min(left), height - max(top), max(right), height - min(bottom))))
    return found


def _printed_page(page: pypdfium2.PdfPage, number: int) -> PrintedPage:
    width, height = page.get_size()
    words = page.get_textpage()
    runs = []
    for index in range(words.count_rects()):
        left, bottom, right, top = words.get_rect(index)
        text = " ".join(words.get_text_bounded(left, bottom, right, top).split())
        if text:
            runs.append(Run(Box(left, height - top, right, height - bottom), text))
    return PrintedPage(number, width, height, words.get_text_range().replace("\r\n", "\n"), tuple(runs))
