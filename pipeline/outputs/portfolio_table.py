"""The portfolio for the terminal: the counts, what ends when, and what is missing, by name."""

import io
import textwrap
from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from pipeline.outputs.counts import Tally, TallyRow
from pipeline.outputs.portfolio import PortfolioView
from pipeline.outputs.portfolio_lines import (
    NaskahLine,
    as_of,
    category_lines,
    headline,
    lead,
    next_lines,
    program_lines,
    without_lines,
)
from pipeline.outputs.portfolio_words import portfolio_words
from pipeline.outputs.words import words

__all__ = ["render_portfolio_table"]

_WIDTH = 80
_NEXT = 10
_GAP = 2  # columns of text before a figure
_LABEL = (17, 34)  # those of a label, at the least and at the most


def render_portfolio_table(view: PortfolioView, width: int | None = None) -> str:
    """The portfolio as plain text without control codes, 80 columns wide where no width is given."""
    whole = width or _WIDTH
    parts = [
        _folded([headline(view), " ".join([as_of(view), *lead(view)])], whole),
        _counts(view, whole) if view.rows else "",
        *(_section(heading, lines, whole) for heading, lines in _sections(view)),
    ]
    return "\n".join(filter(None, parts))


def _sections(view: PortfolioView) -> Iterator[tuple[str, list[str]]]:
    """What is told line by line, under its heading; lists that are empty are left out."""
    said = portfolio_words()
    yield "endings", [f"{count:>4}  {words().ending[key]}" for key, count in view.endings.items() if count]
    yield "timeline", [", ".join(f"{each.label}: {each.count}" for each in view.timeline if each.count)]
    yield "without", list(map(_naskah, without_lines(view)))
    nearest = next_lines(view)
    more = [said.more.format(count=len(nearest) - _NEXT)] if len(nearest) > _NEXT else []
    yield "next", [*map(_naskah, nearest[:_NEXT]), *more]
    yield "unread", [f"{each.name}: {each.reason}" for each in view.unread]
    yield "copies", [said.note["copy"].format(name=each.name, of=each.of) for each in view.copies]


def _section(heading: str, lines: Iterable[str], width: int) -> str:
    shown = [f"  {line}" for line in lines if line]
    return _folded([portfolio_words().heading[heading], *shown], width) if shown else ""


def _naskah(line: NaskahLine) -> str:
    return f"{line.sign} {line.file}: {' · '.join(filter(None, (line.note, line.text)))}"


def _folded(lines: Iterable[str], width: int) -> str:
    folded = (textwrap.wrap(line, width, subsequent_indent=" " * 6 * line.startswith(" ")) for line in lines)
    return "".join(f"{line}\n" for parts in folded for line in parts)


def _counts(view: PortfolioView, width: int) -> str:
    heads = [*(status.short for status in view.categories.words), "jumlah"]
    widths = [max(map(len, head.split())) for head in heads]
    left = width - sum(figure + _GAP for figure in widths)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, collapse_padding=True)
    table.add_column("", width=min(max(left, _LABEL[0]), _LABEL[1]))
    for head, figure in zip(heads, widths, strict=True):
        table.add_column(head, justify="right", width=figure)
    _block(table, view.categories, category_lines(view))
    _block(table, view.groups, program_lines(view))
    _block(table, view.kinds, ((row, False) for row in view.kinds.rows))
    table.add_row(view.categories.total.label, *_figures(view.categories.total))
    page = io.StringIO()
    console = Console(file=page, width=width, color_system=None, markup=False, emoji=False, highlight=False)
    console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines()) + _folded([view.groups.note], width)


def _block(table: Table, tally: Tally, rows: Iterable[tuple[TallyRow, bool]]) -> None:
    """The rows of one count under what they are counted by, parts of a row set in."""
    table.add_row(tally.head.upper())
    lines = list(rows)
    for number, (row, part) in enumerate(lines, start=1):
        label = Padding(row.label, (0, 0, 0, 2 if part else 0))
        table.add_row(label, *_figures(row), end_section=number == len(lines))


def _figures(row: TallyRow) -> list[str]:
    """The figures of a row; a zero is a dash, so that the eye finds what is there."""
    return [str(figure or "–") for figure in (*row.figures, row.total)]
