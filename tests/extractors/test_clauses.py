"""Clauses, typed by what they say: by a heading that announces it, or by the words alone."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.clause import ClauseType
from tests.extractors.clauses_of import NEUTRAL, clauses_of, types_of
from tests.naskah_text import LAST_PASAL, pasal

SAID = [
    ("ketentuan_umum", "Dalam Perjanjian ini yang dimaksud dengan peserta ialah lulusan sekolah menengah kejuruan."),
    ("maksud_tujuan", "Maksud Perjanjian ini adalah menyediakan landasan bagi PARA PIHAK."),
    ("maksud_tujuan", "Perjanjian ini bertujuan untuk menambah jumlah teknisi yang terampil."),
    ("ruang_lingkup", "Ruang lingkup Perjanjian ini meliputi pelatihan dan penempatan."),
    ("ruang_lingkup", "Perjanjian ini mencakup pelatihan, sertifikasi, dan penempatan tenaga kerja terampil."),
    ("objek", "Objek Perjanjian ini adalah 5 (lima) paket pelatihan."),
    ("lokasi", "Tempat pelatihan adalah bengkel PIHAK KEDUA di Sukamekar."),
    ("pelaksanaan", "Nota Kesepahaman ini ditindaklanjuti dengan perjanjian kerja sama oleh pejabat yang ditunjuk."),
    ("pelaksanaan", "Pelaksanaan kegiatan diatur lebih lanjut dalam rencana kerja."),
    ("hak_kewajiban", "PIHAK KEDUA berkewajiban:\na. menyediakan asrama; dan\nb. membayar honorarium."),
    ("tugas_tanggung_jawab", "PIHAK KESATU bertugas:\na. menyusun kurikulum; dan\nb. menyediakan instruktur."),
    ("pembiayaan", "Biaya yang timbul akibat pelaksanaan Perjanjian ini dibebankan pada anggaran PIHAK KESATU."),
    ("pembiayaan", "Perjanjian ini tidak menimbulkan kewajiban keuangan bagi salah satu pihak."),
    ("jangka_waktu", "Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani."),
    ("korespondensi", "Pemberitahuan mengenai Perjanjian ini disampaikan secara tertulis kepada:\na. PIHAK KESATU, Jalan Melati 4; dan\nb. PIHAK KEDUA, Jalan Kenanga 9."),
    ("kerahasiaan", "PARA PIHAK wajib menjaga kerahasiaan data dan informasi yang diperoleh."),
    ("kerahasiaan", "PARA PIHAK tidak akan mengungkapkan data kepada pihak lain tanpa izin tertulis."),
    ("kekayaan_intelektual", "Hak cipta atas modul pelatihan menjadi milik bersama PARA PIHAK."),
    ("keadaan_kahar", "Yang termasuk keadaan memaksa (force majeure) ialah bencana alam, perang, dan wabah."),
    ("penyelesaian_perselisihan", "Segala perbedaan penafsiran diselesaikan secara musyawarah untuk mufakat."),
    ("perubahan_adendum", "Hal-hal yang belum diatur dalam Perjanjian ini akan dituangkan dalam addendum."),
    ("perubahan_adendum", "Perjanjian ini dapat diubah atas persetujuan tertulis PARA PIHAK."),
    ("pengakhiran", "Perjanjian ini dapat diakhiri oleh salah satu pihak dengan pemberitahuan tertulis."),
    ("sanksi", "Apabila PIHAK KEDUA terlambat, PIHAK KEDUA dikenakan denda satu permil per hari."),
    ("sosialisasi", "PARA PIHAK menyosialisasikan Nota Kesepahaman ini di lingkungan masing-masing."),
    ("ketentuan_lain", "Pergantian pejabat di lingkungan PARA PIHAK tidak mengakhiri Perjanjian ini."),
    ("penutup", "Perjanjian ini dibuat dalam rangkap 2 (dua), masing-masing bermeterai cukup."),
    ("pelaporan", "PIHAK KEDUA menyampaikan laporan kemajuan kegiatan kepada PIHAK KESATU setiap bulan."),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "text"), SAID)
def test_without_a_heading_the_words_say_what_a_pasal_is(type_: str, text: str) -> None:
    body = f"{'Pasal 1':^80}\n{text}"
    assert [clause.type.value for clause in clauses_of(body)] == [type_]


@pytest.mark.parametrize(("type_", "text"), SAID)
def test_under_a_heading_that_says_nothing_the_words_decide(type_: str, text: str) -> None:
    if type_ in {"ketentuan_lain", "penutup"}:
        return  # gathered matters are known by their heading alone
    assert type_ in types_of("KESEPAKATAN POKOK", text)


SAID_TOO = [
    ("ketentuan_umum", '"Peserta" berarti calon operator yang dipilih oleh PIHAK KEDUA.'),
    ("maksud_tujuan", "Nota Kesepahaman ini disusun dengan maksud sebagai pedoman PARA PIHAK."),
    ("ruang_lingkup", "PARA PIHAK sepakat bekerja sama dalam bidang:\na. pelatihan; dan\nb. pemagangan."),
    ("pelaksanaan", "PARA PIHAK saling memberikan data mengenai perusahaan yang izinnya dicabut."),
    ("hak_kewajiban", "Kewajiban PIHAK KEDUA:\na. membayar biaya; dan\nb. menyediakan tempat."),
    (
        "tugas_tanggung_jawab",
        "Tugas dan tanggung jawab PIHAK PERTAMA:\na. menyiapkan peserta; dan\nb. menyediakan modul.",
    ),
    ("tugas_tanggung_jawab", "Dalam pelaksanaan kerja sama ini PIHAK PERTAMA:\na. menyediakan modul; dan\nb. melatih."),
    ("pembiayaan", "Nota Kesepahaman ini tidak membebani anggaran PARA PIHAK."),
    ("pembiayaan", "Pembayaran dilakukan secara bertahap melalui rekening PIHAK KESATU."),
    ("jangka_waktu", "Kerja sama ini berlangsung selama 2 (dua) tahun."),
    ("pelaporan", "PIHAK KEDUA wajib melaporkan pelaksanaan kegiatan kepada PIHAK KESATU setiap triwulan."),
    ("kerahasiaan", "PIHAK KEDUA dilarang memberikan data peserta kepada pihak ketiga tanpa persetujuan tertulis."),
    ("keadaan_kahar", "Kegagalan akibat gempa bumi, banjir, dan huru-hara tidak dianggap sebagai kelalaian."),
    ("penyelesaian_perselisihan", "Perjanjian ini tunduk pada hukum Negara Republik Indonesia."),
    ("pengakhiran", "PARA PIHAK mengesampingkan ketentuan Pasal 1266 Kitab Undang-Undang Hukum Perdata."),
    ("sanksi", "Apabila PIHAK KEDUA lalai, PIHAK KESATU memberikan teguran tertulis."),
    ("ketentuan_lain", "PIHAK KEDUA dilarang mengalihkan hak dan kewajiban dalam Perjanjian ini kepada pihak lain."),
    ("objek", "Sasaran kerja sama ini adalah pencari kerja di Kabupaten Tirta."),
    ("perubahan_adendum", "Perubahan Nota Kesepahaman ini dilakukan atas persetujuan PARA PIHAK secara bersama-sama."),
    (
        "perubahan_adendum",
        "Hal-hal lain yang belum atau tidak cukup diatur akan diatur kemudian oleh PARA PIHAK dalam perjanjian tambahan.",
    ),
    ("pelaksanaan", "Pelaksanaan teknis Nota Kesepahaman ini dituangkan dalam perjanjian kerja sama tersendiri."),
    ("sanksi", "PIHAK KEDUA membayar denda sebesar 1 (satu) permil untuk setiap hari keterlambatan."),
    (
        "pengakhiran",
        "Perjanjian ini berakhir apabila salah satu pihak tidak memenuhi kewajibannya menurut Perjanjian ini.",
    ),
    (
        "kekayaan_intelektual",
        "Seluruh hasil penelitian menjadi milik bersama dan dipublikasikan atas persetujuan PARA PIHAK.",
    ),
    (
        "penyelesaian_perselisihan",
        "Apabila musyawarah tidak berhasil, PARA PIHAK memilih domisili hukum tetap di Pengadilan Negeri Tirta.",
    ),
    (
        "keadaan_kahar",
        "PARA PIHAK dibebaskan dari tanggung jawab atas keterlambatan yang disebabkan oleh bencana alam atau perang.",
    ),
    (
        "korespondensi",
        "Seluruh pemberitahuan disampaikan secara tertulis ke alamat PARA PIHAK pada awal Perjanjian ini.",
    ),
]


@pytest.mark.parametrize(("type_", "text"), SAID_TOO)
def test_other_words_say_it_too(type_: str, text: str) -> None:
    body = f"{'Pasal 1':^80}\n{text}\n{LAST_PASAL}"
    assert [clause.type.value for clause in clauses_of(body)] == [type_, "penutup"]


NOT_SAID = [
    ("keadaan_kahar", "Materi meliputi pelatihan mitigasi bencana alam bagi perangkat desa."),
    ("pengakhiran", "Nota Kesepahaman ini berakhir dengan sendirinya apabila tidak diperpanjang."),
    ("kekayaan_intelektual", "Sisa bahan praktik menjadi milik PIHAK KEDUA."),
    ("perubahan_adendum", "Ketentuan lain yang tidak diubah dengan Adendum ini tetap berlaku."),
    ("ketentuan_umum", "Yang dimaksud dengan keadaan kahar ialah bencana alam dan perang."),
    (
        "korespondensi",
        "Perjanjian dapat diakhiri dengan pemberitahuan tertulis yang disampaikan tiga bulan sebelumnya.",
    ),
    ("lokasi", "Pelatihan dilaksanakan di bawah pengawasan PIHAK KESATU."),
]


@pytest.mark.parametrize(("type_", "text"), NOT_SAID)
def test_the_same_words_on_another_matter_say_something_else(type_: str, text: str) -> None:
    assert type_ not in types_of("KESEPAKATAN POKOK", text)


TWO_MATTERS = {
    "early ending in the term": (
        "JANGKA WAKTU",
        """
        (1) Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.
        (2) Perjanjian ini dapat diakhiri sebelum jangka waktunya berakhir atas kesepakatan PARA PIHAK.
        """,
        ["jangka_waktu", "pengakhiran"],
    ),
    "notice of early ending in the term": (
        "JANGKA WAKTU",
        """
        (1) Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.
        (2) Dalam hal salah satu pihak bermaksud mengakhiri Perjanjian ini, pihak tersebut memberitahukannya secara \
tertulis paling lambat 30 (tiga puluh) hari sebelumnya.
        """,
        ["jangka_waktu", "pengakhiran"],
    ),
    "amendment in LAIN-LAIN": (
        "LAIN-LAIN",
        """
        (1) Pergantian pimpinan PARA PIHAK tidak memengaruhi berlakunya Perjanjian ini.
        (2) Perubahan atas Perjanjian ini dituangkan dalam adendum yang disepakati PARA PIHAK.
        """,
        ["ketentuan_lain", "perubahan_adendum"],
    ),
    "nothing but an amendment in LAIN-LAIN": (
        "LAIN-LAIN",
        "Hal-hal yang belum cukup diatur dalam Perjanjian ini dituangkan dalam adendum.",
        ["ketentuan_lain", "perubahan_adendum"],
    ),
    "nothing but what has names of its own in LAIN-LAIN DAN PENUTUP": (
        "LAIN-LAIN DAN PENUTUP",
        """
        (1) Hal-hal yang belum cukup diatur dalam Perjanjian ini dituangkan dalam adendum.
        (2) Perjanjian ini dibuat dalam rangkap 2 (dua) bermeterai cukup.
        """,
        ["penutup", "perubahan_adendum"],
    ),
    "amendment in PENUTUP": (
        "PENUTUP",
        """
        (1) Hal-hal yang belum diatur dalam Perjanjian ini dituangkan dalam adendum.
        (2) Perjanjian ini dibuat dalam rangkap 2 (dua) bermeterai cukup.
        """,
        ["penutup", "perubahan_adendum"],
    ),
    "force majeure and dispute in KETENTUAN LAIN": (
        "KETENTUAN LAIN",
        """
        (1) Keadaan kahar adalah peristiwa di luar kemampuan PARA PIHAK.
        (2) Perselisihan yang timbul diselesaikan PARA PIHAK dengan musyawarah untuk mufakat.
        """,
        ["keadaan_kahar", "penyelesaian_perselisihan"],
    ),
    "letters for ayat": (
        "MASA BERLAKU",
        """
        a. Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.
        b. Sebelum habis masanya Perjanjian ini dapat dihentikan oleh PIHAK KESATU.
        """,
        ["jangka_waktu", "pengakhiran"],
    ),
    "secrecy in the exchange of data": (
        "PERTUKARAN DATA",
        """
        (1) PARA PIHAK saling memberikan data peserta pelatihan.
        (2) Data sebagaimana dimaksud pada ayat (1) bersifat rahasia dan dipergunakan untuk kepentingan kedinasan.
        """,
        ["pelaksanaan", "kerahasiaan"],
    ),
    "duties of both in the implementation": (
        "PELAKSANAAN",
        """
        (1) PIHAK KESATU berkewajiban menyediakan instruktur dan modul bagi seluruh peserta pelatihan.
        (2) PIHAK KEDUA berkewajiban menyediakan bengkel beserta daya listriknya selama pelatihan.
        """,
        ["pelaksanaan", "hak_kewajiban"],
    ),
    "two matters in one heading": ("PEMBIAYAAN DAN JANGKA WAKTU", NEUTRAL, ["pembiayaan", "jangka_waktu"]),
    "three matters in one heading": (
        "MONITORING, EVALUASI, DAN PELAPORAN",
        "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.",
        ["pelaporan", "monitoring_evaluasi"],
    ),
    "reporting of the result of M&E": (
        "MONITORING DAN EVALUASI",
        """
        (1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.
        (2) Hasilnya dilaporkan secara tertulis kepada pimpinan PARA PIHAK.
        """,
        ["monitoring_evaluasi", "pelaporan"],
    ),
    "M&E in a pasal on something else": (
        "PELAKSANAAN",
        """
        (1) Kegiatan dilaksanakan menurut rencana kerja.
        (2) PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.
        """,
        ["pelaksanaan", "monitoring_evaluasi"],
    ),
}


@pytest.mark.parametrize(("heading", "text", "types"), TWO_MATTERS.values(), ids=TWO_MATTERS)
def test_a_pasal_with_two_matters_yields_two_clauses(heading: str, text: str, types: list[str]) -> None:
    assert sorted(types_of(heading, text)) == sorted(types)


def test_the_evaluation_of_trainees_is_no_monev_clause() -> None:
    types = types_of("EVALUASI PESERTA", "PIHAK KESATU melakukan evaluasi hasil belajar peserta setiap bulan.")
    assert types == ["lainnya"]


def test_a_clause_cites_its_heading_and_its_pasal() -> None:
    (clause,) = clauses_of(pasal("JANGKA WAKTU", NEUTRAL, number=7))
    assert (clause.pasal, clause.heading) == ("7", "JANGKA WAKTU")
    assert [item.quote for item in clause.evidence] == ["JANGKA WAKTU"]


def test_a_closing_formula_outside_any_pasal_is_penutup_without_pasal() -> None:
    body = pasal("JANGKA WAKTU", NEUTRAL) + (
        "\nDemikian Perjanjian Kerja Sama ini dibuat dan ditandatangani dalam rangkap 2 (dua) bermeterai cukup.\n"
    )
    assert [(clause.type, clause.pasal) for clause in clauses_of(body)] == [
        (ClauseType.JANGKA_WAKTU, "1"),
        (ClauseType.PENUTUP, None),
    ]


def test_a_closing_formula_below_a_pasal_penutup_is_no_second_one() -> None:
    body = pasal("PENUTUP", "Perjanjian ini dibuat dalam rangkap 2 (dua).") + (
        "\nDemikian Perjanjian Kerja Sama ini dibuat dengan sebenarnya untuk dilaksanakan oleh PARA PIHAK.\n"
    )
    assert [(clause.type, clause.pasal) for clause in clauses_of(body)] == [(ClauseType.PENUTUP, "1")]


def test_numbered_points_of_a_naskah_without_pasal_are_clauses_without_pasal() -> None:
    body = """
    1. Perjanjian ini berlaku selama 2 (dua) tahun sejak ditandatangani.
    2. Biaya yang timbul dibebankan pada anggaran PIHAK KESATU.
    3. Perselisihan yang timbul diselesaikan PARA PIHAK dengan musyawarah untuk mufakat.
    """
    assert [(clause.type.value, clause.pasal, clause.heading) for clause in clauses_of(body)] == [
        ("jangka_waktu", None, None),
        ("pembiayaan", None, None),
        ("penyelesaian_perselisihan", None, None),
    ]


def test_roman_pasal_are_given_in_arabic_figures() -> None:
    body = f"{'PASAL II':^80}\n{'JANGKA WAKTU':^80}\n{NEUTRAL}\n"
    assert [clause.pasal for clause in clauses_of(pasal("TUJUAN", NEUTRAL, "I") + body)] == ["1", "2"]
