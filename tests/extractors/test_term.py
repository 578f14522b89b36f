"""How long a naskah holds (forms e): what is the term, and what only looks like it."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

from datetime import date

import pytest

from models.term import Term
from tests.naskah_text import facts_of, naskah, pasal

SIGNED = "Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025), kami sepakat:"
START, YEARS_3 = date(2025, 3, 3), date(2028, 3, 3)


def term_of(words: str, heading: str = "JANGKA WAKTU", *, opening: str = SIGNED, more: str = "") -> Term | None:
    """The term of a naskah, signed on 3 March 2025, whose pasal on it says this."""
    return facts_of(naskah(opening=opening, body=pasal(heading, words) + more)).term


def read(words: str, heading: str = "JANGKA WAKTU", *, opening: str = SIGNED, more: str = "") -> Term:
    """The same, where there is a term."""
    term = term_of(words, heading, opening=opening, more=more)
    assert term is not None
    return term


LENGTHS = [
    ("Perjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani.", 36),
    ("Perjanjian Kerja Sama ini berlaku untuk jangka waktu 12 (dua belas) bulan sejak ditandatangani.", 12),
    ("Jangka waktu Perjanjian ini adalah 2 (dua) tahun terhitung sejak tanggal penandatanganan.", 24),
    ("Nota Kesepahaman ini mulai berlaku pada saat ditandatangani untuk jangka waktu lima tahun.", 60),
    ("Kerja sama ini dilaksanakan selama setahun terhitung sejak tanggal ditandatangani Perjanjian ini.", 12),
    ("Kesepakatan Bersama ini berlaku selama 5 (lima) tahun terhitung mulai tanggal ditandatangani.", 60),
    ("Perjanjian ini mengikat PARA PIHAK selama 6 (enam) bulan sejak ditandatangani.", 6),
    ("Masa berlaku Perjanjian ini ialah 18 (delapan belas) bulan sejak ditandatangani.", 18),
    ("Perjanjian ini berlaku sejak ditandatangani sampai dengan 3 (tiga) tahun ke depan.", 36),
    ("Perjanjian ini berlaku 3 (tiga) tahun sejak ditandatangani.", 36),
    ("Jangka waktu Perjanjian ini 36 (tiga puluh enam) bulan sejak ditandatangani.", 36),
    ("Masa berlaku Perjanjian ini 1 (satu) tahun sejak tanggal penandatanganan.", 12),
    ("Kerja sama ini berlangsung selama 2 (dua) tahun terhitung sejak penandatanganan Perjanjian ini.", 24),
    ("Perjanjian ini berlaku selama 2 (dua) tahun anggaran terhitung sejak ditandatangani.", 24),
    ("Perjanjian ini berlaku selama 1 (satu) tahun 6 (enam) bulan sejak ditandatangani.", 18),
    ("PARA PIHAK menyepakati jangka waktu kerja sama selama 3 (tiga) tahun sejak ditandatangani.", 36),
    ("Perjanjian ini berlaku paling lama 5 (lima) tahun terhitung sejak tanggal ditandatangani.", 60),
]


@pytest.mark.parametrize(("words", "months"), LENGTHS)
def test_a_length_counted_from_the_signing_gives_the_end(words: str, months: int) -> None:
    term = read(words)
    assert (term.months, term.starts_on, term.derived) == (months, START, True)
    assert term.ends_on == date(2025 + (2 + months) // 12, (2 + months) % 12 + 1, 3)


def test_an_end_written_is_kept_as_written() -> None:
    term = read("Kerja sama ini dilaksanakan sejak ditandatangani sampai dengan tanggal 15 November 2026.")
    assert (term.starts_on, term.ends_on, term.months, term.derived) == (START, date(2026, 11, 15), None, False)


def test_an_end_may_stand_behind_what_ends() -> None:
    term = read(
        "Perjanjian ini berlaku sejak ditandatangani sampai dengan berakhirnya program pada tanggal 30 Juni 2026."
    )
    assert (term.starts_on, term.ends_on) == (START, date(2026, 6, 30))


def test_a_start_may_stand_behind_what_starts() -> None:
    term = read(
        "Jangka waktu Perjanjian ini adalah 2 (dua) tahun terhitung sejak dimulainya pelatihan pada tanggal 1 Mei 2025."
    )
    assert (term.starts_on, term.months) == (date(2025, 5, 1), 24)


def test_the_end_of_all_duties_is_an_end_without_a_day() -> None:
    term = read("Perjanjian ini berlaku sejak ditandatangani sampai dengan selesainya seluruh kewajiban PARA PIHAK.")
    assert (term.open_ended, term.months, term.ends_on) == (False, None, None)


def test_s_d_is_no_end_of_a_sentence() -> None:
    term = read("Perjanjian ini berlaku terhitung mulai tanggal 1 Januari 2025 s.d. 31 Desember 2025.")
    assert (term.starts_on, term.ends_on) == (date(2025, 1, 1), date(2025, 12, 31))


SIGNINGS = [
    "sejak",
    "setelah",
    "pada saat",
    "terhitung mulai tanggal",
    "efektif sejak",
    pytest.param(
        "efektif setelah",
    ),
]


@pytest.mark.parametrize("words", SIGNINGS)
def test_the_day_of_signing_is_the_start(words: str) -> None:
    term = read(f"Perjanjian ini berlaku {words} ditandatangani oleh PARA PIHAK untuk kurun waktu 2 (dua) tahun.")
    assert (term.starts_on, term.months) == (START, 24)


def test_months_follow_from_two_days_whole_months_apart() -> None:
    term = read("Perjanjian ini berlaku sejak tanggal 1 April 2025 sampai dengan tanggal 1 Oktober 2026.")
    assert (term.months, term.derived) == (18, True)


def test_start_length_and_end_all_stay_as_written() -> None:
    term = read(
        "Perjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal 3 Maret 2025 dan berakhir pada tanggal 3 "
        "Maret 2027."
    )
    assert (term.starts_on, term.months, term.ends_on, term.derived) == (START, 36, date(2027, 3, 3), False)


def test_no_end_is_computed_from_a_number_in_dispute() -> None:
    term = read("Perjanjian ini berlaku selama 3 (dua) tahun terhitung sejak tanggal ditandatangani.")
    assert (term.months, term.ends_on) == (36, None)


def test_no_end_is_computed_where_no_signing_day_is_known() -> None:
    term = read(
        "Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.",
        opening="Yang bertanda tangan di bawah ini sepakat:",
    )
    assert (term.months, term.starts_on, term.ends_on) == (24, None, None)


def test_the_term_may_stand_in_the_closing() -> None:
    words = "Perjanjian ini mulai berlaku sejak ditandatangani dan berakhir pada tanggal 15 November 2026."
    assert read(words, "PENUTUP").ends_on == date(2026, 11, 15)


OPEN = [
    "Nota Kesepahaman ini berlaku sejak ditandatangani untuk waktu yang tidak ditentukan.",
    "Perjanjian ini berlaku sejak ditandatangani sampai ada pemutusan dari salah satu pihak.",
    "Perjanjian ini berlaku sejak tanggal ditandatangani sampai salah satu pihak memutuskannya.",
    "Perjanjian ini berlaku terus sampai dengan diakhiri oleh PARA PIHAK.",
    "Perjanjian ini berlaku sejak ditandatangani dan jangka waktunya tidak terbatas.",
    "Perjanjian ini berlaku sejak ditandatangani selama PARA PIHAK menghendakinya.",
    "Nota Kesepahaman ini berlaku sejak ditandatangani selama PARA PIHAK masih menghendaki kerja sama.",
    "Nota Kesepahaman ini berlaku terus-menerus sejak tanggal ditandatangani oleh PARA PIHAK.",
    "Perjanjian ini berlaku sejak ditandatangani sampai dibatalkan oleh salah satu pihak.",
    "Perjanjian ini berlaku sejak ditandatangani sampai dengan ada ketentuan lain yang membatalkannya.",
    "Perjanjian ini berlaku sejak ditandatangani sepanjang tidak ada pihak yang mengakhiri.",
    "Perjanjian ini tidak mempunyai batas waktu dan berlaku sejak ditandatangani oleh PARA PIHAK.",
]


@pytest.mark.parametrize("words", OPEN)
def test_a_term_without_end_is_a_term(words: str) -> None:
    term = read(words)
    assert (term.open_ended, term.months, term.ends_on) == (True, None, None)


RENEWALS = [
    ("dan dapat diperpanjang atas kesepakatan PARA PIHAK", True),
    ("dan diperpanjang secara otomatis untuk masa yang sama", True),
    pytest.param(
        "; PIHAK yang bermaksud memperpanjang memberitahukannya kepada PIHAK lain",
        True,
    ),
    ("dan otomatis diperpanjang untuk jangka waktu yang sama", True),
    ("dan sesudahnya dapat diubah atau diperpanjang", True),
    ("; perpanjangan jangka waktu dilakukan dengan persetujuan tertulis", True),
    ("tanpa perpanjangan", False),
    ("; PARA PIHAK bermusyawarah mengenai perpanjangannya", True),
    ("dan tidak dapat diperpanjang", False),
    (". Perjanjian ini tidak diperpanjang", False),
    (". Perpanjangan Perjanjian ini tidak dimungkinkan", False),
    ("dan tidak dapat diperpanjang kecuali dengan perjanjian baru", False),
    ("dan berakhir apabila Perjanjian ini tidak diperpanjang", None),
    (". Perjanjian ini tidak diperpanjang secara otomatis", None),
    ("dan berakhir dengan sendirinya bila tidak diperpanjang", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "renewable"), RENEWALS)
def test_renewal_is_what_the_naskah_says_or_nothing(words: str, renewable: bool | None) -> None:  # noqa: FBT001
    term = read(f"Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani {words}.".replace(" .", "."))
    assert term.renewable is renewable


def test_renewal_in_an_ayat_of_its_own() -> None:
    term = read(
        """
        (1) Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani.
        (2) Perjanjian ini dapat diperpanjang dengan pemberitahuan tertulis paling lambat 3 (tiga) bulan sebelum berakhir.
        """
    )
    assert (term.months, term.renewable) == (24, True)


DECOYS = [
    "PARA PIHAK saling memberitahukan paling lambat 3 (tiga) bulan sebelum Perjanjian ini berakhir.",
    "Perpanjangan diusulkan selambat-lambatnya 30 (tiga puluh) hari kalender sebelum Perjanjian ini berakhir.",
]


@pytest.mark.parametrize("words", DECOYS)
def test_a_notice_period_is_no_term(words: str) -> None:
    term = term_of(words)
    assert term is None or term.months is None


OTHER_LENGTHS = [
    ("PELAKSANAAN", "Pemagangan dilaksanakan selama 16 (enam belas) minggu pada semester ganjil."),
    ("PELAKSANAAN", "Pelatihan berlangsung selama 3 (tiga) bulan di bengkel PIHAK KESATU."),
    ("KEADAAN KAHAR", "Keadaan kahar diberitahukan dalam waktu 14 (empat belas) hari sejak terjadinya."),
    ("KEADAAN KAHAR", "Bila keadaan kahar berlangsung selama 3 (tiga) bulan, PARA PIHAK bermusyawarah."),
    ("PEMBAYARAN", "PIHAK KEDUA membayar dalam jangka waktu 2 (dua) bulan setelah tagihan diterima."),
    ("PEMBIAYAAN", "Biaya dibebankan pada Tahun Anggaran 2025."),
    ("KERAHASIAAN", "Kewajiban menjaga rahasia berlaku selama 5 (lima) tahun setelah Perjanjian ini berakhir."),
]


@pytest.mark.parametrize(("heading", "words"), OTHER_LENGTHS)
def test_the_length_of_something_else_is_no_term(heading: str, words: str) -> None:
    assert term_of(words, heading) is None


def test_the_length_of_an_activity_beside_the_term_is_left_aside() -> None:
    more = pasal("PELAKSANAAN", "Pemagangan dilaksanakan selama 6 (enam) bulan.", 2)
    assert read("Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.", more=more).months == 24


def test_the_length_of_an_activity_within_the_pasal_on_the_term_is_left_aside() -> None:
    term = read(
        """
        (1) Pemagangan setiap angkatan berlangsung selama 6 (enam) bulan.
        (2) Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani.
        """
    )
    assert term.months == 24


def test_the_first_length_is_the_term_and_the_renewals_is_not() -> None:
    term = read(
        "Perjanjian ini berlaku sejak ditandatangani untuk jangka waktu awal 18 (delapan belas) bulan dan dengan sendirinya "
        "diperpanjang untuk 12 (dua belas) bulan berikutnya."
    )
    assert (term.months, term.renewable) == (18, True)


def test_renewal_beside_the_term_in_a_pasal_without_heading() -> None:
    body = (
        f"{'Pasal 1':^80}\n"
        "1. Nota Kesepahaman ini berlaku pada tanggal penandatanganan dan tetap berlaku selama tiga tahun.\n"
        "2. Apabila tidak ada keberatan tertulis, jangka waktu tersebut diperpanjang secara otomatis.\n"
    )
    term = facts_of(naskah(opening=SIGNED, body=body)).term
    assert term is not None
    assert (term.months, term.renewable) == (36, True)


def test_survival_of_the_officials_is_no_term() -> None:
    assert term_of("Perjanjian ini tetap berlaku walaupun terjadi pergantian pejabat.", "LAIN-LAIN") is None


def test_the_term_cites_start_length_and_renewal() -> None:
    term = read(
        "Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal 3 Maret 2025 dan dapat diperpanjang."
    )
    quotes = " ".join(item.quote for item in term.evidence)
    assert all(words in quotes for words in ("2 (dua) tahun", "3 Maret 2025", "dapat diperpanjang"))
