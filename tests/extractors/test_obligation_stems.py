"""Where a list takes its party and its kind from when no single stem names both (forms g)."""

from tests.extractors.one_pasal import BOTH, duties_of, said

RIGHTS = "HAK DAN KEWAJIBAN"


def test_a_party_under_a_kind_takes_the_kind_from_above() -> None:
    duties = duties_of(
        """
        (1) Hak:
            a. PIHAK KESATU:
               1) menerima laporan.
            b. PIHAK KEDUA:
               1) menerima honorarium.
        """,
        RIGHTS,
    )
    assert said(duties) == [((1,), "hak", "menerima laporan"), ((2,), "hak", "menerima honorarium")]


def test_a_kind_under_a_heading_takes_the_party_from_it() -> None:
    duties = duties_of(
        """
        (1) Hak:
            a. menerima laporan.
        (2) Kewajiban:
            a. menyediakan instruktur.
        """,
        "HAK DAN KEWAJIBAN PIHAK KESATU",
    )
    assert said(duties) == [((1,), "hak", "menerima laporan"), ((1,), "kewajiban", "menyediakan instruktur")]


def test_items_under_a_party_may_name_their_own_kind() -> None:
    duties = duties_of(
        """
        (1) PIHAK KEDUA:
            a. berhak menerima honorarium;
            b. wajib menyediakan bengkel; dan
            c. menerbitkan surat keterangan.
        """,
        RIGHTS,
    )
    assert said(duties) == [
        ((2,), "hak", "menerima honorarium"),
        ((2,), "kewajiban", "menyediakan bengkel"),
        ((2,), "kewajiban", "menerbitkan surat keterangan"),
    ]


def test_items_with_parties_of_their_own_are_theirs() -> None:
    duties = duties_of(
        """
        PARA PIHAK sepakat:
        a. PIHAK KESATU menyediakan instruktur; dan
        b. PIHAK KEDUA menyediakan bengkel.
        """
    )
    assert said(duties) == [((1,), "kewajiban", "menyediakan instruktur"), ((2,), "kewajiban", "menyediakan bengkel")]


def test_a_sentence_that_undertakes_doings_is_their_stem() -> None:
    duties = duties_of(
        "PIHAK KEDUA mendampingi peserta, yang meliputi:\na. menilai peserta; dan\nb. memberi konseling."
    )
    assert said(duties) == [((2,), "kewajiban", "menilai peserta"), ((2,), "kewajiban", "memberi konseling")]


def test_what_stands_in_a_report_is_no_duty() -> None:
    duties = duties_of("PIHAK KEDUA wajib menyerahkan laporan yang memuat:\na. daftar hadir; dan\nb. daftar nilai.")
    assert said(duties) == [((2,), "kewajiban", "menyerahkan laporan")]


def test_members_of_a_team_are_no_duties() -> None:
    duties = duties_of(
        "PARA PIHAK membentuk Tim Teknis yang terdiri atas:\na. wakil PIHAK KESATU; dan\nb. wakil PIHAK KEDUA."
    )
    assert said(duties) == [(BOTH, "kewajiban", "membentuk Tim Teknis")]


def test_a_team_is_formed_and_has_its_tasks() -> None:
    duties = duties_of("PARA PIHAK membentuk Tim Teknis yang bertugas:\na. menyusun jadwal; dan\nb. menilai hasil.")
    assert said(duties) == [
        (BOTH, "kewajiban", "membentuk Tim Teknis"),
        (BOTH, "tugas", "menyusun jadwal"),
        (BOTH, "tugas", "menilai hasil"),
    ]


def test_sentences_in_front_of_a_stem_bind_too() -> None:
    duties = duties_of(
        "(1) PIHAK KESATU menyusun modul. PIHAK KEDUA berkewajiban:\n    a. menyediakan bengkel.", RIGHTS
    )
    assert said(duties) == [((1,), "kewajiban", "menyusun modul"), ((2,), "kewajiban", "menyediakan bengkel")]


def test_an_address_under_a_party_is_no_duty() -> None:
    duties = duties_of("PIHAK KESATU:\na. Jalan Melati Nomor 4; dan\nb. telepon 0461-21820.", "KORESPONDENSI")
    assert duties == []


def test_a_scope_of_the_parties_binds_nobody() -> None:
    assert duties_of("Ruang lingkup kerja sama PARA PIHAK meliputi:\na. menyelenggarakan pelatihan.") == []
