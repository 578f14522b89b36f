"""Whole pages as small grey pictures, upright, for a person to look at."""

import io
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pypdfium2
from PIL import Image

from models.geometry import Turn
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.pdf_frame import Frame
from pipeline.engines.raster import page_image
from pipeline.engines.recognition import Gray
from pipeline.engines.tones import whitened

__all__ = ["PagePicture", "picture_pages"]

MOST_BYTES = 160_000
"""What one page may weigh; a heavier one (a noisy scan, a photograph) is made coarser."""
_PAGE_PIXELS = 1_500_000  # 125 dpi on A4: small, and still read with ease
_COARSER = (1.0, 0.85, 0.7, 0.55, 0.4)
_LEVELS = 8  # greys: print looks as it does with all of them, in half the bytes
_QUALITY = 50  # of a JPEG: print begins to blur below
_QUARTERS = {90: -1, 180: 2, 270: 1}  # as numpy counts them, anticlockwise


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a PNG or JPEG.

    Attributes:
        page: the page, from 1.
        turn: by how many degrees clockwise the page that a PDF viewer shows was turned to stand upright.
        size: width and height of the page that a PDF viewer shows, in points.
        data: the picture.
        kind: its media type.
        width: pixels.
        height: pixels.
    """

    page: int
    turn: Turn
    size: tuple[float, float]
    data: bytes
    kind: str
    width: int
    height: int


def picture_pages(data: bytes, turns: Mapping[int, Turn], *, max_pages: int) -> list[PagePicture]:
    """The pages that are keys of ``turns``, each turned by so many degrees clockwise, but those that cannot be drawn.

    Pages are rendered one at a time.

    Raises:
        FileError: the file cannot be opened.
    """
    with open_pdf(data, max_pages=max_pages) as document:
        drawn = [_picture(document, number, turn) for number, turn in sorted(turns.items())]
    return [picture for picture in drawn if picture]


def _picture(document: pypdfium2.PdfDocument, number: int, turn: Turn) -> PagePicture | None:
    with load_page(document, number) as page:
        if page is None:
            return None
        try:
            frame, pixels = Frame.of(page), page_image(page, max_pixels=_PAGE_PIXELS).pixels
        except pypdfium2.PdfiumError:
            return None
    grey = whitened(np.asarray(Image.fromarray(pixels).convert("L")))
    return PagePicture(number, turn, (frame.width, frame.height), *_light(np.rot90(grey, _QUARTERS.get(turn, 0))))


def _light(grey: Gray) -> tuple[bytes, str, int, int]:
    """The picture in its lighter form, made coarser until it is light enough; its media type, width and height."""
    for scale in _COARSER:
        width, height = (max(1, round(edge * scale)) for edge in grey.shape[::-1])
        image = Image.fromarray(np.ascontiguousarray(grey)).resize((width, height), Image.Resampling.BOX)
        data, kind = min((_png(image), "image/png"), (_jpeg(image), "image/jpeg"), key=lambda form: len(form[0]))
        if len(data) <= MOST_BYTES:
            break
    return data, kind, width, height


def _png(image: Image.Image) -> bytes:
    shades = Image.fromarray(np.rint(np.asarray(image, dtype=np.float32) * ((_LEVELS - 1) / 255)).astype(np.uint8))
    shades.putpalette([round(level * 255 / (_LEVELS - 1)) for level in range(_LEVELS) for _ in "RGB"])
    target = io.BytesIO()
    shades.save(target, "PNG", optimize=True, bits=4)
    return target.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return target.getvalue()
