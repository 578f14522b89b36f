"""What the parties undertake in sentences (forms g): every modal, every subject, and what binds nobody."""

import pytest

from tests.extractors.one_pasal import BOTH, OPENING, duties_of, said

MODALS = [
    ("PIHAK KESATU wajib menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU wajib untuk menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU berkewajiban menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU berkewajiban untuk menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU mempunyai kewajiban menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU harus menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU bersedia menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU akan menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU sepakat untuk menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU sepakat menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU menyanggupi menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU berkomitmen untuk menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU dengan ini menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU menyediakan instruktur.", "kewajiban"),
    ("PIHAK KESATU bertanggung jawab untuk menyediakan instruktur.", "tugas"),
    ("PIHAK KESATU bertugas menyediakan instruktur.", "tugas"),
    ("PIHAK KESATU mempunyai tugas menyediakan instruktur.", "tugas"),
]


@pytest.mark.parametrize(("sentence", "kind"), MODALS)
def test_every_modal_binds(sentence: str, kind: str) -> None:
    assert said(duties_of(sentence)) == [((1,), kind, "menyediakan instruktur")]


PROHIBITIONS = ["dilarang", "tidak diperkenankan", "tidak boleh"]


@pytest.mark.parametrize("words", PROHIBITIONS)
def test_a_prohibition_is_a_duty_that_says_what_is_forbidden(words: str) -> None:
    (duty,) = duties_of(f"PIHAK KEDUA {words} memungut biaya dari peserta.")
    assert (duty.obligor, duty.kind.value) == ((2,), "kewajiban")
    assert "memungut biaya dari peserta" in duty.action


RIGHTS = ["berhak", "berhak untuk", "mempunyai hak", "memiliki hak untuk"]


@pytest.mark.parametrize("words", RIGHTS)
def test_a_right_is_recorded_as_a_right(words: str) -> None:
    assert said(duties_of(f"PIHAK KEDUA {words} menerima salinan daftar nilai.")) == [
        ((2,), "hak", "menerima salinan daftar nilai")
    ]


def test_the_other_partys_duty_behind_a_right_is_not_invented() -> None:
    assert len(duties_of("PIHAK KEDUA berhak menerima honorarium dari PIHAK KESATU.")) == 1


LONG_CASE = (
    "Pihak yang karena kelalaiannya mengakibatkan kerusakan atau kehilangan barang milik pihak lainnya selama "
    "pelatihan di tempat kerja wajib"
)
SUBJECTS = [
    ("PARA PIHAK wajib", BOTH),
    ("Kedua belah pihak wajib", BOTH),
    ("Masing-masing pihak wajib", BOTH),
    ("PIHAK KESATU dan PIHAK KEDUA wajib", BOTH),
    ("PIHAK\nKEDUA wajib", (2,)),
    ("Pihak Kedua wajib", (2,)),
    ("PARA PIHAK secara bersama-sama wajib", BOTH),
    ("PARA PIHAK sesuai dengan kewenangannya wajib", BOTH),
    ("Pihak yang mengalami keadaan kahar wajib", BOTH),
    ("Pihak yang mengalami keadaan kahar, baik karena bencana maupun karena kebijakan pemerintah, wajib", BOTH),
    (LONG_CASE, BOTH),
    ("PIHAK KESATU dan/atau PIHAK KEDUA wajib", BOTH),
    ("PIHAK KESATU bersama dengan PIHAK KEDUA wajib", BOTH),
    ("Sejak ditegur PIHAK KESATU, PIHAK KEDUA wajib", (2,)),
]


@pytest.mark.parametrize(("words", "roles"), SUBJECTS)
def test_who_is_bound(words: str, roles: tuple[int, ...]) -> None:
    (duty,) = duties_of(f"{words} memberitahukan keadaan itu secara tertulis.")
    assert (duty.obligor, duty.action) == (roles, "memberitahukan keadaan itu secara tertulis")


CONDITIONALS = [
    "Apabila peserta mengundurkan diri, maka PIHAK KEDUA wajib mencari pengganti.",
    "Dalam hal PIHAK KESATU terlambat, PIHAK KEDUA wajib mencari pengganti.",
    "Jika peserta sakit, PIHAK KEDUA wajib mencari pengganti.",
    "PIHAK KEDUA wajib mencari pengganti apabila PIHAK KESATU meminta pergantian.",
    "Apabila peserta mengundurkan diri PIHAK KEDUA wajib mencari pengganti.",
    "Apabila PIHAK KESATU meminta pergantian maka PIHAK KEDUA wajib mencari pengganti.",
]


@pytest.mark.parametrize("sentence", CONDITIONALS)
def test_a_condition_is_no_duty_but_what_follows_is(sentence: str) -> None:
    (duty,) = duties_of(sentence)
    assert duty.obligor == (2,)
    assert duty.action.startswith("mencari pengganti")


def test_two_parties_in_one_sentence_have_a_duty_each() -> None:
    duties = duties_of("PIHAK KESATU menyediakan instruktur, sedangkan PIHAK KEDUA menyediakan bahan praktik.")
    assert said(duties) == [
        ((1,), "kewajiban", "menyediakan instruktur"),
        ((2,), "kewajiban", "menyediakan bahan praktik"),
    ]


def test_a_joint_body_has_tasks_and_they_are_the_parties() -> None:
    duties = duties_of("Tim Koordinasi menyusun rencana kerja tahunan dan jadwal kegiatan.")
    assert said(duties) == [(BOTH, "tugas", "menyusun rencana kerja tahunan dan jadwal kegiatan")]


TWO_OF_ONE = [
    (
        "PIHAK KESATU berhak menerima laporan dan berkewajiban membayar honorarium.",
        [("hak", "menerima laporan"), ("kewajiban", "membayar honorarium")],
    ),
    (
        "PIHAK KESATU akan menerima peneliti, dan wajib, dua minggu sebelumnya, mengurus izin masuk.",
        [("kewajiban", "menerima peneliti"), ("kewajiban", "mengurus izin masuk")],
    ),
    (
        "PIHAK KESATU wajib mengirim peserta yang sehat dan wajib mengikuti tata tertib.",
        [("kewajiban", "mengirim peserta yang sehat dan wajib mengikuti tata tertib")],
    ),
]


@pytest.mark.parametrize(("sentence", "duties"), TWO_OF_ONE)
def test_a_second_modal_behind_dan_is_a_second_duty(sentence: str, duties: list[tuple[str, str]]) -> None:
    assert said(duties_of(sentence)) == [((1,), kind, action) for kind, action in duties]


def test_a_proviso_is_no_part_of_the_duty() -> None:
    (duty,) = duties_of("PIHAK KEDUA memperbaiki mesin, dengan ketentuan bahwa biayanya diganti.")
    assert duty.action == "memperbaiki mesin"
    (duty,) = duties_of("PIHAK KEDUA memperbaiki mesin sesuai dengan ketentuan peraturan perundang-undangan.")
    assert duty.action.endswith("sesuai dengan ketentuan peraturan perundang-undangan")


NOBODY = [
    "Biaya ditanggung oleh peserta.",
    "Biaya pelatihan dibebankan pada anggaran PIHAK KEDUA.",
    "Pelatihan diselenggarakan di bengkel PIHAK KEDUA.",
    "PIHAK KESATU adalah unit pelaksana teknis kementerian.",
    "PIHAK KEDUA memiliki 12 (dua belas) mesin las.",
    "Peserta wajib mematuhi tata tertib PIHAK KEDUA.",
    "Perjanjian ini tidak dapat diubah tanpa persetujuan PIHAK KESATU.",
    "Perselisihan antara PIHAK KESATU dan PIHAK KEDUA diselesaikan dengan musyawarah.",
    "Perjanjian ini mengikat PARA PIHAK sejak ditandatangani.",
    "Instruktur PIHAK KEDUA wajib mengajar paling sedikit 8 jam sehari.",
    "Tiada pihak yang cedera janji karena bencana, asalkan pihak itu memberitahukannya.",
    "Para peserta yang dikirim PIHAK KEDUA wajib mematuhi tata tertib.",
    "PIHAK KESATU apabila diperlukan dapat meminta laporan.",
    "PIHAK KESATU melalui Dinas Tenaga Kerja telah menyusun kurikulum.",
    "Ruang lingkup kerja sama PARA PIHAK meliputi pelatihan dan penempatan.",
    "Hubungan PIHAK KESATU dengan peserta mengikuti peraturan ketenagakerjaan.",
    "PARA PIHAK sepakat mengenai hal-hal sebagai berikut.",
    "PARA PIHAK sepakat mengesampingkan Pasal 1266 Kitab Undang-Undang Hukum Perdata.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_what_no_party_undertakes_is_no_obligation(sentence: str) -> None:
    assert duties_of(sentence) == []


@pytest.mark.parametrize("heading", ["KETENTUAN UMUM", "MAKSUD DAN TUJUAN", "RUANG LINGKUP"])
def test_what_defines_and_recites_binds_nobody(heading: str) -> None:
    assert duties_of("Pelatihan ialah kegiatan yang PIHAK KESATU selenggarakan.", heading) == []


def test_labels_other_than_pihak_are_known() -> None:
    opening = OPENING.replace("PIHAK KESATU", "Balai").replace("PIHAK KEDUA", "Perusahaan")
    duties = duties_of("Perusahaan wajib menyediakan bahan praktik bagi peserta.", opening=opening)
    assert said(duties) == [((2,), "kewajiban", "menyediakan bahan praktik bagi peserta")]


BETWEEN = {
    "through a body of its own": "PIHAK KESATU melalui Dinas Tenaga Kerja wajib menyediakan instruktur.",
    "at its own cost": "PIHAK KESATU dengan biaya sendiri wajib menyediakan instruktur.",
    "two modals": "PIHAK KESATU setuju dan bersedia menyediakan instruktur.",
    "agreed by all": "PARA PIHAK sepakat bahwa PIHAK KESATU akan menyediakan instruktur.",
    "through a unit so described": "PIHAK KESATU melalui unit yang membidangi pelatihan menyediakan instruktur.",
    "with regard to something": "PIHAK KESATU dengan memperhatikan anggaran menyediakan instruktur.",
    "as what he is": "PIHAK KESATU selaku penyelenggara wajib menyediakan instruktur.",
    "two modals, one verb": "PIHAK KESATU setuju dan sepakat untuk menyediakan instruktur.",
    "after something": "PIHAK KESATU, setelah menerima usulan dari PIHAK KEDUA, wajib menyediakan instruktur.",
    "two phrases": "PIHAK KESATU, atas biaya sendiri dan tanpa membebani PIHAK KEDUA, menyediakan instruktur.",
    "a condition": "PIHAK KESATU sepanjang tersedia anggaran menyediakan instruktur.",
    "according to a plan": "PIHAK KESATU sesuai dengan rencana kerja menyediakan instruktur.",
}


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=name) for name, sentence in BETWEEN.items()])
def test_words_between_who_and_what_do_not_part_them(sentence: str) -> None:
    assert said(duties_of(sentence)) == [((1,), "kewajiban", "menyediakan instruktur")]


NOT_BOUND = [
    "PIHAK KEDUA tidak berkewajiban menerima lulusan yang tidak lulus uji kompetensi.",
    "PIHAK KESATU tidak bertanggung jawab atas kecelakaan kerja.",
    "PARA PIHAK mengesampingkan ketentuan Pasal 1266 Kitab Undang-Undang Hukum Perdata.",
]


@pytest.mark.parametrize("sentence", NOT_BOUND)
def test_who_is_free_of_a_duty_or_waives_a_law_undertakes_nothing(sentence: str) -> None:
    assert duties_of(sentence) == []


def test_the_evidence_is_the_duty_line_by_line() -> None:
    (duty,) = duties_of(
        "PIHAK KEDUA wajib menyediakan bahan praktik, alat pelindung diri, dan tempat tinggal bagi seluruh peserta."
    )
    assert " ".join(item.quote for item in duty.evidence) == duty.action
