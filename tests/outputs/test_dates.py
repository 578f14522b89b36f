"""Days and spans as a naskah writes them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from pipeline.outputs.dates import day, duration, interval, moment


def test_a_day_has_its_month_in_words() -> None:
    assert day(date(2025, 3, 20)) == "20 Maret 2025"
    assert day(date(2024, 8, 1)) == "1 Agustus 2024"


@pytest.mark.parametrize(
    ("months", "words"), [(1, "1 bulan"), (12, "1 tahun"), (30, "2 tahun 6 bulan"), (36, "3 tahun"), (7, "7 bulan")]
)
def test_a_duration_is_said_in_years_and_months(months: int, words: str) -> None:
    assert duration(months) == words


@pytest.mark.parametrize(
    ("months", "words"),
    [(1, "tiap bulan"), (3, "tiap 3 bulan"), (12, "tiap tahun"), (24, "tiap 2 tahun"), (18, "tiap 1 tahun 6 bulan")],
)
def test_an_interval_says_how_often(months: int, words: str) -> None:
    assert interval(months) == words


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        (timezone(timedelta(hours=7)), "WIB"),
        (timezone(timedelta(hours=8)), "WITA"),
        (timezone(timedelta(hours=9)), "WIT"),
        (UTC, "UTC+0"),
        (timezone(timedelta(hours=5, minutes=30)), "UTC+5.5"),
    ],
)
def test_a_moment_names_the_zone_that_indonesians_know(zone: timezone, said: str) -> None:
    assert moment(datetime(2025, 3, 20, 10, 5, tzinfo=zone)) == f"20 Maret 2025 pukul 10.05 {said}"
