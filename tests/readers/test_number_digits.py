"""Numbers written in figures, and Roman numerals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.number_digits import number_from_digits, roman_to_int

NUMBERS = {
    "3": 3,
    "1.275": 1275,
    "1.275.000": 1_275_000,
    "1.275.000,50": Decimal("1275000.50"),
    "1.275.000,00": 1_275_000,
    "1.275.000,-": 1_275_000,
    "Rp1.275.000,-": 1_275_000,
    "Rp. 5.000,--": 5000,
    "12,5": Decimal("12.5"),
    "12.5": Decimal("12.5"),
    "1,275,000": 1_275_000,
    "5,000.50": Decimal("5000.50"),
    "2,5 juta": 2_500_000,
    "5 ribu": 5000,
    "2O25": 2025,
    "l2": 12,
    "": None,
    "O": None,
    "1.5.2": None,
    "tiga": None,
    "20-03-2025": None,
    "12/BLH": None,
    "9" * 5000: None,
}


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number_in_figures_is_read(text: str, value: int | Decimal | None) -> None:
    assert number_from_digits(text) == value


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_the_indonesian_way_to_write_amounts_reads_back(whole: int, cents: int) -> None:
    grouped = f"{whole:,}".replace(",", ".")
    assert number_from_digits(grouped) == whole
    assert number_from_digits(f"{grouped},{cents:02}") == Decimal(f"{whole}.{cents:02}")


@pytest.mark.parametrize(
    ("text", "value"),
    [("I", 1), ("iv", 4), ("XIV", 14), ("MCMXLV", 1945), ("", None), ("IIII", None), ("VX", None), ("PASAL", None)],
)
def test_roman_numerals(text: str, value: int | None) -> None:
    assert roman_to_int(text) == value


@given(st.integers(1, 3999))
def test_every_roman_numeral_reads_back(number: int) -> None:
    pieces = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL"}
    pieces |= {10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}
    numeral, rest = "", number
    for value, letters in pieces.items():
        numeral += letters * (rest // value)
        rest %= value
    assert roman_to_int(numeral) == number
