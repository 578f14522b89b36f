"""Who signs, by the signature block, where the komparisi names nobody."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from tests.extractors.komparisi_of import BLH_AND_SNA, parties_of, people

NOBODY = (
    'Balai Latihan Harapan (selanjutnya disebut "Balai") dan PT Sinar Nusa Abadi (selanjutnya disebut "Perusahaan") '
    'secara bersama-sama disebut "Para Pihak", dengan ini menyatakan kesepakatan sebagai berikut:'
)
RAHAYU, BAGAS = "Rahayu Pertiwi, S.H.", "Bagas Wirayuda"

BLOCKS = {
    "institutions over names and posts": f"""
     Untuk Balai Latihan Harapan                Untuk PT Sinar Nusa Abadi



     {RAHAYU}                       {BAGAS}
     Kepala Balai                               Direktur
    """,
    "labels over names and posts": f"""
     BALAI                                      PERUSAHAAN



     {RAHAYU}                       {BAGAS}
     Kepala Balai                               Direktur
    """,
    "the second party on the left": f"""
     PT Sinar Nusa Abadi                        Balai Latihan Harapan



     {BAGAS}                             {RAHAYU}
     Direktur                                   Kepala Balai
    """,
    "institutions that wrap": f"""
     Untuk                                      Untuk PT Sinar
     Balai Latihan Harapan                      Nusa Abadi



     {RAHAYU}                       {BAGAS}
     Kepala Balai                               Direktur
    """,
    "posts over names": f"""
     Untuk Balai Latihan Harapan                Untuk PT Sinar Nusa Abadi
     Kepala Balai,                              Direktur,



     {RAHAYU}                       {BAGAS}
    """,
    "one below the other, posts over names": f"""
     Untuk Balai Latihan Harapan
     Kepala Balai,

     {RAHAYU}

     Untuk PT Sinar Nusa Abadi
     Direktur,

     {BAGAS}
    """,
    "one below the other": f"""
     Untuk Balai Latihan Harapan

     {RAHAYU}
     Kepala Balai

     Untuk PT Sinar Nusa Abadi

     {BAGAS}
     Direktur
    """,
    "with NIP and stamps": f"""
     Balai Latihan Harapan                      PT Sinar Nusa Abadi

                                                Meterai 10.000

     {RAHAYU}                       {BAGAS}
     Kepala Balai                               Direktur
     NIP 19700823 199503 2 002
    """,
}


@pytest.mark.parametrize("ending", BLOCKS.values(), ids=BLOCKS)
def test_the_block_says_who_signs_for_whom(ending: str) -> None:
    closing = "Ditandatangani di Sukamekar pada tanggal 3 Maret 2025 dalam rangkap 2 (dua) bermeterai cukup.\n"
    parties = parties_of(NOBODY, BLH_AND_SNA, ending=closing + ending)
    assert people(parties) == [(RAHAYU, "Kepala Balai"), (BAGAS, "Direktur")]


NAMES_ALONE = f"""
     PIHAK KESATU,                              PIHAK KEDUA,



     {RAHAYU}                       {BAGAS}
"""


def test_names_alone_are_told_apart_by_the_labels_above_them() -> None:
    komparisi = (
        "1. Kepala Balai Latihan Harapan, bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK "
        "KESATU; dan\n2. Direktur PT Sinar Nusa Abadi, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya "
        "disebut PIHAK KEDUA.\nPIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK dan sepakat bekerja sama."
    )
    assert [name for name, _ in people(parties_of(komparisi, ending=NAMES_ALONE))] == [RAHAYU, BAGAS]


def test_degrees_may_stand_below_the_name_so_that_one_column_is_longer() -> None:
    ending = """
     UNTUK BALAI LATIHAN                                UNTUK PT SINAR
     HARAPAN                                            NUSA ABADI



     Prof. Dr. Rahayu Pertiwi,                          Bagas Wirayuda
               M.Sc.                                    Direktur
           Kepala Balai
    """
    assert people(parties_of(NOBODY, BLH_AND_SNA, ending=ending)) == [
        ("Prof. Dr. Rahayu Pertiwi, M.Sc.", "Kepala Balai"),
        ("Bagas Wirayuda", "Direktur"),
    ]


def test_the_komparisi_wins_over_the_block() -> None:
    komparisi = (
        "1. SURYA ATMAJA, selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK "
        "KESATU; dan\n2. AYU LESTARI, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.\n"
        "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK dan sepakat bekerja sama."
    )
    assert [name for name, _ in people(parties_of(komparisi, ending=NAMES_ALONE))] == ["SURYA ATMAJA", "AYU LESTARI"]


def test_a_witness_signs_for_nobody() -> None:
    ending = f"""{BLOCKS["one below the other"]}
                         Saksi-saksi:
     1. Surya Atmaja                      2. Ayu Lestari
    """
    assert [name for name, _ in people(parties_of(NOBODY, BLH_AND_SNA, ending=ending))] == [RAHAYU, BAGAS]
