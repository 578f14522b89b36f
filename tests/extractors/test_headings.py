"""Headings, and the clause types that they announce."""

import pytest

from tests.extractors.clauses_of import types_of

HEADINGS = {
    "ketentuan_umum": [
        "KETENTUAN UMUM",
        "PENGERTIAN",
        "DEFINISI",
        "DEFENISI",
        "DEFINISI DAN PENAFSIRAN",
        "ISTILAH DAN DEFINISI",
    ],
    "maksud_tujuan": ["MAKSUD DAN TUJUAN", "TUJUAN", "MAKSUD, TUJUAN, DAN SASARAN", "TUJUAN DAN MANFAAT"],
    "ruang_lingkup": [
        "RUANG LINGKUP",
        "LINGKUP KERJASAMA",
        "BENTUK KERJA SAMA",
        "BIDANG KERJA SAMA",
        "LINGKUP PEKERJAAN",
        "KEGIATAN KERJA SAMA",
    ],
    "objek": ["OBJEK PERJANJIAN", "OBYEK KERJASAMA"],
    "lokasi": ["LOKASI KEGIATAN", "TEMPAT PELAKSANAAN", "LOKASI PELAKSANAAN", "TEMPAT DAN WAKTU PELAKSANAAN"],
    "pelaksanaan": [
        "PELAKSANAAN",
        "TATA CARA PELAKSANAAN",
        "RENCANA KERJA",
        "MEKANISME PELAKSANAAN",
        "RENCANA AKSI",
        "TATA CARA KERJA SAMA",
    ],
    "hak_kewajiban": [
        "HAK DAN KEWAJIBAN",
        "KEWAJIBAN PARA PIHAK",
        "HAK DAN KEWAJIBAN PIHAK KESATU",
        "HAK-HAK DAN KEWAJIBAN-KEWAJIBAN",
    ],
    "tugas_tanggung_jawab": [
        "TUGAS DAN TANGGUNG JAWAB",
        "TANGGUNGJAWAB PARA PIHAK",
        "PERAN PARA PIHAK",
        "TUGAS DAN WEWENANG",
    ],
    "pembiayaan": [
        "PEMBIAYAAN",
        "TATA CARA PEMBAYARAN",
        "BIAYA PELAKSANAAN",
        "PAJAK",
        "NILAI KONTRAK",
        "IMBALAN JASA",
        "PERPAJAKAN",
    ],
    "jangka_waktu": ["JANGKA WAKTU", "MASA BERLAKU", "JANGKA WAKTU PERJANJIAN", "LAMA PERJANJIAN", "PERPANJANGAN"],
    "pelaporan": ["PELAPORAN", "BATAS AKHIR PELAPORAN", "LAPORAN PELAKSANAAN", "PERTANGGUNGJAWABAN"],
    "korespondensi": [
        "KORESPONDENSI",
        "SURAT-MENYURAT",
        "PEMBERITAHUAN",
        "PENGHUBUNG DAN KORESPONDENSI",
        "NARA HUBUNG",
        "CONTACT PERSON",
    ],
    "kerahasiaan": ["KERAHASIAAN", "PELINDUNGAN DATA PRIBADI", "KERAHASIAAN INFORMASI", "INFORMASI RAHASIA"],
    "kekayaan_intelektual": [
        "HAK KEKAYAAN INTELEKTUAL",
        "HAK CIPTA",
        "HAK MILIK INTELEKTUAL",
        "HASIL PENELITIAN DAN PUBLIKASI",
    ],
    "keadaan_kahar": ["KEADAAN KAHAR", "KEADAAN MEMAKSA (FORCE MAJEURE)", "FORCE MAJEURE", "OVERMACHT"],
    "penyelesaian_perselisihan": [
        "PENYELESAIAN PERSELISIHAN",
        "PERBEDAAN PENDAPAT",
        "DOMISILI HUKUM",
        "MUSYAWARAH",
        "ARBITRASE",
    ],
    "perubahan_adendum": [
        "PERUBAHAN",
        "ADENDUM",
        "ADDENDUM DAN AMANDEMEN",
        "PERUBAHAN DAN PENAMBAHAN",
        "HAL-HAL YANG BELUM DIATUR",
    ],
    "pengakhiran": [
        "PENGAKHIRAN PERJANJIAN",
        "PEMUTUSAN PERJANJIAN",
        "PEMBATALAN",
        "PENGHENTIAN KERJA SAMA",
        "BERAKHIRNYA NOTA KESEPAHAMAN",
    ],
    "sanksi": ["SANKSI", "DENDA", "WANPRESTASI", "INGKAR JANJI", "DENDA KETERLAMBATAN"],
    "sosialisasi": ["SOSIALISASI", "PENYEBARLUASAN", "PROMOSI"],
    "ketentuan_lain": [
        "LAIN-LAIN",
        "KETENTUAN LAIN-LAIN",
        "KETENTUAN PERALIHAN",
        "PERNYATAAN DAN JAMINAN",
        "IKTIKAD BAIK",
        "ANTI KORUPSI",
    ],
    "penutup": ["PENUTUP", "KETENTUAN PENUTUP"],
}


@pytest.mark.parametrize(("type_", "heading"), [(type_, h) for type_, headings in HEADINGS.items() for h in headings])
def test_a_heading_announces_the_clause(type_: str, heading: str) -> None:
    assert types_of(heading) == [type_]


def test_a_heading_of_its_own_kind_is_lainnya() -> None:
    assert types_of("SERAGAM DAN TATA TERTIB") == ["lainnya"]


COMPOUND = [
    ("JANGKA WAKTU, PERPANJANGAN, DAN PENGAKHIRAN", ["jangka_waktu", "pengakhiran"]),
    ("OBJEK DAN RUANG LINGKUP", ["objek", "ruang_lingkup"]),
    ("HUKUM YANG BERLAKU DAN PENYELESAIAN SENGKETA", ["penyelesaian_perselisihan"]),
    ("TUGAS, WEWENANG, DAN TANGGUNG JAWAB", ["tugas_tanggung_jawab"]),
    ("HASIL KERJA SAMA DAN KEKAYAAN INTELEKTUAL", ["kekayaan_intelektual"]),
    ("PENGALIHAN HAK DAN KEWAJIBAN", ["ketentuan_lain"]),
    ("TEMPAT KEDUDUKAN HUKUM", ["penyelesaian_perselisihan"]),
    ("PENILAIAN PESERTA", ["lainnya"]),
    ("LANDASAN PELAKSANAAN", ["lainnya"]),
    ("DASAR PELAKSANAAN", ["lainnya"]),
]


@pytest.mark.parametrize(("heading", "types"), COMPOUND)
def test_a_compound_heading_names_each_matter_once(heading: str, types: list[str]) -> None:
    assert types_of(heading) == types
