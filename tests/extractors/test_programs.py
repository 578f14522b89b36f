"""The programmes that a naskah undertakes: named in its title, its scope, its purpose, its duties."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.clause import ProgramCode, ProgramGroup
from tests.naskah_text import LAST_PASAL, facts_of, naskah, pasal

OPENING = "Pada hari ini, Senin, 3 Maret 2025, kami sepakat:"


def programs_of(subject: str, body: str = "") -> list[ProgramCode]:
    """The codes of a naskah with this subject and these pasal."""
    lines = ["PERJANJIAN KERJA SAMA", "ANTARA", "BALAI LATIHAN HARAPAN", "DENGAN", "PT SINAR", "TENTANG", subject]
    title = "\n".join(f"{' ' * 30}{line}" for line in lines)
    return [program.code for program in facts_of(naskah(title=title, opening=OPENING, body=body + LAST_PASAL)).programs]


SUBJECTS = {
    ProgramCode.PELATIHAN_INDUSTRI: [
        "PELATIHAN KERJA DI SEKTOR INDUSTRI PENGOLAHAN NIKEL",
        "PENYELENGGARAAN PELATIHAN DI INDUSTRI",
        "PELATIHAN CALON OPERATOR UNTUK KEBUTUHAN INDUSTRI TEKSTIL",
        "PELATIHAN KERJA DI KAWASAN INDUSTRI",
    ],
    ProgramCode.PELATIHAN_KOMPETENSI: [
        "PELATIHAN BERBASIS KOMPETENSI TEKNISI PENDINGIN",
        "PELATIHAN VOKASI BAGI PEMUDA DESA",
        "PENINGKATAN KOMPETENSI JURU LAS",
        "PENYEDIAAN PELATIHAN OPERATOR ALAT BERAT",
        "PELATIHAN DAN SERTIFIKASI WELDER",
        "PELATIHAN PERAWATAN TAMAN",
        "PENINGKATAN KETERAMPILAN TENAGA KERJA",
    ],
    ProgramCode.PENDAMPINGAN_KEWIRAUSAHAAN: [
        "PENDAMPINGAN KEWIRAUSAHAAN IBU RUMAH TANGGA",
        "PEMBINAAN WIRAUSAHA MUDA",
        "PENDAMPINGAN USAHA MIKRO",
        "PEMBERDAYAAN UMKM",
        "INKUBATOR BISNIS",
    ],
    ProgramCode.PEMAGANGAN: [
        "PEMAGANGAN TEKNISI",
        "PROGRAM MAGANG BAGI SISWA",
        "PRAKTIK KERJA LAPANGAN MAHASISWA",
        "PRAKERIN SISWA SMK",
    ],
    ProgramCode.SERTIFIKASI_KOMPETENSI: [
        "SERTIFIKASI KOMPETENSI JURU LAS",
        "UJI KOMPETENSI BAGI PERAWAT",
        "ASESMEN KOMPETENSI",
    ],
    ProgramCode.PENEMPATAN_TENAGA_KERJA: [
        "PENEMPATAN TENAGA KERJA DALAM NEGERI",
        "PENYERAPAN LULUSAN",
        "REKRUTMEN CALON KARYAWAN",
    ],
    ProgramCode.PERLUASAN_KESEMPATAN_KERJA: [
        "PERLUASAN KESEMPATAN KERJA",
        "PROGRAM PADAT KARYA DI DESA",
        "TENAGA KERJA MANDIRI",
    ],
    ProgramCode.PELINDUNGAN_PEKERJA_MIGRAN: [
        "PELINDUNGAN PEKERJA MIGRAN",
        "PERLINDUNGAN PEKERJA MIGRAN INDONESIA",
        "DESA MIGRAN PRODUKTIF",
    ],
    ProgramCode.JAMINAN_SOSIAL: ["PERLUASAN KEPESERTAAN JAMINAN SOSIAL KETENAGAKERJAAN", "JAMINAN HARI TUA"],
    ProgramCode.HUBUNGAN_INDUSTRIAL: [
        "PENDIDIKAN HUBUNGAN INDUSTRIAL",
        "PENYUSUNAN PERJANJIAN KERJA BERSAMA",
        "PEMBINAAN HUBUNGAN INDUSTRIAL",
    ],
    ProgramCode.KESELAMATAN_KESEHATAN_KERJA: [
        "PENERAPAN KESELAMATAN DAN KESEHATAN KERJA",
        "PENYULUHAN K3",
        "PENERAPAN SMK3",
    ],
    ProgramCode.PRODUKTIVITAS: ["PENINGKATAN PRODUKTIVITAS", "PENGUKURAN PRODUKTIVITAS PERUSAHAAN", "PENERAPAN KAIZEN"],
    ProgramCode.INFORMASI_PASAR_KERJA: [
        "LAYANAN INFORMASI PASAR KERJA",
        "PENYELENGGARAAN BURSA KERJA",
        "PEMANFAATAN SIAPKERJA",
    ],
    ProgramCode.PEKERJA_DISABILITAS: ["PEMBERDAYAAN PENYANDANG DISABILITAS", "PELATIHAN BAGI DIFABEL"],
    ProgramCode.PENELITIAN_PENDIDIKAN: [
        "PENELITIAN DAN PENGABDIAN KEPADA MASYARAKAT",
        "PEMBERIAN BEASISWA",
        "KULIAH KERJA NYATA",
    ],
    ProgramCode.PERTUKARAN_DATA: [
        "PERTUKARAN DATA DAN INFORMASI",
        "PEMANFAATAN DATA KEPENDUDUKAN",
        "HOST TO HOST DATA",
    ],
}


@pytest.mark.parametrize(
    ("code", "subject"), [(code, subject) for code, subjects in SUBJECTS.items() for subject in subjects]
)
def test_the_title_names_the_programme(code: ProgramCode, subject: str) -> None:
    assert code in programs_of(subject)


@pytest.mark.parametrize("subject", ["SEWA GEDUNG PERTEMUAN", "PENGGUNAAN ASRAMA"])
def test_what_none_of_the_codes_fits_is_lainnya(subject: str) -> None:
    assert programs_of(subject) == [ProgramCode.LAINNYA]


def test_the_scope_names_programmes_after_the_title() -> None:
    scope = """
    Ruang lingkup Perjanjian ini meliputi:
    a. pemagangan di lini produksi;
    b. sertifikasi kompetensi bagi lulusan; dan
    c. penempatan lulusan.
    """
    assert programs_of("PELATIHAN BERBASIS KOMPETENSI", pasal("RUANG LINGKUP", scope)) == [
        ProgramCode.PELATIHAN_KOMPETENSI,
        ProgramCode.PEMAGANGAN,
        ProgramCode.SERTIFIKASI_KOMPETENSI,
        ProgramCode.PENEMPATAN_TENAGA_KERJA,
    ]


def test_a_programme_of_the_duties_counts_when_several_name_it() -> None:
    duties = """
    (1) PIHAK KESATU berkewajiban menyelenggarakan pemagangan bagi lulusan.
    (2) PIHAK KEDUA berkewajiban menyediakan tempat pemagangan.
    (3) PIHAK KEDUA berkewajiban membiayai pemagangan.
    """
    assert ProgramCode.PEMAGANGAN in programs_of("PELATIHAN VOKASI", pasal("HAK DAN KEWAJIBAN", duties))


DECOYS = {
    "a cited law": (
        "Perjanjian ini berpedoman pada Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia.",
        ProgramCode.PELINDUNGAN_PEKERJA_MIGRAN,
    ),
    "a cited regulation": (
        "Kegiatan sesuai dengan Peraturan Menteri Ketenagakerjaan Nomor 6 Tahun 2020 tentang Penyelenggaraan Pemagangan.",
        ProgramCode.PEMAGANGAN,
    ),
    "a directorate's name": (
        "Surat dialamatkan kepada Direktorat Jenderal Pembinaan Penempatan Tenaga Kerja dan Perluasan Kesempatan Kerja.",
        ProgramCode.PERLUASAN_KESEMPATAN_KERJA,
    ),
    "the one who pays for the insurance": (
        "Peserta didaftarkan pada Badan Penyelenggara Jaminan Sosial Ketenagakerjaan.",
        ProgramCode.JAMINAN_SOSIAL,
    ),
}


@pytest.mark.parametrize(("words", "code"), DECOYS.values(), ids=DECOYS)
@pytest.mark.parametrize("heading", ["RUANG LINGKUP", "KETENTUAN UMUM", "HAK DAN KEWAJIBAN"])
def test_a_programme_that_is_merely_named_does_not_count(heading: str, words: str, code: ProgramCode) -> None:
    assert code not in programs_of("PELATIHAN VOKASI", pasal(heading, words))


def test_training_of_no_named_kind_is_the_industrys_where_it_trains_for_the_industry() -> None:
    scope = pasal(
        "RUANG LINGKUP", "Ruang lingkup Perjanjian ini meliputi pelatihan kerja dan pelatihan operator mesin."
    )
    assert programs_of("PELATIHAN DI INDUSTRI", scope) == [ProgramCode.PELATIHAN_INDUSTRI]
    assert programs_of("PEMAGANGAN", scope) == [ProgramCode.PEMAGANGAN, ProgramCode.PELATIHAN_KOMPETENSI]


def test_the_training_of_entrepreneurs_is_no_technical_training() -> None:
    assert programs_of("PELATIHAN KEWIRAUSAHAAN") == [ProgramCode.PENDAMPINGAN_KEWIRAUSAHAAN]


def test_a_scope_without_heading_names_programmes_too() -> None:
    scope = (
        f"{'Pasal 2':^80}\n"
        "Ruang lingkup Nota Kesepahaman ini terdiri atas:\na. pemagangan di galangan kapal; dan\n"
        "b. pemutakhiran informasi pasar kerja daerah.\n"
    )
    found = programs_of("PELATIHAN VOKASI", scope)
    assert {ProgramCode.PEMAGANGAN, ProgramCode.INFORMASI_PASAR_KERJA} <= set(found)


def test_one_mention_in_the_duties_is_not_enough() -> None:
    duties = pasal("HAK DAN KEWAJIBAN", "PIHAK KEDUA wajib memperhatikan keselamatan kerja.")
    assert ProgramCode.KESELAMATAN_KESEHATAN_KERJA not in programs_of("PELATIHAN VOKASI", duties)


def test_the_name_of_a_party_in_the_title_is_no_programme() -> None:
    assert ProgramCode.PRODUKTIVITAS not in programs_of(
        "PELATIHAN VOKASI PADA BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS TIRTA"
    )


def test_a_programme_counts_once_and_knows_its_group() -> None:
    scope = pasal(
        "RUANG LINGKUP", "Ruang lingkup meliputi pemagangan teknisi, pemagangan juru las, dan magang mandiri."
    )
    lines = ["PERJANJIAN KERJA SAMA", "TENTANG", "PEMAGANGAN"]
    title = "\n".join(f"{' ' * 30}{line}" for line in lines)
    (program,) = facts_of(naskah(title=title, opening=OPENING, body=scope + LAST_PASAL)).programs
    assert (program.code, program.group) == (ProgramCode.PEMAGANGAN, ProgramGroup.LAINNYA)
    assert [item.quote for item in program.evidence] == ["PEMAGANGAN"]


@pytest.mark.parametrize("code", ProgramCode)
def test_three_codes_are_groups_of_their_own(code: ProgramCode) -> None:
    own = code.value in {"pelatihan_industri", "pelatihan_kompetensi", "pendampingan_kewirausahaan"}
    assert code.group.value == (code.value if own else "lainnya")
