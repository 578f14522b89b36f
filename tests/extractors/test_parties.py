"""The parties of a komparisi in its many layouts (forms c1 to c7), each as a lawyer would read it."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.party import Category, Party, Sector, Signatory
from tests.naskah_text import ENDING, facts_of, naskah, not_yet, pasal

ANY_PASAL = pasal("MAKSUD DAN TUJUAN", "Perjanjian ini dimaksudkan sebagai dasar kerja sama.")


def titled(one: str, other: str) -> str:
    """A title block between two institutions."""
    lines = ["PERJANJIAN KERJA SAMA", "ANTARA", one, "DENGAN", other, "TENTANG", "PELATIHAN TEKNISI"]
    return "\n".join(f"{' ' * 30}{line}" for line in lines)


BLH_AND_SNA = titled("BALAI LATIHAN HARAPAN", "PT SINAR NUSA ABADI")


def parties_of(komparisi: str, title: str = BLH_AND_SNA, *, ending: str = ENDING) -> tuple[Party, ...]:
    """The parties of a naskah that introduces them in these words."""
    opening = f"Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:\n{komparisi.strip()}"
    return facts_of(naskah(title=title, opening=opening, body=ANY_PASAL, ending=ending)).parties


def names(parties: tuple[Party, ...]) -> list[tuple[str | None, str | None]]:
    """Label and institution of each party."""
    return [(party.label, party.name) for party in parties]


def people(parties: tuple[Party, ...]) -> list[tuple[str | None, str | None]]:
    """Name and position of each signatory."""
    return [(party.signatory.name, party.signatory.position) if party.signatory else (None, None) for party in parties]


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


@not_yet("pihak.label: the label's .{0,60} swallows the next 'selanjutnya disebut' of the same sentence")
def test_an_abstract_memorandum_names_no_person() -> None:  # c7
    parties = parties_of(
        'Kementerian Ketenagakerjaan (selanjutnya disebut "Kemnaker") dan Yayasan Bina Samudra (selanjutnya disebut '
        '"YBS"), yang secara bersama-sama disebut "Para Pihak".',
        titled("KEMENTERIAN KETENAGAKERJAAN", "YAYASAN BINA SAMUDRA"),
    )
    assert names(parties) == [("Kemnaker", "Kementerian Ketenagakerjaan"), ("YBS", "Yayasan Bina Samudra")]
    assert [party.signatory for party in parties] == [None, None]


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


def party_of(entry: str, title: str = BLH_AND_SNA, *, ending: str = ENDING) -> Party:
    """The first party of a naskah that introduces it in these words."""
    other = "2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA."
    return parties_of(f"1. {entry}, selanjutnya disebut PIHAK KESATU.\n{other}", title, ending=ending)[0]


@not_yet("parties._names: a shorter form of the same name is taken for a principal")
def test_a_body_is_no_principal_of_itself() -> None:
    unit = party_of(
        "Rahayu Pertiwi, selaku Kepala UPTD Balai Latihan Kerja Kabupaten Sukamekar, bertindak untuk dan atas nama UPTD "
        "Balai Latihan Kerja",
        titled("UPTD BALAI LATIHAN KERJA KABUPATEN SUKAMEKAR", "PT SINAR NUSA ABADI"),
    )
    assert unit.acts_for is None


def test_who_heads_a_body_of_the_principal_is_named_after_the_body() -> None:
    dinas = party_of(
        "Drs. H. Surya Atmaja, M.M., selaku Kepala Dinas Tenaga Kerja Kabupaten Sukamekar, bertindak untuk dan atas "
        "nama Pemerintah Kabupaten Sukamekar",
        titled("DINAS TENAGA KERJA KABUPATEN SUKAMEKAR", "PT SINAR NUSA ABADI"),
    )
    assert (dinas.name, dinas.acts_for) == (
        "DINAS TENAGA KERJA KABUPATEN SUKAMEKAR",
        "Pemerintah Kabupaten Sukamekar",
    )
    assert dinas.category is Category.PEMERINTAH_DAERAH


def test_a_dekan_acts_for_his_fakultas_below_the_university() -> None:
    fakultas = party_of(
        "Prof. Dr. Ratna Kusuma, M.Si., selaku Dekan Fakultas Teknik, bertindak untuk dan atas nama Universitas Tirta "
        "Nusa",
        titled("FAKULTAS TEKNIK UNIVERSITAS TIRTA NUSA", "PT SINAR NUSA ABADI"),
    )
    assert (fakultas.name, fakultas.acts_for) == ("FAKULTAS TEKNIK UNIVERSITAS TIRTA NUSA", "Universitas Tirta Nusa")
    assert (fakultas.category, fakultas.sector) == (Category.MITRA_PEMBANGUNAN, Sector.PENDIDIKAN)


def test_a_directorate_general_acts_for_the_ministry() -> None:
    direktorat = party_of(
        "Dr. Anwar Hidayat, M.Si., selaku Direktur Jenderal Pembinaan Pelatihan Vokasi, bertindak untuk dan atas nama "
        "Kementerian Ketenagakerjaan",
        titled("DIREKTORAT JENDERAL PEMBINAAN PELATIHAN VOKASI", "PT SINAR NUSA ABADI"),
    )
    assert (direktorat.name, direktorat.acts_for) == (
        "DIREKTORAT JENDERAL PEMBINAAN PELATIHAN VOKASI",
        "Kementerian Ketenagakerjaan",
    )
    assert direktorat.category is Category.KEMENTERIAN_LEMBAGA


def test_a_bupati_acts_for_the_region_that_the_title_names() -> None:
    kabupaten = party_of(
        "H. Surya Atmaja, S.E., selaku Bupati Sukamekar, bertindak untuk dan atas nama Pemerintah Kabupaten Sukamekar",
        titled("PEMERINTAH KABUPATEN SUKAMEKAR", "PT SINAR NUSA ABADI"),
    )
    assert (kabupaten.name, kabupaten.acts_for) == ("Pemerintah Kabupaten Sukamekar", None)


ORGANS = [
    ("BAGAS WIRAYUDA, selaku Direktur Utama, bertindak untuk dan atas nama Direksi PT Sinar Nusa Abadi", "PT"),
    ("BAGAS WIRAYUDA, selaku Direktur Utama, dalam hal ini mewakili Direksi PT Sinar Nusa Abadi", "PT"),
    (
        (
            "BAGAS WIRAYUDA, selaku Direktur Utama, oleh karena itu sah bertindak untuk dan atas nama Dewan Direksi PT "
            "Sinar Nusa Abadi"
        ),
        "PT",
    ),
]


@pytest.mark.parametrize(("entry", "kind"), ORGANS)
def test_an_organ_is_no_institution(entry: str, kind: str) -> None:
    party = party_of(entry, titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"))
    assert party.name == f"{kind} Sinar Nusa Abadi"


def test_a_rektor_acts_for_his_university() -> None:
    party = party_of(
        "Prof. Dr. Ratna Kusuma, M.Si., selaku Rektor Universitas Tirta Nusa, bertindak untuk dan atas nama Rektor "
        "Universitas Tirta Nusa",
        titled("UNIVERSITAS TIRTA NUSA", "PT SINAR NUSA ABADI"),
    )
    assert party.name == "Universitas Tirta Nusa"


def test_where_nobody_is_acted_for_the_post_and_the_title_say_who_it_is() -> None:
    party = party_of("RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan")
    assert party.name is not None
    assert party.name.upper() == "BALAI LATIHAN HARAPAN"


SIGNATORIES = [
    (
        "Dr. Ir. H. Herlambang Sutedja, S.T., M.M., selaku Kepala Balai Latihan Harapan",
        ("Dr. Ir. H. Herlambang Sutedja, S.T., M.M.", "Kepala Balai Latihan Harapan"),
    ),
    (
        "Rahayu Pertiwi, dalam jabatannya selaku Plt. Kepala Balai Latihan Harapan",
        ("Rahayu Pertiwi", "Plt. Kepala Balai Latihan Harapan"),
    ),
    (
        "Rahayu Pertiwi, selaku Pelaksana Tugas Kepala Balai Latihan Harapan",
        ("Rahayu Pertiwi", "Pelaksana Tugas Kepala Balai Latihan Harapan"),
    ),
    (
        "Rahayu Pertiwi, selaku Pit. Kepala Balai Latihan Harapan",
        ("Rahayu Pertiwi", "Pit. Kepala Balai Latihan Harapan"),
    ),
    ("Rahayu Pertiwi, Kepala Balai Latihan Harapan", ("Rahayu Pertiwi", "Kepala Balai Latihan Harapan")),
    (
        "Brigjen Pol. Surya Atmaja, S.I.K., selaku Kepala Balai Latihan Harapan",
        ("Brigjen Pol. Surya Atmaja, S.I.K.", "Kepala Balai Latihan Harapan"),
    ),
]


@pytest.mark.parametrize(("entry", "signatory"), SIGNATORIES)
def test_a_signatory_keeps_his_titles_and_his_acting_post(entry: str, signatory: tuple[str, str]) -> None:
    party = party_of(f"{entry}, bertindak untuk dan atas nama Balai Latihan Harapan")
    assert people((party,)) == [signatory]


AUTHORITIES = [
    (
        "berdasarkan Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024 tanggal 2 Januari 2024",
        "Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024 tanggal 2 Januari 2024",
    ),
    (
        "berdasarkan Surat Kuasa Nomor 17/SK/2025 tanggal 10 Februari 2025",
        "Surat Kuasa Nomor 17/SK/2025 tanggal 10 Februari 2025",
    ),
    (
        "berdasarkan Akta Notaris Nomor 8 yang dibuat di hadapan Notaris Ayu Lestari, S.H.",
        "Akta Notaris Nomor 8 yang dibuat di hadapan Notaris Ayu Lestari, S.H.",
    ),
]


@pytest.mark.parametrize(("words", "authority"), AUTHORITIES)
def test_the_authority_is_the_decree_the_deed_or_the_letter(words: str, authority: str) -> None:
    party = party_of(
        f"RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, {words}, bertindak untuk dan atas nama Balai "
        "Latihan Harapan"
    )
    assert party.signatory == Signatory(
        name="RAHAYU PERTIWI, S.H.", position="Kepala Balai Latihan Harapan", authority=authority
    )


@not_yet("pihak.bidang/dasar: 'Anggaran Dasarnya dimuat dalam Akta …' is not known")
def test_the_deed_of_the_articles_is_the_authority_of_who_signs_for_the_company() -> None:
    party = party_of(
        "PT Sinar Nusa Abadi, yang Anggaran Dasarnya dimuat dalam Akta Nomor 12 tanggal 4 April 2012, dalam hal ini "
        "diwakili oleh BAGAS WIRAYUDA selaku Direktur Utama",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert party.signatory is not None
    assert party.signatory.authority == "Akta Nomor 12 tanggal 4 April 2012"


def test_a_law_under_which_a_company_was_founded_is_no_authority() -> None:
    party = party_of(
        "PT Sinar Nusa Abadi, suatu perseroan terbatas yang didirikan berdasarkan hukum Republik Indonesia, diwakili "
        "oleh BAGAS WIRAYUDA selaku Direktur Utama",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert party.signatory is not None
    assert party.signatory.authority is None


def test_a_notary_in_the_authority_is_no_signatory() -> None:
    party = party_of(
        "PT Sinar Nusa Abadi, yang didirikan berdasarkan Akta Nomor 8 tanggal 2 Mei 2011 yang dibuat di hadapan Notaris "
        "Ayu Lestari, S.H., dalam hal ini diwakili oleh BAGAS WIRAYUDA selaku Direktur Utama",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert people((party,)) == [("BAGAS WIRAYUDA", "Direktur Utama")]
    assert party.name == "PT Sinar Nusa Abadi"


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


def test_a_private_person_may_be_a_party() -> None:
    party = party_of(
        "Bidan Rahayu Pertiwi, A.Md.Keb., bertindak untuk dan atas nama diri sendiri, berkedudukan di Jalan Melati 4",
        titled("RAHAYU PERTIWI, A.Md.Keb.", "PT SINAR NUSA ABADI"),
    )
    assert party.name is not None
    assert "rahayu pertiwi" in party.name.lower()


def test_masked_names_are_no_signatories() -> None:
    party = party_of("Xxxxxx, X.Xx., selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan", ending="")
    assert party.signatory is not None
    assert party.signatory.name is None


def test_who_countersigns_is_no_party() -> None:
    ending = """
          PIHAK KEDUA,                              PIHAK PERTAMA,


          BAGAS WIRAYUDA                         RAHAYU PERTIWI, S.H.

                              Mengetahui,
                 Kepala Dinas Tenaga Kerja Kabupaten Sukamekar,


                            SURYA ATMAJA
    """
    opening = f"Pada hari ini, Senin, 3 Maret 2025, yang bertanda tangan di bawah ini:{LAYOUTS['c1 numbered prose']}"
    assert len(facts_of(naskah(opening=opening, body=ANY_PASAL, ending=ending)).parties) == 2


def test_the_evidence_of_a_party_is_its_entry_line_by_line() -> None:
    party = party_of("RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan")
    assert " ".join(item.quote for item in party.evidence) == (
        "RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya "
        "disebut PIHAK KESATU"
    )
