"""Scans made for the tests: a drawn page as pixels, and what scanners, cameras and people do to it."""

from collections.abc import Callable

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from reportlab.pdfgen.canvas import Canvas

from models.geometry import BBox
from pipeline.engines.raster import PageImage
from tests.engines.drawn_pdf import draw

__all__ = [
    "CLAUSES",
    "DPI",
    "Pixels",
    "agreement",
    "faint",
    "inked",
    "noisy",
    "on_desk",
    "picture",
    "seen_from_below",
    "shaded",
    "skewed",
    "stamped",
    "turned",
]

Pixels = NDArray[np.uint8]

DPI = 150.0

CLAUSES = (
    "Pada hari ini, Senin, tanggal 17 (tujuh belas) bulan Maret tahun 2025, bertempat di",
    "Semarang, kami yang bertanda tangan di bawah ini sepakat untuk bekerja sama;",
    "(1) PIHAK KESATU menanggung 67,8% (enam puluh tujuh koma delapan persen) biaya;",
    "(2) PIHAK KEDUA menanggung 32,2% sisanya; denda keterlambatan 2% setiap bulan;",
    "a. menyediakan 120 peserta magang dan menempatkan paling sedikit 85% lulusan;",
    "b. menyampaikan laporan paling lambat 10 (sepuluh) hari kerja setelah triwulan;",
    "Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun sejak ditandatangani dan",
    "dapat diperpanjang atas kesepakatan PARA PIHAK dengan pemberitahuan tertulis.",
)


def agreement(canvas: Canvas) -> None:
    """Three quarters of a page of clauses."""
    for number in range(24):
        canvas.drawString(72, 760 - 24 * number, CLAUSES[number % len(CLAUSES)])


def picture(page: Callable[[Canvas], None] = agreement) -> PageImage:
    """A drawn page as a perfect scan."""
    with pypdfium2.PdfDocument(draw(page)) as document:
        bitmap = document[0].render(scale=DPI / 72, rev_byteorder=True)
        return PageImage(np.array(bitmap.to_numpy(), dtype=np.uint8), DPI)


def skewed(image: PageImage, degrees: float) -> PageImage:
    """The page laid on the glass askew, turned counter-clockwise."""
    height, width = image.pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return _pictured(cv2.warpAffine(image.pixels, matrix, (width, height), borderValue=(255, 255, 255)))


def turned(image: PageImage, quarters: int) -> PageImage:
    """The page scanned on its side or upside down: turned clockwise by so many quarters."""
    return _pictured(np.rot90(image.pixels, -quarters))


def seen_from_below(image: PageImage) -> PageImage:
    """The page photographed from below, a little from the left: its lines run together to the right."""
    height, width = image.pixels.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    leaning = np.array([(0, 0), (width, 60), (width, height - 60), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners, leaning)
    return _pictured(cv2.warpPerspective(image.pixels, matrix, (width, height), borderValue=(255, 255, 255)))


def shaded(image: PageImage) -> PageImage:
    """Yellowish paper in light that falls from the left."""
    paper = np.array([0.95, 0.92, 0.82]) * np.linspace(1, 0.6, image.pixels.shape[1])[None, :, None]
    return _pictured(image.pixels * paper)


def noisy(image: PageImage, deviation: float = 12) -> PageImage:
    """The noise of a cheap sensor."""
    grain = np.random.default_rng(1).normal(0, deviation, image.pixels.shape)
    return _pictured(np.clip(image.pixels + grain, 0, 255))


def faint(image: PageImage, contrast: float) -> PageImage:
    """The page printed with an empty cartridge: only so much of the darkness of its print is left."""
    return _pictured(255 - (255 - image.pixels) * contrast)


def stamped(image: PageImage, centre: tuple[int, int]) -> PageImage:
    """A round violet stamp of 35 mm over the page; print under it stays as dark as it is."""
    ink = np.full_like(image.pixels, 255)
    for radius in (100, 92, 60):
        cv2.circle(ink, centre, radius, (110, 80, 190), 3)
    cv2.putText(ink, "BLK", (centre[0] - 40, centre[1] + 12), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (110, 80, 190), 4)
    return _pictured(np.minimum(image.pixels, ink))


def on_desk(image: PageImage, margin: int = 60) -> PageImage:
    """The page photographed on a dark, grainy desk that shows all around it."""
    desk = np.random.default_rng(1).integers(20, 60, image.pixels.shape)
    desk[margin:-margin, margin:-margin] = image.pixels[margin:-margin, margin:-margin]
    return _pictured(desk)


def inked(image: PageImage, box: BBox) -> float:
    """The share of dark pixels in a box in points."""
    x0, top, x1, bottom = (round(edge * image.dpi / 72) for edge in box)
    return float(np.mean(image.pixels[top:bottom, x0:x1].min(axis=2) < 128))


def _pictured(pixels: NDArray[np.generic]) -> PageImage:
    return PageImage(np.ascontiguousarray(pixels, dtype=np.uint8), DPI)
