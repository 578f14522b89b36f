"""What the parties undertake in ruled tables, in a pasal or in a lampiran."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

from datetime import date

from tests.extractors.one_pasal import BOTH, OPENING, duties_of, places, said
from tests.naskah_text import LAST_PASAL, facts_of, naskah


def test_a_table_with_a_column_for_each_party_binds_by_column() -> None:
    duties = duties_of(
        """
        Hak dan kewajiban PARA PIHAK diatur dalam tabel berikut.
        | Uraian | PIHAK KESATU | PIHAK KEDUA |
        | Hak | menerima laporan | menerima honorarium |
        | Kewajiban | menyediakan bengkel | menyediakan instruktur |
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert said(duties) == [
        ((1,), "hak", "menerima laporan"),
        ((2,), "hak", "menerima honorarium"),
        ((1,), "kewajiban", "menyediakan bengkel"),
        ((2,), "kewajiban", "menyediakan instruktur"),
    ]


def test_rows_of_tasks_give_tasks() -> None:
    duties = duties_of(
        """
        Tugas PARA PIHAK diatur dalam tabel berikut.
        | Uraian | PIHAK KESATU | PIHAK KEDUA |
        | Tugas | menyusun kurikulum | menyediakan bengkel |
        """,
        "TUGAS DAN TANGGUNG JAWAB",
    )
    assert said(duties) == [((1,), "tugas", "menyusun kurikulum"), ((2,), "tugas", "menyediakan bengkel")]


def test_lists_within_cells_bind_item_by_item() -> None:
    duties = duties_of(
        """
        Kewajiban PARA PIHAK sebagai berikut.
        | | PIHAK KESATU | PIHAK KEDUA |
        | Kewajiban | a. menyediakan bengkel; // b. menyediakan bahan. | a. menyediakan instruktur; // b. menilai peserta. |
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert [(duty.obligor, duty.item, duty.action) for duty in duties] == [
        ((1,), "a", "menyediakan bengkel"),
        ((1,), "b", "menyediakan bahan"),
        ((2,), "a", "menyediakan instruktur"),
        ((2,), "b", "menilai peserta"),
    ]


def test_heads_that_name_party_and_kind_bind_the_first_column_too() -> None:
    duties = duties_of(
        """
        (1) Kewajiban PARA PIHAK tercantum dalam tabel berikut.
        | PIHAK KESATU wajib | PIHAK KEDUA wajib |
        | a. menyediakan bengkel; | a. menyediakan instruktur; |
        | b. menyediakan bahan. | b. menilai peserta. |
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert [(duty.obligor, duty.ayat, duty.item, duty.action) for duty in duties] == [
        ((1,), "1", "a", "menyediakan bengkel"),
        ((2,), "1", "a", "menyediakan instruktur"),
        ((1,), "1", "b", "menyediakan bahan"),
        ((2,), "1", "b", "menilai peserta"),
    ]


def test_a_column_of_letters_marks_the_rows() -> None:
    duties = duties_of(
        """
        (1) Hak PARA PIHAK tercantum dalam tabel berikut:
        | Huruf | Hak PIHAK KESATU | Hak PIHAK KEDUA |
        | a. | menerima laporan | menerima honorarium |
        | b. | menolak peserta | memakai lambang |
        (2) PIHAK KEDUA wajib menjaga kerahasiaan data.
        """,
        "HAK DAN KEWAJIBAN",
    )
    assert [(duty.obligor, duty.kind.value, duty.ayat, duty.item) for duty in duties] == [
        ((1,), "hak", "1", "a"),
        ((2,), "hak", "1", "a"),
        ((1,), "hak", "1", "b"),
        ((2,), "hak", "1", "b"),
        ((2,), "kewajiban", "2", None),
    ]


def test_a_column_of_times_sets_deadlines_and_recurrences() -> None:
    duties = duties_of(
        """
        Rencana kegiatan sebagai berikut.
        | No | Kegiatan | Pelaksana | Batas Waktu |
        | 1 | menyusun kurikulum | PIHAK KESATU | 30 April 2025 |
        | 2 | menilai peserta | PIHAK KEDUA | setiap semester |
        """
    )
    assert [duty.deadline and duty.deadline.value for duty in duties] == [date(2025, 4, 30), None]
    assert [duty.recurrence and duty.recurrence.months for duty in duties] == [None, 6]


TABLE_OF_ACTORS = """
| No | Kegiatan | Penanggung jawab | Waktu |
| 1 | menyusun kurikulum | PIHAK KESATU | April 2025 |
| 2 | menyediakan bengkel | PIHAK KEDUA | Mei 2025 |
| 3 | menilai hasil pelatihan | PARA PIHAK | Juni 2025 |
"""
BY_ACTOR: list[tuple[tuple[int, ...], str, str]] = [
    ((1,), "kewajiban", "menyusun kurikulum"),
    ((2,), "kewajiban", "menyediakan bengkel"),
    (BOTH, "kewajiban", "menilai hasil pelatihan"),
]


def test_a_table_with_a_column_of_actors_binds_by_row() -> None:
    duties = duties_of(f"Pembagian kegiatan sebagai berikut.\n{TABLE_OF_ACTORS.strip()}")
    assert said(duties) == BY_ACTOR


def test_what_a_lampiran_plans_binds_with_its_row_as_item() -> None:
    ending = f"""
     PIHAK KESATU,                    PIHAK KEDUA,


     RAHAYU PERTIWI            BAGAS WIRAYUDA\fLAMPIRAN
RENCANA KEGIATAN
{TABLE_OF_ACTORS.strip()}
"""
    duties = facts_of(naskah(opening=OPENING, body=LAST_PASAL, ending=ending)).obligations
    assert said(list(duties)) == BY_ACTOR
    assert places(list(duties)) == [(None, None, "1"), (None, None, "2"), (None, None, "3")]
    assert {item.page for duty in duties for item in duty.evidence} == {2}


def test_a_table_of_addresses_binds_nobody() -> None:
    duties = duties_of(
        """
        Surat-menyurat dialamatkan kepada:
        | | PIHAK KESATU | PIHAK KEDUA |
        | Alamat | Jalan Melati 4 | Jalan Kenanga 9 |
        """,
        "KORESPONDENSI",
    )
    assert duties == []
