"""The sheet of figures of a workbook: what was counted, then one table below the other, on one page of paper."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from pipeline.outputs.counts import CountTable
from pipeline.outputs.sheets import INK, LINE, NAVY, QUIET, TONES, Cell, Styles, write_cell

__all__ = ["CountSheet"]

_LABELS, _FIGURES = 44, 13  # characters
_MOST_FIGURES = 9


class CountSheet:
    """A sheet that is written from top to bottom."""

    def __init__(self, sheet: Worksheet, styles: Styles) -> None:
        self._sheet, self._styles, self._line = sheet, styles, 0
        sheet.set_portrait()
        sheet.fit_to_pages(1, 1)
        sheet.set_column(0, 0, _LABELS)
        sheet.set_column(1, _MOST_FIGURES, _FIGURES)

    def title(self, text: str) -> None:
        """Write the title of the whole."""
        self._say(text, bold=True, font_size=15, font_color=NAVY)

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Write a line; an alarm is what must not be overlooked."""
        self._say(text, font_color=TONES["bad"][1] if alarm else INK, bold=alarm)

    def table(self, table: CountTable) -> None:
        """Write a table with its title and its note, the last row being its sums."""
        self._line += 1
        self._say(table.title, bold=True, font_size=12, font_color=NAVY)
        for number, head in enumerate(table.heads):
            self._sheet.write_string(self._line, number, head, self._styles.head(centred=number > 0))
        self._sheet.set_row(self._line, 30)
        self._line += 1
        for label, figures in table.rows:
            self._row(label, figures, table, last=label is table.rows[-1][0])
        if table.note:
            self._say(table.note, italic=True, font_color=QUIET, font_size=9)

    def _say(self, text: str, **style: object) -> None:
        self._sheet.write_string(self._line, 0, text, self._styles(text_wrap=False, **style))
        self._line += 1

    def _row(self, label: str, figures: Sequence[int], table: CountTable, *, last: bool) -> None:
        cells = [
            Cell(label),
            *(Cell(n, tone=tone if n and not last else "") for n, tone in zip(figures, table.tones, strict=True)),
        ]
        for number, cell in enumerate(cells):
            style = self._styles.cell(cell, centred=number > 0)
            if last:
                style = self._styles(
                    border=1, border_color=LINE, bold=True, top=2, align="center" if number else "left"
                )
            write_cell(self._sheet, (self._line, number), cell, style)
        self._line += 1
