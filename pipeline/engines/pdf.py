"""Opens PDF files, and turns every way in which that can fail into a `pipeline.errors.FileError`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.errors import (
    BrokenFileError,
    EmptyFileError,
    EncryptedFileError,
    MissingFileError,
    NotAPdfError,
    PageLimitError,
)

__all__ = ["load_page", "open_pdf", "read_bytes"]

_MAGIC = b"%PDF-"
_MAGIC_WITHIN = 1024
"""Where viewers look for the magic number: ISO 32000-1 annex H, implementation note 13."""


def read_bytes(path: Path) -> bytes:
    """Read the whole file.

    Raises:
        MissingFileError: there is no such file, or it may not be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise MissingFileError from error


@contextmanager
def open_pdf(data: bytes, *, max_pages: int) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF for as long as the context lasts. An empty password is tried on a locked file.

    Raises:
        EmptyFileError: there are no bytes, or no pages.
        NotAPdfError: the bytes are something else.
        EncryptedFileError: a password is needed.
        BrokenFileError: the file is damaged beyond opening.
        PageLimitError: there are more than ``max_pages`` pages.
    """
    if not data:
        raise EmptyFileError
    if _MAGIC not in data[:_MAGIC_WITHIN]:
        raise NotAPdfError
    with _load(data) as document:
        if not len(document):
            raise EmptyFileError("PDF tidak berisi halaman")
        if len(document) > max_pages:
            raise PageLimitError(f"{len(document)} halaman, melebihi batas {max_pages}")
        yield document


def _load(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data, password="")
        if document.get_formtype() != pdfium.FORMTYPE_NONE:
            document.init_forms()  # draws the fields that were filled in without an appearance
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        raise (EncryptedFileError if locked else BrokenFileError) from error
    return document


@contextmanager
def load_page(document: pypdfium2.PdfDocument, number: int) -> Iterator[pypdfium2.PdfPage | None]:
    """Load the page of that 1-based number, and close it afterwards, so that memory stays flat.

    What is filled into forms, typed over the page or shown as a signature becomes part of the page's contents.
    Yields None where the page is damaged beyond loading: the rest of the file may still be read.
    """
    try:
        page = _flattened(document, number - 1)
    except pypdfium2.PdfiumError:
        yield None
        return
    try:
        yield page
    finally:
        page.close()


def _flattened(document: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    page = document[index]
    if not _has_annotations(page):
        return page
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[index]


def _has_annotations(page: pypdfium2.PdfPage) -> bool:
    """Whether anything is laid over the page but links."""
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if subtype not in {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}:
            return True
    return False
