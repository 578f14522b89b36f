"""Words set wide are closed up; dashes that fill a line are left out."""

import pytest

from tests.stages.layout.page_of import read

WIDE = [
    ("P A S A L  1", "PASAL 1"),
    ("T E N T A N G", "TENTANG"),
    ("N O M O R : 12/BLH/III/2025", "NOMOR : 12/BLH/III/2025"),
    ("P E R J A N J I A N   K E R J A   S A M A", "PERJANJIAN KERJA SAMA"),
    ("N a m a : Rahayu Pertiwi", "Nama : Rahayu Pertiwi"),
]


@pytest.mark.parametrize(("drawn", "read_as"), WIDE)
def test_letters_set_wide_are_words(drawn: str, read_as: str) -> None:
    assert read(drawn) == [read_as]


APART = ["huruf a dan b", "Paket A B C", "R. A. Kartini", "peserta I dan II"]


@pytest.mark.parametrize("drawn", APART)
def test_a_few_letters_beside_each_other_stay_apart(drawn: str) -> None:
    assert read(drawn) == [drawn]


FILLED = [
    ("selanjutnya disebut PIHAK KEDUA,---------------", "selanjutnya disebut PIHAK KEDUA,"),
    ("PIHAK PERTAMA ------------------", "PIHAK PERTAMA"),
    ("====== Pasal 1 ======", "Pasal 1"),
]


@pytest.mark.parametrize(("drawn", "read_as"), FILLED)
def test_dashes_that_fill_a_line_are_no_words(drawn: str, read_as: str) -> None:
    assert read(drawn) == [read_as]


KEPT = [
    "masing-masing pihak",
    "tanggal 3-3-2025",
    "Undang-Undang",
    "Paket A - B",
    "tanggal ........ bulan",
    pytest.param(
        "paling lambat ________ hari",
    ),
]


@pytest.mark.parametrize("drawn", KEPT)
def test_hyphens_dots_and_blanks_to_fill_in_are_kept(drawn: str) -> None:
    assert read(drawn) == [drawn]
