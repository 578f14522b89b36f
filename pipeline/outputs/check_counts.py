"""The figures of a batch: monev by category of the partner and by programme, findings by code."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from models import Category, FindingCode, MonevStatus, ProgramCode
from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah
from pipeline.outputs.check_table import shown_status
from pipeline.outputs.words import StatusWords, words

__all__ = ["CountTable", "count_tables", "statuses"]

_UNKNOWN = "tidak diketahui"


@dataclass(frozen=True, slots=True)
class CountTable:
    """A table of figures.

    Attributes:
        title: what is counted.
        heads: the heads of the columns, that of the labels first.
        tones: for each column of figures how it is coloured; empty for none.
        rows: a label and its figures.
        note: what a reader must know; empty as a rule.
    """

    title: str
    heads: tuple[str, ...]
    tones: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    note: str = ""


def statuses(naskah: Iterable[CheckedNaskah]) -> list[StatusWords]:
    """The monev statuses in the contract's order; that of a silent adendum only where there is one."""
    silent = words().silent_adendum
    found = any(shown_status(each.row) is silent for each in naskah)
    return [*(words().monev[status] for status in MonevStatus), *([silent] if found else [])]


def count_tables(batch: CheckBatch) -> tuple[CountTable, CountTable, CountTable]:
    """By category of the partner, by programme, by code."""
    categories = {**{words().category[each]: True for each in Category}, _UNKNOWN.capitalize(): False}
    programs = {_capital(words().program[each]): False for each in ProgramCode} | {_UNKNOWN.capitalize(): False}
    return (
        _by_status(batch, "Kelompok mitra", categories, _category),
        _by_status(batch, "Jenis program", programs, _programs),
        _by_code(batch),
    )


def _category(naskah: CheckedNaskah) -> list[str]:
    partner = naskah.row.partner
    return [words().category[partner] if partner else _UNKNOWN.capitalize()]


def _programs(naskah: CheckedNaskah) -> list[str]:
    codes = [_capital(words().program[program.code]) for program in naskah.agreement.programs]
    return codes or [_UNKNOWN.capitalize()]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _by_status(
    batch: CheckBatch, head: str, labels: dict[str, bool], labels_of: Callable[[CheckedNaskah], Sequence[str]]
) -> CountTable:
    """Naskah by label and monev status; ``labels`` says in which order, and which stand there even without naskah."""
    shown = statuses(batch.naskah)
    counts = Counter((label, shown_status(each.row).word) for each in batch.naskah for label in labels_of(each))
    rows = [(label, [counts[label, status.word] for status in shown]) for label in labels]
    kept = [(label, (*figures, sum(figures))) for label, figures in rows if any(figures) or labels[label]]
    several = any(len(labels_of(each)) > 1 for each in batch.naskah)
    totals = Counter(shown_status(each.row).word for each in batch.naskah)
    total = (*(totals[status.word] for status in shown), len(batch.naskah))
    return CountTable(
        title=f"Status monev menurut {head[0].lower()}{head[1:]}",
        heads=(head, *(status.word for status in shown), "Jumlah"),
        tones=(*(status.tone for status in shown), ""),
        rows=(*kept, ("Jumlah naskah", total)),
        note="Satu naskah dapat memuat beberapa program dan dihitung pada tiap programnya." if several else "",
    )


def _by_code(batch: CheckBatch) -> CountTable:
    standing: Counter[FindingCode] = Counter()
    exempted: Counter[FindingCode] = Counter()
    holding: Counter[FindingCode] = Counter()
    for naskah in batch.naskah:
        findings = naskah.agreement.findings
        standing.update(found.code for found in findings if not found.exempted)
        exempted.update(found.code for found in findings if found.exempted)
        holding.update({found.code for found in findings if not found.exempted})
    rows = [
        (words().finding[code], (holding[code], standing[code], exempted[code]))
        for code in FindingCode
        if standing[code] or exempted[code]
    ]
    total = (
        sum(any(not found.exempted for found in naskah.agreement.findings) for naskah in batch.naskah),
        standing.total(),
        exempted.total(),
    )
    return CountTable(
        title="Temuan menurut jenisnya",
        heads=("Temuan", "Naskah", "Temuan", "Dikecualikan"),
        tones=("", "", ""),
        rows=(*rows, ("Jumlah", total)),
        note="Yang dikecualikan tidak ikut dihitung pada kolom Naskah dan Temuan." if exempted else "",
    )
