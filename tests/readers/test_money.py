"""Amounts of money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.money import find_money

AMOUNTS = [
    (
        "sebesar Rp2.750.000,00 (dua juta tujuh ratus lima puluh ribu rupiah) per Peserta",
        "Rp2.750.000,00 (dua juta tujuh ratus lima puluh ribu rupiah)",
        *(2_750_000, "IDR"),
    ),
    ("Rp. 5.000,- (lima ribu rupiah)", "Rp. 5.000,- (lima ribu rupiah)", 5000, "IDR"),
    ("bermeterai Rp10.000", "Rp10.000", 10_000, "IDR"),
    ("Rp 2,5 miliar", "Rp 2,5 miliar", 2_500_000_000, "IDR"),
    ("IDR 750.000", "IDR 750.000", 750_000, "IDR"),
    ("USD 5,000.50", "USD 5,000.50", Decimal("5000.50"), "USD"),
    ("US$ 200", "US$ 200", 200, "USD"),
    ("dua juta lima ratus ribu rupiah", "dua juta lima ratus ribu rupiah", 2_500_000, "IDR"),
    ("5 juta rupiah", "5 juta rupiah", 5_000_000, "IDR"),
]


@pytest.mark.parametrize(("text", "words", "amount", "currency"), AMOUNTS)
def test_an_amount_is_read(text: str, words: str, amount: int | Decimal, currency: str) -> None:
    (found,) = find_money(text)
    assert text[found.span.start : found.span.end] == words
    assert (found.amount, found.currency, found.agrees) == (amount, currency, True)


@pytest.mark.parametrize("text", ["terpadu 100", "mata uang rupiah", "Rp", "100 orang", "korp 100"])
def test_what_is_no_money_is_none(text: str) -> None:
    assert find_money(text) == []


def test_figures_win_over_words_and_the_quarrel_is_kept() -> None:
    (found,) = find_money("Rp1.000 (dua ribu rupiah)")
    assert (found.amount, found.words, found.agrees) == (1000, 2000, False)


@given(st.integers(1, 10**12))
def test_every_amount_reads_back(amount: int) -> None:
    text = f"sebesar Rp{amount:,}".replace(",", ".") + f",- ({num2words(amount, lang='id')} rupiah)"
    (found,) = find_money(text)
    assert (found.amount, found.words) == (amount, amount)
