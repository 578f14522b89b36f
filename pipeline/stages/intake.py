"""Intake: a file becomes pages of words, each read from the file's own text or, where that fails, by OCR."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from models.agreement import OcrSource, Source, SourceKind
from models.layout import PageOrigin, PageWords
from models.signature import Signature
from pipeline.config import ReadOptions
from pipeline.engines.page_reader import PageReader
from pipeline.engines.pdf import load_page, open_pdf, read_bytes
from pipeline.engines.signatures import read_signatures

__all__ = ["Intake", "Progress", "take_in"]

Progress = Callable[[int, int], None]
"""Called before each page with its number and the number of pages."""


@dataclass(frozen=True, slots=True)
class Intake:
    """A file as read.

    Attributes:
        source: the file and how it was read.
        pages: every page, in order.
        signatures: the electronic ones.
        data: the file's bytes, for who must look at a page again.
    """

    source: Source
    pages: tuple[PageWords, ...]
    signatures: tuple[Signature, ...]
    data: bytes


def take_in(path: Path, options: ReadOptions, progress: Progress | None = None) -> Intake:
    """Read the file, page by page; the pages before the present one are closed.

    Raises:
        pipeline.errors.FileError: the file cannot be processed.
    """
    data = read_bytes(path)
    reader = PageReader(data, options)
    pages: list[PageWords] = []
    with open_pdf(data, max_pages=options.limits.pages) as document:
        for number in range(1, len(document) + 1):
            if progress:
                progress(number, len(document))
            with load_page(document, number) as page:
                pages.append(reader.read(page, number))
    return Intake(_source(path, data, pages), tuple(pages), read_signatures(data), data)


def _source(path: Path, data: bytes, pages: list[PageWords]) -> Source:
    return Source(
        file=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        pages=len(pages),
        text=_kind(pages),
        ocr=_ocr(pages),
        unreadable_pages=tuple(page.number for page in pages if page.origin is PageOrigin.UNREADABLE),
    )


def _kind(pages: list[PageWords]) -> SourceKind:
    """How the words came; a file without any is a scan that cannot be read, or blank paper."""
    by_ocr = {page.engine is not None for page in pages if page.words}
    if len(by_ocr) > 1:
        return SourceKind.MIXED
    unread = any(page.origin is PageOrigin.UNREADABLE for page in pages)
    return SourceKind.SCANNED if True in by_ocr or (not by_ocr and unread) else SourceKind.DIGITAL


def _ocr(pages: list[PageWords]) -> OcrSource | None:
    """Which engine read which pages, and the mean confidence, weighted as that of one page is."""
    by_ocr = [page for page in pages if page.engine is not None and page.words]
    if not by_ocr:
        return None
    words = [word for page in by_ocr for word in page.words]
    return OcrSource(
        engine=str(by_ocr[0].engine),
        pages=tuple(page.number for page in by_ocr),
        mean_confidence=round(fmean((word.confidence for word in words), [len(word.text) for word in words]), 3),
    )
