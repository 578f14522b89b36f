"""The naskah's own numbers: labels, shapes, holes, and what is none (forms a)."""

import pytest

from tests.naskah_text import facts_of, naskah, pasal

ANY_PASAL = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")


def numbers_of(*lines: str) -> list[tuple[str, int | None]]:
    """The numbers, with their parties, of a naskah that sets these lines below its subject."""
    title = """
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI
    """
    title = title.rstrip() + "".join(f"\n                                  {line}" for line in lines)
    return [(number.value, number.role) for number in facts_of(naskah(title=title, body=ANY_PASAL)).numbers]


LABELS = [
    (["NOMOR : PRJ-4/XX/2025"], [("PRJ-4/XX/2025", None)]),
    (["No. HK.03.01/XII/1234/2025"], [("HK.03.01/XII/1234/2025", None)]),
    (["NOMOR DOKUMEN: 12/BLH/III/2025"], [("12/BLH/III/2025", None)]),
    (["Nomor I : 12/BLH/III/2025", "Nomor II : 77/SNA/III/2025"], [("12/BLH/III/2025", 1), ("77/SNA/III/2025", 2)]),
    (
        ["Nomor Perjanjian Pihak Kedua : 77/SNA/2025", "Nomor Perjanjian Pihak Pertama : 12/BLH/2025"],
        [("77/SNA/2025", 2), ("12/BLH/2025", 1)],
    ),
    (["NOMOR : 12/BLH/III/2025 NOMOR : 77/SNA/III/2025"], [("12/BLH/III/2025", 1), ("77/SNA/III/2025", 2)]),
    (["NOMOR : 445 /12/ BLH/ X /2025"], [("445 /12/ BLH/ X /2025", None)]),
    (["NOMOR :", "12/BLH/III/2025"], [("12/BLH/III/2025", None)]),
    (["NOMOR : 1.234/MOU/BLH/", "XI/2025"], [("1.234/MOU/BLH/XI/2025", None)]),
]


@pytest.mark.parametrize(("lines", "numbers"), LABELS, ids=[" / ".join(lines) for lines, _ in LABELS])
def test_a_number_is_read_after_its_label(lines: list[str], numbers: list[tuple[str, int | None]]) -> None:
    assert numbers_of(*lines) == numbers


HOLES = [
    (["NOMOR : ......................"], []),
    (["NOMOR :"], []),
    (["NOMOR : ……/PKS/2025"], []),
    (["NOMOR : ......", "NOMOR : 77/SNA/III/2025"], [("77/SNA/III/2025", 2)]),
    (["NOMOR : 12/BLH/III/2025", "NOMOR :"], [("12/BLH/III/2025", 1)]),
    (["NOMOR : 800/ /BLH/IX/2025"], [("800/ /BLH/IX/2025", None)]),
]


@pytest.mark.parametrize(("lines", "numbers"), HOLES, ids=[" / ".join(lines) for lines, _ in HOLES])
def test_no_number_is_invented_where_the_text_has_only_dots(
    lines: list[str], numbers: list[tuple[str, int | None]]
) -> None:
    assert numbers_of(*lines) == numbers


def test_a_date_below_the_numbers_is_no_number() -> None:
    assert numbers_of("NOMOR : 12/BLH/III/2025", "TANGGAL : 3 MARET 2025") == [("12/BLH/III/2025", None)]


def test_numbers_of_decrees_and_laws_are_not_the_naskahs_own() -> None:
    title = """
                                  NOTA KESEPAHAMAN
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI
    """
    assert facts_of(naskah(title=title, body=ANY_PASAL)).numbers == ()
