"""The checks look at the record and its text; what they object to becomes part of the record."""

from models.agreement import Agreement
from models.finding import Finding
from pipeline.checks import CHECKS, Case
from pipeline.language import Reading

__all__ = ["review"]


def review(record: Agreement, reading: Reading) -> tuple[Finding, ...]:
    """All findings on a naskah, in the order of the checks."""
    case = Case(record, reading)
    return tuple(finding for check in CHECKS for finding in check(case))
