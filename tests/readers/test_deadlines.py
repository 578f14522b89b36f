"""Until when something must be done."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.deadlines import find_deadlines

# the sentence, the words of the deadline (None: the whole sentence), its day
DEADLINES = [
    ("menyerahkan daftar paling lambat tanggal 12 Mei 2026;", "paling lambat tanggal 12 Mei 2026", date(2026, 5, 12)),
    ("selambat-lambatnya pada tanggal 12 Mei 2026", None, date(2026, 5, 12)),
    ("selambat-lambatnya tanggal dua belas Mei dua ribu dua puluh enam (12-05-2026)", None, date(2026, 5, 12)),
    ("paling lambat Selasa, 12 Mei 2026", None, date(2026, 5, 12)),
    ("sampai dengan tanggal 5 Juni 2025", None, date(2025, 6, 5)),
    ("sebelum tanggal 5 Juni 2025", None, date(2025, 6, 5)),
    ("sebelum 31 Desember 2025", None, date(2025, 12, 31)),
    ("paling lambat tanggal 31 Februari 2025", None, None),
    ("paling lambat tanggal 10", None, None),
    ("paling lambat tanggal 10 bulan berikutnya", None, None),
    ("paling lambat tanggal 5 setiap bulan", None, None),
    ("paling lambat tanggal 15 Januari setiap tahun.", "paling lambat tanggal 15 Januari setiap tahun", None),
    (
        "paling lambat 14 (empat belas) hari kerja setelah pemagangan berakhir.",
        "paling lambat 14 (empat belas) hari kerja setelah pemagangan berakhir",
        None,
    ),
    ("paling lambat 7 (tujuh) hari sebelum setiap gelombang dimulai", None, None),
    ("dalam waktu 7 (tujuh) hari kerja sejak penggantian", None, None),
    (
        "dalam waktu 3 (tiga) hari kerja sejak ditegur oleh BALAI, mengembalikan",
        "dalam waktu 3 (tiga) hari kerja sejak ditegur oleh BALAI",
        None,
    ),
    (
        "dalam jangka waktu 30 hari setelah diterimanya surat dan melaporkannya",
        "dalam jangka waktu 30 hari setelah diterimanya surat",
        None,
    ),
    (
        "paling lambat 7 hari setelah diserahkan kepada PIHAK KEDUA dengan surat",
        "paling lambat 7 hari setelah diserahkan kepada PIHAK KEDUA",
        None,
    ),
    (
        "paling lambat 30 hari setelah penandatanganan Nota Kesepahaman ini. Sekretariat bertugas",
        "paling lambat 30 hari setelah penandatanganan Nota Kesepahaman ini",
        None,
    ),
    ("paling lambat 90 hari sebelum tanggal pemutusan yang dikehendaki", None, None),
    ("paling lambat 30 hari sebelum tanggal 31 Desember 2025", None, None),
    ("dalam waktu 1 x 24 (satu kali dua puluh empat) jam sejak kejadian", None, None),
    ("dalam waktu 14 (empat belas) hari kerja setelah kuitansi dan daftar peserta diterima", None, None),
    ("dalam waktu 10 (sepuluh) hari kerja", None, None),
    ("dalam 14 (empat belas) hari sejak kejadian", None, None),
    ("paling lama 5 (lima) hari kerja", None, None),
    ("dalam jangka waktu paling lama 1 (satu) bulan sejak kejadian", None, None),
    ("pada akhir bulan Maret 2025", None, None),
    ("selambat-lambatnya akhir Maret 2025", None, None),
    ("paling lambat minggu kedua bulan berikutnya", None, None),
    ("paling lambat sebelum pelatihan dimulai", None, None),
    ("paling lambat bulan Juni 2025", None, None),
    ("selambat - lambatnya tanggal 12 Mei 2026", None, date(2026, 5, 12)),
    ("tidak lebih lambat dari tanggal 15 Desember 2025", None, date(2025, 12, 15)),
    ("dalam tempo 14 (empat belas) hari sejak kegiatan berakhir", None, None),
    ("dalam waktu tidak lebih dari 5 (lima) hari kerja", None, None),
    ("selambat-lambatnya dalam waktu 14 hari setelah tagihan diterima", None, None),
    ("dalam kurun tiga bulan pertama sejak berlaku", None, None),
    ("dalam 3 x 24 jam", None, None),
    ("paling lambat seminggu sebelum kegiatan dimulai", None, None),
    ("paling lambat 1 (satu) hari sesudahnya", None, None),
    ("seminggu sebelum kegiatan", None, None),
    ("menanggapi draf 3 (tiga) hari setelah draf diterima", "3 (tiga) hari setelah draf diterima", None),
    ("diusulkan 3 (tiga) bulan sebelum masa berlaku habis", "3 (tiga) bulan sebelum masa berlaku habis", None),
    ("sekurang-kurangnya 30 (tiga puluh) hari sebelum Perjanjian berakhir", None, None),
    ("minimal 3 (tiga) bulan sebelumnya", None, None),
    ("paling lambat H-7 pelaksanaan pelatihan", None, None),
    ("mengirim daftar pada H-7", "pada H-7", None),
    ("mengirim undangan H-3 sebelum kegiatan", "H-3 sebelum kegiatan", None),
    ("pada akhir tahun anggaran", None, None),
    ("pada minggu pertama bulan berjalan", None, None),
    ("sebelum akhir tahun anggaran", None, None),
    ("sebelum bulan Februari berakhir", None, None),
    ("sebelum berakhirnya tahun anggaran", None, None),
    ("sebelum tanggal 10 bulan berikutnya", None, None),
    ("paling lambat triwulan II tahun 2025", None, None),
    ("paling lambat Desember 2025", None, None),
    ("paling lambat pada rapat berikutnya", None, None),
    ("paling lambat setiap tanggal 5", None, None),
    ("paling lambat tanggal 5 Januari dan 5 Juli setiap tahun", None, None),
    ("paling lambat minggu pertama setiap bulan", None, None),
    ("segera setelah pelatihan selesai", None, None),
]

NO_DEADLINES = [
    "selama pelatihan berlangsung",
    "sebelum penempatan",
    "sebelum pemagangan dimulai",
    "paling lama 6 (enam) bulan",
    "paling lambat",
    "dalam 3 (tiga) bahasa",
    "Apabila dalam 30 (tiga puluh) hari kalender mufakat tidak tercapai",
    "berlaku sejak ditandatangani sampai dengan tanggal 31 Desember 2025",
    "mulai 1 April sampai dengan 30 Juni 2025",
    "20 s.d. 22 Maret 2025",
    "untuk jangka waktu 2 (dua) tahun",
    "berlaku dalam jangka waktu 2 (dua) tahun",
    "tanggal 12 Mei 2026",
    "setiap tanggal 28",
    "mendampingi wirausaha selama 6 (enam) bulan setelah pelatihan",
    "menyimpan data paling singkat 5 (lima) tahun setelah Perjanjian berakhir",
    "menjaga kerahasiaan sampai dengan 2 (dua) tahun setelah Perjanjian berakhir",
    "pelatihan 30 (tiga puluh) hari sebelum magang",
    "berlaku 12 (dua belas) bulan terhitung sejak ditandatangani",
    "sekurang-kurangnya 40 (empat puluh) jam pelatihan",
    "melaporkan paling lambat 6 (enam) bulan sekali",
    "membayar segera",
    "pada akhir pelatihan",
    "ruang H-7 lantai dua",
]


@pytest.mark.parametrize(("text", "words", "day"), DEADLINES)
def test_a_deadline_is_read(text: str, words: str | None, day: date | None) -> None:
    (found,) = find_deadlines(text)
    assert (found.text, found.value) == (words or text, day)
    assert text[found.span.start : found.span.end] == found.text


@pytest.mark.parametrize("text", NO_DEADLINES)
def test_what_is_no_deadline_is_none(text: str) -> None:
    assert find_deadlines(text) == []


def test_a_broken_line_is_folded_in_the_words() -> None:
    (found,) = find_deadlines("selambat-lambatnya\ntanggal 12\nMei 2026")
    assert (found.text, found.value) == ("selambat-lambatnya tanggal 12 Mei 2026", date(2026, 5, 12))


def test_two_deadlines_in_one_sentence() -> None:
    text = "paling lambat tanggal 12 Mei 2026 atau dalam waktu 7 (tujuh) hari sejak kejadian"
    assert [found.text for found in find_deadlines(text)] == [
        "paling lambat tanggal 12 Mei 2026",
        "dalam waktu 7 (tujuh) hari sejak kejadian",
    ]


@given(st.dates(date(1945, 1, 1), date(2099, 12, 31)), st.sampled_from(["paling lambat", "selambat-lambatnya pada"]))
def test_every_day_can_be_a_deadline(day: date, limit: str) -> None:
    (found,) = find_deadlines(f"menyerahkan laporan {limit} tanggal {day.day}-{day.month}-{day.year} kepada BALAI.")
    assert found.value == day
