"""Dates as agreements write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.dates import DateReading, find_dates

THIRD, TWENTIETH = date(2025, 3, 3), date(2025, 3, 20)
MON, THU, FRI = 0, 3, 4

WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jum'at", "Sabtu", "Minggu"]
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"]
MONTHS += ["Agustus", "September", "Oktober", "November", "Desember"]


def only(text: str) -> DateReading:
    (reading,) = find_dates(text)
    return reading


# the opening of an agreement, its weekday, its day in words, its day in figures
OPENINGS = [
    (
        "Pada hari ini Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima (03-03-2025)",
        *(MON, THIRD, THIRD),
    ),
    ("Pada hari ini Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima, kami", MON, THIRD, None),
    ("Pada hari ini, Senin (3 Maret 2025) :", MON, None, THIRD),
    ("Hari Senin tanggal 03 Bulan Maret tahun Dua Ribu Dua Puluh Lima (03/03/2025)", MON, THIRD, THIRD),
    ("tanggal tiga bulan Maret Tahun 2025 (03-03-2025)", None, THIRD, THIRD),
    ("tanggal tiga bulan Maret Tahun 2025 (03- 03- 2025)", None, THIRD, THIRD),
    ("tanggal tiga bulan Maret Tahun 2025 (3 - 3 - 2025)", None, THIRD, THIRD),
    ("Pada hari ini Senin tanggal 3 Maret 2025", MON, None, THIRD),
    ("Pada hari ini di Sukamekar, Tanggal 3 Maret 2025.", None, None, THIRD),
    ("di Jakarta pada hari Kamis, tanggal 20 Maret 2025", THU, None, TWENTIETH),
    ("Pada hari Kamis di Jakarta, tanggal dua puluh Maret dua ribu dua puluh lima", THU, TWENTIETH, None),
    ("Pada hari ini, Hari Senin, tanggal Tiga, Bulan Maret, tahun dua ribu dua puluh lima , kami", MON, THIRD, None),
    ("Kamis tanggal 20 (dua puluh) bulan Maret tahun 2025 (dua ribu dua puluh lima)", THU, TWENTIETH, TWENTIETH),
    ("tanggal dua puluh (20) bulan tiga (3) tahun dua ribu dua puluh lima (2025)", None, TWENTIETH, TWENTIETH),
    ("Kamis tanggal 20 Maret 2025 (dua puluh Maret dua ribu dua puluh lima)", THU, TWENTIETH, TWENTIETH),
    ("Kamis tanggal 20 bulan 03 tahun 2025", THU, None, TWENTIETH),
    ("tanggal dua puluh Maret duaribu duapuluh lima (20-3-25)", None, TWENTIETH, TWENTIETH),
    ("tanggal dua puluh bulan Maret tahun dua ribu, dua puluh lima", None, TWENTIETH, None),
    ("Kamis tanggal dua puluh bulan Maret (20-03-2025)", THU, None, TWENTIETH),
    ("tanggal dua puluh Maret dua ribu dua puluh lima (Kamis, 20-03-2025)", THU, TWENTIETH, TWENTIETH),
    ("Kamis, bertepatan dengan tanggal 20 Maret 2025", THU, None, TWENTIETH),
    ("20-03-2025 (hari Kamis)", THU, None, TWENTIETH),
    ("Senin (3-3-25)", MON, None, THIRD),
    # a letter lost, letters misread, a bracket lost, a line broken
    ("tanggal iga bulan Maret tahun dua ibu dua puluh lima (03-03-2025)", None, THIRD, THIRD),
    ("tanggal dua puluh bulan Maret tahun 2O25 (2O-O3-2O25)", None, TWENTIETH, TWENTIETH),
    ("Karnis tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima 20-03-2025)", THU, TWENTIETH, TWENTIETH),
    ("Kamis,\ntanggal dua puluh\nbulan Maret tahun dua ribu\ndua puluh lima (20-03-\n2025)", THU, TWENTIETH, TWENTIETH),
]


@pytest.mark.parametrize(("text", "weekday", "by_words", "by_digits"), OPENINGS)
def test_every_opening_is_read(text: str, weekday: int | None, by_words: date | None, by_digits: date | None) -> None:
    reading = only(text)
    assert (reading.weekday, reading.by_words, reading.by_digits) == (weekday, by_words, by_digits)
    assert reading.agrees
    assert reading.value == (by_words or by_digits)


PLAIN = {
    "20 Maret 2025": TWENTIETH,
    "20-03-2025": TWENTIETH,
    "20/3/2025": TWENTIETH,
    "20.03.2025": TWENTIETH,
    "03- 03- 2025": THIRD,
    "2025-03-20": TWENTIETH,
    "20 March 2025": TWENTIETH,
    "March 20, 2025": TWENTIETH,
    "20th of March, 2025": TWENTIETH,
    "20 Mar. 2025": TWENTIETH,
    "20Maret2025": TWENTIETH,
    "19-Mar-2019": date(2019, 3, 19),
    "7 Nopember 2025": date(2025, 11, 7),
    "7 Pebruari 2025": date(2025, 2, 7),
    "5 Agt. 2025": date(2025, 8, 5),
    "17 Djuli 1950": date(1950, 7, 17),
}


@pytest.mark.parametrize(("text", "day"), PLAIN.items())
def test_every_plain_form_is_read(text: str, day: date) -> None:
    sentence = f"Keputusan tanggal {text} tentang Pengangkatan; dan"
    reading = only(sentence)
    assert (reading.by_digits, reading.by_words) == (day, None)
    assert sentence[reading.span.start : reading.span.end] == text


NO_DATES = [
    "Nomor 100.3/12/2025",
    "HK.03.01/XII/1234/2025",
    "12/BLH/III/2025",
    "Nomor: 12/3/2025",
    "No. 5/3/2025",
    "5/3/2025/BLH",
    "5/3/2025 / BLH",
    "versi (1-2-25)",
    "800 / 12 / 3 / 2025",
    "Nomor 13 Tahun 2003",
    "bulan Maret 2025",
    "Maret 2025",
    "Pada hari ini",
    "hari Senin",
    "45 Maret 2025",
    "Pasal 3 Maret",
    "45/13/2025",
    "3 (tiga) bulan",
    "telepon 021-555-2025",
    "",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_dates(text) == []


def test_blanks_are_seen_and_the_figures_stand() -> None:
    reading = only("Pada hari ini ....., tanggal …… bulan ....., dua ribu dua puluh lima (03-03-2025)")
    assert (reading.value, reading.by_words, reading.blanks, reading.agrees) == (THIRD, None, True, True)


def test_an_empty_formula_is_blank_and_no_day() -> None:
    reading = only("Pada hari ini ........ tanggal ........ bulan November tahun dua ribu dua puluh lima")
    assert (reading.value, reading.blanks) == (None, True)


@pytest.mark.parametrize(
    "text",
    [
        "31 Februari 2025",
        "31-02-2025",
        "32 Maret 2025",
        "tanggal tiga puluh satu bulan Februari tahun dua ribu dua puluh lima (31-02-2025)",
    ],
)
def test_a_day_that_does_not_exist_is_impossible(text: str) -> None:
    reading = only(text)
    assert (reading.value, reading.impossible, reading.agrees) == (None, True, False)


def test_of_an_impossible_day_the_possible_reading_remains() -> None:
    reading = only("tanggal tiga puluh satu bulan April tahun dua ribu dua puluh lima (30-04-2025)")
    assert (reading.value, reading.impossible, reading.agrees) == (date(2025, 4, 30), True, False)


def test_the_words_win_over_the_figures() -> None:
    reading = only("tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima (21-03-2025)")
    assert (reading.value, reading.agrees) == (TWENTIETH, False)


def test_the_weekday_sides_with_the_figures() -> None:
    reading = only("Jumat tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima (21-03-2025)")
    assert (reading.weekday, reading.value, reading.agrees) == (FRI, date(2025, 3, 21), False)


def test_a_wrong_weekday_changes_nothing_but_is_noticed() -> None:
    reading = only("Rabu tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima (20-03-2025)")
    assert (reading.value, reading.agrees) == (TWENTIETH, False)


def test_two_dates_in_a_row_are_two() -> None:
    readings = find_dates("mulai 20 Maret 2025 sampai dengan 31 Desember 2025, dan 1 Januari 2026")
    assert [reading.value for reading in readings] == [TWENTIETH, date(2025, 12, 31), date(2026, 1, 1)]


def test_an_unfinished_year_in_words_is_no_shorter_year() -> None:
    reading = only("tanggal dua puluh bulan Maret tahun dua ribu dua lima (20-03-2025)")
    assert (reading.by_words, reading.by_digits) == (None, TWENTIETH)


def spelt(number: int) -> str:
    return str(num2words(number, lang="id")).title()


FORMS = {
    "words": "tanggal {day} bulan {month} tahun {year}",
    "words, no bulan": "tanggal {day} {month} tahun {year}",
    "words, commas": "tanggal {day}, bulan {month}, tahun {year} , kami",
    "words and figures": "tanggal {day} bulan {month} tahun {year} ({d:02}-{m:02}-{y})",
    "words and slashes": "tanggal {day} bulan {month} tahun {year} ({d}/{m}/{y})",
    "figures, year in words": "tanggal {d} bulan {month} tahun {year} ({d}.{m}.{y})",
    "words, year in figures": "tanggal {day} bulan {month} tahun {y}",
    "each twice": "tanggal {d} ({day}) bulan {month} tahun {y} ({year})",
    "plain": "{d} {month} {y}",
    "hyphens": "{d:02}-{m:02}-{y}",
    "slashes": "{d}/{m}/{y}",
    "stops": "{d:02}.{m:02}.{y}",
    "ISO": "{y}-{m:02}-{d:02}",
    "figures, then words": "{d} {month} {y} ({day} {month} {year})",
}


def written(form: str, day: date) -> str:
    parts = {"day": spelt(day.day), "month": MONTHS[day.month - 1], "year": spelt(day.year)}
    return FORMS[form].format(**parts, d=day.day, m=day.month, y=day.year)


days = st.dates(date(1945, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize("form", FORMS)
@given(day=days)
def test_every_day_reads_back_in_every_form(form: str, day: date) -> None:
    text = f"Pada hari ini, {WEEKDAYS[day.weekday()]}, {written(form, day)}"
    for variant in (text, text.upper(), text.lower(), text.replace(" ", "\n")):
        reading = only(variant)
        assert (reading.value, reading.weekday, reading.agrees) == (day, day.weekday(), True)
        assert variant[reading.span.start :].upper().startswith(WEEKDAYS[day.weekday()].upper())


@pytest.mark.parametrize("form", [form for form, text in FORMS.items() if text.endswith("{y})")])
@given(day=days, error=st.integers(-40, 40).filter(bool))
def test_a_planted_disagreement_is_noticed(form: str, day: date, error: int) -> None:
    other = day + timedelta(error)
    text = written(form, day).split("(")[0] + "(" + written(form, other).split("(")[1]
    reading = only(text)
    assert (reading.by_words, reading.by_digits, reading.value, reading.agrees) == (day, other, day, False)


@given(day=days, error=st.integers(1, 6), form=st.sampled_from(sorted(FORMS)))
def test_a_planted_weekday_is_noticed(day: date, error: int, form: str) -> None:
    weekday = (day.weekday() + error) % 7
    reading = only(f"Pada hari {WEEKDAYS[weekday]} {written(form, day)}")
    assert (reading.weekday, reading.value, reading.agrees) == (weekday, day, False)
