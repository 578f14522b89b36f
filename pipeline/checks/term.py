"""Start, length and end of the term as written must fit together."""

from collections.abc import Iterator
from datetime import timedelta

from models.finding import Finding, FindingCode
from models.term import Term
from pipeline.checks.case import Case, Message, say
from pipeline.readers.durations import add_months

__all__ = ["check_term"]

# Whether the last day counts is a matter of style: "sampai dengan 13 Maret" and "14 Maret" both are three years.
_TOLERANCE = timedelta(days=1)


def check_term(case: Case) -> Iterator[Finding]:
    """A missing term, or one whose written parts disagree by more than a day; of an adendum neither is asked."""
    term = case.record.term
    if term is None:
        if not case.is_adendum and case.is_read_whole:
            yield case.finding(FindingCode.MASA_BERLAKU_TIDAK_ADA, say("masa_berlaku_tidak_ada"))
        return
    message = _disagreement(term)
    if message is not None:
        pasal = next((clause.pasal for clause in case.record.clauses if clause.type == "jangka_waktu"), None)
        found = case.finding(FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN, message, pasal=pasal)
        yield found.model_copy(update={"evidence": term.evidence})


def _disagreement(term: Term) -> Message | None:
    if term.derived or term.months is None or term.starts_on is None or term.ends_on is None:
        return None
    due = add_months(term.starts_on, term.months)
    if abs(due - term.ends_on) <= _TOLERANCE:
        return None
    return say(
        "masa_berlaku_tidak_konsisten",
        bulan=term.months,
        mulai=f"{term.starts_on:%d-%m-%Y}",
        seharusnya=f"{due:%d-%m-%Y}",
        tertulis=f"{term.ends_on:%d-%m-%Y}",
    )
