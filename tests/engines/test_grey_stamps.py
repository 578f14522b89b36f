"""A stamp on a scan without colour fades; the print under it, pale pages and tables are left as they are."""

import cv2
import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.grey_stamps import without_grey_stamps
from pipeline.engines.preprocess import clean
from pipeline.engines.raster import PageImage
from pipeline.engines.recognition import Gray
from tests.engines.drawn_scan import DPI, agreement, faint, picture, stamped

MIDDLE = (600, 910)


def _gray(image: PageImage) -> Gray:
    """As a machine without colour sees it: not quite black, a little soft."""
    soft = cv2.GaussianBlur(cv2.cvtColor(image.pixels, cv2.COLOR_RGB2GRAY), (0, 0), 0.7)
    grey = np.repeat(np.clip(soft, 30, 255)[:, :, None], 3, axis=2).astype(np.uint8)
    return clean(grey, image.dpi)


def _two_lines(canvas: Canvas) -> None:
    canvas.drawString(72, 760, "PIHAK KESATU")
    canvas.drawString(230, 400, "Dr. Ratna Kusumawardani, S.E., M.Sc.")


def test_a_grey_stamp_goes_and_the_print_under_it_stays() -> None:
    print_alone = _gray(picture(_two_lines)) < 100
    under = _gray(stamped(picture(_two_lines), MIDDLE))
    bare = without_grey_stamps(under, DPI)

    assert (under < 128)[800:1020].sum() > 2 * print_alone[800:1020].sum()
    assert (bare < 128)[800:1020].sum() < 1.2 * (_gray(picture(_two_lines)) < 128)[800:1020].sum()
    assert (bare < 128)[print_alone].mean() > 0.95


def _logo_in_a_table(canvas: Canvas) -> None:
    canvas.setStrokeGray(0.6)
    canvas.grid([72, 172, 272], [500, 600, 700])
    canvas.circle(122, 650, 20)
    canvas.drawString(300, 400, "PIHAK KEDUA")


@pytest.mark.parametrize("image", [picture(), faint(picture(), 0.4), picture(_logo_in_a_table)])
def test_nothing_else_fades(image: PageImage) -> None:
    gray = _gray(image)

    assert np.array_equal(without_grey_stamps(gray, DPI), gray)


def test_on_a_page_of_black_and_white_a_stamp_is_as_black_as_print() -> None:
    image = stamped(picture(agreement), MIDDLE)
    two_tones = np.where(cv2.cvtColor(image.pixels, cv2.COLOR_RGB2GRAY) < 200, 0, 255).astype(np.uint8)

    assert np.array_equal(without_grey_stamps(two_tones, DPI), two_tones)
