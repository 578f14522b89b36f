"""Passive clauses bind the party that acts in them (contract: wherever it stands)."""

import pytest

from tests.extractors.one_pasal import BOTH, duties_of, said

WHOLE = [
    ("Instruktur disediakan oleh PIHAK KESATU.", (1,)),
    ("Laporan disampaikan PIHAK KESATU kepada PIHAK KEDUA setiap semester.", (1,)),
    ("Laporan wajib diserahkan oleh PIHAK KEDUA kepada PIHAK KESATU.", (2,)),
    ("Modul, bahan ajar, dan alat peraga disediakan oleh PIHAK KEDUA.", (2,)),
    ("Pelatihan dilaksanakan oleh PIHAK KESATU di bengkel PIHAK KEDUA.", (1,)),
    ("Daftar peserta yang lulus seleksi ditetapkan oleh PIHAK KESATU.", (1,)),
    ("Uang saku peserta ditanggung oleh PIHAK KEDUA.", (2,)),
    ("Biaya perjalanan ditanggung oleh pihak yang mengirim.", BOTH),
    ("Biaya ditanggung oleh masing-masing pihak.", BOTH),
    ("Setiap perubahan data wajib diberitahukan oleh PIHAK KEDUA kepada PIHAK KESATU.", (2,)),
    ("Kerusakan ruang kelas menjadi tanggungan PIHAK KEDUA.", (2,)),
    ("Pemantauan dan evaluasi Perjanjian ini dilakukan oleh PARA PIHAK setiap 6 (enam) bulan.", BOTH),
]


@pytest.mark.parametrize(("sentence", "roles"), WHOLE)
def test_the_agent_is_bound_and_the_clause_says_to_what(sentence: str, roles: tuple[int, ...]) -> None:
    assert said(duties_of(sentence)) == [(roles, "kewajiban", sentence.rstrip("."))]


PARTS = [
    (
        "Apabila terjadi kerusakan, perbaikan dilakukan oleh PIHAK KEDUA.",
        [((2,), "perbaikan dilakukan oleh PIHAK KEDUA")],
    ),
    (
        "PIHAK KESATU menyediakan modul, sedangkan instruktur disediakan oleh PIHAK KEDUA.",
        [((1,), "menyediakan modul"), ((2,), "instruktur disediakan oleh PIHAK KEDUA")],
    ),
    (
        "Sertifikat diterbitkan oleh PIHAK KESATU, dan salinannya disampaikan oleh PIHAK KEDUA kepada peserta.",
        [
            ((1,), "Sertifikat diterbitkan oleh PIHAK KESATU"),
            ((2,), "salinannya disampaikan oleh PIHAK KEDUA kepada peserta"),
        ],
    ),
    (
        "Biaya pelatihan dibebankan pada DIPA, sedangkan uang saku ditanggung oleh PIHAK KEDUA.",
        [((2,), "uang saku ditanggung oleh PIHAK KEDUA")],
    ),
    (
        "PARA PIHAK sepakat bahwa seluruh biaya ditanggung oleh PIHAK KEDUA.",
        [((2,), "seluruh biaya ditanggung oleh PIHAK KEDUA")],
    ),
    (
        "Siswa diikutkan dalam asuransi yang preminya dibayar oleh PIHAK KEDUA.",
        [((2,), "preminya dibayar oleh PIHAK KEDUA")],
    ),
    (
        "Sosialisasi dilaksanakan oleh PIHAK KEDUA dengan narasumber yang disediakan oleh PIHAK KESATU.",
        [
            ((2,), "Sosialisasi dilaksanakan oleh PIHAK KEDUA"),
            ((1,), "narasumber yang disediakan oleh PIHAK KESATU"),
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "duties"), PARTS)
def test_of_a_longer_sentence_the_clause_counts(sentence: str, duties: list[tuple[tuple[int, ...], str]]) -> None:
    assert [(roles, action) for roles, _, action in said(duties_of(sentence))] == duties


def test_a_joint_body_that_acts_has_a_task() -> None:
    assert said(duties_of("Rencana kerja disusun oleh Tim Koordinasi setiap awal tahun anggaran.")) == [
        (BOTH, "tugas", "Rencana kerja disusun oleh Tim Koordinasi setiap awal tahun anggaran")
    ]


NOBODY = [
    "Laporan yang disampaikan oleh PIHAK KEDUA menjadi dasar pembayaran.",
    "Data yang telah diverifikasi oleh PIHAK KESATU bersifat rahasia.",
    "Laporan disusun sesuai dengan format yang disediakan oleh PIHAK KESATU.",
    "Perjanjian ini dapat diakhiri oleh PIHAK KESATU.",
    "Perselisihan diselesaikan oleh PARA PIHAK secara musyawarah.",
    "Peserta diseleksi oleh panitia yang dibentuk oleh PIHAK KESATU.",
    "Penelitian dikerjakan oleh tim yang terdiri atas dosen dan mahasiswa.",
    "Adendum dibuat dan ditandatangani oleh PARA PIHAK.",
    "Surat dialamatkan kepada PIHAK KESATU.",
    "Uang saku menjadi beban PIHAK KEDUA.",
    "Pembayaran dilakukan setelah tagihan diterima oleh PIHAK KESATU.",
    "Undangan dikirim bergantian, dimulai oleh PIHAK KESATU.",
    "Dengan berakhirnya Perjanjian ini PARA PIHAK dibebaskan dari kewajibannya.",
    "PIHAK KEDUA akan diberitahu mengenai perubahan jadwal.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_passive_that_describes_binds_nobody(sentence: str) -> None:
    assert duties_of(sentence) == []
