"""Headings, and the clause types that they announce."""

import pytest

from tests.extractors.clauses_of import types_of
from tests.naskah_text import not_yet

HEADINGS = {
    "ketentuan_umum": ["KETENTUAN UMUM", "PENGERTIAN", "DEFINISI", "DEFENISI", "DEFINISI DAN PENAFSIRAN"],
    "maksud_tujuan": ["MAKSUD DAN TUJUAN", "TUJUAN", "MAKSUD, TUJUAN, DAN SASARAN"],
    "ruang_lingkup": ["RUANG LINGKUP", "LINGKUP KERJASAMA", "BENTUK KERJA SAMA", "BIDANG KERJA SAMA"],
    "objek": ["OBJEK PERJANJIAN", "OBYEK KERJASAMA"],
    "lokasi": ["LOKASI KEGIATAN", "TEMPAT PELAKSANAAN"],
    "pelaksanaan": ["PELAKSANAAN", "TATA CARA PELAKSANAAN", "RENCANA KERJA", "MEKANISME PELAKSANAAN"],
    "hak_kewajiban": ["HAK DAN KEWAJIBAN", "KEWAJIBAN PARA PIHAK", "HAK DAN KEWAJIBAN PIHAK KESATU"],
    "tugas_tanggung_jawab": ["TUGAS DAN TANGGUNG JAWAB", "TANGGUNGJAWAB PARA PIHAK", "PERAN PARA PIHAK"],
    "pembiayaan": ["PEMBIAYAAN", "TATA CARA PEMBAYARAN", "BIAYA PELAKSANAAN", "PAJAK"],
    "jangka_waktu": ["JANGKA WAKTU", "MASA BERLAKU", "JANGKA WAKTU PERJANJIAN"],
    "pelaporan": ["PELAPORAN", "BATAS AKHIR PELAPORAN"],
    "korespondensi": ["KORESPONDENSI", "SURAT-MENYURAT", "PEMBERITAHUAN", "PENGHUBUNG DAN KORESPONDENSI"],
    "kerahasiaan": ["KERAHASIAAN", "PELINDUNGAN DATA PRIBADI", "KERAHASIAAN INFORMASI"],
    "kekayaan_intelektual": ["HAK KEKAYAAN INTELEKTUAL", "HAK CIPTA"],
    "keadaan_kahar": ["KEADAAN KAHAR", "KEADAAN MEMAKSA (FORCE MAJEURE)", "FORCE MAJEURE"],
    "penyelesaian_perselisihan": ["PENYELESAIAN PERSELISIHAN", "PERBEDAAN PENDAPAT", "DOMISILI HUKUM"],
    "perubahan_adendum": ["PERUBAHAN", "ADENDUM", "ADDENDUM DAN AMANDEMEN"],
    "pengakhiran": ["PENGAKHIRAN PERJANJIAN", "PEMUTUSAN PERJANJIAN", "PEMBATALAN"],
    "sanksi": ["SANKSI", "DENDA", "WANPRESTASI"],
    "sosialisasi": ["SOSIALISASI", "PENYEBARLUASAN"],
    "ketentuan_lain": ["LAIN-LAIN", "KETENTUAN LAIN-LAIN", "KETENTUAN PERALIHAN"],
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
    pytest.param(
        "PENGALIHAN HAK DAN KEWAJIBAN",
        ["ketentuan_lain"],
        marks=not_yet("klausul: 'pengalihan hak dan kewajiban' is no phrase of its own, so 'hak dan kewajiban' counts"),
    ),
    pytest.param(
        "TEMPAT KEDUDUKAN HUKUM",
        ["penyelesaian_perselisihan"],
        marks=not_yet("klausul: 'tempat kedudukan hukum' is no phrase of its own, so 'tempat' counts"),
    ),
    ("PENILAIAN PESERTA", ["lainnya"]),
    pytest.param(
        "DASAR PELAKSANAAN",
        ["lainnya"],
        marks=not_yet("klausul: 'dasar pelaksanaan' is no phrase of its own, so 'pelaksanaan' counts"),
    ),
]


@pytest.mark.parametrize(("heading", "types"), COMPOUND)
def test_a_compound_heading_names_each_matter_once(heading: str, types: list[str]) -> None:
    assert types_of(heading) == types
