"""How long something lasts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.durations import Unit, add_months, find_durations

# the sentence, the duration in it, count, unit, months
DURATIONS = [
    ("berlaku selama 3 (tiga) tahun terhitung sejak", "3 (tiga) tahun", 3, Unit.TAHUN, 36),
    ("12 (dua belas) bulan", "12 (dua belas) bulan", 12, Unit.BULAN, 12),
    ("selama lima tahun", "lima tahun", 5, Unit.TAHUN, 60),
    ("30 (tiga puluh) hari kerja", "30 (tiga puluh) hari kerja", 30, Unit.HARI_KERJA, None),
    ("14 hari kalender", "14 hari kalender", 14, Unit.HARI_KALENDER, None),
    ("1 (satu) semester", "1 (satu) semester", 1, Unit.SEMESTER, 6),
    ("2 minggu", "2 minggu", 2, Unit.MINGGU, None),
    ("berlaku selama setahun", "setahun", 1, Unit.TAHUN, 12),
    ("duapuluh empat bulan", "duapuluh empat bulan", 24, Unit.BULAN, 24),
    ("tiga (3) tahun", "tiga (3) tahun", 3, Unit.TAHUN, 36),
    ("5tahun", "5tahun", 5, Unit.TAHUN, 60),
    ("3 (tiga tahun)", "3 (tiga tahun", 3, Unit.TAHUN, 36),
    ("3 (tigaa) tahun", "3 (tigaa) tahun", 3, Unit.TAHUN, 36),
]

NO_DURATIONS = [
    "Undang-Undang Nomor 13 Tahun 2003",
    "Nomor 7 Tahun dua ribu tiga",
    "tanggal 3 bulan Maret",
    "tanggal 3 bulan 3 tahun 2025",
    "tanggal tiga bulan Maret tahun dua ribu dua puluh lima",
    "2,5 tahun",
    "dua kali setahun",
    "8 (delapan) jam sehari",
    "kegiatan sehari-hari",
    "Tahun Anggaran 2025",
    "3 (tiga) tahunan",
]


@pytest.mark.parametrize(("text", "words", "count", "unit", "months"), DURATIONS)
def test_a_duration_is_read(text: str, words: str, count: int, unit: Unit, months: int | None) -> None:
    (found,) = find_durations(text)
    assert text[found.span.start : found.span.end] == words
    assert (found.count, found.unit, found.months, found.agrees) == (count, unit, months, True)


@pytest.mark.parametrize("text", NO_DURATIONS)
def test_what_lasts_no_time_is_none(text: str) -> None:
    assert find_durations(text) == []


def test_figures_win_over_words_and_the_quarrel_is_kept() -> None:
    (found,) = find_durations("berlaku 3 (dua) tahun")
    assert (found.count, found.months, found.agrees) == (3, 36, False)


@given(st.integers(1, 999), st.sampled_from(list(Unit)), st.sampled_from(["{0} ({1}) {2}", "{1} ({0}) {2}", "{1} {2}"]))
def test_every_count_of_every_unit_reads_back(count: int, unit: Unit, form: str) -> None:
    words = form.format(count, num2words(count, lang="id"), unit.replace("_", " "))
    (found,) = find_durations(f"paling sedikit {words}.")
    assert (found.count, found.unit) == (count, unit)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2023, 3, 14), 36, date(2026, 3, 14)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 12, 20), 9, date(2026, 9, 20)),
        (date(2025, 3, 20), -3, date(2024, 12, 20)),
    ],
)
def test_months_are_added_on_the_same_calendar_day(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(st.dates(date(1945, 1, 1), date(2099, 12, 31)), st.integers(0, 600))
def test_added_months_keep_the_day_or_end_the_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (
        later.day < day.day and add_months(later.replace(day=1), 1).toordinal() - later.toordinal() == 1
    )


def test_no_month_beyond_the_calendar() -> None:
    with pytest.raises(ValueError, match="no such year"):
        add_months(date(9999, 12, 1), 1)
