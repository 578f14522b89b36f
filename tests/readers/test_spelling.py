"""Words known however they are spelt."""

import re

import pytest

from pipeline.readers.spelling import BLANK, Lexicon, tolerant


@pytest.mark.parametrize("word", ["tahun", "jum'at", "hari kerja", "lima"])
def test_a_word_knows_itself(word: str) -> None:
    assert re.fullmatch(tolerant(word), word)


@pytest.mark.parametrize(("word", "seen"), [("lima", "l1ma"), ("lima", "lirna"), ("nol", "n0l"), ("jum'at", "jumat")])
def test_a_word_is_known_as_scanned(word: str, seen: str) -> None:
    assert re.fullmatch(tolerant(word), seen)


def test_a_lexicon_gives_the_meaning_of_what_it_found() -> None:
    months = Lexicon.by_number({"3": ["maret", "mar"], "5": ["mei"]})
    found = re.search(months.pattern, "20 rnaret 2025")
    assert found is not None
    assert months[found[0]] == 3
    with pytest.raises(KeyError):
        months["juni"]


@pytest.mark.parametrize("slot", ["....", "……", "…", ". . . .", "____", "..…"])
def test_a_blank_is_dots_or_a_rule(slot: str) -> None:
    assert re.fullmatch(BLANK, slot)


def test_a_full_stop_is_no_blank() -> None:
    assert not re.search(BLANK, "berakhir. Pasal 3")
