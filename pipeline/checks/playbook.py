"""The clauses that the playbook asks for."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from pipeline.checks.case import Case, say, wording
from pipeline.rules.playbook import playbook

__all__ = ["check_playbook"]


def check_playbook(case: Case) -> Iterator[Finding]:
    """A finding for each clause asked of this kind of naskah and not found, if every page could be read."""
    if not case.is_read_whole:
        return
    book = playbook()
    there = {clause.type for clause in case.record.clauses}
    for types in book.demands(case.record.kind):
        if not there & set(types):
            names = " atau ".join(wording()["klausul"][one] for one in types)
            message = say("klausul_wajib", klausul=names, pedoman=book.name, sumber=book.source)
            yield case.finding(FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, message)
