"""The figures of a check: monev by category of the partner and by programme, findings by code."""

from collections import Counter

from models import FindingCode
from pipeline.outputs.check_batch import CheckBatch
from pipeline.outputs.counts import CountTable, by_category, by_program, count_table
from pipeline.outputs.words import words

__all__ = ["count_tables"]


def count_tables(batch: CheckBatch) -> tuple[CountTable, CountTable, CountTable]:
    """By category of the partner, by programme, by code."""
    agreements = [each.agreement for each in batch.naskah]
    return count_table(by_category(agreements)), count_table(by_program(agreements)), _by_code(batch)


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
