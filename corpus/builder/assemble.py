"""PDFs put together from page images and from pages of other PDFs."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf

from corpus.builder.garble import garbled_layer
from corpus.builder.producers import fix_identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from corpus.builder.encode import Picture
    from corpus.builder.raster import PrintedPage

__all__ = ["picture_pdf", "replace_last_pages", "with_text_layer"]

_MACHINES = {
    "flatbed": (
        ("Canon iR-ADV C5535 III", "Canon iR-ADV C5535 III PDF"),
        ("KONICA MINOLTA bizhub C308", "KONICA MINOLTA bizhub C308"),
        ("EPSON Scan 2", "EPSON Scan 2"),
        ("RICOH IM C3000", "RICOH IM C3000"),
    ),
    "photo": (("Adobe Scan for Android", "Adobe Scan for Android 24.11"), ("CamScanner", "intsig.com pdf producer")),
    "fax": (("FUJI XEROX DocuCentre-V 3060", "FUJI XEROX DocuCentre-V 3060"), ("Canon iR2525", "Canon iR2525 PDF")),
}
"""Creator and producer that each kind of machine writes into its files."""


def picture_pdf(pictures: Iterable[Picture], dpi: int, kind: str, choice: int) -> bytes:
    """Make a PDF of page images alone; `choice` picks the machine that claims to have made it."""
    creator, producer = _MACHINES[kind][choice % len(_MACHINES[kind])]
    with pikepdf.new() as document:
        for picture in pictures:
            _add_page(document, picture, dpi)
        document.docinfo["/Creator"] = pikepdf.String(creator)
        document.docinfo["/Producer"] = pikepdf.String(producer)
        return _bytes(document)


def replace_last_pages(digital: bytes, scan: bytes, count: int) -> bytes:
    """Give the digital PDF with its last pages replaced by scanned ones, as when only those were signed on paper."""
    with pikepdf.open(io.BytesIO(digital)) as document, pikepdf.open(io.BytesIO(scan)) as pictures:
        if len(document.pages) != len(pictures.pages):
            message = f"{len(document.pages)} digital pages, but {len(pictures.pages)} scanned ones"
            raise ValueError(message)
        keep = len(document.pages) - count
        del document.pages[keep:]
        document.pages.extend(pictures.pages[keep:])
        return _bytes(document)


def with_text_layer(scan: bytes, pages: Sequence[PrintedPage], seed: str) -> bytes:
    """Put the text of a bad recognition, unseen, behind each page image."""
    with pikepdf.open(io.BytesIO(scan)) as document:
        font = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )
        for picture, page in zip(document.pages, pages, strict=True):
            picture.Resources.Font = pikepdf.Dictionary(F1=font)
            picture.contents_add(garbled_layer(page, seed), prepend=True)
        return _bytes(document)


def _add_page(document: pikepdf.Pdf, picture: Picture, dpi: int) -> None:
    width, height = picture.width * 72 / dpi, picture.height * 72 / dpi
    page = document.add_blank_page(page_size=(width, height))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=_image_object(document, picture)))
    page.Contents = document.make_stream(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im0 Do Q".encode())


def _image_object(document: pikepdf.Pdf, picture: Picture) -> pikepdf.Stream:
    stream = pikepdf.Stream(document, picture.data)
    stream.Type = pikepdf.Name.XObject
    stream.Subtype = pikepdf.Name.Image
    stream.Width, stream.Height = picture.width, picture.height
    stream.ColorSpace = pikepdf.Name.DeviceRGB if picture.form == "jpeg-colour" else pikepdf.Name.DeviceGray
    stream.BitsPerComponent = 1 if picture.form == "ccitt" else 8
    if picture.form == "ccitt":
        parameters = pikepdf.Dictionary(K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=True)
        stream.write(picture.data, filter=pikepdf.Name.CCITTFaxDecode, decode_parms=parameters)
    else:
        stream.write(picture.data, filter=pikepdf.Name.DCTDecode)
    return stream


def _bytes(document: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return fix_identity(out.getvalue())
