"""The parties: who they are, for whom they act, who signs and by what authority."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.party import Category, Sector, Signatory
from tests.extractors.komparisi_of import parties_of, party_of, people, titled


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


def test_a_name_that_is_announced_goes_before_ink_above_it() -> None:
    """The rim of a stamp, read as letters."""
    party = party_of("AS MeN Nama : Rahayu Pertiwi, S.H. Jabatan : Kepala Balai Latihan Harapan")
    assert people((party,)) == [("Rahayu Pertiwi, S.H.", "Kepala Balai Latihan Harapan")]


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
    komparisi = (
        "1. RAHAYU PERTIWI, S.H., selaku Kepala, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK PERTAMA.\n"
        "2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA.\n"
        "PIHAK PERTAMA dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK."
    )
    assert len(parties_of(komparisi, ending=ending)) == 2


def test_the_evidence_of_a_party_is_its_entry_line_by_line() -> None:
    party = party_of("RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan")
    assert " ".join(item.quote for item in party.evidence) == (
        "RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya "
        "disebut PIHAK KESATU"
    )


def test_a_title_that_lists_its_parties_with_commas_names_each_of_them() -> None:
    lines = ["PERJANJIAN KERJA SAMA", "ANTARA", "BALAI LATIHAN HARAPAN,", "DINAS TENAGA KERJA KABUPATEN SUKAMEKAR,", "DAN",
             "PT SINAR NUSA ABADI", "TENTANG", "PELATIHAN TEKNISI"]  # fmt: skip
    parties = parties_of(
        "1. RAHAYU PERTIWI, selaku Kepala, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU;\n"
        "2. SURYA ATMAJA, selaku Kepala Dinas Tenaga Kerja Kabupaten Sukamekar, bertindak untuk dan atas nama Pemerintah "
        "Kabupaten Sukamekar, selanjutnya disebut PIHAK KEDUA;\n"
        "3. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KETIGA.",
        "\n".join(f"{' ' * 30}{line}" for line in lines),
    )
    assert (parties[1].name, parties[1].acts_for) == (
        "DINAS TENAGA KERJA KABUPATEN SUKAMEKAR",
        "Pemerintah Kabupaten Sukamekar",
    )


POSTS = [
    ("diwakili oleh Direkturnya, BAGAS WIRAYUDA, S.T.", ("BAGAS WIRAYUDA, S.T.", "Direkturnya")),
    ("dalam hal ini diwakili Ketua Pengurus, Hj. SITI AMINAH", ("Hj. SITI AMINAH", "Ketua Pengurus")),
    ("diwakili secara sah oleh BAGAS WIRAYUDA, Direktur Bisnis", ("BAGAS WIRAYUDA", "Direktur Bisnis")),
    (
        "diwakili oleh BAGAS WIRAYUDA selaku Direktur Utama dan CHRISTINE WU selaku Direktur",
        ("BAGAS WIRAYUDA", "Direktur Utama"),
    ),
]


@pytest.mark.parametrize(("words", "signatory"), POSTS)
def test_a_post_may_stand_before_or_behind_the_name(words: str, signatory: tuple[str, str]) -> None:
    party = party_of(f"PT Sinar Nusa Abadi, {words}", titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"))
    assert people((party,)) == [signatory]
    assert party.name == "PT Sinar Nusa Abadi"


def test_an_entry_may_begin_with_the_post() -> None:
    party = party_of(
        "Direktur Jenderal Pembinaan Pelatihan Vokasi, dalam hal ini dijabat oleh Dr. Anwar Hidayat, M.Si., yang "
        "berdasarkan Surat Kuasa Menteri Ketenagakerjaan Nomor 2/SKK/I/2025 bertindak untuk dan atas nama Kementerian "
        "Ketenagakerjaan",
        titled("KEMENTERIAN KETENAGAKERJAAN", "PT SINAR NUSA ABADI"),
    )
    assert party.name == "Kementerian Ketenagakerjaan"
    assert party.signatory == Signatory(
        name="Dr. Anwar Hidayat, M.Si.",
        position="Direktur Jenderal Pembinaan Pelatihan Vokasi",
        authority="Surat Kuasa Menteri Ketenagakerjaan Nomor 2/SKK/I/2025",
    )


def test_an_official_for_whom_one_acts_is_no_institution() -> None:
    party = party_of(
        "H. Surya Atmaja, M.Si., Sekretaris Daerah Kabupaten Sukamekar, bertindak untuk dan atas nama Bupati Sukamekar",
        titled("PEMERINTAH KABUPATEN SUKAMEKAR", "PT SINAR NUSA ABADI"),
    )
    assert (party.name, party.acts_for) == ("PEMERINTAH KABUPATEN SUKAMEKAR", None)


def test_the_board_that_is_itself_an_organisation_keeps_its_name() -> None:
    party = party_of(
        "K.H. Abdul Muhith, selaku Ketua, mewakili Pengurus Besar Nahdlatul Ulama",
        titled("PENGURUS BESAR NAHDLATUL ULAMA", "PT SINAR NUSA ABADI"),
    )
    assert (party.name, party.acts_for) == ("Pengurus Besar Nahdlatul Ulama", None)
