"""A number in figures and the same number in words must be the same number."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from pipeline.checks.case import Case, say
from pipeline.readers.dates import find_dates
from pipeline.readers.numerals import find_number_pairs

__all__ = ["check_numbers"]


def check_numbers(case: Case) -> Iterator[Finding]:
    """A finding for each ``3 (dua)``; those within a date are the date's."""
    text = case.reading.text
    flat = text.text.replace("\n", " ")
    dates = [day.span for day in find_dates(flat)]
    for pair in find_number_pairs(flat):
        if pair.agrees or any(day.meets(pair.span) for day in dates):
            continue
        message = say("angka_tidak_konsisten", angka=pair.digits, kata=pair.words)
        yield case.finding(FindingCode.ANGKA_TIDAK_KONSISTEN, message, span=pair.span)
