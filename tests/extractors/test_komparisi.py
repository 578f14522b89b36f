"""The komparisi in its many layouts (forms c1 to c7), and the labels that it gives."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from tests.extractors.komparisi_of import ANY_PASAL, BLH_AND_SNA, names, parties_of, party_of, people, titled
from tests.naskah_text import facts_of, naskah

COLLECTIVE = "PIHAK PERTAMA dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK."

LAYOUTS = {
    "c1 numbered prose": """
1. RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.
2. BAGAS WIRAYUDA, selaku Direktur, berkedudukan di Jalan Kenanga Nomor 9, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
""",
    "c1 with a colon column": """
1. RAHAYU PERTIWI, S.H. : Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.
2. BAGAS WIRAYUDA : Direktur, berkedudukan di Jalan Kenanga Nomor 9, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
""",
    "c2 1) and 2)": """
1) RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.
2) BAGAS WIRAYUDA, selaku Direktur, berkedudukan di Jalan Kenanga Nomor 9, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
""",
    "c3 I. and II., institution first": """
I. BALAI LATIHAN HARAPAN, berkedudukan di Jalan Melati Nomor 4, dalam hal ini diwakili oleh RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.
II. PT SINAR NUSA ABADI, berkedudukan di Jalan Kenanga Nomor 9, dalam hal ini diwakili oleh BAGAS WIRAYUDA, selaku Direktur, selanjutnya disebut PIHAK KEDUA.
""",
    "c3 II. read as strokes by a scan": """
I. BALAI LATIHAN HARAPAN, berkedudukan di Jalan Melati Nomor 4, dalam hal ini diwakili oleh RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA; dan
ll. PT SINAR NUSA ABADI, berkedudukan di Jalan Kenanga Nomor 9, dalam hal ini diwakili oleh BAGAS WIRAYUDA, selaku Direktur, selanjutnya disebut PIHAK KEDUA.
""",
    "c4 I. with a colon column": """
I. BALAI LATIHAN HARAPAN : Berkedudukan di Jalan Melati Nomor 4, diwakili oleh RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, untuk selanjutnya disebut PIHAK PERTAMA.
II. PT SINAR NUSA ABADI : Berkedudukan di Jalan Kenanga Nomor 9, diwakili oleh BAGAS WIRAYUDA, selaku Direktur, untuk selanjutnya disebut PIHAK KEDUA.
""",
    "c5 label lines": """
I.  Nama    : RAHAYU PERTIWI, S.H.
    Jabatan : Kepala Balai Latihan Harapan
    Alamat  : Jalan Melati Nomor 4
    Bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.
II. Nama    : BAGAS WIRAYUDA
    Jabatan : Direktur
    Alamat  : Jalan Kenanga Nomor 9
    Bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.
""",
    "c5 with the institution on a line of its own": """
I.  Nama     : RAHAYU PERTIWI, S.H.
    Jabatan  : Kepala Balai Latihan Harapan
    Instansi : Balai Latihan Harapan
    Alamat   : Jalan Melati Nomor 4
    selanjutnya disebut PIHAK PERTAMA.
II. Nama     : BAGAS WIRAYUDA
    Jabatan  : Direktur
    Instansi : PT Sinar Nusa Abadi
    Alamat   : Jalan Kenanga Nomor 9
    selanjutnya disebut PIHAK KEDUA.
""",
    "labels in brackets": """
1. RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, bertindak untuk dan atas nama Balai Latihan Harapan ("PIHAK PERTAMA"); dan
2. BAGAS WIRAYUDA, selaku Direktur, berkedudukan di Jalan Kenanga Nomor 9, bertindak untuk dan atas nama PT Sinar Nusa Abadi ("PIHAK KEDUA").
""",
    "c6 no numbering": """
RAHAYU PERTIWI, S.H.
Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, dalam hal ini bertindak untuk dan atas nama Balai Latihan Harapan, untuk selanjutnya disebut PIHAK PERTAMA;
BAGAS WIRAYUDA
Direktur, berkedudukan di Jalan Kenanga Nomor 9, dalam hal ini bertindak untuk dan atas nama PT Sinar Nusa Abadi, untuk selanjutnya disebut PIHAK KEDUA;
""",
}


@pytest.mark.parametrize("komparisi", LAYOUTS.values(), ids=LAYOUTS)
def test_the_parties_are_the_same_in_every_layout(komparisi: str) -> None:
    parties = parties_of(komparisi + COLLECTIVE)
    assert [(label, name and name.upper()) for label, name in names(parties)] == [
        ("PIHAK PERTAMA", "BALAI LATIHAN HARAPAN"),
        ("PIHAK KEDUA", "PT SINAR NUSA ABADI"),
    ]
    assert people(parties) == [
        ("RAHAYU PERTIWI, S.H.", "Kepala Balai Latihan Harapan"),
        ("BAGAS WIRAYUDA", "Direktur"),
    ]
    assert [party.address for party in parties] == ["Jalan Melati Nomor 4", "Jalan Kenanga Nomor 9"]
    assert [party.role for party in parties] == [1, 2]


def test_an_abstract_memorandum_names_no_person() -> None:  # c7
    parties = parties_of(
        'Kementerian Ketenagakerjaan (selanjutnya disebut "Kemnaker") dan Yayasan Bina Samudra (selanjutnya disebut '
        '"YBS"), yang secara bersama-sama disebut "Para Pihak".',
        titled("KEMENTERIAN KETENAGAKERJAAN", "YAYASAN BINA SAMUDRA"),
        ending="",
    )
    assert names(parties) == [("Kemnaker", "Kementerian Ketenagakerjaan"), ("YBS", "Yayasan Bina Samudra")]
    assert [party.signatory for party in parties] == [None, None]


def test_an_opening_that_ends_with_oleh_dan_antara() -> None:
    opening = (
        "Perjanjian Kerja Sama ini dibuat pada hari Senin, tanggal 3 Maret 2025, oleh dan antara RAHAYU PERTIWI, S.H., "
        "selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU, dan "
        "BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA, yang secara "
        "bersama-sama disebut PARA PIHAK, dengan ketentuan sebagai berikut:"
    )
    parties = facts_of(naskah(title=BLH_AND_SNA, opening=opening, body=ANY_PASAL)).parties
    assert people(parties) == [("RAHAYU PERTIWI, S.H.", "Kepala Balai Latihan Harapan"), ("BAGAS WIRAYUDA", "Direktur")]


def test_labels_may_stand_before_their_parties() -> None:
    parties = parties_of(
        """
PIHAK KESATU : RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, bertindak untuk dan atas nama Balai Latihan Harapan.
PIHAK KEDUA  : BAGAS WIRAYUDA, selaku Direktur, bertindak untuk dan atas nama PT Sinar Nusa Abadi.
PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK.
"""
    )
    assert names(parties) == [("PIHAK KESATU", "Balai Latihan Harapan"), ("PIHAK KEDUA", "PT Sinar Nusa Abadi")]


LABELS = [
    ("selanjutnya disebut sebagai PIHAK KESATU", "PIHAK KESATU"),
    ("yang selanjutnya disebut PIHAK PERTAMA", "PIHAK PERTAMA"),
    ("untuk selanjutnya disebut “PIHAK PERTAMA”", "PIHAK PERTAMA"),
    ("selanjutnya dalam perjanjian ini disebut 'Pihak Pertama'", "Pihak Pertama"),
    ("disebut sebagai Pihak Kesatu", "Pihak Kesatu"),
    ("sebagai PIHAK PERTAMA", "PIHAK PERTAMA"),
    ("dalam hal ini selanjutnya disebut PIHAK I", "PIHAK I"),
    ('selanjutnya disebut "Balai"', "Balai"),
    ("selanjutnya disebut BALAI", "BALAI"),
    ("selanjutnya disingkat BLH", "BLH"),
    ("selanjutnya disebut\nPIHAK\nPERTAMA", "PIHAK PERTAMA"),
    ("selanjutnya disebut sebagai ---- PIHAK PERTAMA ----", "PIHAK PERTAMA"),
]


@pytest.mark.parametrize(("words", "label"), LABELS)
def test_the_label_is_the_term_that_the_naskah_defines(words: str, label: str) -> None:
    parties = parties_of(
        f"1. RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, bertindak untuk dan atas nama Balai Latihan "
        f"Harapan, {words}; dan\n"
        "2. BAGAS WIRAYUDA, selaku Direktur, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut "
        "PERUSAHAAN."
    )
    assert names(parties) == [(label, "Balai Latihan Harapan"), ("PERUSAHAAN", "PT Sinar Nusa Abadi")]


@pytest.mark.parametrize("name", ["PT Maju Bersama", "Yayasan Sehat Bersama", "Koperasi Usaha Bersama"])
def test_a_name_that_ends_in_bersama_is_no_collective_line(name: str) -> None:
    party = party_of(f"RAHAYU PERTIWI, selaku Ketua, mewakili {name}", titled(name.upper(), "PT SINAR NUSA ABADI"))
    assert (party.label, party.name) == ("PIHAK KESATU", name)


COLLECTIVES = [
    "PIHAK PERTAMA dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK dan secara sendiri-sendiri disebut PIHAK.",
    "PIHAK PERTAMA dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK.",
    "Kedua belah pihak selanjutnya disebut PARA PIHAK.",
    "PARA PIHAK dalam kedudukan masing-masing tersebut di atas, selanjutnya disebut PIHAK, sepakat bekerja sama.",
    "Para pihak tersebut apabila disebut bersama-sama dinamakan PARA PIHAK dan masing-masing disebut PIHAK.",
    "Perjanjian Kerja Sama ini selanjutnya disebut PERJANJIAN.",
]


@pytest.mark.parametrize("line", COLLECTIVES)
def test_a_collective_line_creates_no_third_party(line: str) -> None:
    assert len(parties_of(LAYOUTS["c1 numbered prose"] + line)) == 2


def test_the_order_of_the_komparisi_wins_over_that_of_the_title() -> None:
    parties = parties_of(LAYOUTS["c1 numbered prose"], titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"))
    assert [name and name.upper() for _, name in names(parties)] == ["BALAI LATIHAN HARAPAN", "PT SINAR NUSA ABADI"]


def test_three_parties_are_three() -> None:
    parties = parties_of(
        "I. RAHAYU PERTIWI, selaku Kepala Balai Latihan Harapan, bertindak untuk dan atas nama Balai Latihan Harapan, "
        "selanjutnya disebut PIHAK KESATU;\n"
        "II. BAGAS WIRAYUDA, selaku Direktur, bertindak untuk dan atas nama PT Sinar Nusa Abadi, selanjutnya disebut "
        "PIHAK KEDUA;\n"
        "III. AYU LESTARI, selaku Ketua, bertindak untuk dan atas nama Yayasan Bina Samudra, selanjutnya disebut PIHAK "
        "KETIGA.\n"
        "PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA secara bersama-sama disebut PARA PIHAK."
    )
    assert names(parties) == [
        ("PIHAK KESATU", "Balai Latihan Harapan"),
        ("PIHAK KEDUA", "PT Sinar Nusa Abadi"),
        ("PIHAK KETIGA", "Yayasan Bina Samudra"),
    ]
