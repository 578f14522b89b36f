"""Words on one base line form a row, also on a slanted scan."""

from hypothesis import given
from hypothesis import strategies as st

from models.geometry import BBox
from models.layout import Word
from pipeline.stages.layout.rows import rows_of


def word(text: str, x: float, y: float, height: float = 10.0) -> Word:
    box = BBox(x, y, x + 6 * len(text), y + height)
    return Word(text, box, box)


def texts(words: list[Word]) -> list[str]:
    return [" ".join(one.text for one in row) for row in rows_of(words)]


def test_a_row_is_read_from_left_to_right_and_rows_from_top_to_bottom() -> None:
    words = [word("kedua", 50, 30), word("KESATU", 50, 0), word("pihak", 0, 30), word("PIHAK", 0, 0)]
    assert texts(words) == ["PIHAK KESATU", "pihak kedua"]


def test_a_slightly_slanted_row_stays_one_row() -> None:
    words = [word("kata", 40.0 * index, 0.8 * index) for index in range(12)]
    assert len(texts(words)) == 1


def test_a_superscript_belongs_to_its_row() -> None:
    assert texts([word("pelatihan", 0, 10), word("1", 56, 8, 6), word("vokasi", 70, 10)]) == ["pelatihan 1 vokasi"]


def test_tightly_set_rows_are_kept_apart() -> None:
    assert texts([word("satu", 0, 0), word("dua", 0, 9), word("tiga", 0, 18)]) == ["satu", "dua", "tiga"]


def test_a_colon_in_the_box_of_the_word_before_it_shares_its_row() -> None:
    assert texts([word("wajib", 0, 0), word(":", 24, 1, 8)]) == ["wajib :"]


def test_words_drawn_over_each_other_share_no_row() -> None:
    assert len(texts([word("PIHAK", 0, 0), word("KEDUA", 2, 1)])) == 2


PLACES = st.tuples(st.floats(0, 500), st.floats(0, 800))


@given(st.lists(PLACES, max_size=30))
def test_no_word_is_lost_or_doubled(places: list[tuple[float, float]]) -> None:
    words = [word(f"k{index}", x, y) for index, (x, y) in enumerate(places)]
    found = [one.text for row in rows_of(words) for one in row]
    assert sorted(found) == sorted(one.text for one in words)
