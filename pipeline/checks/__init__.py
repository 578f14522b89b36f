"""What a careful lawyer would object to: one module a family, each a function from a case to findings."""

from collections.abc import Callable, Iterator

from models.finding import Finding
from pipeline.checks.blanks import check_blanks
from pipeline.checks.case import Case
from pipeline.checks.dates import check_dates
from pipeline.checks.identity import check_identity
from pipeline.checks.monev import check_monev
from pipeline.checks.numbers import check_numbers
from pipeline.checks.order import check_order
from pipeline.checks.playbook import check_playbook
from pipeline.checks.reading_quality import check_reading
from pipeline.checks.references import check_references
from pipeline.checks.term import check_term

__all__ = ["CHECKS", "Case"]

CHECKS: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    check_monev,
    check_dates,
    check_numbers,
    check_term,
    check_references,
    check_identity,
    check_playbook,
    check_order,
    check_blanks,
    check_reading,
)
"""Every check, in the order in which their findings are listed."""
