"""The yardstick's table: one row per field, digital files beside scans.

What is shown is described by protocols: the scores come from a room that this one does not know.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Protocol

from rich import box
from rich.console import Console
from rich.table import Table

from pipeline.outputs.figure_words import NOTHING, figure_words, percent

__all__ = ["FigureConfirmations", "FigureGroup", "FigureTally", "render_confirmations", "render_figures"]

_WIDTH = 80
_SUMMED_UP = ("micro", "evidence")
_LEGEND = """\
n: fakta di catatan emas. Tepat: bagian dari yang terbaca yang benar. Lengkap:
bagian dari yang tertulis yang terbaca. F1 menggabungkan keduanya. Dalam persen,
dibulatkan ke bawah. Baris "·" diukur pada hal yang cocok di baris induknya.
"""


class FigureTally(Protocol):
    """The counts and figures of one field; a figure is None where there is nothing to divide by."""

    @property
    def hits(self) -> int:
        """How many facts were read rightly."""

    @property
    def missing(self) -> int:
        """How many were not read."""

    @property
    def precision(self) -> float | None:
        """The share of what was read that is so."""

    @property
    def recall(self) -> float | None:
        """The share of what is so that was read."""

    @property
    def f1(self) -> float | None:
        """Both in one."""


class FigureGroup(Protocol):
    """The figures of the files of one split and one origin."""

    @property
    def split(self) -> str:
        """The split's name."""

    @property
    def origin(self) -> str:
        """``digital`` or ``scanned``."""

    @property
    def files(self) -> int:
        """How many files were measured."""

    @property
    def tallies(self) -> Mapping[str, FigureTally]:
        """The figures by field."""

    @property
    def monev_errors(self) -> Mapping[str, int]:
        """How often each of the two monev errors was made."""


def render_figures(groups: Sequence[FigureGroup]) -> str:
    """One table for each split, digital files beside scans, 80 columns wide; ``groups`` are in order."""
    tables = [_split(split, list(members)) for split, members in groupby(groups, key=lambda group: group.split)]
    return "\n".join([*tables, _LEGEND])


class FigureConfirmations(Protocol):
    """How the careful mode did."""

    @property
    def confirmed(self) -> int:
        """How many values two readings confirm."""

    @property
    def wrong(self) -> int:
        """How many of these are wrong."""

    @property
    def unconfirmed(self) -> int:
        """How many stay unconfirmed."""


def render_confirmations(careful: Mapping[tuple[str, str], FigureConfirmations]) -> str:
    """How the careful mode did, by split and by what it is held against."""
    table = Table(box=box.SIMPLE_HEAD, padding=0, show_edge=False)
    table.add_column("Mode teliti, pindaian", no_wrap=True)
    for heading in ("Dipastikan", "Keliru", "Tidak dipastikan"):
        table.add_column(f"  {heading}", justify="right", no_wrap=True)
    for (split, standard), counts in careful.items():
        name = f"{figure_words().split_name(split)}, menurut {figure_words().standard[standard]}"
        table.add_row(name, str(counts.confirmed), str(counts.wrong), str(counts.unconfirmed))
    return f"\n{_printed(table)}"


def _split(split: str, groups: list[FigureGroup]) -> str:
    table = Table(box=box.SIMPLE_HEAD, padding=0, show_edge=False)
    table.add_column(no_wrap=True)
    for group in groups:
        table.add_column(f"{figure_words().origin[group.origin]}\nn", justify="right", no_wrap=True)
        for heading in ("Tepat", "Lengkap", "F1"):
            table.add_column(f"\n{heading}", justify="right", no_wrap=True)
    for name, heading in figure_words().field.items():
        if any(name in group.tallies for group in groups):
            if name == _SUMMED_UP[0]:
                table.add_section()
            table.add_row(heading, *(cell for group in groups for cell in _cells(group.tallies.get(name))))
    return f"Bagian: {figure_words().split_name(split)}\n" + _printed(table) + _monev_lines(groups)


def _cells(tally: FigureTally | None) -> tuple[str, ...]:
    if tally is None:
        return (NOTHING,) * 4
    return str(tally.hits + tally.missing), percent(tally.precision), percent(tally.recall), percent(tally.f1)


def _printed(table: Table) -> str:
    page = io.StringIO()
    Console(file=page, width=_WIDTH, color_system=None, markup=False, highlight=False).print(table)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def _monev_lines(groups: Iterable[FigureGroup]) -> str:
    """How often the question that matters most was answered wrongly."""
    lines = []
    for group in groups:
        errors = ", ".join(f"{figure_words().figure[name]} {times}" for name, times in group.monev_errors.items())
        lines.append(f"{figure_words().origin[group.origin]} ({group.files} berkas): {errors}\n")
    return "".join(lines)
