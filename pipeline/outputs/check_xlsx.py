"""A batch as a workbook for the head of an office: the naskah, the findings, the figures."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time

import xlsxwriter

from models import Agreement, Finding, MonevStatus, Severity
from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah
from pipeline.outputs.check_counts import count_tables
from pipeline.outputs.check_table import lacking, shown_status
from pipeline.outputs.citations import cite, pages_of, pasal_list, place
from pipeline.outputs.count_sheet import CountSheet
from pipeline.outputs.dates import day
from pipeline.outputs.finding_list import exemption_of
from pipeline.outputs.links import page_link
from pipeline.outputs.partner import partners
from pipeline.outputs.prose import clean, clean_lines
from pipeline.outputs.sheets import Cell, Column, Styles, new_sheet, write_table
from pipeline.outputs.words import words

__all__ = ["render_check_xlsx"]

_NASKAH = (
    Column("No.", 5, centred=True),
    Column("Naskah", 22),
    Column("Jenis", 12),
    Column("Judul", 32),
    Column("Mitra", 25),
    Column("Kelompok mitra", 14),
    Column("Program", 20),
    Column("Tanggal", 12, centred=True),
    Column("Berakhir", 12, centred=True),
    Column("Monev", 12, centred=True),
    Column("Yang kurang", 15),
    Column("Letak monev", 21),
    Column("Masalah", 10, centred=True),
    Column("Peringatan", 12, centred=True),
    Column("Dikecualikan", 14, centred=True),
)
_TEMUAN = (
    Column("No.", 5, centred=True),
    Column("Naskah", 22),
    Column("Berat", 13, centred=True),
    Column("Temuan", 18),
    Column("Uraian", 36),
    Column("Letak", 21),
    Column("Tertulis dalam naskah", 32),
    Column("Usul", 56),
    Column("Pengecualian", 22),
)


def render_check_xlsx(batch: CheckBatch) -> bytes:
    """The workbook; the same batch gives the same bytes, whenever it is written."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    written = datetime.combine(batch.day, time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": "Pemeriksaan naskah kerja sama", "author": "naskah", "created": written})
    styles = Styles(book)
    naskah = [_naskah_row(number, each) for number, each in enumerate(batch.naskah, start=1)]
    write_table(new_sheet(book, "Naskah"), styles, _NASKAH, naskah)
    write_table(new_sheet(book, "Temuan"), styles, _TEMUAN, list(_finding_rows(batch.naskah)))
    _figures(CountSheet(new_sheet(book, "Ringkasan"), styles), batch)
    book.close()
    return target.getvalue()


def _naskah_row(number: int, naskah: CheckedNaskah) -> Sequence[Cell]:
    agreement, row = naskah.agreement, naskah.row
    status = shown_status(row)
    where = cite(agreement.monev.evidence, f"Pasal {pasal_list(row.pasal)}" if row.pasal else "")
    names = [clean(party.name or party.label or "") for party in partners(agreement)]
    return (
        Cell(number),
        Cell(clean(row.file), link=naskah.link),
        Cell(words().kind[row.kind]),
        Cell(row.title),
        Cell("; ".join(filter(None, names))),
        Cell(words().category[row.partner] if row.partner else "Tidak diketahui", quiet=row.partner is None),
        Cell("; ".join(words().program[program.code] for program in agreement.programs)),
        Cell(agreement.signed_on.value if agreement.signed_on else None),
        _end(agreement),
        Cell(status.word, tone=status.tone),
        Cell(lacking(row), quiet=row.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN),
        Cell(where, link=page_link(naskah.link, row.pages[0]) if row.pages else ""),
        Cell(row.count(Severity.ERROR)),
        Cell(row.count(Severity.WARNING)),
        Cell(sum(found.exempted is not None for found in row.findings)),
    )


def _end(agreement: Agreement) -> Cell:
    if agreement.term and agreement.term.ends_on:
        return Cell(agreement.term.ends_on)
    return Cell("tanpa batas" if agreement.term and agreement.term.open_ended else None)


def _finding_rows(batch: Sequence[CheckedNaskah]) -> Iterator[Sequence[Cell]]:
    pairs = ((naskah, finding) for naskah in batch for finding in naskah.agreement.findings)
    for number, (naskah, finding) in enumerate(pairs, start=1):
        yield _finding_row(number, naskah, finding)


def _finding_row(number: int, naskah: CheckedNaskah, finding: Finding) -> Sequence[Cell]:
    exempt = finding.exempted is not None
    pages = pages_of(finding.evidence)
    grade = Cell("Dikecualikan", quiet=True) if exempt else _grade(finding.severity)
    return (
        Cell(number),
        Cell(clean(naskah.agreement.source.file), link=naskah.link),
        grade,
        Cell(words().finding[finding.code], quiet=exempt),
        Cell(clean(finding.message), quiet=exempt),
        Cell(cite(finding.evidence, place(finding.pasal)), link=page_link(naskah.link, pages[0]) if pages else ""),
        Cell(clean(" ".join(item.quote for item in finding.evidence)), quiet=exempt),
        Cell(clean_lines(finding.proposal or ""), quiet=exempt),
        Cell(exemption_of(finding), quiet=exempt),
    )


def _grade(severity: Severity) -> Cell:
    return Cell(words().severity[severity].word, tone=severity.value)


def _figures(sheet: CountSheet, batch: CheckBatch) -> None:
    sheet.title("Ringkasan pemeriksaan naskah kerja sama")
    sheet.say(f"{len(batch.naskah)} naskah, diperiksa per {day(batch.day)}.")
    unreadable = sum(bool(each.agreement.source.unreadable_pages) for each in batch.naskah)
    if unreadable:
        sheet.say(f"{unreadable} naskah mempunyai halaman yang tidak terbaca.")
    if batch.unread:
        sheet.say(f"{batch.unread} berkas tidak dapat dibaca dan tidak ikut dihitung.", alarm=True)
    for table in count_tables(batch):
        sheet.table(table)
