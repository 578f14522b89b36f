"""Until when and how often the parties undertake it (forms g)."""

from datetime import date

import pytest

from tests.extractors.one_pasal import duties_of

DEADLINES: list[tuple[str, date | None, str]] = [
    ("paling lambat tanggal 12 Mei 2026", date(2026, 5, 12), "paling lambat tanggal 12 Mei 2026"),
    ("selambat-lambatnya tanggal 12 Mei 2026", date(2026, 5, 12), "selambat-lambatnya tanggal 12 Mei 2026"),
    (
        "paling lambat 14 (empat belas) hari kerja setelah pelatihan selesai",
        None,
        "paling lambat 14 (empat belas) hari kerja setelah pelatihan selesai",
    ),
    (
        "dalam waktu 7 (tujuh) hari kerja sejak kejadian",
        None,
        "dalam waktu 7 (tujuh) hari kerja sejak kejadian",
    ),
]


@pytest.mark.parametrize(("words", "value", "text"), DEADLINES)
def test_a_deadline_is_a_day_or_the_words_that_tie_it_to_an_event(words: str, value: date | None, text: str) -> None:
    (duty,) = duties_of(f"PIHAK KEDUA wajib menyerahkan daftar nilai {words}.")
    assert duty.deadline is not None
    assert (duty.deadline.value, duty.deadline.text) == (value, text)


RECURRENCES: list[tuple[str, int | None]] = [
    ("setiap 6 (enam) bulan", 6),
    ("setiap triwulan", 3),
    ("2 (dua) kali setahun", 6),
    ("setiap tanggal 28", 1),
    ("setiap minggu", None),
]


@pytest.mark.parametrize(("words", "months"), RECURRENCES)
def test_a_recurrence_is_an_interval(words: str, months: int | None) -> None:
    (duty,) = duties_of(f"PIHAK KEDUA wajib menyerahkan laporan {words}.")
    assert duty.recurrence is not None
    assert (duty.recurrence.months, duty.recurrence.text, duty.deadline) == (months, words, None)


def test_a_day_of_every_month_is_both() -> None:
    (duty,) = duties_of("PIHAK KEDUA wajib menyerahkan laporan paling lambat tanggal 5 setiap bulan.")
    assert duty.deadline is not None
    assert duty.recurrence is not None
    assert (duty.deadline.value, duty.recurrence.months) == (None, 1)


NEITHER = ["setiap angkatan", "selama pelatihan", "sebelum penempatan", "sesuai jadwal pekerjaan", "secara berkala"]


@pytest.mark.parametrize("words", NEITHER)
def test_an_event_or_a_while_is_neither(words: str) -> None:
    (duty,) = duties_of(f"PIHAK KEDUA wajib mendampingi peserta {words}.")
    assert (duty.deadline, duty.recurrence) == (None, None)


def test_a_deadline_before_its_subject_is_not_lost() -> None:
    (duty,) = duties_of("Paling lambat tanggal 12 Mei 2026, PIHAK KEDUA wajib menyerahkan daftar nilai.")
    assert duty.deadline is not None
    assert duty.deadline.value == date(2026, 5, 12)


def test_a_recurrence_before_its_subject_is_not_lost() -> None:
    (duty,) = duties_of("Setiap 6 (enam) bulan, PIHAK KEDUA wajib menyerahkan daftar nilai.")
    assert duty.recurrence is not None
    assert duty.recurrence.months == 6


def test_the_deadline_of_a_stem_is_not_lost() -> None:
    duties = duties_of(
        "PIHAK KEDUA wajib menyerahkan paling lambat tanggal 12 Mei 2026:\na. daftar hadir; dan\nb. daftar nilai.",
        "HAK DAN KEWAJIBAN",
    )
    assert [duty.deadline and duty.deadline.value for duty in duties] == [date(2026, 5, 12)] * 2
