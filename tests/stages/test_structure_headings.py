"""Pasal: by the forms of their headings (forms d), and what only looks like one."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from tests.naskah_text import naskah
from tests.stages.outline import contents, headings

ONE = "PARA PIHAK bekerja sama menyelenggarakan pelatihan bagi calon teknisi pendingin."
TWO = "Ruang lingkup kerja sama ini meliputi pelatihan dan penempatan lulusan pada perusahaan."
END = "Perjanjian ini dibuat dalam rangkap 2 (dua) dan mempunyai kekuatan hukum yang sama."


def found(body: str) -> list[tuple[str | None, str | None]]:
    return headings(naskah(body=body))


SET = {
    "below the number": f"""
                                   Pasal 1
                               MAKSUD DAN TUJUAN
{ONE}

                                   Pasal 2
                                RUANG LINGKUP
{TWO}
""",
    "beside the number, after a colon": f"PASAL 1 : MAKSUD DAN TUJUAN\n{ONE}\nPASAL 2 : RUANG LINGKUP\n{TWO}\n",
    "beside the number": f"PASAL 1 MAKSUD DAN TUJUAN\n{ONE}\n\nPASAL 2 RUANG LINGKUP\n{TWO}\n",
    "beside the number, after a full stop": f"Pasal 1. MAKSUD DAN TUJUAN\n{ONE}\nPasal 2. RUANG LINGKUP\n{TWO}\n",
    "above the number": f"""
                               MAKSUD DAN TUJUAN
                                   Pasal 1
{ONE}

                                RUANG LINGKUP
                                   Pasal 2
{TWO}
""",
    "one beside, one below": f"Pasal 1 MAKSUD DAN TUJUAN\n{ONE}\n\nPasal 2\nRUANG LINGKUP\n{TWO}\n",
    "run into the text": f"Pasal 1 MAKSUD DAN TUJUAN: {ONE}\nPasal 2 RUANG LINGKUP: {TWO}\n",
    "in roman figures": f"PASAL I\nMAKSUD DAN TUJUAN\n{ONE}\n\nPASAL II\nRUANG LINGKUP\n{TWO}\n",
    "roman, then arabic": f"PASAL I\nMAKSUD DAN TUJUAN\n{ONE}\n\nPASAL 2\nRUANG LINGKUP\n{TWO}\n",
    "glued": f"PASALI MAKSUD DAN TUJUAN\n{ONE}\n\nPASAL2 RUANG LINGKUP\n{TWO}\n",
    "set wide": f"P A S A L  1\nMAKSUD DAN TUJUAN\n{ONE}\n\nP A S A L  2\nRUANG LINGKUP\n{TWO}\n",
    "between dashes": f"- Pasal 1 -\nMAKSUD DAN TUJUAN\n{ONE}\n\n- Pasal 2 -\nRUANG LINGKUP\n{TWO}\n",
    "in words": f"PASAL SATU\nMAKSUD DAN TUJUAN\n{ONE}\n\nPASAL DUA\nRUANG LINGKUP\n{TWO}\n",
    "as ordinals": f"Pasal Kesatu\nMAKSUD DAN TUJUAN\n{ONE}\n\nPasal Kedua\nRUANG LINGKUP\n{TWO}\n",
    "in figures and words": f"Pasal 1 (satu)\nMAKSUD DAN TUJUAN\n{ONE}\n\nPasal 2 (dua)\nRUANG LINGKUP\n{TWO}\n",
    "after a dash": f"PASAL - 1\nMAKSUD DAN TUJUAN\n{ONE}\n\nPASAL - 2\nRUANG LINGKUP\n{TWO}\n",
    "beside an English article": f"""
                               Pasal 1 / Article 1
                               MAKSUD DAN TUJUAN
{ONE}

                               Pasal 2 / Article 2
                                RUANG LINGKUP
{TWO}
""",
    "in brackets": f"[Pasal 1]\n[MAKSUD DAN TUJUAN]\n{ONE}\n[Pasal 2]\n[RUANG LINGKUP]\n{TWO}\n",
    "beside the number, in brackets": f"Pasal 1 (MAKSUD DAN TUJUAN)\n{ONE}\n\nPasal 2 (RUANG LINGKUP)\n{TWO}\n",
    "with a slip of the reader": f"PASAI 1\nMAKSUD DAN TUJUAN\n{ONE}\n\nPASA1 2\nRUANG LINGKUP\n{TWO}\n",
}


@pytest.mark.parametrize("body", SET.values(), ids=SET)
def test_number_and_heading_are_read_wherever_they_stand(body: str) -> None:
    assert found(body) == [("1", "MAKSUD DAN TUJUAN"), ("2", "RUANG LINGKUP")]


@pytest.mark.parametrize("body", SET.values(), ids=SET)
def test_the_text_of_a_pasal_is_what_follows_its_heading(body: str) -> None:
    assert [line.split(": ", 1)[1] for line in contents(naskah(body=body))] == [ONE, TWO]


def test_the_heading_of_a_bab_is_that_of_its_pasal() -> None:
    body = f"""
                                   BAB I
                               MAKSUD DAN TUJUAN
                                   Pasal 1
{ONE}

                                   BAB II
                                RUANG LINGKUP
                                   Pasal 2
{TWO}
"""
    assert found(body) == [("1", "MAKSUD DAN TUJUAN"), ("2", "RUANG LINGKUP")]


def test_bab_and_bagian_with_their_headings_leave_the_pasal_above_them() -> None:
    body = f"""
                                   Pasal 1
{ONE}
                                   BAB II
                              HAK DAN KEWAJIBAN
                                Bagian Kesatu
                               Kewajiban Balai
                                   Pasal 2
{TWO}
"""
    assert contents(naskah(body=body)) == [f"Pasal 1 {ONE}", f"Pasal 2 Kewajiban Balai: {TWO}"]


def test_a_heading_in_sentence_case_beside_the_number() -> None:
    body = f"Pasal 1. Maksud dan tujuan kerja sama\n{ONE}\nPasal 2. PARA PIHAK bekerja sama menyelenggarakan pelatihan\nbagi calon teknisi."
    assert found(body) == [("1", "Maksud dan tujuan kerja sama"), ("2", None)]


def test_the_first_ayat_may_stand_beside_the_number() -> None:
    assert contents(naskah(body=f"Pasal 1 (1) {ONE}\n(2) {TWO}\nPasal 2\n{END}\n")) == [
        "Pasal 1",
        f"  (1) {ONE}",
        f"  (2) {TWO}",
        f"Pasal 2 {END}",
    ]


def test_headings_in_title_case() -> None:
    body = f"Pasal 1\nMaksud dan Tujuan\n{ONE}\nPasal 2\nRuang Lingkup\n{TWO}\n"
    assert found(body) == [("1", "Maksud dan Tujuan"), ("2", "Ruang Lingkup")]


def test_a_centred_heading_in_sentence_case() -> None:
    body = f"""
                                   Pasal 1
                             Maksud dan tujuan
{ONE}
"""
    assert found(body) == [("1", "Maksud dan tujuan")]


def test_a_heading_wraps() -> None:
    body = f"""
                                   Pasal 1
                    PENYELESAIAN PERSELISIHAN DAN PERBEDAAN
                                 PENAFSIRAN
{ONE}
"""
    assert found(body) == [("1", "PENYELESAIAN PERSELISIHAN DAN PERBEDAAN PENAFSIRAN")]


def test_a_pasal_without_heading_has_none() -> None:
    assert found(f"Pasal 1\n{ONE}\nPasal 2\n(1) {TWO}\n") == [("1", None), ("2", None)]


def test_an_ayat_right_under_the_number_is_no_heading() -> None:
    assert contents(naskah(body=f"Pasal 1\n(1) PARA PIHAK SEPAKAT.\n(2) {ONE}\n")) == [
        "Pasal 1",
        "  (1) PARA PIHAK SEPAKAT.",
        f"  (2) {ONE}",
    ]


def test_a_bab_belongs_to_the_pasal_below_it() -> None:
    body = f"BAB I\nKETENTUAN UMUM\nPasal 1\nPengertian\n{ONE}\nBAB II\nPELAKSANAAN\nPasal 2\nTata Cara\n{TWO}\n"
    assert found(body) == [("1", "Pengertian"), ("2", "Tata Cara")]
    assert contents(naskah(body=body)) == [f"Pasal 1 Pengertian: {ONE}", f"Pasal 2 Tata Cara: {TWO}"]


REFERENCES = [
    "Kegiatan dilaksanakan sesuai ketentuan sebagaimana dimaksud dalam\nPasal 1 ayat (2) Perjanjian ini.",
    "Perselisihan diselesaikan oleh PARA PIHAK menurut ketentuan\nPasal 17 Undang-Undang Nomor 13 Tahun 2003.",
    "PARA PIHAK mengesampingkan Pasal 1266 dan\nPasal 1267 Kitab Undang-Undang Hukum Perdata.",
    "PARA PIHAK mengesampingkan berlakunya ketentuan\nPasal 1266, sepanjang mengenai pembatalan perjanjian.",
    "PARA PIHAK tunduk pada pasal-pasal di bawah ini, terutama ketentuan pada\nPasal 1 tentang tujuan kerja sama.",
    "Tata cara pembayaran mengikuti ketentuan yang diatur dalam\nPasal 1.",
    "Hasil rapat dituangkan dalam risalah; risalah itu mengikuti Pasal 1;\nPasal 3.1 berlaku juga bagi rapat lain.",
    "Tata cara pembayaran tidak mengubah ketentuan sebagaimana dimaksud pada\nPasal 1 dan lampirannya.",
]


@pytest.mark.parametrize("text", REFERENCES)
def test_a_reference_at_the_head_of_a_line_is_no_heading(text: str) -> None:
    body = f"Pasal 1\nTUJUAN\n{ONE}\nPasal 2\nPELAKSANAAN\n{text}\nPasal 3\nPENUTUP\n{END}\n"
    assert found(body) == [("1", "TUJUAN"), ("2", "PELAKSANAAN"), ("3", "PENUTUP")]


def test_an_adendum_keeps_its_roman_figures() -> None:
    title = """
                                  ADENDUM ATAS PERJANJIAN KERJA SAMA
                                  TENTANG PELATIHAN
    """
    body = f"Pasal I\n{ONE}\nPasal 8A\nTUJUAN\n{TWO}\nPasal II\n{END}\n"
    assert [number for number, _ in headings(naskah(title=title, body=body))] == ["I", "8A", "II"]


def test_the_instruction_to_the_next_change_is_no_part_of_the_pasal_that_an_adendum_quotes() -> None:
    title = "ADENDUM ATAS PERJANJIAN KERJA SAMA".center(80)
    body = f"""
Pasal I
Beberapa ketentuan dalam Perjanjian diubah sebagai berikut:
1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
Pasal 5
{ONE}
2. Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 8A yang berbunyi sebagai berikut:
Pasal 8A
{TWO}
Pasal II
{END}
"""
    assert [line for line in contents(naskah(title=title, body=body)) if line.startswith(("Pasal 5", "Pasal 8A"))] == [
        f"Pasal 5 {ONE}",
        f"Pasal 8A {TWO}",
    ]


def test_a_naskah_all_in_capitals_still_has_headings() -> None:
    body = f"PASAL 1\nMAKSUD DAN TUJUAN\n{ONE}\nPASAL 2\nRUANG LINGKUP\n{TWO}\n"
    assert headings(naskah(body=body).upper()) == [("1", "MAKSUD DAN TUJUAN"), ("2", "RUANG LINGKUP")]


def test_numbered_points_stand_in_for_pasal() -> None:
    opening = "Pada hari ini, Senin, 3 Maret 2025, kami sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:"
    body = f"1. JANGKA WAKTU\n   {END}\n2. {ONE}\n3. {TWO}\n"
    assert headings(naskah(opening=opening, body=body)) == [("1", "JANGKA WAKTU"), ("2", None), ("3", None)]


AGREED = "Pada hari ini, Senin, 3 Maret 2025, kami sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:"
POINTS = {
    "roman figures": (f"I. TUJUAN\n   {ONE}\nII. LINGKUP\n   {TWO}\n", ["I", "II"]),
    "capital letters": (
        f"A. TUJUAN\n{ONE}\nB. LINGKUP\na. pelatihan;\nb. magang.\nC. PENUTUP\n{END}\n",
        ["A", "B", "C"],
    ),
    "figures over their text": (
        f"1. Tujuan\n{ONE}\n2. Lingkup Kerja Sama\nLingkupnya:\n a. pelatihan;\n b. magang.\n3. Penutup\n{END}\n",
        ["1", "2", "3"],
    ),
    "dotted figures": (
        f"1. TUJUAN\n1.1 {ONE}\n2. KEWAJIBAN\n2.1 PIHAK KESATU:\n2.1.1 melatih;\n2.1.2 menguji.\n2.2 {TWO}\n",
        ["1", "2"],
    ),
}


@pytest.mark.parametrize(("body", "numbers"), POINTS.values(), ids=POINTS)
def test_points_count_in_many_ways(body: str, numbers: list[str]) -> None:
    text = naskah(opening=AGREED, body=body)
    assert [number for number, _ in headings(text)] == numbers
    assert all(heading for _, heading in headings(text))


def test_a_heading_at_the_foot_of_a_page_keeps_its_text_on_the_next() -> None:
    body = f"Pasal 1\nTUJUAN\n{ONE}\nPasal 2\nRUANG LINGKUP\f{TWO}\n"
    assert contents(naskah(body=body)) == [f"Pasal 1 TUJUAN: {ONE}", f"Pasal 2 RUANG LINGKUP: {TWO}"]
