"""Sheets that a person reads, filters and prints: text stays text, links lead to pages, nothing is a formula."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.url import Url
from xlsxwriter.worksheet import Worksheet

from pipeline.outputs.prose import clip

__all__ = [
    "INK",
    "LINE",
    "NAVY",
    "QUIET",
    "TONES",
    "Cell",
    "Column",
    "Styles",
    "new_sheet",
    "write_cell",
    "write_table",
]

INK, QUIET, NAVY, LINE = "#1B1F24", "#5B6470", "#1D3557", "#C9CED6"
TONES = {  # paper and ink; the hues of the brief
    "good": ("#DFF0E4", "#1B6B3A"),
    "fair": ("#FBF0CF", "#6F4E00"),
    "weak": ("#FCE4D3", "#A34700"),
    "bad": ("#F8DCDC", "#A11D21"),
    "unknown": ("#E8EAED", "#454D59"),
    "error": ("#F8DCDC", "#A11D21"),
    "warning": ("#FCE4D3", "#A34700"),
    "info": ("#E8EAED", "#454D59"),
}
_DATE = "[$-421]d mmm yyyy"
_A4 = 9
_LINE, _PADDING, _TALLEST = 14.5, 4.0, 409.0  # points; 409 is the most that Excel gives a row
_CAPITAL, _SMALL = 1.08, 0.88  # letters, in the figures by which a column is measured; both on the wide side
_LONGEST_TEXT, _LONGEST_LINK = 32_000, 2_000  # Excel: 32,767 and 2,080


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell.

    Attributes:
        value: a text, a figure or a day; None for an empty cell.
        link: where it leads: a file's, with its page; empty for nowhere.
        tone: how it is coloured; empty for plainly.
        quiet: it is there for completeness, and drawn so.
    """

    value: str | int | date | None
    link: str = ""
    tone: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in characters, and whether it is centred."""

    head: str
    width: float
    centred: bool = False


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def __call__(self, **properties: Any) -> Format:
        """A format: the house's own, with what differs."""
        usual = {"font_size": 11, "font_color": INK, "valign": "top", "text_wrap": True}
        whole = tuple(sorted((usual | properties).items()))
        if whole not in self._made:
            self._made[whole] = self._book.add_format(dict(whole))
        return self._made[whole]

    def head(self, *, centred: bool = False) -> Format:
        """The head of a column."""
        return self(
            bold=True, font_color="#FFFFFF", bg_color=NAVY, border=1, border_color=NAVY, valign="vcenter",
            align="center" if centred else "left",
        )  # fmt: skip

    def cell(self, cell: Cell, *, centred: bool = False) -> Format:
        """A cell of a table."""
        properties: dict[str, Any] = {"border": 1, "border_color": LINE, "align": "center" if centred else "left"}
        if cell.quiet:
            properties |= {"font_color": QUIET, "italic": True}
        if cell.tone:
            paper, ink = TONES[cell.tone]
            properties |= {"bg_color": paper, "font_color": ink, "bold": True}
        if cell.link:
            properties |= {"font_color": "#0B57A4", "underline": 1}
        if isinstance(cell.value, date):
            properties["num_format"] = _DATE
        return self(**properties)


class _Link(Url):
    """A link to a file with forward slashes, which every office program takes; xlsxwriter writes those of Windows."""

    def _target(self) -> str:
        target: str = super()._target()
        return target.replace("\\", "/")


def new_sheet(book: xlsxwriter.Workbook, name: str) -> Worksheet:
    """An empty sheet that prints on A4 across, as wide as the paper, with page numbers."""
    sheet: Worksheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.55, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&8&A&R&8Halaman &P dari &N")
    sheet.hide_gridlines(2)
    return sheet


def write_table(sheet: Worksheet, styles: Styles, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
    """The whole sheet as one table: head frozen and repeated on paper, a filter on each column."""
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
        sheet.write_string(0, number, column.head, styles.head(centred=column.centred))
    for line, row in enumerate(rows, start=1):
        sheet.set_row(line, _height(columns, row))
        for number, cell in enumerate(row):
            write_cell(sheet, (line, number), cell, styles.cell(cell, centred=columns[number].centred))
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)


def _height(columns: Sequence[Column], row: Sequence[Cell]) -> float:
    """How tall a row must be: Excel would find it by itself, LibreOffice prints what it is told."""
    texts = [
        (cell.value, column.width) for column, cell in zip(columns, row, strict=True) if isinstance(cell.value, str)
    ]
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return min(_LINE * lines + _PADDING, _TALLEST)


def _lines(text: str, width: float) -> int:
    """Lines of a text in a column of that width, rather one too many than one too few."""
    return sum(_folded(line, width) for line in text.split("\n"))


def _folded(line: str, width: float) -> int:
    count, used = 1, 0.0
    for word in line.split(" "):
        size = sum(_CAPITAL if char.isupper() else _SMALL for char in word)
        if used and used + 1 + size > width:
            count, used = count + 1, 0.0
        used += size + (1 if used else 0)
        count, used = count + int(used // width), used % width
    return count


def write_cell(sheet: Worksheet, place: tuple[int, int], cell: Cell, style: Format) -> None:
    """One cell; a text that begins like a formula is a text."""
    match cell.value:
        case None:
            sheet.write_blank(*place, None, style)
        case date():
            sheet.write_datetime(*place, datetime.combine(cell.value, time()), style)
        case int():
            sheet.write_number(*place, cell.value, style)
        case str() if cell.link and len(cell.link) <= _LONGEST_LINK:
            link = _link(cell.link, clip(cell.value, _LONGEST_TEXT))
            sheet.write_url(*place, link, style)  # type: ignore[call-overload]  # it takes a Url, and says str
        case str():
            sheet.write_string(*place, clip(cell.value, _LONGEST_TEXT), style)


def _link(target: str, text: str) -> Url:
    link = _Link(f"external:{target.removeprefix('file:///').removeprefix('file:')}")
    link.text = text
    return link
