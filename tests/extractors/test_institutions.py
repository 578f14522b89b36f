"""The three groups in which the ministry counts its partners, by the institution's name."""

import pytest

from models.party import Category, Sector
from pipeline.extractors.institutions import categorize, is_institution

KEMENTERIAN_LEMBAGA = [
    "Kementerian Ketenagakerjaan",
    "Kementerian Kelautan dan Perikanan Republik Indonesia",
    "Direktorat Jenderal Pembinaan Pelatihan Vokasi dan Produktivitas",
    "Direktorat Bina Penyelenggaraan Pelatihan Vokasi",
    "Sekretariat Jenderal Kementerian Ketenagakerjaan",
    "Balai Besar Pelatihan Vokasi dan Produktivitas Tirta",
    "BPVP Sukamekar",
    "BLK Sukamekar",
    "Badan Nasional Sertifikasi Profesi",
    "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
    "BPJS Ketenagakerjaan",
    "Badan Pelindungan Pekerja Migran Indonesia",
    "BP3MI Jawa Barat",
    "Badan Riset dan Inovasi Nasional",
    "Badan Pusat Statistik",
    "Kepolisian Negara Republik Indonesia",
    "Tentara Nasional Indonesia Angkatan Laut",
    "Kejaksaan Agung",
    "Mahkamah Agung",
    "Otorita Ibu Kota Nusantara",
    "Bank Indonesia",
    "Lembaga Administrasi Negara",
    "Ombudsman Republik Indonesia",
    "Komisi Nasional Disabilitas",
]

PEMERINTAH_DAERAH = [
    "Pemerintah Provinsi Jawa Tengah",
    "Pemerintah Kabupaten Sukamekar",
    "Pemerintah Kota Tirta",
    "Pemerintah Desa Sindangsari",
    "Dinas Tenaga Kerja Kabupaten Sukamekar",
    "Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten",
    "Disnakertrans Provinsi Banten",
    "Badan Kepegawaian Daerah Provinsi Banten",
    "Badan Perencanaan Pembangunan Daerah Kota Tirta",
    "UPTD Balai Latihan Kerja Kabupaten Sukamekar",
    "UPT Balai Latihan Kerja Dinas Tenaga Kerja Kota Tirta",
    "RSUD Sukamekar",
    "Rumah Sakit Umum Daerah Tirta",
    "Kecamatan Sindang",
    "Puskesmas Sindang",
    "Sekretariat Daerah Kabupaten Sukamekar",
    "Gubernur Jawa Tengah",
]

SECTORS = {
    Sector.PENDIDIKAN: [
        "Universitas Tirta Nusa",
        "Politeknik Negeri Sukamekar",
        "Fakultas Teknik Universitas Tirta Nusa",
        "Institut Teknologi Tirta",
        "SMK Negeri 3 Sukamekar",
        "SMKN 1 Tirta",
        "Sekolah Menengah Kejuruan Bina Karya",
        "Lembaga Pelatihan Kerja Harapan Bangsa",
        "LPK Harapan Bangsa",
        "Pondok Pesantren Al-Hikmah",
        "BLK Komunitas Pesantren Al-Hikmah",
        "Akademi Komunitas Negeri Tirta",
        "UIN Sunan Tirta",
        "Sekolah Tinggi Ilmu Ekonomi Tirta",
    ],
    Sector.INDUSTRI: [
        "PT Sinar Nusa Abadi",
        "PT. Sinar Nusa Abadi Tbk",
        "PT Kereta Nusantara (Persero)",
        "CV Maju Jaya",
        "Perum Percetakan Nusantara",
        "Perusahaan Umum Daerah Air Minum Tirta",
        "Kamar Dagang dan Industri Provinsi Banten",
        "KADIN Indonesia",
        "Asosiasi Pengusaha Indonesia",
        "Asosiasi Industri Sepatu Indonesia",
        "Himpunan Kawasan Industri Indonesia",
        "Bank Sukamekar",
        "Toko Mesin Maju",
        "Koperasi Karyawan Maju",
    ],
    Sector.ORGANISASI_NONPEMERINTAH: [
        "Yayasan Bina Samudra",
        "Yayasan Universitas Tirta Nusa",
        "Perkumpulan Pekerja Rumah Tirta",
        "Konfederasi Serikat Pekerja Nusantara",
        "Serikat Buruh Migran Tirta",
        "Ikatan Dokter Kesehatan Kerja Indonesia",
        "Pimpinan Pusat Muhammadiyah",
        "Pengurus Besar Nahdlatul Ulama",
        "Palang Merah Indonesia",
        "Lembaga Bantuan Hukum Tirta",
        "Badan Amil Zakat Nasional",
    ],
    Sector.ORGANISASI_INTERNASIONAL: [
        "International Labour Organization",
        "Organisasi Perburuhan Internasional",
        "Organisasi Internasional untuk Migrasi",
        "Japan International Cooperation Agency",
        "Human Resources Development Service of Korea",
        "Pemerintah Republik Federal Jerman",
        "Kedutaan Besar Australia",
        "The Ministry of Manpower of Singapore",
        "United Nations Development Programme",
        "Perserikatan Bangsa-Bangsa",
    ],
}


@pytest.mark.parametrize("name", KEMENTERIAN_LEMBAGA)
def test_the_states_bodies_are_kementerian_lembaga(name: str) -> None:
    assert categorize(name) == (Category.KEMENTERIAN_LEMBAGA, None)


@pytest.mark.parametrize("name", PEMERINTAH_DAERAH)
def test_regional_governments_and_their_units_are_pemerintah_daerah(name: str) -> None:
    assert categorize(name) == (Category.PEMERINTAH_DAERAH, None)


@pytest.mark.parametrize(("name", "sector"), [(name, sector) for sector, names in SECTORS.items() for name in names])
def test_partners_are_told_apart_by_sector(name: str, sector: Sector) -> None:
    assert categorize(name) == (Category.MITRA_PEMBANGUNAN, sector)


@pytest.mark.parametrize("name", [None, "", "  "])
def test_without_a_name_there_is_no_category(name: str | None) -> None:
    assert categorize(name) == (None, None)


@pytest.mark.parametrize("name", ["Rahayu Pertiwi, A.Md.Keb.", "Tim Peneliti Pesisir"])
def test_what_belongs_to_no_sector_is_lainnya(name: str) -> None:
    assert categorize(name) == (Category.MITRA_PEMBANGUNAN, Sector.LAINNYA)


@pytest.mark.parametrize("name", ["Kepala Balai", "Rahayu Pertiwi", "Direktur Utama", "Bagas Wirayuda, S.T."])
def test_persons_and_posts_are_no_institutions(name: str) -> None:
    assert not is_institution(name)
