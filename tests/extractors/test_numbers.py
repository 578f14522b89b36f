"""The naskah's own numbers: labels, shapes, holes, and what is none (forms a)."""

import pytest

from tests.naskah_text import BODY, facts_of, naskah, pasal

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


BPVP, SNA, DINAS = (
    "BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS TIRTA",
    "PT SINAR NUSA ABADI",
    "DINAS TENAGA KERJA KABUPATEN SUKAMEKAR",
)


def roles_of(*lines: str, titled: tuple[str, str], introduced: tuple[str, str]) -> list[int | None]:
    """The parties of the numbers on these lines, of a naskah that names the parties in these orders."""
    title = "\n".join(
        f"{' ' * 30}{line}"
        for line in ("PERJANJIAN KERJA SAMA", "ANTARA", titled[0], "DENGAN", titled[1], "TENTANG", "PELATIHAN", *lines)
    )
    opening = (
        "Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:\n"
        f"1. RAHAYU PERTIWI, selaku Kepala, mewakili {introduced[0]}, selanjutnya disebut PIHAK KESATU;\n"
        f"2. BAGAS WIRAYUDA, selaku Direktur, mewakili {introduced[1]}, selanjutnya disebut PIHAK KEDUA.\n"
        "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK dan sepakat bekerja sama."
    )
    return [number.role for number in facts_of(naskah(title=title, opening=opening, body=BODY)).numbers]


ROLES = [
    (("NOMOR : 12/BPVP-TRT/III/2025", "NOMOR : 77/SNA-DIR/III/2025"), (BPVP, SNA), (BPVP, SNA), [1, 2]),
    # The komparisi turns the order of the title round: the numbers follow the title.
    (("NOMOR : 12/III/2025", "NOMOR : 77/III/2025"), (BPVP, SNA), (SNA, BPVP), [2, 1]),
    # The letters of the other party's name say more than the order.
    (("NOMOR : 77/SNA-DIR/III/2025", "NOMOR : 12/BPVP-TRT/III/2025"), (BPVP, SNA), (BPVP, SNA), [2, 1]),
    (("NOMOR : 500.15/11/2025", "NOMOR : 3/0231/HK.04.02/III/2025"), (BPVP, DINAS), (BPVP, DINAS), [2, 1]),
    # One sign alone is too little.
    (("NOMOR : 500.15/11/2025", "NOMOR : 12/2025"), (BPVP, DINAS), (BPVP, DINAS), [1, 2]),
    (("NOMOR SINAR NUSA ABADI : 1/2025", "NOMOR BALAI TIRTA : 12/2025"), (BPVP, SNA), (BPVP, SNA), [2, 1]),
    (("NOMOR (PIHAK KEDUA) : 1/2025", "NOMOR (PIHAK PERTAMA) : 12/2025"), (BPVP, SNA), (BPVP, SNA), [2, 1]),
    (("NOMOR PERJANJIAN KERJA SAMA : 1/2025", "NOMOR PERJANJIAN : 12/2025"), (BPVP, SNA), (BPVP, SNA), [1, 2]),
]


@pytest.mark.parametrize(("lines", "titled", "introduced", "roles"), ROLES)
def test_a_number_belongs_to_whom_its_label_its_letters_or_the_title_say(
    lines: tuple[str, ...], titled: tuple[str, str], introduced: tuple[str, str], roles: list[int]
) -> None:
    assert roles_of(*lines, titled=titled, introduced=introduced) == roles
