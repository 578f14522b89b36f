"""Dots and lines that nobody filled in."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from models.text import Span
from pipeline.checks.case import Case, say
from pipeline.rules import first, rule

__all__ = ["check_blanks"]

_RULE = "periksa.isian_kosong"


def check_blanks(case: Case) -> Iterator[Finding]:
    """One finding for each pasal, and one for what stands before the first, that holds a blank.

    Dots in the signature block are lines to sign on.
    """
    reading = case.reading
    seen: set[str | None] = set()
    for placed in reading.text.lines:
        if _is_signature(case, placed.span):
            continue
        match = first(rule(_RULE), reading.flat, placed.span)
        pasal = case.pasal_of(placed.span)
        if match is None or pasal in seen or (match.pattern != "titik" and not _is_title(case, placed.span)):
            continue
        seen.add(pasal)
        message = say("isian_kosong", kutipan=reading.text.slice(placed.span))
        yield case.finding(FindingCode.ISIAN_KOSONG, message, span=placed.span)


def _is_signature(case: Case, span: Span) -> bool:
    block = case.reading.structure.signatures
    return block is not None and block.holds(span)


def _is_title(case: Case, span: Span) -> bool:
    return case.reading.structure.title.holds(span)
