"""Numbers written out in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.number_words import decimal_from_words, number_from_words

NUMBERS = {
    "nol": 0,
    "tiga": 3,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "dua puluh": 20,
    "dua puluh lima": 25,
    "seratus": 100,
    "seribu": 1000,
    "satu ribu": 1000,
    "Dua Ribu Dua Puluh Lima": 2025,
    "DUA RIBU DUA PULUH LIMA": 2025,
    "satu juta dua ratus tujuh puluh lima ribu": 1_275_000,
    "dua milyar": 2_000_000_000,
    "dua miliar": 2_000_000_000,
    # spaces lost, hyphens, white space left over
    "duapuluh": 20,
    "duaribu dua puluh lima": 2025,
    "limabelas": 15,
    "dua-puluh": 20,
    "  tiga ": 3,
    # what a scanner makes of it
    "l1ma": 5,
    "lirna": 5,
    "cnam": 6,
    "sernbilan puluh": 90,
    # a letter lost among clear words
    "dua puluh iga": 23,
    "dua ibu dua puluh lima": 2025,
    # old spelling
    "doea poeloeh tudjuh": 27,
}

NOT_NUMBERS = [
    "",
    "iga",  # a damaged word alone could be anything
    "ibu",
    "dua lima",
    "ribu",
    "ribu dua",
    "dua tiga",
    "puluh",
    "dua juta juta",
    "dua ribu tiga juta",
    "keduanya",
    "tempat",
    "dua ga puluh ga",  # two damaged words
    "PIHAK KEDUA",
    "dua pihak",
    "2",
]


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number_in_words_is_read(text: str, value: int) -> None:
    assert number_from_words(text) == value


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_what_is_no_number_is_none(text: str) -> None:
    assert number_from_words(text) is None


def test_a_damaged_word_is_read_alone_where_a_number_must_stand() -> None:
    assert number_from_words("iga", alone=True) == 3
    assert number_from_words("bulan", alone=True) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dua belas koma lima", Decimal("12.5")),
        ("nol koma nol lima", Decimal("0.05")),
        ("dua koma dua puluh lima", Decimal("2.25")),
        ("dua koma lima juta", 2_500_000),
        ("tiga", 3),
        ("koma lima", None),
        ("dua koma", None),
        ("dua koma banyak", None),
    ],
)
def test_decimals_in_words(text: str, value: Decimal | int | None) -> None:
    assert decimal_from_words(text) == value


@given(st.integers(0, 10**12))
def test_every_number_spelt_out_reads_back(number: int) -> None:
    words = num2words(number, lang="id")
    assert number_from_words(words) == number
    assert number_from_words(words.upper()) == number
    assert number_from_words(words.replace(" ", "")) == number


@given(st.integers(0, 999), st.integers(1, 99))
def test_every_decimal_spelt_out_reads_back(whole: int, hundredths: int) -> None:
    figures = f"{hundredths:02}"
    words = f"{num2words(whole, lang='id')} koma {' '.join(num2words(int(figure), lang='id') for figure in figures)}"
    assert decimal_from_words(words) == Decimal(f"{whole}.{figures}")


@given(st.integers(21, 10**6), st.data())
def test_a_lost_letter_never_makes_another_number(number: int, data: st.DataObject) -> None:
    words = num2words(number, lang="id")
    lost = data.draw(st.integers(0, len(words) - 1))
    assert number_from_words(words[:lost] + words[lost + 1 :]) in (number, None)
