"""Monitoring and evaluation: the contract's definitions one by one."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from models.monev import MonevStatus
from tests.extractors.one_pasal import elements_of, monev_of
from tests.naskah_text import pasal

STATUS = {
    MonevStatus.LENGKAP: [
        (
            "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap 6 (enam) bulan dan "
            "melaporkan hasilnya kepada pimpinan masing-masing."
        ),
        (
            "Monitoring dan evaluasi dilakukan oleh PARA PIHAK sekurang-kurangnya 1 (satu) kali dalam setahun. Hasil "
            "monitoring dan evaluasi dituangkan dalam laporan tertulis."
        ),
    ],
    MonevStatus.SEBAGIAN: [
        "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.",
        "Pelaksanaan Perjanjian ini dievaluasi setiap tahun.",
        "PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini setiap tahun.",
        (
            "Terhadap pelaksanaan Perjanjian ini dilakukan monitoring dan evaluasi. Hasil monitoring dan evaluasi "
            "dilaporkan kepada PIHAK KESATU."
        ),
    ],
    MonevStatus.LEMAH: [
        "Terhadap pelaksanaan Perjanjian ini dilakukan monitoring dan evaluasi.",
        "Pelaksanaan kegiatan dievaluasi secara berkala.",
        "Monitoring dan evaluasi atas pelaksanaan Perjanjian ini dilaksanakan sewaktu-waktu apabila diperlukan.",
        "Monitoring dan evaluasi dilaksanakan secara periodik dan berkesinambungan.",
    ],
}


@pytest.mark.parametrize(("status", "text"), [(status, text) for status, texts in STATUS.items() for text in texts])
def test_the_status_follows_from_who_how_often_and_report(status: MonevStatus, text: str) -> None:
    assert monev_of(text).status is status


def test_follow_up_alone_leaves_a_clause_weak() -> None:
    monev = monev_of("Dilakukan evaluasi atas pelaksanaan Perjanjian ini sebagai bahan perbaikan.")
    assert (monev.status, monev.elements.tindak_lanjut) == (MonevStatus.LEMAH, True)


ACTORS = [
    "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.",
    "PIHAK KESATU melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.",
    "PARA PIHAK secara bersama-sama melaksanakan pemantauan atas pelaksanaan Perjanjian ini.",
    "PARA PIHAK sepakat melakukan evaluasi pelaksanaan Perjanjian ini.",
    "PIHAK KEDUA wajib memantau pelaksanaan kegiatan.",
    "Monitoring dan evaluasi pelaksanaan Perjanjian ini dilakukan oleh PARA PIHAK.",
    "Evaluasi atas pelaksanaan Perjanjian ini dilaksanakan oleh tim yang dibentuk PARA PIHAK.",
    "Pelaksanaan Perjanjian ini dievaluasi bersama oleh PIHAK KESATU dan PIHAK KEDUA.",
    "PARA PIHAK membentuk Tim Monitoring dan Evaluasi. Tim Monitoring dan Evaluasi memantau pelaksanaan Perjanjian ini.",
    "Sekretariat Bersama melakukan pemantauan atas pelaksanaan Perjanjian ini.",
    "Monitoring dan evaluasi dilaksanakan melalui forum konsultasi PARA PIHAK.",
    "Pejabat penghubung PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini.",
    "Monitoring dan evaluasi menjadi tanggung jawab PIHAK KESATU dan dilakukan di tempat kegiatan.",
    "Masing-masing pihak melakukan pemantauan terhadap pelaksanaan Perjanjian ini.",
    "PARA PIHAK mengadakan rapat koordinasi dan evaluasi atas pelaksanaan Perjanjian ini.",
    "PIHAK KESATU bertanggung jawab atas monitoring dan evaluasi pelaksanaan program.",
    "PIHAK KEDUA berkewajiban melakukan pengawasan dan pengendalian pelaksanaan kerja sama.",
    "PARA PIHAK secara periodik meninjau ulang kerja sama ini.",
    "PARA PIHAK membentuk Tim Monitoring dan Evaluasi untuk kerja sama ini.",
    "PARA PIHAK bertemu untuk membahas perkembangan pelaksanaan kerja sama.",
    "Untuk memantau pelaksanaan Kesepakatan Bersama ini, PARA PIHAK menunjuk pejabat penghubung.",
    "Monitoring dan evaluasi kerja sama dikoordinasikan oleh Biro Kerja Sama PIHAK KESATU.",
    "PIHAK KESATU mempunyai tugas:\na. menyusun rencana kerja; dan\nb. monitoring dan evaluasi pelaksanaan kegiatan.",
    "PARA PIHAK menetapkan waktu evaluasi tahunan dan pertemuan perencanaan.",
    "Evaluasi atas pelaksanaan Perjanjian ini dilaksanakan oleh narahubung yang ditunjuk.",
    "Evaluasi atas pelaksanaan Perjanjian ini dilaksanakan oleh Komite Bersama.",
    "PARA PIHAK secara bersama-sama maupun sendiri-sendiri memantau pelaksanaan Kesepakatan Bersama ini.",
]


@pytest.mark.parametrize("text", ACTORS)
def test_a_party_or_a_body_of_the_parties_is_the_actor(text: str) -> None:
    assert "pelaksana" in elements_of(text)


NO_ACTORS = [
    "Dilakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.",
    "Pelaksanaan Perjanjian ini dimonitor dan dievaluasi.",
    "Monitoring dan evaluasi dilaksanakan secara berkala.",
    "Evaluasi atas kerja sama PARA PIHAK dilakukan pada akhir tahun.",
]


@pytest.mark.parametrize("text", NO_ACTORS)
def test_a_passive_without_an_agent_names_nobody(text: str) -> None:
    assert "pelaksana" not in elements_of(text)


INTERVALS = [
    ("setiap 6 (enam) bulan", 6),
    ("sekurang-kurangnya 1 (satu) kali dalam 1 (satu) tahun", 12),
    ("2 (dua) kali setahun", 6),
    ("setiap semester", 6),
    ("setiap triwulan", 3),
    ("setiap bulan Juni dan Desember", 6),
    ("paling sedikit satu kali setiap tiga bulan", 3),
    ("setiap tahun", 12),
    ("satu kali sebulan", 1),
    ("setiap bulan November", 12),
]


@pytest.mark.parametrize(("words", "months"), INTERVALS)
def test_an_interval_is_a_frequency(words: str, months: int) -> None:
    monev = monev_of(f"PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini {words}.")
    assert (monev.elements.frekuensi, monev.interval_months) == (True, months)


EVENTS = [
    "pada akhir setiap paket",
    "setiap angkatan",
    "setelah setiap angkatan selesai",
    "pada akhir jangka waktu Perjanjian",
    "setelah pelatihan selesai",
    "3 (tiga) bulan sebelum berakhirnya Perjanjian ini",
]


@pytest.mark.parametrize("words", EVENTS)
def test_an_event_is_a_frequency_without_interval(words: str) -> None:
    monev = monev_of(f"PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini {words}.")
    assert (monev.elements.frekuensi, monev.interval_months) == (True, None)


DATES = [
    "pada tanggal 15 Desember 2025",
    "pada bulan November 2026",
    "paling lambat tanggal 30 Juni 2026",
    "paling lambat 1 (satu) bulan sebelum Perjanjian ini berakhir",
]


@pytest.mark.parametrize("words", DATES)
def test_a_date_or_a_deadline_is_a_frequency(words: str) -> None:
    monev = monev_of(f"PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini {words}.")
    assert (monev.elements.frekuensi, monev.interval_months) == (True, None)


VAGUE = [
    "secara berkala",
    "sewaktu-waktu",
    "secara periodik",
    "apabila diperlukan",
    "secara terus-menerus",
    "sesuai kebutuhan",
]


@pytest.mark.parametrize("words", VAGUE)
def test_nobody_can_be_held_to_secara_berkala(words: str) -> None:
    assert "frekuensi" not in elements_of(f"PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini {words}.")


def test_the_frequency_of_something_else_is_none() -> None:
    text = """
    (1) PARA PIHAK melakukan evaluasi atas pelaksanaan Perjanjian ini.
    (2) PIHAK KEDUA membayar uang saku peserta setiap bulan.
    """
    assert "frekuensi" not in elements_of(text)


def test_the_frequency_may_stand_in_a_sentence_of_its_own() -> None:
    text = """
    (1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.
    (2) Monitoring dan evaluasi sebagaimana dimaksud pada ayat (1) dilaksanakan setiap 3 (tiga) bulan.
    """
    assert monev_of(text).interval_months == 3


def test_what_refers_back_need_not_name_the_agreement_again() -> None:
    text = """
    (1) PARA PIHAK mengevaluasi pelaksanaan Perjanjian ini.
    (2) Evaluasi sebagaimana dimaksud pada ayat (1) diadakan setiap tahun.
    """
    assert monev_of(text, "PELAKSANAAN").interval_months == 12


REPORTS = [
    "Hasil monitoring dan evaluasi dilaporkan kepada pimpinan PARA PIHAK.",
    "Hasil evaluasi dituangkan dalam laporan tertulis.",
    "Hasil sebagaimana dimaksud dalam Pasal 1 disampaikan kepada pimpinan PARA PIHAK.",
    "PIHAK KEDUA menyampaikan laporan hasil evaluasi kepada PIHAK KESATU.",
    "Hasilnya disampaikan secara tertulis kepada PIHAK KESATU.",
    "Hasil pemantauan dituangkan dalam berita acara yang ditandatangani PARA PIHAK.",
    "Hasil evaluasi sebagaimana dimaksud pada Pasal 3.1 dituangkan dalam risalah rapat.",
    "Laporan hasil pemantauan disampaikan paling lambat 14 (empat belas) hari setelah kegiatan.",
]


@pytest.mark.parametrize("sentence", REPORTS)
def test_the_result_is_reported(sentence: str) -> None:
    text = f"PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini. {sentence}"
    assert "pelaporan" in elements_of(text)


FOLLOW_UPS = [
    "Hasil evaluasi menjadi dasar perpanjangan Perjanjian ini.",
    "Hasil monitoring dan evaluasi digunakan sebagai bahan penyempurnaan program.",
    "PARA PIHAK menindaklanjuti hasil evaluasi paling lambat 30 (tiga puluh) hari.",
    "Hasilnya menjadi dasar pembayaran tahap kedua.",
    "Hasil evaluasi menjadi bahan pertimbangan untuk mengakhiri Perjanjian ini.",
]


@pytest.mark.parametrize("sentence", FOLLOW_UPS)
def test_something_is_done_with_the_result(sentence: str) -> None:
    text = f"PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini. {sentence}"
    assert "tindak_lanjut" in elements_of(text)


def test_a_report_of_something_else_is_no_report_of_the_result() -> None:
    more = pasal("KEWAJIBAN", "PIHAK KEDUA wajib menyampaikan laporan kehadiran peserta kepada PIHAK KESATU.", 2)
    text = "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini."
    assert elements_of(text, more=more) == {"pelaksana"}


def test_a_report_of_other_results_in_the_same_pasal_is_none_either() -> None:
    text = """
    (1) PIHAK KESATU bertugas melakukan pengawasan atas pelaksanaan Perjanjian ini.
    (2) PIHAK KEDUA bertugas melaporkan hasil penempatan kepada PIHAK KESATU paling lambat 7 (tujuh) hari.
    """
    assert elements_of(text, "TUGAS DAN TANGGUNG JAWAB") == {"pelaksana"}


def test_what_the_scope_lists_settles_nothing() -> None:
    more = pasal("RUANG LINGKUP", "Ruang lingkup Perjanjian ini meliputi tindak lanjut hasil evaluasi.", 2)
    text = "PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini."
    assert elements_of(text, more=more) == {"pelaksana"}


def test_the_report_may_stand_in_a_pasal_of_its_own() -> None:
    more = pasal("PELAPORAN", "Hasil monitoring dan evaluasi dilaporkan secara tertulis kepada PARA PIHAK.", 2)
    monev = monev_of("PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini.", more=more)
    assert (monev.elements.pelaporan, monev.pasal) == (True, ("1", "2"))


def test_words_split_at_the_end_of_a_line_are_read_whole() -> None:
    monev = monev_of(
        "PARA PIHAK melakukan moni-\ntoring dan eva-\nluasi atas pelak-\nsanaan Perjanjian ini setiap tahun."
    )
    assert monev.status is MonevStatus.SEBAGIAN
