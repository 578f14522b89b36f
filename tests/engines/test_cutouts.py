"""What a finding points at, as a small picture: in the right place, marked, and never heavy."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from models import BBox, Evidence
from pipeline.engines.cutouts import MOST_IN_FILE, MOST_PLACES, Cutout, cut_out
from pipeline.engines.marking import MOST_BYTES, marked_png
from pipeline.errors import BrokenFileError, NotAPdfError
from tests.engines.drawn_pdf import draw, edited

BOX = (72.0, 90.0, 300.0, 104.0)


def found(page: int = 1, box: tuple[float, float, float, float] = BOX) -> Evidence:
    return Evidence(page=page, bbox=BBox(*box), quote="3 (dua) tahun", rule="contoh")


def page(canvas: Canvas) -> None:
    """A line of print at the evidence, another far below."""
    canvas.drawString(72, 842 - 102, "Perjanjian ini berlaku selama 3 (dua) tahun.")
    canvas.drawString(72, 842 - 702, "Perjanjian ini dibuat rangkap dua.")


def pixels(cutout: Cutout) -> NDArray[np.int16]:
    return np.asarray(Image.open(io.BytesIO(cutout.png)).convert("RGB"), dtype=np.int16)


def yellow(cutout: Cutout) -> NDArray[np.bool_]:
    shades = pixels(cutout)
    return shades[..., 0] - shades[..., 2] > 60


def test_the_words_stand_in_the_picture_under_the_marker() -> None:
    ((cutout,),) = cut_out(draw(page), [[found()]], max_pages=10)
    marked, ink = yellow(cutout), pixels(cutout).max(axis=2) < 120
    rows = np.flatnonzero(marked.any(axis=1))

    assert (cutout.page, cutout.png[:4]) == (1, b"\x89PNG")
    assert pixels(cutout).shape == (cutout.height, cutout.width, 3)
    assert 15 <= rows[0] < rows[-1] <= cutout.height - 15  # with some of the page above and below
    assert ink[rows[0] : rows[-1]].any()  # the print, seen through the marker
    assert not marked[: rows[0] - 1].any()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_boxes_are_those_of_the_page_as_a_viewer_shows_it(turn: int) -> None:
    sheet = edited(draw(page), lambda pdf: pdf.pages[0].rotate(turn, relative=False))
    turned = BBox(*BOX).turned(turn, 595, 842)
    ((cutout,),) = cut_out(sheet, [[found(box=turned)]], max_pages=10)
    rows, columns = np.nonzero(yellow(cutout))
    inside = pixels(cutout)[rows.min() : rows.max(), columns.min() : columns.max()]

    assert (inside.max(axis=2) < 120).any()  # the ink stands under the marker, wherever the page was turned


def test_a_finding_without_evidence_has_no_picture() -> None:
    assert cut_out(draw(page), [[], [found()]], max_pages=10)[0] == ()


def test_places_far_apart_are_pictures_of_their_own_and_a_few_are_enough() -> None:
    lines = [found(box=(72, 60 + 100 * number, 300, 74 + 100 * number)) for number in range(7)]
    assert len(cut_out(draw(page), [lines[:2]], max_pages=10)[0]) == 2
    assert len(cut_out(draw(page), [lines], max_pages=10)[0]) == MOST_PLACES
    many = cut_out(draw(page), [[line] for line in lines * 10], max_pages=10)
    assert sum(map(len, many)) == MOST_IN_FILE


def test_a_page_that_is_not_there_costs_its_own_picture_alone() -> None:
    lost, kept = cut_out(draw(page), [[found(page=7)], [found()]], max_pages=10)
    assert (lost, len(kept)) == ((), 1)


def test_evidence_beyond_the_page_costs_nothing_either() -> None:
    assert cut_out(draw(page), [[found(box=(72, 9000, 300, 9014))]], max_pages=10) == [()]


@pytest.mark.parametrize(("data", "error"), [(b"bukan PDF", NotAPdfError), (b"%PDF-1.4 rusak", BrokenFileError)])
def test_a_file_that_does_not_open_says_so(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        cut_out(data, [[found()]], max_pages=10)


def test_a_noisy_scan_is_drawn_coarser_until_it_is_light() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (200, 1000, 3), dtype=np.uint8)
    data, width, _ = marked_png(noise, [BBox(100, 50, 400, 80)])

    assert width < 1000
    assert len(data) < 4 * MOST_BYTES


def test_the_same_page_gives_the_same_bytes() -> None:
    assert cut_out(draw(page), [[found()]], max_pages=10) == cut_out(draw(page), [[found()]], max_pages=10)
