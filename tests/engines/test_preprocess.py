"""What is no print goes: shadows, the desk, stamps, specks. Print stays, coloured print too."""

import numpy as np
from numpy.typing import NDArray
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.preprocess import clean
from pipeline.engines.raster import PageImage
from tests.engines.drawn_scan import agreement, on_desk, picture, shaded, stamped


def _dark(image: PageImage) -> NDArray[np.bool_]:
    return clean(image.pixels, image.dpi) < 128


PRINT = _dark(picture())


def test_tinted_paper_in_uneven_light_turns_white() -> None:
    cleaned = clean(shaded(picture()).pixels, 150)

    assert np.percentile(cleaned, 5) > 240 or np.median(cleaned) > 250
    assert np.mean(_dark(shaded(picture())) == PRINT) > 0.998


def test_a_stamp_goes_and_the_print_under_it_stays() -> None:
    def two_lines(canvas: Canvas) -> None:
        canvas.drawString(72, 760, "PIHAK KESATU")
        canvas.drawString(72, 400, "PIHAK KEDUA")

    unstamped, under = picture(two_lines), stamped(picture(two_lines), (230, 910))

    assert _dark(under)[900:1000].sum() < 1.1 * _dark(unstamped)[900:1000].sum()
    assert _dark(under)[_dark(unstamped)].mean() > 0.9


def test_a_coloured_letterhead_is_print() -> None:
    """Blue, on three lines: no stamp is that low."""

    def letterhead(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0, 0.2, 0.7)
        for number, line in enumerate(("BALAI BESAR PELATIHAN VOKASI", "Jalan Guntur Raya 1", "Bekasi 17144")):
            canvas.drawString(150, 780 - 16 * number, line)

    def in_black(canvas: Canvas) -> None:
        letterhead(canvas)
        canvas.setFillColorRGB(0, 0, 0)

    blue = _dark(picture(letterhead))

    assert blue.sum() > 2000
    assert np.array_equal(blue, _dark(picture(in_black)))


def test_the_desk_around_a_sheet_turns_white() -> None:
    dark = _dark(on_desk(picture()))

    assert not dark[:60].any()
    assert not dark[:, :60].any()
    assert np.array_equal(dark[120:-120, 120:-120], PRINT[120:-120, 120:-120])


def test_specks_go_and_full_stops_stay() -> None:
    sheet = picture(lambda canvas: canvas.drawString(72, 400, "a.n. Ir. H. Suharyanto, M.Si."))
    print_only = _dark(sheet)
    dirty = sheet.pixels.copy()
    rows, columns = np.random.default_rng(3).integers(0, (850, 1240), (900, 2)).T
    dirty[rows, columns] = 0

    cleaned = _dark(PageImage(dirty, sheet.dpi))

    assert cleaned[:840].sum() < 20
    assert cleaned[print_only].all()


def test_a_drawn_page_is_left_as_it_is() -> None:
    image = picture(agreement)

    assert np.mean(np.abs(clean(image.pixels, image.dpi).astype(int) - image.pixels.min(axis=2))) < 1
