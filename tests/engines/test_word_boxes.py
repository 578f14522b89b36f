"""Words stand where their ink is, not where an engine thinks its line is."""

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from models.geometry import BBox
from pipeline.engines.preprocess import clean
from pipeline.engines.recognition import Gray, ReadWord
from pipeline.engines.word_boxes import on_their_ink
from tests.engines.drawn_scan import DPI, picture

POINT = DPI / 72


def _page(*words: tuple[float, float, str]) -> Gray:
    def draw(canvas: Canvas) -> None:
        for x, y, text in words:
            canvas.drawString(x, y, text)

    image = picture(draw)
    return clean(image.pixels, image.dpi)


def _box(x0: float, top: float, x1: float, bottom: float) -> BBox:
    return BBox(x0 * POINT, top * POINT, x1 * POINT, bottom * POINT)


def test_a_tall_box_is_drawn_in_to_the_word() -> None:
    others = [ReadWord("Bekasi", _box(170 + 60 * number, 133, 220 + 60 * number, 144), 0.9) for number in range(3)]

    word, *rest = on_their_ink(_page((72, 700, "Alamat")), [ReadWord("Alamat", _box(70, 125, 120, 150), 0.9), *others])

    assert (word.text, rest) == ("Alamat", others)
    assert word.box.top == pytest.approx(133.5 * POINT, abs=3)
    assert word.box.bottom == pytest.approx(142 * POINT, abs=3)


def test_words_in_neighbouring_cells_are_not_one() -> None:
    """``modul`` ends the line of one cell, ``a.`` opens that of the next."""
    gray = _page((72, 700, "modul"), (125, 700, "a."))

    words = on_their_ink(gray, [ReadWord("modula.", _box(70, 130, 140, 145), 0.9)])

    assert [word.text for word in words] == ["modul", "a."]
    assert words[1].box.x0 == pytest.approx(125 * POINT, abs=3)


def test_the_ink_of_the_next_word_is_no_part_of_the_word() -> None:
    gray = _page((72, 700, "Pasal"), (115, 700, "8"))
    number = ReadWord("8", _box(114, 130, 123, 145), 0.9)

    words = on_their_ink(gray, [ReadWord("Pasal", _box(70, 130, 124, 145), 0.9), number])

    assert [word.text for word in words] == ["Pasal", "8"]
    assert words[0].box.x1 < 110 * POINT


def test_a_word_set_wide_is_one() -> None:
    gray = _page(*((72 + 22 * number, 700, letter) for number, letter in enumerate("SURAT")))

    words = on_their_ink(gray, [ReadWord("SURAT", _box(70, 130, 180, 145), 0.9)])

    assert [word.text for word in words] == ["SURAT"]


def test_the_crumb_of_a_line_is_no_part_of_the_word() -> None:
    gray = _page((125, 700, "menerbitkan"))
    gray[int(138 * POINT), int(100 * POINT) : int(100 * POINT) + 2] = 0

    (word,) = on_their_ink(gray, [ReadWord("menerbitkan", _box(99, 130, 200, 145), 0.9)])

    assert word.text == "menerbitkan"
    assert word.box.x0 == pytest.approx(125 * POINT, abs=3)


def test_a_word_without_ink_keeps_its_box() -> None:
    word = ReadWord("ini", _box(72, 130, 90, 145), 0.9)

    assert on_their_ink(np.full((1000, 1000), 255, np.uint8), [word]) == [word]


def test_a_speck_is_left_alone() -> None:
    gray = np.full((1000, 1000), 255, np.uint8)
    gray[500, 300:302] = 0

    words = on_their_ink(gray, [ReadWord("-", BBox(299, 495, 306, 505), 0.7)])

    assert [word.text for word in words] == ["-"]
