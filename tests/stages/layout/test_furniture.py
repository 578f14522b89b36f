"""What belongs to the page and not to the naskah is set aside, never thrown away."""

import pytest

from models.layout import LineRole
from tests.stages.layout.page_of import laid_out, read, roles

TEXT = "PIHAK KESATU wajib menyediakan instruktur yang\nbersertifikat bagi peserta pelatihan di Sukamekar"

NUMBERS = ["2", "- 2 -", "Halaman 2 dari 9", "hal. 2", "2/9", "Page 2 of 9", "2 | Page", "Hal. 3 6", "Hal. 3 1 6"]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_page_number_is_furniture(number: str) -> None:
    assert read(f"{TEXT}\n_                              {number}") == TEXT.split("\n")


VIEWER = ["Anda di halaman 1dari 8", "You are on page 1of 11", "Page 1:", "Post on 19-Mar-2019", "255 views"]


@pytest.mark.parametrize("line", VIEWER)
def test_what_a_viewer_adds_is_furniture(line: str) -> None:
    assert read(f"{TEXT}\n_     {line}") == TEXT.split("\n")


PARAF = ["Paraf 1 : Paraf 2 :", "PARAF PIHAK I | PIHAK II |", "Paraf Pihak Kesatu: ___ Paraf Pihak Kedua: ___"]


@pytest.mark.parametrize("line", PARAF)
def test_a_paraf_box_is_furniture(line: str) -> None:
    assert read(f"{TEXT}\n_     {line}") == TEXT.split("\n")


def test_a_running_head_is_furniture_on_every_page() -> None:
    heads = [f"^    Perjanjian Kerja Sama BLH dan SNA halaman {number}\n{TEXT}" for number in (1, 2, 3)]
    assert read(*heads) == TEXT.split("\n") * 3


def test_a_running_foot_read_with_slips_is_furniture_all_the_same() -> None:
    feet = [
        f"{TEXT}\n_   Naskah Perjanjian Kerja Sama Pemagangan",
        f"{TEXT}\n_   Naskah Perjanj1an Kerja Sama Pernagangan",
    ]
    assert read(*feet) == TEXT.split("\n") * 2


def test_a_title_in_capitals_is_none_though_a_running_head_of_its_size_repeats_it() -> None:
    heads = [f"^     Kesepakatan Bersama\n{TEXT}" for _ in range(2)]
    assert read(f"^        KESEPAKATAN BERSAMA\n{TEXT}", *heads)[0] == "KESEPAKATAN BERSAMA"


def test_a_heading_or_an_item_at_the_head_of_pages_is_none() -> None:
    drawings = [f"^Pasal 4\n{TEXT}", f"^Pasal 5\n{TEXT}", f"^(1) PIHAK KEDUA wajib hadir.\n{TEXT}"]
    assert [line for line in read(*drawings) if line not in TEXT.split("\n")] == [
        "Pasal 4",
        "Pasal 5",
        "(1) PIHAK KEDUA wajib hadir.",
    ]


def test_a_sentence_that_stands_on_one_page_alone_is_none() -> None:
    drawings = [f"^Kerja sama ini berlaku dua tahun.\n{TEXT}", f"^Biaya ditanggung PIHAK KEDUA.\n{TEXT}"]
    assert len(read(*drawings)) == 6


def test_a_lone_number_in_the_middle_of_a_page_is_text() -> None:
    assert "2" in read("Jumlah peserta\n2\norang")


def test_furniture_keeps_its_line_and_its_place() -> None:
    (page,) = laid_out(f"{TEXT}\n_                              2")
    assert roles(page)["2"] is LineRole.FURNITURE
    assert len(page.lines) == 3
