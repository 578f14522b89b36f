"""What was missed, and what a change gained and lost, one fact after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.outputs.figure_lists import Judged, ListedFall, Miss, render_comparison, render_misses
from tests.outputs.test_figure_table import GROUPS, Group


@dataclass(frozen=True)
class Fact:
    field: str
    value: str
    about: str = ""


@dataclass(frozen=True)
class Fall:
    group: Group
    field: str
    figure: str
    before: float
    now: float


@dataclass(frozen=True)
class Comparison:
    files: int
    changes: Sequence[tuple[str, Judged | None, Judged | None]] = ()
    falls: Sequence[ListedFall] = field(default=())


MINE, THEIRS = "pihak 1, tugas", "pihak 2, tugas"


def test_misses_are_listed_file_by_file() -> None:
    misses: list[Miss] = [
        ("kl-1.pdf", Fact("signed_on", "2025-03-20"), Fact("signed_on", "2025-03-21")),
        ("kl-1.pdf", Fact("clauses", "pelaporan", "pasal 4"), None),
        ("kl-1.pdf", Fact("obligations", "melapor", MINE), Fact("obligations", "melapor", THEIRS)),
        ("mitra-02.pdf", None, Fact("deadlines", "segera", "melapor")),
    ]

    assert (
        render_misses(misses)
        == """
kl-1.pdf
  Tanggal tanda tangan: tertulis "2025-03-20", terbaca "2025-03-21"
  Klausul dan pasalnya (pasal 4): tertulis "pelaporan", tidak terbaca
  Hak dan kewajiban: tertulis "melapor" (pihak 1, tugas), terbaca "melapor"
      (pihak 2, tugas)

mitra-02.pdf
  tenggat (melapor): tidak tertulis, terbaca "segera"

"""
    )


def test_nothing_missed_is_said() -> None:
    assert render_misses([]) == "Tidak ada yang meleset.\n"


def test_each_fact_is_named_by_file_field_and_value() -> None:
    """
    Dibandingkan dengan acuan, 12 berkas: 1 fakta baru (+), 1 hilang (-), 2 berubah
    (~). 2 angka turun.
    + kl-1.pdf · Program · "pemagangan" (keliru)
    - kl-1.pdf · Klausul dan pasalnya (pasal 4) · "pelaporan" (benar)
    ~ kl-1.pdf · Judul · "A" (keliru) menjadi "AB" (benar)
    ~ kl-1.pdf · Hak dan kewajiban · "melapor" (pihak 1, tugas) (benar) menjadi
        "melapor" (pihak 2, tugas) (keliru)
    ! turun: dev, digital · Klausul dan pasalnya · kelengkapan · 100 → 93,3
    ! turun: dev, digital · Status monev · monev keliru ada · 0 → 1
    """
    comparison = Comparison(
        12,
        [
            ("kl-1.pdf", None, (Fact("programs", "pemagangan"), False)),
            ("kl-1.pdf", (Fact("clauses", "pelaporan", "pasal 4"), True), None),
            ("kl-1.pdf", (Fact("title", "A"), False), (Fact("title", "AB"), True)),
            ("kl-1.pdf", (Fact("obligations", "melapor", MINE), True), (Fact("obligations", "melapor", THEIRS), False)),
        ],
        [
            Fall(GROUPS[1], "clauses", "recall", 1.0, 14 / 15),
            Fall(GROUPS[1], "monev_status", "monev_keliru_ada", 0, 1),
        ],
    )
    shown = "\n".join(f"    {line}" for line in render_comparison(comparison).splitlines())

    assert (test_each_fact_is_named_by_file_field_and_value.__doc__ or "") == f"\n{shown}\n    "


def test_no_change_is_said_too() -> None:
    assert render_comparison(Comparison(12)).startswith("Dibandingkan dengan acuan, 12 berkas: 0 fakta baru")


def test_a_fall_by_a_hair_is_seen() -> None:
    shown = render_comparison(Comparison(12, falls=[Fall(GROUPS[1], "clauses", "recall", 0.9996, 0.9991)]))
    assert shown.endswith("kelengkapan · 99,96 → 99,91\n")
