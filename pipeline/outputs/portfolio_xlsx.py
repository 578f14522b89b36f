"""The portfolio as a workbook: the figures, every naskah, and all of them by the day on which they end."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time

import xlsxwriter

from pipeline.outputs.count_sheet import CountSheet
from pipeline.outputs.counts import CountTable, count_table
from pipeline.outputs.endings import Ending
from pipeline.outputs.portfolio import PortfolioRow, PortfolioView
from pipeline.outputs.portfolio_lines import as_of, headline, lead
from pipeline.outputs.portfolio_words import portfolio_words
from pipeline.outputs.sheets import Cell, Column, Styles, new_sheet, write_table
from pipeline.outputs.verdict import status_words
from pipeline.outputs.words import words

__all__ = ["render_portfolio_xlsx"]

_NASKAH = (
    Column("No.", 5, centred=True),
    Column("Naskah", 26),
    Column("Jenis", 14),
    Column("Judul", 36),
    Column("Mitra", 30),
    Column("Kelompok mitra", 16),
    Column("Sektor", 16),
    Column("Program", 26),
    Column("Tanggal", 12, centred=True),
    Column("Berakhir", 12, centred=True),
    Column("Masa berlaku", 16),
    Column("Monev", 13, centred=True),
    Column("Keterangan", 26),
)
_BERAKHIR = (
    Column("No.", 5, centred=True),
    Column("Naskah", 28),
    Column("Mitra", 44),
    Column("Kelompok mitra", 20),
    Column("Berakhir", 14, centred=True),
    Column("Sisa hari", 11, centred=True),
    Column("Masa berlaku", 26),
    Column("Monev", 14, centred=True),
)
_TONES = {Ending.ENDED: "bad", Ending.WITHIN_90_DAYS: "weak", Ending.WITHIN_180_DAYS: "fair"}


def render_portfolio_xlsx(view: PortfolioView) -> bytes:
    """The workbook; the same portfolio gives the same bytes, whenever it is written."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    written = datetime.combine(view.day, time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": portfolio_words().title, "author": "naskah", "created": written})
    styles = Styles(book)
    _figures(CountSheet(new_sheet(book, "Ringkasan"), styles), view)
    naskah = [_naskah(number, row) for number, row in enumerate(view.rows, start=1)]
    write_table(new_sheet(book, "Naskah"), styles, _NASKAH, naskah)
    ends = [_end(number, row) for number, row in enumerate(view.by_end, start=1)]
    write_table(new_sheet(book, "Berakhir"), styles, _BERAKHIR, ends)
    book.close()
    return target.getvalue()


def _figures(sheet: CountSheet, view: PortfolioView) -> None:
    sheet.title(portfolio_words().title)
    sheet.say(headline(view))
    for sentence in (as_of(view), *lead(view)):
        sheet.say(sentence)
    for each in view.unread:
        sheet.say(f"{each.name}: {each.reason}", alarm=True)
    for copy in view.copies:
        sheet.say(portfolio_words().note["copy"].format(name=copy.name, of=copy.of))
    for tally in (view.categories, view.sectors, view.groups, view.programs, view.kinds):
        sheet.table(count_table(tally))
    for table in _times(view):
        sheet.table(table)


def _times(view: PortfolioView) -> Iterator[CountTable]:
    """What ends when: how far ahead, and in which quarter or year."""
    said, total = portfolio_words(), len(view.rows)
    yield CountTable(
        title=said.heading["endings"],
        heads=(said.heading["endings"], said.naskah),
        tones=("",),
        rows=(*((words().ending[key], (count,)) for key, count in view.endings.items()), (said.total, (total,))),
    )
    if view.timeline:
        ahead = sum(each.count for each in view.timeline)
        yield CountTable(
            title=said.heading["timeline"],
            heads=(said.period, said.naskah),
            tones=("",),
            rows=(*((each.label, (each.count,)) for each in view.timeline), (said.total, (ahead,))),
        )


def _naskah(number: int, row: PortfolioRow) -> Sequence[Cell]:
    return (
        Cell(number),
        Cell(row.name, link=row.link),
        Cell(words().kind[row.kind]),
        Cell(row.title),
        Cell("; ".join(row.partners)),
        _category(row),
        Cell(words().sector[row.sector] if row.sector else None),
        Cell("; ".join(words().program[code] for code in row.programs)),
        Cell(row.signed_on),
        Cell(row.ends_on),
        Cell(words().ending[row.ending], tone=_TONES.get(row.ending, "")),
        _monev(row),
        Cell(row.exemption),
    )


def _end(number: int, row: PortfolioRow) -> Sequence[Cell]:
    return (
        Cell(number),
        Cell(row.name, link=row.link),
        Cell("; ".join(row.partners)),
        _category(row),
        Cell(row.ends_on),
        Cell(row.days_left),
        Cell(words().ending[row.ending], tone=_TONES.get(row.ending, "")),
        _monev(row),
    )


def _category(row: PortfolioRow) -> Cell:
    return Cell(words().category[row.category] if row.category else words().unknown, quiet=row.category is None)


def _monev(row: PortfolioRow) -> Cell:
    status = status_words(row.status)
    return Cell(status.word, tone=status.tone)
