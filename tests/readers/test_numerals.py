"""Numbers in figures with the same number in words beside them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.numerals import find_number_pairs, read_count

# the sentence, the pair in it, what its figures and what its words say
PAIRS = [
    ("berlaku 3 (tiga) tahun", "3 (tiga)", 3, 3),
    ("selama tiga (3) tahun", "tiga (3)", 3, 3),
    ("selama 3(tiga) tahun", "3(tiga)", 3, 3),
    ("berlaku 3 (dua) tahun", "3 (dua)", 3, 2),
    ("rangkap 2 (dua) eksemplar", "2 (dua)", 2, 2),
    ("ke-1 (satu)", "1 (satu)", 1, 1),
    ("30 (tiga puluh) hari", "30 (tiga puluh)", 30, 30),
    ("30 hari (tiga puluh hari)", "30 hari (tiga puluh hari)", 30, 30),
    (
        "sebesar 12,5% (dua belas koma lima persen)",
        "12,5% (dua belas koma lima persen)",
        Decimal("12.5"),
        Decimal("12.5"),
    ),
    (
        "sebesar Rp1.275.000,- (satu juta dua ratus tujuh puluh lima ribu rupiah)",
        "Rp1.275.000,- (satu juta dua ratus tujuh puluh lima ribu rupiah)",
        1_275_000,
        1_275_000,
    ),
    ("Rp. 5.000,00 (terbilang: lima ribu rupiah)", "Rp. 5.000,00 (terbilang: lima ribu rupiah)", 5000, 5000),
    ("Rp2,5 juta (dua koma lima juta rupiah)", "Rp2,5 juta (dua koma lima juta rupiah)", 2_500_000, 2_500_000),
    ("tahun dua ribu dua puluh lima (2025)", "dua ribu dua puluh lima (2025)", 2025, 2025),
    ("1 x 24 (satu kali dua puluh empat) jam", "1 x 24 (satu kali dua puluh empat)", 24, 24),
    ("2 x 24 (dua puluh empat) jam", "2 x 24 (dua puluh empat)", 24, 24),
    ("sebanyak l2 (dua belas) orang", "l2 (dua belas)", 12, 12),
    ("sebanyak 20 (duapuluh) orang", "20 (duapuluh)", 20, 20),
    ("sebanyak 23 (dua puluh iga) orang", "23 (dua puluh iga)", 23, 23),
]

NO_PAIRS = [
    "sebagaimana dimaksud dalam Pasal 4 ayat (2)",
    "tahun dua ribu dua puluh lima (03-03-2025)",
    "PIHAK KEDUA (2)",
    "10 (lima laki-laki dan lima perempuan)",
    "7 (tujuhh)",
    "100.3/12/2025 (dua ribu dua puluh lima)",
    "20-03-2025 (dua ribu dua puluh lima)",
    "12/BLH/3 (tiga)",
    "3 (lihat lampiran)",
    "telepon (021) 5550",
    "Penata Muda (III/a)",
    "3 tahun",
    "tempat (2)",
]


@pytest.mark.parametrize(("text", "pair", "digits", "words"), PAIRS)
def test_a_pair_is_read(text: str, pair: str, digits: int | Decimal, words: int | Decimal) -> None:
    (found,) = find_number_pairs(text)
    assert text[found.span.start : found.span.end] == pair
    assert (found.digits, found.words) == (digits, words)
    assert found.agrees == (digits == words)


@pytest.mark.parametrize("text", NO_PAIRS)
def test_what_is_no_pair_is_left_alone(text: str) -> None:
    assert find_number_pairs(text) == []


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from(["{0} ({1})", "{1} ({0})"]))
def test_a_planted_disagreement_is_noticed(digits: int, words: int, form: str) -> None:
    figures, spelt = str(digits), num2words(words, lang="id")
    text = f"paling banyak {form.format(figures, spelt)} orang"
    (pair,) = find_number_pairs(text)
    assert (pair.digits, pair.words, pair.agrees) == (digits, words, digits == words)
    assert text[pair.digits_span.start : pair.digits_span.end] == figures
    assert text[pair.words_span.start : pair.words_span.end] == spelt


@pytest.mark.parametrize(
    ("text", "value", "agrees"),
    [("3", 3, True), ("tiga", 3, True), ("3 (tiga)", 3, True), ("tiga (3)", 3, True), ("3 (dua)", 3, False)],
)
def test_a_count_goes_by_its_figures(text: str, value: int, *, agrees: bool) -> None:
    count = read_count(text)
    assert count is not None
    assert (count.value, count.agrees) == (value, agrees)
