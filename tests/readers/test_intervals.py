"""How often something recurs by the calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.readers.intervals import find_intervals

# the sentence, the words of the recurrence, its months
INTERVALS = [
    ("memantau pelaksanaannya setiap 3 (tiga) bulan;", "setiap 3 (tiga) bulan", 3),
    ("menyampaikan laporan setiap bulan", "setiap bulan", 1),
    ("menyampaikan laporan setiap 3 (tiga) bulan kepada PIHAK KESATU", "setiap 3 (tiga) bulan", 3),
    ("setiap akhir tahun pelajaran", "setiap akhir tahun pelajaran", 12),
    ("mengadakan rapat tiap semester", "tiap semester", 6),
    ("dilaporkan per triwulan", "per triwulan", 3),
    ("dilaporkan pertriwulan", "pertriwulan", 3),
    ("menyusun rencana kerja setiap tahun", "setiap tahun", 12),
    ("pada setiap tahun anggaran", "pada setiap tahun anggaran", 12),
    ("setiap tahunnya", "setiap tahunnya", 12),
    ("menyampaikan laporan triwulanan", "triwulanan", 3),
    ("melakukan evaluasi tahunan", "tahunan", 12),
    ("membuat laporan kemajuan bulanan", "bulanan", 1),
    ("dievaluasi secara triwulanan", "secara triwulanan", 3),
    ("rapat 3 (tiga) bulanan", "3 (tiga) bulanan", 3),
    ("mengadakan rapat 2 (dua) kali dalam setahun", "2 (dua) kali dalam setahun", 6),
    ("evaluasi dua kali setahun", "dua kali setahun", 6),
    ("setahun dua kali", "setahun dua kali", 6),
    ("dalam 1 (satu) tahun sebanyak 2 (dua) kali", "dalam 1 (satu) tahun sebanyak 2 (dua) kali", 6),
    ("setiap tahun paling sedikit 2 (dua) kali", "setiap tahun paling sedikit 2 (dua) kali", 6),
    ("setiap tahun, yaitu pada bulan April dan Oktober", "setiap tahun, yaitu pada bulan April dan Oktober", 6),
    ("4 kali dalam 1 tahun", "4 kali dalam 1 tahun", 3),
    ("1 (satu) kali dalam 1 (satu) tahun", "1 (satu) kali dalam 1 (satu) tahun", 12),
    (
        "sekurang-kurangnya satu kali dalam 6 (enam) bulan.",
        "sekurang-kurangnya satu kali dalam 6 (enam) bulan",
        6,
    ),
    ("minimal 1 (satu) kali per semester", "minimal 1 (satu) kali per semester", 6),
    ("berkunjung 1 (satu) kali setiap bulan", "1 (satu) kali setiap bulan", 1),
    ("sekali dalam setahun", "sekali dalam setahun", 12),
    ("6 (enam) bulan sekali", "6 (enam) bulan sekali", 6),
    ("setiap 3 (tiga) bulan sekali", "setiap 3 (tiga) bulan sekali", 3),
    ("dua tahun sekali", "dua tahun sekali", 24),
    ("setiap bulan Juni dan Desember", "setiap bulan Juni dan Desember", 6),
    ("Juni dan Desember setiap tahun", "Juni dan Desember setiap tahun", 6),
    ("pada bulan Juni dan Desember setiap tahun", "pada bulan Juni dan Desember setiap tahun", 6),
    ("bulan Maret, Juni, September, dan Desember setiap tahun", None, 3),
    ("pada bulan November setiap tahun", "pada bulan November setiap tahun", 12),
    ("setiap tanggal 28", "setiap tanggal 28", 1),
    ("setiap tanggal 5 (lima)", "setiap tanggal 5 (lima)", 1),
    ("pada tanggal 5 setiap tahun", "pada tanggal 5 setiap tahun", 12),
    ("setiap tanggal 15 Januari dan 15 Juli", "setiap tanggal 15 Januari dan 15 Juli", 6),
    ("pada tanggal 10 setiap bulan", "pada tanggal 10 setiap bulan", 1),
    ("pada tanggal 1 dan 15 setiap bulan", "pada tanggal 1 dan 15 setiap bulan", None),
    ("paling lambat tanggal 5 setiap bulan", "setiap bulan", 1),
    ("paling lambat tanggal 15 Januari setiap tahun", "setiap tahun", 12),
    ("pada setiap akhir semester", "pada setiap akhir semester", 6),
    ("pada akhir setiap triwulan", "pada akhir setiap triwulan", 3),
    ("setiap minggu", "setiap minggu", None),
    ("setiap hari kerja", "setiap hari kerja", None),
    ("laporan mingguan", "mingguan", None),
    ("setiap 2 (dua) minggu", "setiap 2 (dua) minggu", None),
    ("2x dalam setahun", "2x dalam setahun", 6),
    ("setiap periode 6 (enam) bulan", "setiap periode 6 (enam) bulan", 6),
    ("laporan tengah tahunan", "tengah tahunan", 6),
    ("sekurang - kurangnya 2 (dua) kali setahun", "sekurang - kurangnya 2 (dua) kali setahun", 6),
    ("lima kali setahun", "lima kali setahun", None),  # no whole number of months
    ("dua kali sebulan", "dua kali sebulan", None),
    ("sekurang-kurangnya dua kali dalam satu tahun anggaran", None, 6),
    ("iuran tiap-tiap bulan", "tiap-tiap bulan", 1),
    ("melakukan peninjauan dua tahunan", "dua tahunan", 24),
    ("laporan realisasi penempatan lulusan triwulanan", "triwulanan", 3),
    ("laporan perkembangan peserta secara bulanan", "secara bulanan", 1),
    ("pada bulan Juni dan Desember", None, 6),
    ("bulan Maret, Juni, September, dan Desember", None, 3),
    ("setiap awal bulan", None, 1),
    ("pada setiap permulaan tahun anggaran", None, 12),
    ("pada minggu pertama setiap bulan", None, 1),
    ("setiap minggu pertama bulan berjalan", "setiap minggu pertama bulan", 1),
    ("setiap hari Senin minggu pertama setiap bulan", None, 1),
    ("pada hari kerja terakhir setiap bulan", None, 1),
    ("paling lambat minggu pertama setiap bulan", "setiap bulan", 1),
    ("setiap enam bulan satu kali", None, 6),
    ("setiap tahun dua kali", None, 6),
    ("2x/tahun", None, 6),
    ("4 (empat) kali selama 1 (satu) tahun", None, 3),
    ("setiap kwartal", None, 3),
    ("setiap setengah tahun", None, 6),
    ("per tanggal 1 setiap bulan", "tanggal 1 setiap bulan", 1),
]

NO_INTERVALS = [
    "dievaluasi secara berkala",
    "sewaktu-waktu apabila diperlukan",
    "mengevaluasi kesesuaian dengan rencana kerja tahunan",
    "rencana aksi 5 (lima) tahunan",
    "laporan rencana kerja tahunan",
    "Tahun Anggaran berjalan",
    "cuti tahunan dan buku harian",
    "bunga 6% per tahun",
    "denda 1‰ (satu permil) untuk setiap hari keterlambatan",
    "setelah dibayar setiap bulan ke-3",
    "sebesar Rp2.000.000,00 per peserta per bulan",
    "sebesar Rp35.000,00 per hari",
    "8 jam per hari",
    "setiap angkatan",
    "setiap Peserta",
    "setiap saat",
    "selama 3 (tiga) bulan",
    "dalam waktu 1 x 24 (satu kali dua puluh empat) jam",
    "peraturan perusahaan",
    "tiga kali lipat",
    "setiap bulan ke-6",
    "3 x 1 hari",
    "pada bulan Juli dan Agustus",
    "pada bulan Juni dan Desember 2025",
    "data per tanggal 31 Desember",
    "dua kali selama 6 (enam) bulan",
]


@pytest.mark.parametrize(("text", "words", "months"), INTERVALS)
def test_a_recurrence_is_read(text: str, words: str | None, months: int | None) -> None:
    (found,) = find_intervals(text)
    assert (found.text, found.months) == (words or text, months)
    assert text[found.span.start : found.span.end] == found.text
    assert found.agrees


@pytest.mark.parametrize("text", NO_INTERVALS)
def test_what_nobody_can_be_held_to_is_none(text: str) -> None:
    assert find_intervals(text) == []


def test_figures_win_over_words_and_the_quarrel_is_kept() -> None:
    (found,) = find_intervals("setiap 3 (dua) bulan")
    assert (found.months, found.agrees) == (3, False)


def test_a_broken_line_is_folded_in_the_words() -> None:
    (found,) = find_intervals("dipantau setiap\n3 (tiga)\nbulan")
    assert (found.text, found.months) == ("setiap 3 (tiga) bulan", 3)


@given(
    st.integers(1, 60),
    st.sampled_from([("bulan", 1), ("triwulan", 3), ("semester", 6), ("tahun", 12)]),
    st.sampled_from(["setiap {0} ({1}) {2}", "tiap {1} {2}", "sekali dalam {1} {2}", "{0} ({1}) {2} sekali"]),
)
def test_every_interval_reads_back(count: int, unit: tuple[str, int], form: str) -> None:
    name, months = unit
    (found,) = find_intervals(f"PARA PIHAK bertemu {form.format(count, num2words(count, lang='id'), name)}.")
    assert found.months == count * months


@given(st.integers(1, 12))
def test_so_many_times_a_year(times: int) -> None:
    (found,) = find_intervals(f"{times} ({num2words(times, lang='id')}) kali dalam setahun")
    assert found.months == (12 // times if 12 % times == 0 else None)
