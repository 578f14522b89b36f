"""When and where a naskah was signed (forms b)."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

from datetime import date

import pytest

from models.evidence import DateValue, TextValue
from tests.naskah_text import facts_of, naskah, pasal

ANY_PASAL = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")
KOMPARISI = """
1. RAHAYU PERTIWI, selaku Kepala Balai Latihan Harapan, berdasarkan Keputusan Nomor 5 tanggal 2 Januari 2024, \
berkedudukan di Jalan Melati Nomor 4, Cibiru, bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Direktur, berdasarkan Akta Nomor 8 tanggal 17 Mei 2011, berkantor di Cimahi, bertindak untuk dan \
atas nama PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
"""


def signed_on(formula: str, **parts: str) -> date | None:
    found = _facts(formula, **parts)[0]
    return found.value if found else None


def signed_at(formula: str, **parts: str) -> str | None:
    found = _facts(formula, **parts)[1]
    return found.value if found else None


def _facts(formula: str, **parts: str) -> tuple[DateValue | None, TextValue | None]:
    facts = facts_of(naskah(opening=formula + KOMPARISI, **{"body": ANY_PASAL, **parts}))
    return facts.signed_on, facts.signed_at


MONDAY = date(2025, 3, 3)
FORMULAS = [
    "Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima, yang bertanda tangan di bawah ini:",
    "Pada hari ini Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima (03-03-2025), kami:",
    "Pada hari ini Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima (3 - 3 - 2025), kami:",
    "Pada hari ini Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima (03- 03-\n2025), kami:",
    "Pada hari ini, Hari Senin tanggal 03 Bulan Maret tahun Dua Ribu Dua Puluh Lima (03/03/2025), kami:",
    "Pada hari ini, tanggal tiga bulan Maret Tahun 2025 (03-03-2025), kami:",
    "Pada hari ini Senin tanggal 3 Maret 2025, kami yang bertanda tangan di bawah ini:",
    "Pada hari ini, Senin (3 Maret 2025) :",
    "Pada hari ini di Sukamekar, Tanggal 3 Maret 2025.",
    "Pada hari ini ....., tanggal …… bulan ....., dua ribu dua puluh lima (03-03-2025), kami:",
    "Pada hari Senin tanggal tiga Maret tahun dua ribu dua puluh lima, kami:",
    (
        "Perjanjian ini dibuat dan ditandatangani di Sukamekar pada hari Senin, tanggal tiga bulan Maret tahun dua ribu dua "
        "puluh lima (03-03-2025), oleh dan antara:"
    ),
    "Pada hari ini, Senin tanggal tiga, Bulan Maret, tahun Dua ribu Dua puluh Lima , kami:",
    "Pada hari ini, Senin, tanggal iga bulan Maret tahun dua ribu dua puluh lima (03-03-2025), kami:",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_day_is_that_of_the_opening_formula(formula: str) -> None:
    assert signed_on(formula) == MONDAY


SPELLINGS = [
    ("Pada hari ini, Jum'at, tanggal tujuh bulan Nopember tahun dua ribu dua puluh lima, kami:", date(2025, 11, 7)),
    ("Pada hari ini, KAMIS, tanggal enam bulan Pebruari tahun dua ribu dua puluh lima, kami:", date(2025, 2, 6)),
    ("Pada hari ini, Sabtu, tanggal Tujuh Belas, Bulan Agustus, tahun 2024, kami:", date(2024, 8, 17)),
]


@pytest.mark.parametrize(("formula", "day"), SPELLINGS)
def test_older_spellings_are_read(formula: str, day: date) -> None:
    assert signed_on(formula) == day


DISPUTED = [
    # Weekday and words agree against the figures: the words.
    ("Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (04-03-2025), kami:", MONDAY),
    # Weekday and figures agree against the words: the figures.
    (
        "Pada hari ini, Selasa, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (04-03-2025), kami:",
        date(2025, 3, 4),
    ),
    # A wrong weekday repairs nothing.
    ("Pada hari ini, Jumat, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025), kami:", MONDAY),
]


@pytest.mark.parametrize(("formula", "day"), DISPUTED)
def test_where_readings_disagree_the_words_count_unless_the_weekday_is_against_them(formula: str, day: date) -> None:
    assert signed_on(formula) == day


CLOSINGS = {
    "closing formula": "Ditandatangani di Sukamekar pada tanggal 3 Maret 2025.",
    "over the signatures": "Sukamekar, 3 Maret 2025",
    "over the signatures, with the word": "Sukamekar, tanggal 3 Maret 2025",
    "in columns": "Dibuat di : Sukamekar\nPada tanggal : 3 Maret 2025",
    "the place behind the day": "Demikian Perjanjian ini ditandatangani pada tanggal 3 Maret 2025 di Sukamekar.",
    "by the parties": "Perjanjian ini ditandatangani oleh PARA PIHAK di Sukamekar pada hari Senin, 3 Maret 2025.",
    "made in two originals": "Demikian Memorandum ini dibuat dan ditandatangani di Sukamekar pada tanggal 3 Maret 2025 "
    "dalam 2 (dua) naskah asli.",
}
UNDATED = "Yang bertanda tangan di bawah ini:"


@pytest.mark.parametrize("closing", CLOSINGS.values(), ids=CLOSINGS)
def test_a_memorandum_is_dated_at_its_end(closing: str) -> None:
    ending = f"{closing}\n\n     PIHAK KESATU,                    PIHAK KEDUA,\n\n\n     RAHAYU PERTIWI            BAGAS WIRAYUDA"
    assert signed_on(UNDATED, ending=ending) == MONDAY
    assert signed_at(UNDATED, ending=ending) == "Sukamekar"


@pytest.mark.parametrize(
    "body",
    [
        pasal("DASAR HUKUM", "Undang-Undang Nomor 13 Tahun 2003 yang diundangkan pada tanggal 25 Maret 2003."),
        pasal("DASAR", "Nota Kesepahaman yang ditandatangani pada tanggal 9 Oktober 2023 tetap berlaku."),
        pasal("HAK DAN KEWAJIBAN", "PIHAK KEDUA wajib melapor paling lambat tanggal 30 Juni 2025."),
    ],
)
def test_other_days_are_no_signing_day(body: str) -> None:
    body += pasal("PENUTUP", "Perjanjian ini dibuat dalam rangkap 2 (dua) bermeterai cukup.", 2)
    assert signed_on(UNDATED, body=body) is None


PLACES = [
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di Sukamekar, kami yang bertanda tangan di bawah ini:", "Sukamekar"),
    ("Pada hari ini, Senin, 3 Maret 2025, di Sukamekar, kami:", "Sukamekar"),
    ("Pada hari ini di Sukamekar, Tanggal 3 Maret 2025.", "Sukamekar"),
    ("Perjanjian ini dibuat dan ditandatangani di Sukamekar pada hari Senin, tanggal 3 Maret 2025, antara:", "Sukamekar"),
    (("Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima bertempat di Kota Tirta telah dibuat "
     "perjanjian oleh:"), "Kota Tirta"),
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di Pangkal Pinang, yang bertanda tangan di bawah ini:", "Pangkal Pinang"),
    ("Perjanjian ini dibuat dan ditandatangani pada hari Senin tanggal 3 Maret 2025 bertempat di Semarang oleh dan antara:", "Semarang"),
    ("Pada hari ini, Senin, 3 Maret 2025, di Jakarta dan Ulsan, yang bertanda tangan di bawah ini:", "Jakarta dan Ulsan"),
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di D.I. Yogyakarta, yang bertanda tangan di bawah ini:", "D.I. Yogyakarta"),
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di Pasar Minggu - Jakarta, telah disepakati:", "Pasar Minggu - Jakarta"),
    ("Pada hari ini Senin, 3 Maret 2025, di Pangkalpinang, Kepulauan Bangka Belitung, kami:", "Pangkalpinang, Kepulauan Bangka Belitung"),
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di Aula Tridharma Lantai 2, Jakarta, yang bertanda tangan:", "Aula Tridharma Lantai 2, Jakarta"),
    ("Pada hari ini, Senin, 3 Maret 2025, bertempat di Kantor Kecamatan Sindang, Kabupaten Tirta, para pihak:", "Kantor Kecamatan Sindang, Kabupaten Tirta"),
    ("Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:", None),
    ("Pada hari ini, Senin, 3 Maret 2025, kami yang namanya tersebut di bawah ini:", None),
]  # fmt: skip


@pytest.mark.parametrize(("formula", "place"), PLACES)
def test_the_place_is_where_they_sign_and_no_address(formula: str, place: str | None) -> None:
    assert signed_at(formula) == place
