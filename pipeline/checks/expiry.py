"""What has come to an end: the one finding that depends on the day, so it is no part of a record."""

from collections.abc import Iterator
from datetime import date

from models.agreement import Agreement
from models.clause import ClauseType
from models.finding import SEVERITY, Finding, FindingCode
from pipeline.checks.case import say

__all__ = ["check_expiry"]


def check_expiry(record: Agreement, day: date) -> Iterator[Finding]:
    """A finding where the term's last day lies before ``day``; an end that nobody can name has not passed."""
    term = record.term
    if term is None or term.ends_on is None or not term.has_ended(day):
        return
    code = FindingCode.MASA_BERLAKU_BERAKHIR
    pasal = next((clause.pasal for clause in record.clauses if clause.type is ClauseType.JANGKA_WAKTU), None)
    message = say("masa_berlaku_berakhir", berakhir=f"{term.ends_on:%d-%m-%Y}", hari=(day - term.ends_on).days)
    yield Finding(
        code=code,
        severity=SEVERITY[code],
        message=message.text,
        details=message.details,
        pasal=pasal,
        evidence=term.evidence,
    )
