"""Evidence pages made from records, for the tests of what people see of them."""

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import Image

from models import Agreement
from pipeline.cutting import picture_many
from pipeline.engines.page_pictures import PagePicture
from pipeline.outputs.evidence_boxes import PageImage
from pipeline.outputs.evidence_page import render_evidence

__all__ = ["blank_pages", "page_of", "page_with"]

A4 = (595.0, 842.0)


@cache
def _paper(width: int = 595, height: int = 842) -> bytes:
    target = io.BytesIO()
    Image.new("L", (width, height), 255).save(target, "PNG")
    return target.getvalue()


def blank_pages(pages: int, *, turn: int = 0) -> list[PageImage]:
    """White pages of A4."""
    return [PageImage(number, turn, A4, _paper(), "image/png", 595, 842) for number in range(1, pages + 1)]


def page_with(agreement: Agreement, images: Sequence[PageImage] | None = None) -> str:
    """The evidence page of a record on white paper."""
    return render_evidence(agreement, blank_pages(agreement.source.pages) if images is None else images, "a.pdf")


def page_of(agreement: Agreement, pdf: Path) -> str:
    """The evidence page of a file with its record."""
    (pictures,) = picture_many([(pdf, agreement)], jobs=1)
    return render_evidence(agreement, [_image(picture) for picture in pictures], pdf.name)


def _image(picture: PagePicture) -> PageImage:
    size = picture.width, picture.height
    return PageImage(picture.page, picture.turn, picture.size, picture.data, picture.kind, *size)
