"""Naskah of the corpus as they come from a bad copier: pages lost, pages blackened."""

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.corpus.selection import path_of
from tests.engines.drawn_pdf import A4, draw

__all__ = ["BLACK", "copied"]

BLACK = 0
"""Stands for a page that came out black."""


def copied(name: str, pages: Sequence[int], folder: Path) -> Path:
    """A copy of a corpus file with these of its pages alone, in this order; `BLACK` puts a black one there."""
    copy = folder / f"{name}-{'-'.join(map(str, pages))}.pdf"
    with pikepdf.open(path_of(name)) as whole, pikepdf.open(io.BytesIO(draw(_black))) as black, pikepdf.new() as part:
        for page in pages:
            part.pages.append(black.pages[0] if page == BLACK else whole.pages[page - 1])
        part.save(copy)
    return copy


def _black(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.new("L", (60, 84), 20)), 0, 0, *A4)
