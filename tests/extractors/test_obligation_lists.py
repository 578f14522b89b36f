"""What the parties undertake in lists under a stem (forms g)."""

import pytest

from tests.extractors.one_pasal import BOTH, OPENING, duties_of, places, said
from tests.naskah_text import facts_of, naskah


def test_a_stem_binds_every_item_of_its_list() -> None:
    duties = duties_of(
        """
        (1) PIHAK KESATU berkewajiban:
            a. menyediakan instruktur;
            b. menerbitkan sertifikat; dan
            c. menyerahkan daftar nilai.
        (2) PIHAK KEDUA berhak:
            a. menerima daftar nilai; dan
            b. menolak peserta yang tidak memenuhi syarat.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert said(duties) == [
        ((1,), "kewajiban", "menyediakan instruktur"),
        ((1,), "kewajiban", "menerbitkan sertifikat"),
        ((1,), "kewajiban", "menyerahkan daftar nilai"),
        ((2,), "hak", "menerima daftar nilai"),
        ((2,), "hak", "menolak peserta yang tidak memenuhi syarat"),
    ]
    assert places(duties) == [("1", "1", "a"), ("1", "1", "b"), ("1", "1", "c"), ("1", "2", "a"), ("1", "2", "b")]


STEMS = [
    ("PIHAK KEDUA wajib:", "kewajiban"),
    ("PIHAK KEDUA mempunyai kewajiban sebagai berikut:", "kewajiban"),
    ("Kewajiban PIHAK KEDUA:", "kewajiban"),
    ("Kewajiban PIHAK KEDUA adalah:", "kewajiban"),
    ("Hak PIHAK KEDUA", "hak"),
    ("Hak PIHAK KEDUA meliputi:", "hak"),
    ("PIHAK KEDUA mempunyai hak:", "hak"),
    ("Tugas dan tanggung jawab PIHAK KEDUA:", "tugas"),
    ("PIHAK KEDUA mempunyai tugas dan tanggung jawab:", "tugas"),
    ("PIHAK KEDUA bertanggung jawab untuk:", "tugas"),
    ("Dalam pelaksanaan Perjanjian ini PIHAK KEDUA berkewajiban untuk:", "kewajiban"),
]


@pytest.mark.parametrize(("stem", "kind"), STEMS)
def test_a_stem_names_party_and_kind(stem: str, kind: str) -> None:
    duties = duties_of(
        f"(1) {stem}\n    a. menerima peserta; dan\n    b. menyerahkan daftar hadir.", "HAK DAN KEWAJIBAN"
    )
    assert said(duties) == [((2,), kind, "menerima peserta"), ((2,), kind, "menyerahkan daftar hadir")]


def test_a_heading_over_a_bare_list_binds_as_a_stem() -> None:
    duties = duties_of(
        "(1) menyediakan asrama bagi peserta; dan\n(2) membayar honorarium instruktur.", "KEWAJIBAN PIHAK KEDUA"
    )
    assert said(duties) == [
        ((2,), "kewajiban", "menyediakan asrama bagi peserta"),
        ((2,), "kewajiban", "membayar honorarium instruktur"),
    ]
    assert places(duties) == [("1", "1", None), ("1", "2", None)]


def test_nested_stems_bind_together() -> None:
    duties = duties_of(
        """
        (1) PIHAK KESATU:
            a. mempunyai hak:
               1) memperoleh laporan; dan
               2) menilai kesiapan bengkel.
            b. mempunyai kewajiban:
               1) menyusun kurikulum; dan
               2) menyediakan instruktur.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert said(duties) == [
        ((1,), "hak", "memperoleh laporan"),
        ((1,), "hak", "menilai kesiapan bengkel"),
        ((1,), "kewajiban", "menyusun kurikulum"),
        ((1,), "kewajiban", "menyediakan instruktur"),
    ]
    assert [duty.item for duty in duties] == ["a.1", "a.2", "b.1", "b.2"]


def test_an_item_with_a_list_of_its_own_binds_item_by_item() -> None:
    duties = duties_of(
        """
        PIHAK KEDUA berkewajiban:
        a. menyerahkan laporan yang memuat:
           1) daftar hadir; dan
           2) daftar nilai.
        b. menyediakan bahan praktik.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert ("b", "menyediakan bahan praktik") in [(duty.item, duty.action) for duty in duties]
    assert all(duty.obligor == (2,) for duty in duties)


def test_stems_set_flush_with_their_lists_bind_each_its_own() -> None:
    duties = duties_of(
        """
        PIHAK KESATU berkewajiban:
        a. menyediakan instruktur; dan
        b. menerbitkan sertifikat.
        PIHAK KEDUA berkewajiban:
        a. menyediakan bengkel; dan
        b. menyediakan bahan praktik.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert said(duties) == [
        ((1,), "kewajiban", "menyediakan instruktur"),
        ((1,), "kewajiban", "menerbitkan sertifikat"),
        ((2,), "kewajiban", "menyediakan bengkel"),
        ((2,), "kewajiban", "menyediakan bahan praktik"),
    ]


def test_a_party_alone_before_a_colon_binds_its_list() -> None:
    duties = duties_of("Untuk keperluan itu, PIHAK KESATU:\na. menyediakan data; dan\nb. menunjuk pendamping.")
    assert said(duties) == [((1,), "kewajiban", "menyediakan data"), ((1,), "kewajiban", "menunjuk pendamping")]


def test_rights_and_duties_of_one_party_under_one_ayat() -> None:
    duties = duties_of(
        """
        (1) Hak dan kewajiban PIHAK KESATU:
            a. hak:
               1. menerima laporan; dan
               2. menilai bengkel.
            b. kewajiban:
               1. menyediakan data; dan
               2. membayar honorarium.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert [(duty.item, duty.obligor, duty.kind.value, duty.action) for duty in duties] == [
        ("a.1", (1,), "hak", "menerima laporan"),
        ("a.2", (1,), "hak", "menilai bengkel"),
        ("b.1", (1,), "kewajiban", "menyediakan data"),
        ("b.2", (1,), "kewajiban", "membayar honorarium"),
    ]


def test_hak_and_kewajiban_without_markers_below_a_party() -> None:
    duties = duties_of(
        """
        A. PIHAK KESATU
           Hak:
           1. menerima laporan.
           Kewajiban:
           1. membayar honorarium.
        B. PIHAK KEDUA
           Hak:
           1. menerima honorarium.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert said(duties) == [
        ((1,), "hak", "menerima laporan"),
        ((1,), "kewajiban", "membayar honorarium"),
        ((2,), "hak", "menerima honorarium"),
    ]


def test_a_team_formed_to_do_what_is_listed_has_the_tasks_listed() -> None:
    duties = duties_of(
        """
        PARA PIHAK membentuk Tim Koordinasi yang bertugas:
        a. menyusun rencana kerja; dan
        b. menyiapkan bahan rapat.
        """
    )
    assert said(duties)[-2:] == [(BOTH, "tugas", "menyusun rencana kerja"), (BOTH, "tugas", "menyiapkan bahan rapat")]


def test_a_list_of_the_scope_under_no_stem_binds_nobody() -> None:
    assert duties_of("Kegiatan meliputi:\na. pelatihan;\nb. magang; dan\nc. penempatan lulusan.") == []


def test_the_tasks_of_a_team_belong_to_the_parties_that_form_it() -> None:
    duties = duties_of(
        """
        (1) PARA PIHAK membentuk Sekretariat Bersama.
        (2) Sekretariat Bersama bertugas:
            a. menyusun rencana kerja; dan
            b. menyiapkan bahan rapat.
        """
    )
    assert said(duties) == [
        (BOTH, "kewajiban", "membentuk Sekretariat Bersama"),
        (BOTH, "tugas", "menyusun rencana kerja"),
        (BOTH, "tugas", "menyiapkan bahan rapat"),
    ]


def test_a_list_goes_on_over_a_page() -> None:
    duties = duties_of(
        "PIHAK KEDUA berkewajiban:\na. menyediakan asrama;\nb. menyediakan makan siang;\f"
        "c. menyediakan pakaian kerja; dan\nd. menyediakan alat pelindung diri.",
        "HAK DAN KEWAJIBAN",
    )
    assert [duty.item for duty in duties] == ["a", "b", "c", "d"]


def test_a_numbered_point_without_pasal_is_the_item() -> None:
    body = """
    1. PIHAK KESATU menyediakan instruktur bagi seluruh peserta pelatihan yang diterima.
    2. PIHAK KEDUA menyediakan bengkel, bahan praktik, dan alat pelindung diri bagi peserta.
    """
    assert places(list(facts_of(naskah(opening=OPENING, body=body)).obligations)) == [
        (None, None, "1"),
        (None, None, "2"),
    ]
