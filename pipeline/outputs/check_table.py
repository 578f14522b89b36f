"""The check table: one row per naskah, its monev status, what is missing, and where the clause stands."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from rich import box
from rich.console import Console
from rich.table import Table

from models import Agreement, Category, Finding, Kind, MonevStatus, Severity
from pipeline.outputs.citations import page_list, pages_of, pasal_list
from pipeline.outputs.partner import partner_category
from pipeline.outputs.prose import clean
from pipeline.outputs.verdict import is_silent_adendum, missing_elements, status_words
from pipeline.outputs.words import StatusWords, words

__all__ = ["CheckFormat", "CheckRow", "check_rows", "lacking", "render_check", "shown_status"]

_UNBOUNDED = 10_000
_FOLLOW_UP = "tindak_lanjut"
_NOTHING = "–"
_NAME_WIDTH, _PAGES_WIDTH = 20, 8
_COUNTED = (Severity.ERROR, Severity.WARNING)  # those that bear on the exit code
_BYTE_ORDER_MARK = "\ufeff"


class CheckFormat(StrEnum):
    """How the table is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """The answer for one naskah.

    Attributes:
        file: the naskah's file, as it was given.
        kind: the kind of naskah.
        title: its subject, in one line; None where there is none.
        status: the monev status.
        missing: the monev elements that the naskah does not settle (`tindak_lanjut` does not bear on the status);
            empty where nobody can tell.
        pasal: where the monev clause stands.
        pages: the pages it stands on, from 1; where nobody can tell, none.
        findings: all findings, in the order of the record.
        partner: the category under which the ministry counts the naskah.
    """

    file: str
    kind: Kind
    title: str | None
    status: MonevStatus
    missing: tuple[str, ...]
    pasal: tuple[str, ...]
    pages: tuple[int, ...]
    findings: tuple[Finding, ...]
    partner: Category | None

    def count(self, severity: Severity) -> int:
        """How many findings of that severity stand."""
        return sum(finding.severity is severity and finding.exempted is None for finding in self.findings)


def check_rows(agreements: Iterable[Agreement]) -> list[CheckRow]:
    """One row for each naskah, in the order given."""
    return [_row(agreement) for agreement in agreements]


def _row(agreement: Agreement) -> CheckRow:
    return CheckRow(
        file=agreement.source.file,
        kind=agreement.kind,
        title=clean(agreement.title.value) if agreement.title else None,
        status=agreement.monev.status,
        missing=missing_elements(agreement.monev),
        pasal=agreement.monev.pasal,
        pages=pages_of(agreement.monev.evidence),
        findings=agreement.findings,
        partner=partner_category(agreement),
    )


def render_check(rows: Sequence[CheckRow], check_format: CheckFormat, *, width: int | None = None) -> str:
    """The rows as a table for people, as CSV for a spreadsheet or as JSON for a program.

    ``width`` is the table's width in columns; without it no cell is folded, as a pipe or a file wants it. The text
    holds no control codes. CSV begins with a byte order mark and is parted by semicolons, so that Excel set to
    Indonesian opens it by a double click: write it as UTF-8.
    """
    match check_format:
        case CheckFormat.TABLE:
            return _as_table(rows, width)
        case CheckFormat.CSV:
            return _as_csv(rows)
        case CheckFormat.JSON:
            return _as_json(rows)


def _as_json(rows: Sequence[CheckRow]) -> str:
    """A file name that is no Unicode (POSIX allows it) is escaped, so that the text can be written as UTF-8."""
    entries = [asdict(row) | {"findings": [found.model_dump(mode="json") for found in row.findings]} for row in rows]
    text = json.dumps(entries, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _as_table(rows: Sequence[CheckRow], width: int | None) -> str:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, collapse_padding=True)
    longest = max((len(clean(row.file)) for row in rows), default=0)
    table.add_column("Naskah", overflow="fold", min_width=min(longest, _NAME_WIDTH))
    table.add_column("Monev", no_wrap=True)
    table.add_column("Yang kurang", min_width=15)
    table.add_column("Pasal")
    table.add_column("Hlm.", max_width=_PAGES_WIDTH if width else None)
    table.add_column("Temuan", no_wrap=True)
    for row in rows:
        table.add_row(*_cells(row))
    page = io.StringIO()
    console = Console(
        file=page, width=width or _UNBOUNDED, color_system=None, markup=False, emoji=False, highlight=False
    )
    console.print(table)
    console.print(_summary(rows), soft_wrap=width is None)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def _cells(row: CheckRow) -> tuple[str, ...]:
    shown = shown_status(row)
    counts = [(row.count(severity), words().severity[severity].letter) for severity in _COUNTED]
    return (
        clean(row.file),
        f"{shown.sign} {shown.short}",
        lacking(row),
        pasal_list(row.pasal) or _NOTHING,
        page_list(row.pages) or _NOTHING,
        " ".join(f"{count}{letter}" for count, letter in counts if count) or _NOTHING,
    )


def shown_status(row: CheckRow) -> StatusWords:
    """The monev status in words; an adendum that is silent on monev has none."""
    silent = is_silent_adendum(row.kind, row.status, {finding.code for finding in row.findings})
    return status_words(None if silent else row.status)


def lacking(row: CheckRow) -> str:
    """What the naskah does not settle about monev, in words."""
    if row.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN:
        return "tidak diketahui"
    if row.status is MonevStatus.TIDAK_ADA:
        return _NOTHING if shown_status(row) is words().silent_adendum else "semua unsur"
    named = [f"({words().element[name]})" if name == _FOLLOW_UP else words().element[name] for name in row.missing]
    return ", ".join(named) or _NOTHING


def _summary(rows: Sequence[CheckRow]) -> str:
    counts = Counter(shown_status(row).short for row in rows)
    order = [*(words().monev[status].short for status in MonevStatus), words().silent_adendum.short]
    monev = ", ".join(f"{counts[short]} {short}" for short in order if counts[short])
    graded = [words().severity[severity] for severity in _COUNTED]
    legend = ", ".join(f"{each.letter} = {each.word.lower()}" for each in graded)
    lines = ["", f"{len(rows)} naskah. Monev: {monev or _NOTHING}.", f"Temuan: {legend}."]
    if exempted := sum(finding.exempted is not None for row in rows for finding in row.findings):
        lines.append(f"{exempted} temuan dikecualikan dalam naskah.toml.")
    if any(_FOLLOW_UP in row.missing for row in rows if row.status is not MonevStatus.TIDAK_ADA):
        lines.append(f"({words().element[_FOLLOW_UP]}): tidak disebut, tanpa pengaruh pada status monev.")
    return "\n".join(lines)


def _as_csv(rows: Sequence[CheckRow]) -> str:
    page = io.StringIO()
    writer = csv.writer(page, delimiter=";", lineterminator="\r\n")
    writer.writerow(_CSV_HEADER)
    writer.writerows([_safe(cell) for cell in _csv_cells(row)] for row in rows)
    return _BYTE_ORDER_MARK + page.getvalue()


_CSV_HEADER = (
    "berkas",
    "jenis",
    "judul",
    "mitra",
    "monev",
    "unsur_kurang",
    "pasal",
    "halaman",
    "masalah",
    "peringatan",
    "temuan",
    "dikecualikan",
)


def _csv_cells(row: CheckRow) -> tuple[str, ...]:
    return (
        clean(row.file),
        words().kind[row.kind],
        row.title or "",
        words().category[row.partner] if row.partner else "",
        words().monev[row.status].word,
        ", ".join(words().element[name] for name in row.missing),
        ", ".join(map(clean, row.pasal)),
        ", ".join(map(str, row.pages)),
        str(row.count(Severity.ERROR)),
        str(row.count(Severity.WARNING)),
        ", ".join(finding.code for finding in row.findings if not finding.exempted),
        ", ".join(finding.code for finding in row.findings if finding.exempted),
    )


def _safe(cell: str) -> str:
    """``cell`` so that a spreadsheet takes it for text: a title may begin like a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
