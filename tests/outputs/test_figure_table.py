"""The yardstick's table as it is seen on a terminal of 80 columns."""

import inspect
from dataclasses import dataclass

import pytest

from pipeline.outputs.figure_table import render_figures
from pipeline.outputs.figure_words import percent


@dataclass(frozen=True)
class Tally:
    hits: int
    missing: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True)
class Group:
    split: str
    origin: str
    files: int
    tallies: dict[str, Tally]
    monev_errors: dict[str, int]


ERRORS = {"monev_keliru_ada": 0, "monev_keliru_tidak_ada": 1}
ALL = Tally(12, 0, 1.0, 1.0, 1.0)
SOME = Tally(11, 1, 0.99999, 11 / 12, 0.9565)
GROUPS = [
    Group("arsip-2024", "digital", 3, {"title": ALL, "numbers": Tally(0, 2, None, 0.0, 0.0), "micro": ALL}, ERRORS),
    Group("dev", "digital", 12, {"title": ALL, "deadlines": SOME, "micro": SOME, "evidence": ALL}, ERRORS),
    Group("dev", "scanned", 9, {"title": SOME, "micro": SOME}, ERRORS),
]


def test_digital_files_stand_beside_scans() -> None:
    """
    Bagian: dev
                        Digital                    Pindaian
                              n Tepat Lengkap   F1        n Tepat Lengkap   F1
    ──────────────────────────────────────────────────────────────────────────
    Judul                    12   100     100  100       12  99,9    91,6 95,6
    · tenggat                12  99,9    91,6 95,6        –     –       –    –

    Semua fakta              12  99,9    91,6 95,6       12  99,9    91,6 95,6
    Kutipan di kotaknya      12   100     100  100        –     –       –    –
    Digital (12 berkas): monev keliru ada 0, monev keliru tidak ada 1
    Pindaian (9 berkas): monev keliru ada 0, monev keliru tidak ada 1
    """
    shown = render_figures(GROUPS[1:]).partition("\n\nn: ")[0]

    assert shown == inspect.cleandoc(test_digital_files_stand_beside_scans.__doc__ or "")


def test_each_split_has_a_table_of_its_own() -> None:
    shown = render_figures(GROUPS).splitlines()

    assert [line for line in shown if line.startswith("Bagian")] == ["Bagian: arsip-2024", "Bagian: dev"]
    assert "Nomor             2     –     0,0 0,0" in shown


def test_the_table_fits_a_terminal() -> None:
    assert max(map(len, render_figures(GROUPS).splitlines())) <= 80


@pytest.mark.parametrize(
    ("share", "shown"), [(1.0, "100"), (0.9999, "99,9"), (0.5, "50,0"), (0.0, "0,0"), (None, "–"), (0.29, "29,0")]
)
def test_what_is_not_perfect_is_never_shown_as_100(share: float | None, shown: str) -> None:
    assert percent(share) == shown
