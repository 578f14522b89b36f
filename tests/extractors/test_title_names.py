"""Title blocks without ANTARA: the parties' names stand behind the subject, over, beside or below the numbers."""

import pytest

from pipeline.stages.extract import Facts
from tests.naskah_text import facts_of, naskah, pasal

BALAI, YAYASAN = "BALAI LATIHAN TIRTA", "YAYASAN HARAPAN NUSA ABADI"
FIRST, SECOND = "12/BLT/III/2025", "7/YHNA/III/2025"
OPENING = f"""
Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima, bertempat di Sukamekar, yang bertanda \
tangan di bawah ini:
1. RAHAYU PERTIWI, S.H., selaku Kepala Balai, bertindak untuk dan atas nama {BALAI.title()}, berkedudukan di Jalan \
Melati Nomor 4, Sukamekar, selanjutnya disebut PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Ketua Pengurus, bertindak untuk dan atas nama {YAYASAN.title()}, berkedudukan di Jalan \
Mawar Nomor 5, Sukamekar, selanjutnya disebut PIHAK KEDUA.
"""
SIDE_BY_SIDE = f"     {BALAI}                      {YAYASAN}"
NUMBERS_SIDE_BY_SIDE = f"     NOMOR : {FIRST}                  NOMOR : {SECOND}"


def read(*lines: str) -> Facts:
    """The facts of a naskah with these lines below its kind; those that are not indented are centred."""
    set_lines = [line if line.startswith(" ") else " " * 34 + line for line in ("PERJANJIAN KERJA SAMA", *lines)]
    body = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")
    return facts_of(naskah(title="\n".join(set_lines), opening=OPENING, body=body))


NAMED = {
    "each over its number": ("TENTANG", "PELATIHAN LAS", BALAI, f"NOMOR : {FIRST}", YAYASAN, f"NOMOR : {SECOND}"),
    "each below its number": ("TENTANG", "PELATIHAN LAS", f"NOMOR : {FIRST}", BALAI, f"NOMOR : {SECOND}", YAYASAN),
    "each behind its number": ("TENTANG", "PELATIHAN LAS", f"NOMOR : {FIRST} {BALAI}", f"NOMOR : {SECOND} {YAYASAN}"),
    "in brackets": ("TENTANG", "PELATIHAN LAS", f"NOMOR : {FIRST} ({BALAI})", f"NOMOR : {SECOND} ({YAYASAN})"),
    "each before its number": ("TENTANG", "PELATIHAN LAS", f"{BALAI} NOMOR : {FIRST}", f"{YAYASAN} NOMOR : {SECOND}"),
    "a name that wraps": (
        *("TENTANG", "PELATIHAN LAS", BALAI, f"NOMOR : {FIRST}"),
        *("YAYASAN HARAPAN NUSA", "ABADI", f"NOMOR : {SECOND}"),
    ),
    "side by side": ("TENTANG", "PELATIHAN LAS", SIDE_BY_SIDE, NUMBERS_SIDE_BY_SIDE),
    "with DENGAN": ("TENTANG", "PELATIHAN LAS", BALAI, "DENGAN", YAYASAN, f"NOMOR : {FIRST}", f"NOMOR : {SECOND}"),
    "without TENTANG": ("PELATIHAN LAS", BALAI, f"NOMOR : {FIRST}", YAYASAN, f"NOMOR : {SECOND}"),
    "after ANTARA once more": (
        *("ANTARA", BALAI, "DENGAN", YAYASAN, "TENTANG", "PELATIHAN LAS"),
        *(BALAI, f"NOMOR : {FIRST}", YAYASAN, f"NOMOR : {SECOND}"),
    ),
}


@pytest.mark.parametrize("lines", NAMED.values(), ids=NAMED)
def test_subject_and_number_end_where_a_name_begins(lines: tuple[str, ...]) -> None:
    facts = read(*lines)
    assert facts.title is not None
    assert facts.title.value == "PELATIHAN LAS"
    assert [(number.value, number.role) for number in facts.numbers] == [(FIRST, 1), (SECOND, 2)]


def test_a_number_is_that_of_the_party_over_it() -> None:
    facts = read("TENTANG", "PELATIHAN LAS", YAYASAN, "NOMOR : 77/III/2025", BALAI, "NOMOR : 12/III/2025")
    assert [(number.value, number.role) for number in facts.numbers] == [("77/III/2025", 2), ("12/III/2025", 1)]


SUBJECTS = {
    "a name to which the line above leads": ("PELATIHAN LAS PADA", BALAI),
    "a name in apposition, with none at the numbers": ("PENINGKATAN KOMPETENSI INSTRUKTUR", BALAI),
    "an institution that is no party": ("PENDAMPINGAN LULUSAN", "BALAI LATIHAN KERJA KOMUNITAS"),
}


@pytest.mark.parametrize("subject", SUBJECTS.values(), ids=SUBJECTS)
def test_an_institution_in_the_subject_stays_there(subject: tuple[str, ...]) -> None:
    facts = read("TENTANG", *subject, f"NOMOR : {FIRST}", f"NOMOR : {SECOND}")
    assert facts.title is not None
    assert facts.title.value == " ".join(subject)
