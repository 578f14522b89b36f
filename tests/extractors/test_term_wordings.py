"""The term as many drafters word it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.extractors.test_term import read, term_of

WORDED = tomllib.loads(Path(__file__).with_name("kalimat").joinpath("jangka_waktu.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", WORDED["jangka_waktu"], ids=lambda case: case["teks"])
def test_a_term_is_read_however_it_is_worded(case: dict[str, Any]) -> None:
    term = read(case["teks"], case["judul"])
    assert (term.months, term.starts_on, term.ends_on) == (case.get("bulan"), case.get("mulai"), case.get("berakhir"))
    assert (term.open_ended, term.renewable) == (case.get("tanpa_batas", False), case.get("diperpanjang"))


@pytest.mark.parametrize("case", WORDED["bukan"], ids=lambda case: case["teks"])
def test_what_gives_no_term_gives_none(case: dict[str, str]) -> None:
    assert term_of(case["teks"], case["judul"]) is None


@pytest.mark.parametrize("words", WORDED["bukan_lama"])
def test_a_notice_or_an_activity_has_a_length_of_its_own(words: str) -> None:
    term = term_of(words)
    assert term is None or term.months is None
