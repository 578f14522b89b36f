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
    seen: set[str | None] = set()
    for line in _lines(case):
        pasal = case.pasal_of(line)
        if pasal in seen or _is_signature(case, line) or not _is_blank(case, line):
            continue
        seen.add(pasal)
        message = say("isian_kosong", kutipan=" ".join(case.reading.text.slice(line).split()))
        yield case.finding(FindingCode.ISIAN_KOSONG, message, span=line)


def _lines(case: Case) -> Iterator[Span]:
    """Each line; one that stands in a column of its own behind its label (``NOMOR`` / ``: 12/``) with the label."""
    lines = [placed.span for placed in case.reading.text.lines]
    for index, line in enumerate(lines):
        is_labelled = index > 0 and case.reading.flat[line.start] == ":"
        yield Span(lines[index - 1].start, line.end) if is_labelled else line


def _is_blank(case: Case, line: Span) -> bool:
    """Whether dots stand in it, or, in the title, a hole where a number should."""
    match = first(rule(_RULE), case.reading.flat, line)
    return match is not None and (match.pattern == "titik" or case.reading.structure.title.holds(line))


def _is_signature(case: Case, span: Span) -> bool:
    block = case.reading.structure.signatures
    return block is not None and block.holds(span)
