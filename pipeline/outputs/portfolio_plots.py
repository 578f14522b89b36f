"""The two plots of a portfolio, as SVG: monev by category of the partner, and what ends in which quarter or year.

They are drawn for a black-and-white printer, and hold our words and figures alone, nothing of what a naskah says.
Letters are paths, so that a drawing is the same in every browser and in Typst (docs/decisions/0013-portfolio.md).
"""

import io
import re
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from models import MonevStatus
from pipeline.outputs.counts import Tally, TallyRow
from pipeline.outputs.endings import Period
from pipeline.outputs.verdict import Status, status_words

__all__ = ["monev_plot", "timeline_plot"]

INK, QUIET, NAVY = "#1b1f24", "#4d5661", "#1d3557"
_INCH = 25.4  # millimetres
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "path",
    "svg.hashsalt": "naskah",
    "font.family": "DejaVu Sans",
    "font.size": 6.8,
    "hatch.linewidth": 0.7,
    "hatch.color": INK,
}
_FILLS: dict[Status, tuple[str, str, str]] = {  # paper, ink, hatching
    MonevStatus.LENGKAP: (NAVY, "white", ""),
    MonevStatus.SEBAGIAN: ("#7f9bbd", "black", ""),
    MonevStatus.LEMAH: ("#d3deeb", "black", ""),
    MonevStatus.TIDAK_ADA: ("white", "black", "//////"),
    MonevStatus.TIDAK_DAPAT_DIPASTIKAN: ("white", "black", "xxxx"),
    None: ("white", "black", ""),
}
_ROOM_FOR_A_FIGURE = 0.035  # of the width of the longest bar


def monev_plot(tally: Tally, width: float, height: float) -> str:
    """A bar for each category, parted by monev status; sizes in millimetres. Empty where there is no naskah."""
    bars = [(row.label, row) for row in tally.rows if row.total]
    if not bars:
        return ""
    with mpl.rc_context(_SETTINGS):
        figure, axes = _drawing(width, height)
        longest = max(row.total for _, row in bars)
        for place, (_, row) in enumerate(bars):
            _bar(axes, place, tally.statuses, row, longest)
        axes.set_yticks(range(len(bars)), [label for label, _ in bars])
        axes.set_ylim(len(bars) - 0.5, -0.5)
        axes.set_xlim(0, longest * 1.08)
        axes.tick_params(left=False, bottom=False, labelbottom=False, labelcolor=INK)
        _legend(figure, tally.statuses, [sum(column) for column in zip(*(row.figures for _, row in bars), strict=True)])
        return _svg(figure, "monev")


def timeline_plot(periods: Sequence[Period], width: float, height: float) -> str:
    """A column for each quarter or year, its figure above it; sizes in millimetres. Empty where nothing will end."""
    if not periods:
        return ""
    with mpl.rc_context(_SETTINGS):
        figure, axes = _drawing(width, height)
        counts = [each.count for each in periods]
        axes.bar(range(len(periods)), counts, width=0.62, color=NAVY)
        for place, count in enumerate(counts):
            if count:
                axes.annotate(
                    str(count), (place, count), xytext=(0, 1.5), textcoords="offset points", ha="center", va="bottom"
                )
        axes.set_xticks(range(len(periods)), [_in_two_lines(each.label) for each in periods])
        axes.set_xlim(-0.6, max(len(periods), 6) - 0.4)
        axes.set_ylim(0, max(counts) * 1.2)
        axes.spines["bottom"].set_visible(True)
        axes.tick_params(left=False, labelleft=False, bottom=False, labelcolor=INK)
        return _svg(figure, "waktu")


def _drawing(width: float, height: float) -> tuple[Figure, Axes]:
    """An empty drawing without a frame; pyplot, which would keep it in a list of its own, is not asked."""
    figure = Figure(figsize=(width / _INCH, height / _INCH), layout="constrained")
    axes = figure.subplots()
    axes.spines[:].set_visible(False)
    axes.spines["bottom"].set_color(QUIET)
    return figure, axes


def _bar(axes: Axes, place: int, statuses: Sequence[Status], row: TallyRow, longest: int) -> None:
    left = 0
    for status, count in zip(statuses, row.figures, strict=True):
        if not count:
            continue
        paper, ink, hatch = _FILLS[status]
        axes.barh(place, count, left=left, height=0.62, color=paper, edgecolor=INK, linewidth=0.5, hatch=hatch)
        if count >= longest * _ROOM_FOR_A_FIGURE:
            halo = {"facecolor": "white", "edgecolor": "none", "pad": 1.4} if hatch else None
            axes.text(left + count / 2, place, str(count), ha="center", va="center_baseline", color=ink, bbox=halo)
        left += count
    axes.annotate(
        str(row.total), (left, place), xytext=(3, 0), textcoords="offset points", va="center_baseline", weight="bold"
    )


def _legend(figure: Figure, statuses: Sequence[Status], totals: Sequence[int]) -> None:
    """What each filling means, for those that there are."""
    found = [status for status, total in zip(statuses, totals, strict=True) if total]
    patches = [
        Patch(
            facecolor=_FILLS[status][0], hatch=_FILLS[status][2], edgecolor=INK, linewidth=0.5,
            label=status_words(status).short,
        )
        for status in found
    ]  # fmt: skip
    figure.legend(
        handles=patches, loc="outside lower center", ncols=2, frameon=False, handlelength=1.3,
        handleheight=0.9, columnspacing=1.2, handletextpad=0.5,
    )  # fmt: skip


def _in_two_lines(label: str) -> str:
    """``TW I 2026`` with its year below."""
    head, gap, year = label.rpartition(" ")
    return f"{head}\n{year}" if gap else label


def _svg(figure: Figure, name: str) -> str:
    """The drawing alone, without a head of its own, its names apart from those of other drawings on the page."""
    target = io.StringIO()
    figure.savefig(
        target, format="svg", transparent=True, metadata=dict.fromkeys(("Date", "Creator", "Format", "Type"))
    )
    drawing = target.getvalue()
    return re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{name}-", drawing[drawing.index("<svg") :])
