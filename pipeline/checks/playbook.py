"""The clauses that a playbook asks for."""

from collections.abc import Iterator

from models.agreement import Agreement
from models.finding import SEVERITY, Finding, FindingCode
from pipeline.checks.case import Case, say, wording
from pipeline.rules.playbook import Playbook, playbook

__all__ = ["check_playbook", "missing_clauses"]


def check_playbook(case: Case) -> Iterator[Finding]:
    """What the shipped playbook misses in a naskah."""
    return missing_clauses(case.record, playbook())


def missing_clauses(record: Agreement, book: Playbook) -> Iterator[Finding]:
    """A finding for each clause asked of this kind of naskah and not found, if every page could be read."""
    if record.source.unreadable_pages:
        return
    there = {clause.type for clause in record.clauses}
    for types in book.demands(record.kind):
        if not there & set(types):
            names = " atau ".join(wording()["klausul"][one] for one in types)
            message = say("klausul_wajib", klausul=names, jenis=" ".join(types), pedoman=book.name, sumber=book.source)
            code = FindingCode.KLAUSUL_WAJIB_TIDAK_ADA
            yield Finding(code=code, severity=SEVERITY[code], message=message.text, details=message.details)
