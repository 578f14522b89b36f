"""Two engines: what both read is sure, what the first hardly read the second decides, and nobody makes anything up."""

from collections.abc import Sequence

import numpy as np
import pytest

from models.geometry import BBox
from pipeline.engines.recognition import Gray, ReadWord
from pipeline.engines.second_opinion import with_second_opinion

PAGE = np.full((60, 2000), 255, np.uint8)


class _Reader:
    """Reads what it is told to, and remembers how often it was asked."""

    def __init__(self, text: str, sureness: float) -> None:
        self.asked = 0
        self._answer = (text, sureness)

    def read_lines(self, pictures: Sequence[Gray]) -> list[tuple[str, float]]:
        self.asked += len(pictures)
        return [self._answer for _ in pictures]


def _word(text: str, confidence: float, x0: float = 10) -> ReadWord:
    return ReadWord(text, BBox(x0, 10, x0 + 10 * len(text), 30), confidence)


WORDS = (("bertindak", 1000), ("selanjutnya", 1200), ("menyelenggarakan", 1400))
TEXT = [_word(text, 0.95, x0) for text, x0 in WORDS] * 3


def _texts(words: list[ReadWord], reader: _Reader) -> list[str]:
    """The words, on a page that is read well elsewhere."""
    return [word.text for word in with_second_opinion(PAGE, [*words, *TEXT], reader, 200)[: -len(TEXT)]]


@pytest.mark.parametrize(
    ("first", "confidence", "second"),
    [
        ("3/0231/HK.04.02/111/2025", 0.4, "3/0231/HK.04.02/III/2025"),
        ("26/LPK-BKM‘If/2025", 0.0, "26/LPK-BKM/III/2025"),
        ("B.1274/W11.K4/1IX/1998", 0.9, "B.1274/W11.K4/IX/1998"),
        ("pululn", 0.3, "puluh"),
    ],
)
def test_the_sure_one_of_two_engines_is_believed(first: str, confidence: float, second: str) -> None:
    assert _texts([_word(first, confidence)], _Reader(second, 0.99)) == [second]


def test_the_pieces_of_a_number_are_read_as_one() -> None:
    pieces = [_word("3/0574/HK.04.02/V", 0.6), _word("1/2025", 0.5, x0=186)]

    assert _texts(pieces, _Reader("3/0574/HK.04.02/VI/2025", 0.99)) == ["3/0574/HK.04.02/VI/2025"]


def test_words_that_were_glued_are_read_as_one_and_parted_again() -> None:
    """Where ``13`` begins is not known: alone it would be read with the end of ``PASAL``."""
    glued = [_word("PASAL", 0.5), _word("13", 0.5, x0=60)]

    assert _texts(glued, _Reader("PASAL13", 0.99)) == ["PASAL", "13"]


def test_numbers_in_two_columns_are_two() -> None:
    assert _texts([_word("1/2025", 0.9), _word("2/2025", 0.9, x0=400)], _Reader("1/2025", 0.99)) == ["1/2025"] * 2


def test_where_two_sure_engines_differ_the_word_is_doubtful() -> None:
    word, *_ = with_second_opinion(PAGE, [_word("12/PKS/2025", 0.9)], _Reader("17/PKS/2025", 0.99), 200)

    assert word.confidence < 0.65


@pytest.mark.parametrize(("first", "second"), [("c.", "C."), ("biaya;", "biaya."), ("Kusuma,", "Kusuma.")])
def test_a_capital_or_a_comma_the_first_decides(first: str, second: str) -> None:
    word, *_ = with_second_opinion(PAGE, [_word(first, 0.5), *TEXT], _Reader(second, 0.97), 200)

    assert (word.text, word.confidence) == (first, 0.97)


@pytest.mark.parametrize(("second", "sureness"), [("puIuh", 0.7), ("一", 0.99), ("", 0.0)])
def test_a_second_engine_that_is_not_sure_changes_nothing(second: str, sureness: float) -> None:
    assert _texts([_word("puluh", 0.5)], _Reader(second, sureness)) == ["puluh"]


def test_ink_that_neither_can_read_is_no_word() -> None:
    assert _texts([_word("Nomor", 0.95), _word("es", 0.1, x0=200)], _Reader("e5", 0.3)) == ["Nomor"]


def test_sure_words_are_not_read_twice() -> None:
    reader = _Reader("menjadi", 0.99)

    assert _texts([_word("manjadi", 0.9), _word("2025", 0.9, x0=200)], reader) == ["manjadi", "2025"]
    assert reader.asked == 0


def test_a_page_that_the_first_engine_could_not_read_stays_unreadable() -> None:
    noise = [_word("wieq", 0.3, x0) for x0 in (10, 100, 200)]

    assert with_second_opinion(PAGE, noise, _Reader("", 0.0), 200) == noise
