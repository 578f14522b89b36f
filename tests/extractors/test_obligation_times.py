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


IN_FRONT: list[tuple[str, str | None, int | None]] = [
    ("Paling lambat 7 (tujuh) hari kerja sejak tagihan diterima, PIHAK KEDUA", "sejak tagihan diterima", None),
    ("Dalam hal jadwal berubah, paling lambat 3 (tiga) hari sebelumnya, PIHAK KEDUA", "sebelumnya", None),
    ("Setiap 4 (empat) bulan PIHAK KEDUA", None, 4),
    ("Setelah itu, setiap semester PIHAK KEDUA", None, 6),
    ("PIHAK KEDUA, paling lambat tanggal 10 setiap bulan,", "tanggal 10 setiap bulan", 1),
    ("PIHAK KEDUA secara berkala setiap 3 (tiga) bulan", None, 3),
    ("PIHAK KEDUA selambat-lambatnya 5 (lima) hari kerja setelah menerima usulan wajib", "menerima usulan", None),
    # what a condition sets is no time for the duty
    ("Apabila dalam waktu 7 (tujuh) hari sejak teguran tidak ada jawaban, PIHAK KEDUA", None, None),
]


@pytest.mark.parametrize(("opening", "deadline_ends", "months"), IN_FRONT)
def test_a_time_in_front_of_the_verb_counts(opening: str, deadline_ends: str | None, months: int | None) -> None:
    (duty,) = duties_of(f"{opening} menyerahkan laporan.")
    assert duty.action == "menyerahkan laporan"
    assert (duty.deadline is not None and duty.deadline.text.endswith(deadline_ends or "")) == (
        deadline_ends is not None
    )
    assert (duty.recurrence and duty.recurrence.months) == months


def test_a_time_in_front_is_cited_too() -> None:
    (duty,) = duties_of("Setiap semester, PIHAK KEDUA menyerahkan laporan.")
    assert [item.quote for item in duty.evidence] == ["menyerahkan laporan", "Setiap semester"]


def test_a_time_that_opens_the_sentence_holds_for_what_is_joined_by_dan() -> None:
    duties = duties_of("Setiap tahun PIHAK KESATU akan mengirim peneliti, dan PIHAK KEDUA akan menerima mereka.")
    assert [duty.recurrence and duty.recurrence.months for duty in duties] == [12, 12]


def test_the_deadline_of_a_trailing_condition_is_none() -> None:
    (duty,) = duties_of("PIHAK KEDUA wajib mencari pengganti apabila peserta tidak hadir dalam waktu 3 (tiga) hari.")
    assert duty.deadline is None


def test_the_recurrence_of_a_stem_is_not_lost() -> None:
    duties = duties_of(
        "PIHAK KEDUA setiap semester wajib:\na. menyerahkan daftar hadir; dan\nb. menyerahkan daftar nilai.",
        "HAK DAN KEWAJIBAN",
    )
    assert [duty.recurrence and duty.recurrence.months for duty in duties] == [6, 6]


def test_the_deadline_of_a_stem_is_not_lost() -> None:
    duties = duties_of(
        "PIHAK KEDUA wajib menyerahkan paling lambat tanggal 12 Mei 2026:\na. daftar hadir; dan\nb. daftar nilai.",
        "HAK DAN KEWAJIBAN",
    )
    assert [duty.deadline and duty.deadline.value for duty in duties] == [date(2026, 5, 12)] * 2
