"""Kind, title and numbers, in the order and the spelling in which naskah set them (forms a1 to a14)."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.agreement import Kind
from pipeline.stages.extract import Facts
from tests.naskah_text import facts_of, naskah, pasal

ANY_PASAL = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")


def titled(title: str) -> Facts:
    """The facts of a naskah with this title block."""
    return facts_of(naskah(title=title, body=ANY_PASAL))


KINDS = [
    ("PERJANJIAN KERJA SAMA", Kind.PERJANJIAN_KERJA_SAMA),
    ("PERJANJIAN KERJASAMA", Kind.PERJANJIAN_KERJA_SAMA),
    ("SURAT PERJANJIAN KERJA SAMA", Kind.PERJANJIAN_KERJA_SAMA),
    ("PERJANJIAN PELAKSANAAN", Kind.PERJANJIAN_KERJA_SAMA),
    ("PERJANJIAN KESEPAKATAN KERJASAMA", Kind.PERJANJIAN_KERJA_SAMA),
    ("Perjanjian Kerja Sama", Kind.PERJANJIAN_KERJA_SAMA),
    ("NOTA KESEPAHAMAN", Kind.NOTA_KESEPAHAMAN),
    ("NOTA KESEPAHAMAN BERSAMA", Kind.NOTA_KESEPAHAMAN),
    ("NOTA SALING PENGERTIAN", Kind.NOTA_KESEPAHAMAN),
    ("MEMORANDUM SALING PENGERTIAN", Kind.NOTA_KESEPAHAMAN),
    ("MEMORANDUM OF UNDERSTANDING (MoU)", Kind.NOTA_KESEPAHAMAN),
    ("MEMORANDUM PERSETUJUAN", Kind.NOTA_KESEPAHAMAN),
    ("KESEPAKATAN BERSAMA", Kind.KESEPAKATAN_BERSAMA),
    ("NOTA KESEPAKATAN", Kind.KESEPAKATAN_BERSAMA),
    ("ADENDUM PERJANJIAN KERJA SAMA", Kind.ADENDUM),
    ("ADDENDUM KEDUA ATAS NOTA KESEPAHAMAN", Kind.ADENDUM),
    ("AMANDEMEN PERJANJIAN KERJA SAMA", Kind.ADENDUM),
    ("PERUBAHAN KESATU ATAS PERJANJIAN KERJA SAMA", Kind.ADENDUM),
    ("BERITA ACARA SERAH TERIMA", Kind.LAINNYA),
]


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_the_title_line_names_the_kind(words: str, kind: Kind) -> None:
    title = f"""
                                  {words}
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI
    """
    assert titled(title).kind is kind


def test_the_title_line_wins_over_what_the_body_calls_itself() -> None:
    body = """
                                  Pasal 1
                                  MAKSUD
    Nota Kesepahaman (MoU) ini dimaksudkan sebagai dasar kerja sama; perubahannya dituangkan dalam adendum.
    """
    assert facts_of(naskah(body=body)).kind is Kind.PERJANJIAN_KERJA_SAMA


# A block as it stands on the page, its subject, its numbers.
BLOCKS = {
    "a1 usual": (
        """
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI PENDINGIN
                                  NOMOR : 12/BLH/III/2025
                                  NOMOR : 77/SNA-DIR/III/2025
        """,
        "PEMAGANGAN TEKNISI PENDINGIN",
        ["12/BLH/III/2025", "77/SNA-DIR/III/2025"],
    ),
    "a2 numbers before TENTANG": (
        """
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  NOMOR: 12/BLH/III/2025
                                  NOMOR: 77/SNA-DIR/III/2025
                                  TENTANG
                                  PEMAGANGAN TEKNISI PENDINGIN
        """,
        "PEMAGANGAN TEKNISI PENDINGIN",
        ["12/BLH/III/2025", "77/SNA-DIR/III/2025"],
    ),
    "a3 number above the kind": (
        """
                                  NOMOR : 12/BLH/III/2025
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PEMAGANGAN TEKNISI PENDINGIN
        """,
        "PEMAGANGAN TEKNISI PENDINGIN",
        ["12/BLH/III/2025"],
    ),
    "a4 subject straight after the kind": (
        """
                                  PERJANJIAN KERJASAMA
                                  JASA PELATIHAN LAS
                                  antara
                                  BALAI LATIHAN HARAPAN
                                  dengan
                                  PT SINAR NUSA ABADI
        """,
        "JASA PELATIHAN LAS",
        [],
    ),
    "a5 TENTANG before the parties": (
        """
                                  PERJANJIAN KERJASAMA TENTANG MAGANG
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  TOKO MESIN MAJU
        """,
        "MAGANG",
        [],
    ),
    "a6 subject that repeats kind and parties": (
        """
                                  PERJANJIAN KERJASAMA
                                  ANTARA
                                  BLK HARAPAN
                                  DENGAN
                                  TOKO MAJU
                                  TENTANG
                                  SURAT PERJANJIAN KERJASAMA MAGANG
                                  ANTARA BLK HARAPAN DENGAN TOKO MAJU
        """,
        "SURAT PERJANJIAN KERJASAMA MAGANG ANTARA BLK HARAPAN DENGAN TOKO MAJU",
        [],
    ),
    "a7 all on one line": (
        """
        PERJANJIAN KERJA SAMA ANTARA BALAI LATIHAN HARAPAN DENGAN PT SINAR NUSA TENTANG PEMAGANGAN NOMOR : 12/BLH/III/2025
        """,
        "PEMAGANGAN",
        ["12/BLH/III/2025"],
    ),
    "a8 MENGENAI": (
        """
                                  MEMORANDUM SALING PENGERTIAN
                                  ANTARA
                                  KEMENTERIAN KETENAGAKERJAAN
                                  DAN
                                  YAYASAN BINA SAMUDRA
                                  MENGENAI
                                  MIGRASI AMAN
        """,
        "MIGRASI AMAN",
        [],
    ),
    "a8 DALAM RANGKA": (
        """
                                  MEMORANDUM SALING PENGERTIAN
                                  ANTARA
                                  KEMENTERIAN KETENAGAKERJAAN
                                  DAN
                                  YAYASAN BINA SAMUDRA
                                  DALAM RANGKA
                                  PERLUASAN KESEMPATAN KERJA
        """,
        "PERLUASAN KESEMPATAN KERJA",
        [],
    ),
    "a9 DAN in place of DENGAN": (
        """
                                  NOTA KESEPAHAMAN
                                  ANTARA
                                  UNIVERSITAS TIRTA NUSA
                                  DAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PENELITIAN TERAPAN
                                  NOMOR : 7 Tahun 2025
                                  NOMOR : 445/SNA/X/2025
        """,
        "PENELITIAN TERAPAN",
        ["7 Tahun 2025", "445/SNA/X/2025"],
    ),
    "a11 letterhead above": (
        """
                                  PEMERINTAH KABUPATEN SUKAMEKAR
                                  DINAS TENAGA KERJA
                        Jalan Melati Nomor 4 Sukamekar, Telepon (021) 5550123
                        surel: disnaker@sukamekar.example

                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  DINAS TENAGA KERJA KABUPATEN SUKAMEKAR
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PENEMPATAN LULUSAN
                                  NOMOR : 560/12/DISNAKER/2025
        """,
        "PENEMPATAN LULUSAN",
        ["560/12/DISNAKER/2025"],
    ),
    "a13 subject wrapped, with DENGAN, DAN and SERTA of its own, and a full stop": (
        """
                                  PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI LATIHAN HARAPAN
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PENYELENGGARAAN PELATIHAN
                                  DENGAN PRAKTIK KERJA
                                  DAN SERTIFIKASI KOMPETENSI
                                  SERTA PENEMPATAN LULUSAN
                                  DI KAWASAN INDUSTRI TIRTA.
        """,
        (
            "PENYELENGGARAAN PELATIHAN DENGAN PRAKTIK KERJA DAN SERTIFIKASI KOMPETENSI SERTA PENEMPATAN LULUSAN "
            "DI KAWASAN INDUSTRI TIRTA"
        ),
        [],
    ),
    "a14 connectors in small letters": (
        """
                                  Perjanjian Kerja Sama
                                  antara
                                  Balai Latihan Harapan
                                  Dengan
                                  PT Sinar Nusa Abadi
                                  Tentang
                                  Pemagangan Teknisi
                                  Nomor : 12/BLH/III/2025
                                  Nomor : 77/SNA-DIR/III/2025
        """,
        "Pemagangan Teknisi",
        ["12/BLH/III/2025", "77/SNA-DIR/III/2025"],
    ),
}


@pytest.mark.parametrize(("block", "subject"), [(block, subject) for block, subject, _ in BLOCKS.values()], ids=BLOCKS)
def test_the_subject_is_the_title_in_one_line(block: str, subject: str) -> None:
    title = titled(block).title
    assert title is not None
    assert title.value == subject


@pytest.mark.parametrize(("block", "numbers"), [(block, numbers) for block, _, numbers in BLOCKS.values()], ids=BLOCKS)
def test_the_numbers_are_those_of_the_title_block(block: str, numbers: list[str]) -> None:
    assert [number.value for number in titled(block).numbers] == numbers
