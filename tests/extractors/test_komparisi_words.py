"""The words by which a komparisi gives authority and address (forms c)."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.party import Signatory
from tests.extractors.komparisi_of import party_of, people, titled

WHO = "RAHAYU PERTIWI, S.H., selaku Kepala Balai Latihan Harapan"
FOR = "bertindak untuk dan atas nama Balai Latihan Harapan"

AUTHORITIES = [
    (
        "berdasarkan Surat Kuasa Nomor 17/SK/2025 tanggal 10 Februari 2025",
        "Surat Kuasa Nomor 17/SK/2025 tanggal 10 Februari 2025",
    ),
    (
        "yang diangkat dengan Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
        "Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
    ),
    (
        "yang diangkat berdasarkan Surat Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
        "Surat Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
    ),
    ("diangkat sesuai SK Nomor 5 Tahun 2024", "SK Nomor 5 Tahun 2024"),
    (
        "sesuai dengan Surat Tugas Nomor 7/ST/2025 tanggal 3 Maret 2025",
        "Surat Tugas Nomor 7/ST/2025 tanggal 3 Maret 2025",
    ),
    (
        "sesuai Surat Perintah Tugas Bupati Sukamekar Nomor 800/7/2025",
        "Surat Perintah Tugas Bupati Sukamekar Nomor 800/7/2025",
    ),
    (
        "berdasarkan Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2022",
        "Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2022",
    ),
    (
        "berdasarkan Berita Acara Pelantikan Nomor 44/BA/2024 tanggal 9 Januari 2024",
        "Berita Acara Pelantikan Nomor 44/BA/2024 tanggal 9 Januari 2024",
    ),
    (
        "berdasarkan Petikan Keputusan Presiden Nomor 12/TPA Tahun 2024",
        "Petikan Keputusan Presiden Nomor 12/TPA Tahun 2024",
    ),
    ("dengan Surat Kuasa Nomor 17/SK/2025", "Surat Kuasa Nomor 17/SK/2025"),
    ("atas dasar Surat Kuasa Direksi Nomor 17/SK/2025", "Surat Kuasa Direksi Nomor 17/SK/2025"),
    ("menurut Akta Nomor 8 tanggal 2 Mei 2011", "Akta Nomor 8 tanggal 2 Mei 2011"),
    ("selaku kuasa berdasarkan Surat Kuasa Khusus Nomor 17/SK/2025", "Surat Kuasa Khusus Nomor 17/SK/2025"),
    ("yang berwenang berdasarkan Pasal 12 Anggaran Dasar", "Pasal 12 Anggaran Dasar"),
    (
        "berdasarkan kewenangan yang diberikan oleh Surat Kuasa Menteri Ketenagakerjaan Nomor 3 Tahun 2025",
        "Surat Kuasa Menteri Ketenagakerjaan Nomor 3 Tahun 2025",
    ),
    ("sebagaimana ternyata dalam Akta Nomor 8 tanggal 2 Mei 2011", "Akta Nomor 8 tanggal 2 Mei 2011"),
    (
        "sebagaimana tercantum dalam Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
        "Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024",
    ),
    (
        "yang ditunjuk melalui Keputusan Direktur Jenderal Nomor 4 Tahun 2024",
        "Keputusan Direktur Jenderal Nomor 4 Tahun 2024",
    ),
    ("yang dilantik berdasarkan Keputusan Gubernur Nomor 821/2024", "Keputusan Gubernur Nomor 821/2024"),
    (
        "yang bertindak selaku penerima kuasa dari Menteri Ketenagakerjaan berdasarkan Surat Kuasa Nomor 3 Tahun 2025",
        "Surat Kuasa Nomor 3 Tahun 2025",
    ),
    (
        "berdasarkan pada Keputusan Rapat Umum Pemegang Saham tanggal 3 Maret 2024",
        "Keputusan Rapat Umum Pemegang Saham tanggal 3 Maret 2024",
    ),
    ("Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024", "Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024"),
    (
        "Surat Kuasa Nomor: 17/SK/2025 tanggal 10 Februari 2025",
        "Surat Kuasa Nomor: 17/SK/2025 tanggal 10 Februari 2025",
    ),
    ("mendasarkan pada Surat Keputusan Nomor 5 Tahun 2024", "Surat Keputusan Nomor 5 Tahun 2024"),
    ("merujuk pada Surat Kuasa Nomor 5 Tahun 2024", "Surat Kuasa Nomor 5 Tahun 2024"),
    ("yang pengangkatannya berdasarkan Keputusan Menteri Nomor 5 Tahun 2024", "Keputusan Menteri Nomor 5 Tahun 2024"),
    (
        "berdasarkan SK. Bupati Sukamekar No. 821.2/118/BKPSDM, tanggal 4 Januari 2022",
        "SK. Bupati Sukamekar No. 821.2/118/BKPSDM, tanggal 4 Januari 2022",
    ),
    (
        "berdasarkan Akta Notaris Ayu Lestari, S.H., M.Kn. Nomor 8 tanggal 2 Mei 2011 yang telah disahkan oleh Menteri Hukum dan HAM",
        "Akta Notaris Ayu Lestari, S.H., M.Kn. Nomor 8 tanggal 2 Mei 2011",
    ),
    ("oleh dan karenanya berdasarkan ketentuan Pasal 16 Anggaran Dasar", "ketentuan Pasal 16 Anggaran Dasar"),
    (
        "bertindak berdasarkan kuasa dari Direksi sesuai Surat Kuasa Nomor 7/2025 tanggal 3 Maret 2025",
        "Surat Kuasa Nomor 7/2025 tanggal 3 Maret 2025",
    ),
    (
        "dalam hal ini bertindak berdasarkan Keputusan Menteri Ketenagakerjaan RI Nomor KEP.5/MEN/2024",
        "Keputusan Menteri Ketenagakerjaan RI Nomor KEP.5/MEN/2024",
    ),
]


@pytest.mark.parametrize(("words", "authority"), AUTHORITIES)
def test_the_authority_is_what_empowers_the_signatory(words: str, authority: str) -> None:
    party = party_of(f"{WHO}, {words}, {FOR}")
    assert party.signatory == Signatory(
        name="RAHAYU PERTIWI, S.H.", position="Kepala Balai Latihan Harapan", authority=authority
    )
    assert party.name == "Balai Latihan Harapan"


NO_AUTHORITIES = [
    "suatu perseroan terbatas yang didirikan dan tunduk berdasarkan hukum Negara Republik Indonesia",
    "yang didirikan berdasarkan Akta Nomor 8 tanggal 2 Mei 2011",
    "yang dibentuk berdasarkan Peraturan Presiden Nomor 95 Tahun 2020",
]


@pytest.mark.parametrize("words", NO_AUTHORITIES)
def test_what_founds_the_body_empowers_nobody(words: str) -> None:
    party = party_of(
        f"PT Sinar Nusa Abadi, {words}, diwakili oleh BAGAS WIRAYUDA selaku Direktur Utama",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert party.signatory == Signatory(name="BAGAS WIRAYUDA", position="Direktur Utama", authority=None)


def test_the_resolution_of_the_shareholders_goes_before_the_deed_of_the_articles() -> None:
    party = party_of(
        "PT Sinar Nusa Abadi, yang anggaran dasarnya terakhir diubah dengan Akta Nomor 12 tanggal 4 April 2012, diwakili "
        "oleh BAGAS WIRAYUDA selaku Direktur Utama berdasarkan Akta Pernyataan Keputusan Rapat Nomor 9 tanggal 3 Mei 2024",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert party.signatory is not None
    assert party.signatory.authority == "Akta Pernyataan Keputusan Rapat Nomor 9 tanggal 3 Mei 2024"


def test_the_title_of_a_decree_is_no_position() -> None:
    party = party_of(
        f"{WHO} berdasarkan Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024 tentang Pemberhentian dan Pengangkatan "
        f"Dalam Jabatan Pimpinan Tinggi Pratama, {FOR}"
    )
    assert party.signatory is not None
    assert party.signatory.position == "Kepala Balai Latihan Harapan"


ADDRESSES = [
    ("berkedudukan di Jalan Melati Nomor 4, Sukamekar", "Jalan Melati Nomor 4, Sukamekar"),
    (
        "berkedudukan di Sukamekar dan beralamat di Kompleks Perkantoran Pemda Lantai 2, Sukamekar",
        "Kompleks Perkantoran Pemda Lantai 2, Sukamekar",
    ),
    ("berkedudukan di Sukamekar, beralamat kantor di Jl. Melati No. 4", "Jl. Melati No. 4"),
    ("berkedudukan di Sukamekar, dengan alamat Jalan Melati 4", "Jalan Melati 4"),
    (
        "yang berkantor pusat di Gedung Melati Lt. 3, Jl. Raya Km. 7 No. 4, Sukamekar",
        "Gedung Melati Lt. 3, Jl. Raya Km. 7 No. 4, Sukamekar",
    ),
    ("yang beralamat kantor pusat di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("berkantor pusat dan beralamat di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("bertempat kedudukan di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("berdomisili hukum di Sukamekar dan beralamat kantor di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("yang memiliki domisili di Menara Melati Lantai 36, Sukamekar", "Menara Melati Lantai 36, Sukamekar"),
    ("alamat: Jalan Melati Nomor 4, Sukamekar", "Jalan Melati Nomor 4, Sukamekar"),
    ("alamat kantor di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    (
        "beralamat di Jalan Melati Nomor 4, Kode Pos 40391, Telepon (021) 5553131, Faksimile (021) 5553132",
        "Jalan Melati Nomor 4, Kode Pos 40391",
    ),
    ("beralamat di Jalan Melati Nomor 4 Sukamekar (40391)", "Jalan Melati Nomor 4 Sukamekar (40391)"),
    (
        "beralamat di Jl. Jend. Sudirman No. 4-6, RT.01/RW.02, Kel. Mekar, Kec. Suka, Kab. Sukamekar, Prov. Banten",
        "Jl. Jend. Sudirman No. 4-6, RT.01/RW.02, Kel. Mekar, Kec. Suka, Kab. Sukamekar, Prov. Banten",
    ),
    ("berkedudukan di Sukamekar", "Sukamekar"),
    ("beralamat pada Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("berkedudukan dan berkantor di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("yang berkedudukan dan beralamat kantor di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    (
        "berkedudukan di Kantor Balai Latihan Harapan, Jalan Melati Nomor 4",
        "Kantor Balai Latihan Harapan, Jalan Melati Nomor 4",
    ),
    ("berlokasi di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("yang terletak di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("bertempat di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
    ("dalam hal ini berkantor di Jalan Melati Nomor 4 dan bertindak", "Jalan Melati Nomor 4"),
    ("yang beralamatkan di Jalan Melati Nomor 4", "Jalan Melati Nomor 4"),
]


@pytest.mark.parametrize(("words", "address"), ADDRESSES)
def test_the_address_is_where_the_party_sits(words: str, address: str) -> None:
    for entry in (f"{WHO}, {words}, {FOR}", f"{WHO}, {FOR}, {words}"):
        assert party_of(entry).address == address


def test_what_stands_below_an_address_in_columns_is_no_part_of_it() -> None:
    party = party_of(
        "Nama : RAHAYU PERTIWI, S.H.\nNIP : 19700823 199503 2 002\nPangkat/Gol : Pembina (IV/a)\n"
        "Jabatan : Kepala Balai Latihan Harapan\nAlamat : Jalan Melati Nomor 4,\nSukamekar\nNo. Telp : 021-778899\n"
        "Email : balai@contoh.go.id\n"
        "Dalam hal ini bertindak untuk dan atas nama Balai Latihan Harapan"
    )
    assert party.address == "Jalan Melati Nomor 4, Sukamekar"
    assert party.signatory == Signatory(name="RAHAYU PERTIWI, S.H.", position="Kepala Balai Latihan Harapan")


def test_a_number_that_wraps_behind_its_stroke_is_one_word() -> None:
    party = party_of(f"{WHO}, berdasarkan Surat Perintah Nomor 2/4410/KP.05/IX/\n2024, {FOR}")
    assert party.signatory is not None
    assert party.signatory.authority == "Surat Perintah Nomor 2/4410/KP.05/IX/2024"


@pytest.mark.parametrize("principal", ["perusahaan tersebut", "Perseroan", "perseroan tersebut di atas"])
def test_a_principal_named_elsewhere_is_looked_for_elsewhere(principal: str) -> None:
    party = party_of(
        f"BAGAS WIRAYUDA, selaku Direktur PT Sinar Nusa Abadi, bertindak untuk dan atas nama {principal}",
        titled("PT SINAR NUSA ABADI", "BALAI LATIHAN HARAPAN"),
    )
    assert party.name is not None
    assert (party.name.upper(), party.acts_for) == ("PT SINAR NUSA ABADI", None)


@pytest.mark.parametrize(
    "acting",
    [
        "bertindak dalam jabatan selaku Kepala Balai, untuk dan atas nama Balai Latihan Harapan",
        "bertindak dalam Jabatan Selaku Kepala Balai, dari dan oleh karenanya mewakili Balai Latihan Harapan",
        "Kepala Balai, dalam hal ini bertindak dalam jabatannya selaku demikian, mewakili Balai Latihan Harapan",
        "Kepala Balai, bertindak dalam jabatan selaku tersebut untuk dan atas nama Balai Latihan Harapan",
    ],
)
def test_the_office_in_which_he_acts_is_no_word_of_his_post(acting: str) -> None:
    assert people((party_of(f"RAHAYU PERTIWI, S.Psi., Psikolog, {acting}"),)) == [
        ("RAHAYU PERTIWI, S.Psi., Psikolog", "Kepala Balai")
    ]
