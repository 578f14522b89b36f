"""Text of a naskah made fit for a page."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.outputs.prose import clean, clip, enumeration


def test_line_breaks_and_unseen_characters_are_gone() -> None:
    assert clean("PELATIHAN\n  KERJA\t\u202e2025\u200b\x00") == "PELATIHAN KERJA 2025"


def test_long_text_is_cut_between_words() -> None:
    assert clip("pelatihan kerja di sektor industri", 24) == "pelatihan kerja di …"
    assert clip("pelatihan kerja", 24) == "pelatihan kerja"


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert clip("a" * 50, 10) == "aaaaaaaa …"


def test_items_are_listed_as_a_sentence_lists_them() -> None:
    assert enumeration(["pelaksana"]) == "pelaksana"
    assert enumeration(["pelaksana", "frekuensi"]) == "pelaksana dan frekuensi"
    assert enumeration(["pelaksana", "frekuensi", "pelaporan"]) == "pelaksana, frekuensi, dan pelaporan"


@given(st.text(), st.integers(min_value=3, max_value=80))
def test_any_text_becomes_one_line_that_utf8_can_hold_and_no_longer_than_its_room(text: str, length: int) -> None:
    shown = clip(clean(text), length)
    assert len(shown) <= length
    assert shown == clean(shown)
    assert shown.encode("utf-8").decode("utf-8") == shown
