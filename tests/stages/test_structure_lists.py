"""Ayat and items: how naskah count, nest, wrap and go on over the page."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from tests.naskah_text import LAST_PASAL, naskah, pasal
from tests.stages.outline import contents


def listed(text: str) -> list[str]:
    """The contents of a pasal with this text, without its own line."""
    body = pasal("PELAKSANAAN", text) + LAST_PASAL
    return [line.removeprefix("  ") for line in contents(naskah(body=body)) if not line.startswith("Pasal")]


STYLES = ["(1) (2) (3)", "1. 2. 3.", "1) 2) 3)", "1.1 1.2 1.3", "1.1. 1.2. 1.3.", "l. 2. 3.", "1, 2. 3."]


@pytest.mark.parametrize("style", STYLES)
def test_numbers_right_under_a_pasal_are_ayat(style: str) -> None:
    one, two, three = style.split()
    text = f"{one} Peserta mendaftar.\n{two} Peserta diseleksi.\n{three} Peserta dilatih."
    assert listed(text) == ["(1) Peserta mendaftar.", "(2) Peserta diseleksi.", "(3) Peserta dilatih."]


LETTERS = ["a. b. c.", "a) b) c)", "(a) (b) (c)"]


@pytest.mark.parametrize("style", LETTERS)
def test_letters_under_a_pasal_are_items(style: str) -> None:
    one, two, three = style.split()
    text = f"Kegiatan meliputi:\n{one} pelatihan;\n{two} magang; dan\n{three} penempatan."
    assert listed(text) == ["a. pelatihan;", "b. magang; dan", "c. penempatan."]


def test_a_lone_capital_among_small_letters_is_a_scans() -> None:
    text = "Kegiatan meliputi:\na. pelatihan;\nb. magang;\nC. penempatan; dan\nd. pendampingan."
    assert listed(text) == ["a. pelatihan;", "b. magang;", "c. penempatan; dan", "d. pendampingan."]


@pytest.mark.parametrize("style", ["i. ii. iii.", "i) ii) iii)", "(i) (ii) (iii)"])
def test_roman_items_below_letters(style: str) -> None:
    one, two, three = style.split()
    text = f"a. kegiatan:\n   {one} pelatihan;\n   {two} magang;\n   {three} penempatan.\nb. biaya."
    assert listed(text) == ["a. kegiatan:", "  i. pelatihan;", "  ii. magang;", "  iii. penempatan.", "b. biaya."]


@pytest.mark.parametrize("bullet", ["-", "•", "▪"])
def test_bullets_are_items_without_a_number(bullet: str) -> None:
    assert listed(f"Kegiatan meliputi:\n{bullet} pelatihan;\n{bullet} magang.") == ["-. pelatihan;", "-. magang."]


def test_items_nest_below_ayat() -> None:
    text = """
    (1) PIHAK KESATU berkewajiban:
        a. menyediakan instruktur yang:
           1) bersertifikat; dan
           2) berpengalaman.
        b. menyediakan kurikulum.
    (2) PIHAK KEDUA berkewajiban menyediakan bengkel.
    """
    assert listed(text) == [
        "(1) PIHAK KESATU berkewajiban:",
        "  a. menyediakan instruktur yang:",
        "    1. bersertifikat; dan",
        "    2. berpengalaman.",
        "  b. menyediakan kurikulum.",
        "(2) PIHAK KEDUA berkewajiban menyediakan bengkel.",
    ]


def test_lists_set_flush_with_their_stem_nest_all_the_same() -> None:
    text = """
    1. Hak PIHAK KESATU:
    a. menerima laporan;
    b. menilai bengkel.
    2. Hak PIHAK KEDUA:
    a. menerima honorarium;
    b. menerima lulusan.
    """
    assert listed(text) == [
        "(1) Hak PIHAK KESATU:",
        "  a. menerima laporan;",
        "  b. menilai bengkel.",
        "(2) Hak PIHAK KEDUA:",
        "  a. menerima honorarium;",
        "  b. menerima lulusan.",
    ]


WRAPPED = [
    # The reference wraps after the word ayat: "(1)" at the head of a line opens no new ayat.
    """
    (1) Peserta mendaftar pada PIHAK KESATU.
    (2) Peserta yang mendaftar sebagaimana dimaksud pada ayat
        (1) diseleksi oleh PIHAK KEDUA.
    (3) Peserta yang lulus dilatih.
    """,
    """
    (1) Peserta mendaftar pada PIHAK KESATU.
    (2) Peserta yang mendaftar sebagaimana dimaksud dalam
        ayat (1) diseleksi oleh PIHAK KEDUA.
    (3) Peserta yang lulus dilatih.
    """,
    # Set flush, and the number to which it refers is the very next one.
    """
    (1) Peserta mendaftar pada PIHAK KESATU, kecuali sebagaimana dimaksud pada ayat
    (2) huruf a.
    (2) Peserta diseleksi oleh PIHAK KEDUA.
    (3) Peserta yang lulus dilatih.
    """,
]


@pytest.mark.parametrize("text", WRAPPED)
def test_a_wrapped_reference_opens_no_ayat(text: str) -> None:
    assert [line[:3] for line in listed(text)] == ["(1)", "(2)", "(3)"]


def test_a_figure_at_the_head_of_a_wrapped_line_opens_no_ayat() -> None:
    text = """
    (1) PIHAK KEDUA menyerahkan laporan dalam waktu paling lambat
    2. minggu setelah pelatihan selesai.
    (2) PIHAK KESATU menilai laporan itu.
    """
    assert [line[:3] for line in listed(text)] == ["(1)", "(2)"]


def test_an_item_wraps_over_lines() -> None:
    text = "a. pelatihan bagi calon\n   teknisi pendingin; dan\nb. magang."
    assert listed(text) == ["a. pelatihan bagi calon teknisi pendingin; dan", "b. magang."]


def test_a_list_goes_on_over_the_page() -> None:
    text = "(1) Peserta wajib:\n    a. hadir;\n    b. tertib;\f    c. jujur.\n(2) Peserta berhak atas sertifikat."
    assert listed(text) == [
        "(1) Peserta wajib:",
        "  a. hadir;",
        "  b. tertib;",
        "  c. jujur.",
        "(2) Peserta berhak atas sertifikat.",
    ]


def test_a_list_that_starts_anew_is_a_second_list() -> None:
    text = """
    Hak peserta:
    a. dilatih; dan
    b. dinilai.
    Kewajiban peserta:
    a. hadir; dan
    b. tertib.
    """
    assert [line.strip() for line in listed(text) if line.strip()[:2] in {"a.", "b."}] == [
        "a. dilatih; dan",
        "b. dinilai.",
        "a. hadir; dan",
        "b. tertib.",
    ]


def test_a_paragraph_left_of_a_list_has_left_it() -> None:
    text = """
    Kegiatan meliputi:
        a. pelatihan; dan
        b. magang.
    Peserta yang lulus ditempatkan pada perusahaan.
    """
    found = listed(text)
    assert found[1] == "b. magang."
    assert found[2].endswith("Peserta yang lulus ditempatkan pada perusahaan.")


def test_a_lost_marker_does_not_break_the_list() -> None:
    text = "(1) Peserta mendaftar.\n(3) Peserta dilatih.\n(4) Peserta diuji."
    assert [line[:3] for line in listed(text)] == ["(1)", "(3)", "(4)"]


def test_a_number_in_the_running_text_is_no_ayat() -> None:
    text = "Pelatihan diikuti 20 (dua puluh) peserta selama\n3 (tiga) bulan di bengkel PIHAK KEDUA dan\n2 (dua) bulan di pabrik."
    assert listed(text) == []


def test_a_year_at_the_head_of_a_line_is_no_ayat() -> None:
    text = "Pelatihan mengikuti Undang-Undang Nomor 13 Tahun\n2003. Peserta didaftarkan lebih dahulu oleh PIHAK KESATU."
    assert listed(text) == []


def test_cells_hold_lists_of_their_own() -> None:
    text = """
    Pembagian tugas:
    | PIHAK KESATU | PIHAK KEDUA |
    | a. melatih; // b. menguji. | a. menerima; // b. menempatkan. |
    """
    found = [line.strip() for line in listed(text)]
    assert [line for line in found if line[1:3] == ". "] == [
        "a. melatih;",
        "b. menguji.",
        "a. menerima;",
        "b. menempatkan.",
    ]


def test_a_list_goes_on_down_a_column() -> None:
    text = """
    (1) Pembagian tugas:
    | PIHAK KESATU | PIHAK KEDUA |
    | a. melatih peserta pada // bengkel; | a. menerima peserta; |
    | b. menguji. | b. menempatkan. |
    (2) Biaya ditanggung bersama.
    """
    found = [line.strip() for line in listed(text)]
    assert [line for line in found if line[1:3] == ". "] == [
        "a. melatih peserta pada bengkel;",
        "a. menerima peserta;",
        "b. menguji.",
        "b. menempatkan.",
    ]
    assert found[-1] == "(2) Biaya ditanggung bersama."


def test_the_rows_of_a_table_are_no_ayat() -> None:
    text = """
    1. Pembagian tugas:
    | No. | Kegiatan |
    | 1. | melatih peserta |
    | 2. | menguji peserta |
    2. Biaya ditanggung bersama.
    """
    assert [line[:3] for line in listed(text) if line.startswith("(")] == ["(1)", "(2)"]


NESTED = {
    "bullets of two signs": (
        "- bahan:\n  * kayu;\n  * besi.\n- alat.",
        ["-. bahan:", "  -. kayu;", "  -. besi.", "-. alat."],
    ),
    "numbers below numbers": (
        "1. Balai melatih:\n   1. las;\n   2. listrik.\n2. Perusahaan menerima:\n   1. lulusan.\n3. Biaya bersama.",
        [
            "(1) Balai melatih:",
            "  1. las;",
            "  2. listrik.",
            "(2) Perusahaan menerima:",
            "  1. lulusan.",
            "(3) Biaya bersama.",
        ],
    ),
    "all flush": (
        "1. Balai wajib:\na. melatih:\n1. las;\n2. listrik.\nb. menguji.\n2. Biaya bersama.",
        ["(1) Balai wajib:", "  a. melatih:", "    1. las;", "    2. listrik.", "  b. menguji.", "(2) Biaya bersama."],
    ),
    "below a stem without colon": (
        "(1) Perusahaan wajib melaporkan kegiatan itu\na. setiap bulan; dan\nb. setiap tahun.",
        ["(1) Perusahaan wajib melaporkan kegiatan itu", "  a. setiap bulan; dan", "  b. setiap tahun."],
    ),
    "letters as far as l": (
        "".join(f"{letter}. butir;\n" for letter in "abcdefghijklm"),
        [f"{letter}. butir;" for letter in "abcdefghijklm"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NESTED.values(), ids=NESTED)
def test_items_stand_where_they_count(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


STEMS = {
    "with a colon": "Hak {one}:\na. dilatih;\nb. dinilai.\nKewajiban {one}:\na. hadir;\nb. tertib.",
    "without full stops": "Hak {one}:\na. dilatih\nb. dinilai\nKewajiban {one}:\na. hadir\nb. tertib",
    "without a colon": "Hak {one}\na. dilatih;\nb. dinilai.\nKewajiban {one}\na. hadir;\nb. tertib.",
    "over two lines": "Hak {one}:\na. dilatih;\nb. dinilai.\nKewajiban {one} selama pelatihan berlangsung di bengkel\nadalah sebagai berikut:\na. hadir;\nb. tertib.",
}


@pytest.mark.parametrize("text", STEMS.values(), ids=STEMS)
def test_a_stem_set_flush_begins_a_list_of_its_own(text: str) -> None:
    found = listed(text.format(one="PIHAK KESATU"))
    assert [line.strip()[:2] for line in found] == ["a.", "b.", "(-", "a.", "b."]
    assert "Kewajiban PIHAK KESATU" in found[2]


def test_a_stem_in_the_next_column_begins_a_list_of_its_own() -> None:
    text = """
    PIHAK KESATU wajib:                        PIHAK KEDUA wajib:
    a. melatih peserta;                        a. menyediakan bengkel;
    b. menguji peserta.                        b. menerima lulusan.
    """
    assert [line.strip() for line in listed(text)] == [
        "a. melatih peserta;",
        "b. menguji peserta.",
        "(-) PIHAK KEDUA wajib:",
        "a. menyediakan bengkel;",
        "b. menerima lulusan.",
    ]


def test_numbers_below_a_mere_stem_are_ayat() -> None:
    assert listed("Hak Balai:\n1. dilatih;\n2. dinilai.\nKewajiban Balai:\n1. hadir;\n2. tertib.") == [
        "(1) dilatih;",
        "(2) dinilai.",
        "(-) Kewajiban Balai:",
        "  (1) hadir;",
        "  (2) tertib.",
    ]


def test_what_goes_on_in_an_ayat_is_no_stem_of_its_own() -> None:
    text = "(1) Peserta wajib hadir.\nKewajiban itu meliputi:\na. magang; dan\nb. ujian.\n(2) Biaya bersama."
    assert [line[:3] for line in listed(text) if line.startswith("(")] == ["(1)", "(2)"]
