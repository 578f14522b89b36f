"""Monitoring and evaluation: where it may stand, and what undertakes none (forms f)."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.monev import MonevStatus
from pipeline.extractors.monev import extract_monev, read_monev
from tests.extractors.one_pasal import MONEV, OPENING, elements_of, monev_of
from tests.naskah_text import LAST_PASAL, facts_of, naskah, pasal, reading_of

PLACES = {
    "last ayat of PELAKSANAAN": (
        "PELAKSANAAN",
        (
            "(1) Kegiatan dilaksanakan menurut rencana kerja.\n(2) PARA PIHAK mengevaluasi pelaksanaan Perjanjian ini "
            "setiap tahun."
        ),
    ),
    "inside the term": (
        "JANGKA WAKTU",
        "Perjanjian ini berlaku 2 (dua) tahun sejak ditandatangani dan dievaluasi setiap tahun oleh PARA PIHAK.",
    ),
    "the agreement's own activity": (
        "KEWAJIBAN",
        "PIHAK KESATU berkewajiban:\na. membiayai pelatihan; dan\nb. melakukan monitoring pelaksanaan pelatihan setiap bulan.",
    ),
    "a list of duties": (
        "HAK DAN KEWAJIBAN",
        (
            "PIHAK KESATU berkewajiban:\na. menyediakan instruktur; dan\nb. melakukan evaluasi atas pelaksanaan Perjanjian "
            "ini setiap tahun."
        ),
    ),
    "tasks of a joint team": (
        "TIM PELAKSANA",
        (
            "PARA PIHAK membentuk Tim Koordinasi yang bertugas:\na. menyusun rencana kerja; dan\nb. memantau dan "
            "mengevaluasi pelaksanaan Perjanjian ini setiap semester."
        ),
    ),
    "a memorandum's meeting": (
        "MEKANISME",
        "PARA PIHAK menetapkan waktu evaluasi tahunan atas pelaksanaan kerja sama dan pertemuan perencanaan.",
    ),
    "what the term is followed by": (
        "JANGKA WAKTU",
        "Perjanjian ini berlaku lima tahun, dan setiap tahun PARA PIHAK mengadakan evaluasi terhadap pelaksanaannya.",
    ),
    "a steering committee": (
        "KOMITE BERSAMA",
        "PARA PIHAK membentuk Joint Steering Committee yang bertemu setiap semester untuk meninjau kemajuan kerja sama.",
    ),
    "besides the trainees": (
        "PELAKSANAAN",
        "PARA PIHAK memantau pelaksanaan Perjanjian ini setiap bulan, di samping evaluasi peserta oleh instruktur.",
    ),
    "peninjauan": (
        "LAIN-LAIN",
        "PARA PIHAK meninjau kembali pelaksanaan Nota Kesepahaman ini setiap tahun dalam rapat koordinasi.",
    ),
}


@pytest.mark.parametrize(("heading", "text"), PLACES.values(), ids=PLACES)
def test_a_clause_counts_wherever_it_stands(heading: str, text: str) -> None:
    assert {"pelaksana", "frekuensi"} <= elements_of(text, heading)


def test_labels_other_than_pihak_are_known() -> None:
    opening = OPENING.replace("PIHAK KESATU", "BALAI").replace("PIHAK KEDUA", "PERUSAHAAN")
    monev = monev_of("PERUSAHAAN melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.", opening=opening)
    assert monev.elements.pelaksana


def test_numbered_points_without_pasal_have_no_pasal_to_name() -> None:
    body = """
    1. Kegiatan dilaksanakan oleh PIHAK KESATU di bengkel PIHAK KEDUA.
    2. PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun anggaran.
    3. Perjanjian ini dibuat dalam rangkap 2 (dua) bermeterai cukup dan berlaku sejak ditandatangani.
    """
    monev = facts_of(naskah(opening=OPENING, body=body)).monev
    assert (monev.status, monev.pasal) == (MonevStatus.SEBAGIAN, ())


TRAPS = {
    "a cited decree": (
        "DASAR HUKUM",
        "Keputusan Kepala Balai Nomor 14 Tahun 2024 tentang Tim Penilai, Monitoring, dan Evaluasi Kerja Sama.",
    ),
    "a definition": (
        "KETENTUAN UMUM",
        "Monitoring adalah kegiatan memantau pelaksanaan kerja sama yang dilakukan oleh PARA PIHAK.",
    ),
    "a definition in a pasal of its own": (
        "MONITORING",
        "Monitoring adalah kegiatan memantau dan mengevaluasi pelaksanaan kerja sama secara terus-menerus.",
    ),
    "a regulation on it": (
        "PEDOMAN",
        (
            "PARA PIHAK berpedoman pada Peraturan Menteri Nomor 5 Tahun 2020 tentang Tata Cara Melakukan Evaluasi atas "
            "Pelaksanaan Kerja Sama."
        ),
    ),
    "a recital within a pasal": (
        "LATAR BELAKANG",
        "bahwa PARA PIHAK melakukan evaluasi atas pelaksanaan kerja sama setiap tahun.",
    ),
    "what trainees have learnt": ("PELAKSANAAN", "Hasil belajar peserta dievaluasi oleh PIHAK KESATU setiap bulan."),
    "an item of the scope": (
        "RUANG LINGKUP",
        "Ruang lingkup Perjanjian ini meliputi:\na. penyelenggaraan pelatihan;\nb. monitoring dan evaluasi.",
    ),
    "the evaluation of trainees": (
        "EVALUASI",
        "PIHAK KESATU melakukan evaluasi hasil belajar peserta setiap bulan.",
    ),
    "a trainee's progress": (
        "PELAKSANAAN",
        "PIHAK KEDUA memantau perkembangan peserta setiap minggu dan melaporkannya kepada PIHAK KESATU.",
    ),
    "the evaluation of bids": ("PENGADAAN", "PIHAK KEDUA melakukan evaluasi penawaran dan harga barang praktik."),
    "the staff's performance": ("KEPEGAWAIAN", "PIHAK KEDUA menilai kinerja pegawai setiap tahun."),
    "a third body": (
        "PENGAWASAN",
        "Inspektorat Jenderal melakukan pengawasan atas pelaksanaan Perjanjian ini setiap tahun.",
    ),
    "a third body as agent": (
        "PENGAWASAN",
        "Evaluasi atas pelaksanaan Perjanjian ini dilakukan oleh Badan Pemeriksa Keuangan.",
    ),
    "a mere right": (
        "HAK DAN KEWAJIBAN",
        "PIHAK KESATU berhak melakukan monitoring dan evaluasi pelaksanaan kegiatan.",
    ),
    "a list of rights": (
        "HAK",
        "PIHAK KESATU berhak:\na. memperoleh laporan; dan\nb. melakukan evaluasi atas pelaksanaan Perjanjian ini.",
    ),
    "a statutory task": (
        "LATAR BELAKANG",
        (
            "PIHAK KESATU mempunyai tugas merumuskan kebijakan di bidang pelatihan, melaksanakan pemantauan, evaluasi, dan "
            "pelaporan."
        ),
    ),
    "a list of rights in other words": (
        "HAK",
        (
            "PIHAK KESATU mempunyai hak sebagai berikut:\na. menerima laporan; dan\nb. melakukan pengawasan atas pelaksanaan "
            "Perjanjian ini."
        ),
    ),
    "trainees at their work": (
        "PELAKSANAAN",
        "PIHAK KEDUA menunjuk pembimbing yang memantau kegiatan peserta selama magang.",
    ),
    "papers": (
        "SELEKSI",
        "PARA PIHAK melakukan penilaian terhadap berkas pendaftaran dalam pelaksanaan kegiatan seleksi.",
    ),
    "a review in case of need": (
        "KEADAAN KAHAR",
        "Dalam hal terjadi keadaan kahar, PARA PIHAK meninjau kembali pelaksanaan Perjanjian ini.",
    ),
    "something else under its heading": (
        "PEMBINAAN DAN PENGAWASAN",
        "Penyedia jasa yang tidak memenuhi norma diberi nota pemeriksaan dan dipantau perbaikannya sampai tuntas.",
    ),
    "a threat": ("SANKSI", "Apabila PIHAK KEDUA lalai, PIHAK KESATU akan meninjau kembali Perjanjian ini."),
    "M&E as a subject": (
        "PELATIHAN",
        "PIHAK KEDUA melaksanakan pelatihan monitoring dan evaluasi program bagi aparatur desa.",
    ),
    "a purpose": (
        "LATAR BELAKANG",
        "Tujuan kerja sama ini adalah melakukan monitoring dan evaluasi pelaksanaan program pemagangan.",
    ),
    "an earlier evaluation": (
        "LATAR BELAKANG",
        "Berdasarkan hasil evaluasi pelaksanaan kerja sama tahun lalu, PARA PIHAK sepakat melanjutkan kerja sama ini.",
    ),
}


@pytest.mark.parametrize(("heading", "text"), TRAPS.values(), ids=TRAPS)
def test_what_nobody_undertakes_or_watches_something_else_is_none(heading: str, text: str) -> None:
    assert monev_of(text, heading).status is MonevStatus.TIDAK_ADA


def test_a_recital_undertakes_nothing() -> None:
    opening = OPENING + (
        "bahwa PIHAK KESATU mempunyai tugas melaksanakan pemantauan, evaluasi, dan pelaporan pelaksanaan kerja sama;\n"
        "bahwa PARA PIHAK melakukan evaluasi atas pelaksanaan kerja sama setiap tahun;\n"
    )
    assert monev_of("Kegiatan dilaksanakan menurut rencana kerja.", "PELAKSANAAN", opening=opening).status is (
        MonevStatus.TIDAK_ADA
    )


def test_none_found_with_an_unreadable_page_is_not_sure() -> None:
    reading = reading_of(naskah(opening=OPENING, body=LAST_PASAL))
    monev = extract_monev(reading, read_monev(reading, ()), unreadable=[4])
    assert monev.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN


def test_a_clause_found_is_found_whatever_could_not_be_read() -> None:
    body = pasal(MONEV, "PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.")
    reading = reading_of(naskah(opening=OPENING, body=body + LAST_PASAL))
    assert extract_monev(reading, read_monev(reading, ()), unreadable=[4]).status is MonevStatus.SEBAGIAN


def test_the_evidence_is_the_clause_and_the_report() -> None:
    monev = monev_of(
        """
        (1) PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.
        (2) Hasil evaluasi dilaporkan kepada pimpinan PARA PIHAK.
        """
    )
    assert [(item.quote, item.rule) for item in monev.evidence] == [
        ("PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.", "monev.kegiatan"),
        ("Hasil evaluasi dilaporkan kepada pimpinan PARA PIHAK.", "monev.pelaporan"),
    ]
