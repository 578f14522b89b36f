"""Clauses by what they say, and the programmes that a naskah undertakes."""

from enum import StrEnum

from models.base import Record
from models.evidence import Proof

__all__ = ["Clause", "ClauseType", "Program", "ProgramCode", "ProgramGroup"]


class ClauseType(StrEnum):
    """What a clause is about."""

    MAKSUD_TUJUAN = "maksud_tujuan"
    RUANG_LINGKUP = "ruang_lingkup"
    PELAKSANAAN = "pelaksanaan"
    HAK_KEWAJIBAN = "hak_kewajiban"
    TUGAS_TANGGUNG_JAWAB = "tugas_tanggung_jawab"
    PEMBIAYAAN = "pembiayaan"
    JANGKA_WAKTU = "jangka_waktu"
    MONITORING_EVALUASI = "monitoring_evaluasi"
    PELAPORAN = "pelaporan"
    KORESPONDENSI = "korespondensi"
    KERAHASIAAN = "kerahasiaan"
    KEKAYAAN_INTELEKTUAL = "kekayaan_intelektual"
    KEADAAN_KAHAR = "keadaan_kahar"
    PENYELESAIAN_PERSELISIHAN = "penyelesaian_perselisihan"
    PERUBAHAN_ADENDUM = "perubahan_adendum"
    PENGAKHIRAN = "pengakhiran"
    SANKSI = "sanksi"
    SOSIALISASI = "sosialisasi"
    KETENTUAN_LAIN = "ketentuan_lain"
    PENUTUP = "penutup"
    KETENTUAN_UMUM = "ketentuan_umum"
    OBJEK = "objek"
    LOKASI = "lokasi"
    LAINNYA = "lainnya"


class Clause(Record):
    """A matter that a pasal settles; a pasal with two matters yields two clauses."""

    type: ClauseType
    pasal: str | None
    heading: str | None
    evidence: Proof


class ProgramGroup(StrEnum):
    """The groups in which the ministry counts its programmes."""

    PELATIHAN_INDUSTRI = "pelatihan_industri"
    PELATIHAN_KOMPETENSI = "pelatihan_kompetensi"
    PENDAMPINGAN_KEWIRAUSAHAAN = "pendampingan_kewirausahaan"
    LAINNYA = "lainnya"


class ProgramCode(StrEnum):
    """The types of programme."""

    PELATIHAN_INDUSTRI = "pelatihan_industri"
    PELATIHAN_KOMPETENSI = "pelatihan_kompetensi"
    PENDAMPINGAN_KEWIRAUSAHAAN = "pendampingan_kewirausahaan"
    PEMAGANGAN = "pemagangan"
    SERTIFIKASI_KOMPETENSI = "sertifikasi_kompetensi"
    PENEMPATAN_TENAGA_KERJA = "penempatan_tenaga_kerja"
    PERLUASAN_KESEMPATAN_KERJA = "perluasan_kesempatan_kerja"
    PELINDUNGAN_PEKERJA_MIGRAN = "pelindungan_pekerja_migran"
    JAMINAN_SOSIAL = "jaminan_sosial"
    HUBUNGAN_INDUSTRIAL = "hubungan_industrial"
    KESELAMATAN_KESEHATAN_KERJA = "keselamatan_kesehatan_kerja"
    PRODUKTIVITAS = "produktivitas"
    INFORMASI_PASAR_KERJA = "informasi_pasar_kerja"
    PEKERJA_DISABILITAS = "pekerja_disabilitas"
    PENELITIAN_PENDIDIKAN = "penelitian_pendidikan"
    PERTUKARAN_DATA = "pertukaran_data"
    LAINNYA = "lainnya"

    @property
    def group(self) -> ProgramGroup:
        """The group that counts this programme: three hold one code of their own name, the rest are lainnya."""
        return ProgramGroup(self.value) if self.value in set(ProgramGroup) else ProgramGroup.LAINNYA


class Program(Record):
    """A programme that the naskah undertakes."""

    code: ProgramCode
    group: ProgramGroup
    evidence: Proof
