"""The portfolio on one page, in words: what the HTML and the PDF show, and how much of it there is room for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from models import MonevStatus
from pipeline.outputs.counts import Tally, TallyRow
from pipeline.outputs.dates import day
from pipeline.outputs.endings import Ending
from pipeline.outputs.portfolio import PortfolioView
from pipeline.outputs.portfolio_lines import (
    NaskahLine,
    category_lines,
    lead,
    next_lines,
    program_lines,
    without,
    without_lines,
)
from pipeline.outputs.portfolio_plots import monev_plot, timeline_plot
from pipeline.outputs.portfolio_words import portfolio_words
from pipeline.outputs.words import words

__all__ = ["FigureBlock", "FigureLine", "ListBlock", "PageView", "Plot", "Tile", "page_view"]

_ROOM = 44  # lines of a page that tables and lists share; tests/outputs/test_portfolio_page.py prints and compares
_LEAST, _MOST_UNREAD = 4, 4
_MONEV_PLOT, _TIMELINE_PLOT = (62, 38), (184, 27)  # millimetres


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure that must be seen first, and what it counts."""

    figure: int
    text: str


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A row of figures as they are shown; a part belongs to the row above it."""

    label: str
    figures: tuple[str, ...]
    part: bool = False


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A table of figures with its sums, where they mean something."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[FigureLine, ...]
    total: FigureLine | None = None


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot, and what a person hears who does not see it. Without a drawing the text says why there is none."""

    svg: Markup
    text: str


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list: whole on a screen; on paper the first lines, and how many more there are.

    Attributes:
        title: its heading, with its number.
        lines: those of its lines that there is room for on paper.
        rest: the others, for a screen.
        more: what is said of the others; empty where there are none.
        empty: what is said where the list has no line.
    """

    title: str
    lines: tuple[NaskahLine, ...]
    rest: tuple[NaskahLine, ...]
    more: str
    empty: str = ""


@dataclass(frozen=True, slots=True)
class PageView:
    """The page from top to bottom."""

    title: str
    headline: str
    lead: str
    tiles: tuple[Tile, ...]
    monev: FigureBlock
    monev_plot: Plot
    programs: FigureBlock
    kinds: FigureBlock
    endings: FigureBlock
    timeline_title: str
    timeline: Plot
    lists: tuple[ListBlock, ...]
    troubles: tuple[ListBlock, ...]
    note: str


def page_view(view: PortfolioView) -> PageView:
    """The page of a portfolio."""
    said = portfolio_words()
    blocks = (_monev(view), _programs(view), _kinds(view), _endings(view))
    troubles = tuple(block for block in (_unread(view), _copies(view)) if block.lines)
    room = _room(blocks, troubles)
    return PageView(
        title=said.title,
        headline=said.headline.format(count=len(view.rows), day=day(view.day)) if view.rows else said.none,
        lead=" ".join(lead(view)),
        tiles=_tiles(view),
        monev=blocks[0],
        monev_plot=Plot(_drawing(monev_plot(view.categories, *_MONEV_PLOT)), said.plot["monev"]),
        programs=blocks[1],
        kinds=blocks[2],
        endings=blocks[3],
        timeline_title=said.heading["timeline"],
        timeline=_timeline(view),
        lists=(_list("without", without_lines(view), room), _list("next", next_lines(view), room)),
        troubles=troubles,
        note=f"{said.note['method']} {_signs(view)}",
    )


def _signs(view: PortfolioView) -> str:
    """What the signs before the names of naskah say."""
    signs = ", ".join(f"{status.sign} {status.short}" for status in view.categories.words)
    return portfolio_words().note["signs"].format(signs=signs)


def _room(blocks: Sequence[FigureBlock], troubles: Sequence[ListBlock]) -> int:
    """How many lines are left for the lists of naskah, which stand side by side."""
    monev, programs, kinds, endings = (len(block.rows) + 1 for block in blocks)
    taken = monev + max(programs, kinds + endings + 3) + sum(len(block.lines) + 2 for block in troubles)
    return max(_ROOM - taken, _LEAST)


def _tiles(view: PortfolioView) -> tuple[Tile, ...]:
    said = portfolio_words().tile
    lacking = sum(row.status is MonevStatus.TIDAK_ADA for row in view.rows)
    categories = tuple(Tile(row.total, row.label.lower()) for row in view.categories.rows)
    return (
        Tile(len(view.rows), said["naskah"]),
        *categories,
        Tile(lacking, said["without"]),
        Tile(view.endings[Ending.ENDED], said["ended"]),
        Tile(view.endings[Ending.WITHIN_90_DAYS], said["near"]),
    )


def _monev(view: PortfolioView) -> FigureBlock:
    tally, said = view.categories, portfolio_words()
    return FigureBlock(
        title=said.heading["monev"],
        heads=(tally.head, *(status.short.capitalize() for status in tally.words), said.naskah),
        rows=tuple(FigureLine(row.label, _shown(*row.figures, row.total), part) for row, part in category_lines(view)),
        total=FigureLine(said.total, _shown(*tally.total.figures, tally.total.total)),
    )


def _programs(view: PortfolioView) -> FigureBlock:
    return _counted("programs", view.groups, program_lines(view))


def _kinds(view: PortfolioView) -> FigureBlock:
    return _counted("kinds", view.kinds, ((row, False) for row in view.kinds.rows))


def _counted(heading: str, tally: Tally, rows: Iterable[tuple[TallyRow, bool]]) -> FigureBlock:
    """How many naskah, and how many of them without monev."""
    said = portfolio_words()
    return FigureBlock(
        title=said.heading[heading],
        heads=("", said.naskah, said.without_short),
        rows=tuple(FigureLine(row.label, _shown(row.total, without(tally, row)), part) for row, part in rows),
    )


def _endings(view: PortfolioView) -> FigureBlock:
    said = portfolio_words()
    return FigureBlock(
        title=said.heading["endings"],
        heads=("", said.naskah),
        rows=tuple(FigureLine(words().ending[key], _shown(count)) for key, count in view.endings.items()),
    )


def _shown(*counts: int) -> tuple[str, ...]:
    """Counts as they are read in a table, where a dash is quieter than a zero."""
    return tuple(str(count) if count else "–" for count in counts)


def _drawing(svg: str) -> Markup:
    return Markup(svg)  # noqa: S704 (matplotlib's own drawing; it escapes what is written in it)


def _timeline(view: PortfolioView) -> Plot:
    said = portfolio_words()
    if not view.timeline:
        return Plot(_drawing(""), said.empty["timeline"])
    figures = ", ".join(f"{each.label}: {each.count}" for each in view.timeline if each.count)
    return Plot(_drawing(timeline_plot(view.timeline, *_TIMELINE_PLOT)), said.plot["timeline"].format(figures=figures))


def _list(heading: str, lines: Sequence[NaskahLine], room: int) -> ListBlock:
    """A list of so many lines on paper; the last of them says how many more there are."""
    said = portfolio_words()
    shown = len(lines) if len(lines) <= room else room - 1
    rest = len(lines) - shown
    return ListBlock(
        title=f"{said.heading[heading]} ({len(lines)})",
        lines=tuple(lines[:shown]),
        rest=tuple(lines[shown:]),
        more=said.more.format(count=rest) if rest else "",
        empty=said.empty.get(heading, ""),
    )


def _unread(view: PortfolioView) -> ListBlock:
    return _list("unread", [NaskahLine(each.name, "", each.reason, "") for each in view.unread], _MOST_UNREAD)


def _copies(view: PortfolioView) -> ListBlock:
    said = portfolio_words().note["copy_of"]
    return _list(
        "copies", [NaskahLine(each.name, "", said.format(of=each.of), "") for each in view.copies], _MOST_UNREAD
    )
