"""A scanned page as the bytes that a scanner puts into its PDF: JPEG, or CCITT Group 4 for one-bit pages."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from corpus.builder.canvas import Canvas

__all__ = ["Picture", "bilevel", "jpeg"]

_QUALITIES = (84, 77, 70, 63, 56, 50, 44, 39, 34, 30, 26)
"""JPEG qualities from the best down; the first that fits the size is taken."""

_STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_BYTE_COUNTS = 273, 278, 279
"""TIFF tags that tell where the compressed rows stand."""


class Picture(NamedTuple):
    """One page image ready to be embedded; the size in pixels."""

    data: bytes
    form: Literal["jpeg-colour", "jpeg-grey", "ccitt"]
    width: int
    height: int


def jpeg(page: Canvas, limit: int, *, grey: bool) -> Picture:
    """Compress a page to at most `limit` bytes, or as near as the worst quality comes."""
    image = _image(page).convert("L") if grey else _image(page)
    data = b""
    for quality in _QUALITIES:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, subsampling="4:2:0", optimize=True)
        data = out.getvalue()
        if len(data) <= limit:
            break
    return Picture(data, "jpeg-grey" if grey else "jpeg-colour", image.width, image.height)


def bilevel(page: Canvas) -> Picture:
    """Compress a page of black and white dots without loss; the rows are taken out of a one-strip TIFF."""
    image = _image(page).convert("1", dither=Image.Dither.NONE)
    out = io.BytesIO()
    image.save(out, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: image.height})
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        start, length = tiff.tag_v2[_STRIP_OFFSETS][0], tiff.tag_v2[_STRIP_BYTE_COUNTS][0]  # type: ignore[attr-defined]
    return Picture(out.getvalue()[start : start + length], "ccitt", image.width, image.height)


def _image(page: Canvas) -> Image.Image:
    return Image.fromarray(np.asarray(np.rint(page * 255), dtype=np.uint8))
