"""Weekday, words and figures of a date must say one existing day."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from pipeline.checks.case import Case, long_date, say, wording
from pipeline.readers.dates import DateReading, find_dates

__all__ = ["check_dates"]


def check_dates(case: Case) -> Iterator[Finding]:
    """A finding for each date whose readings disagree, or whose day does not exist."""
    text = case.reading.text
    for day in find_dates(text.text.replace("\n", " ")):
        if day.agrees:
            continue
        if day.impossible:
            message = say("tanggal_mustahil", kutipan=text.slice(day.span), hari="", kata="", angka="")
        else:
            message = say("tanggal_tidak_konsisten", bacaan="; ".join(_readings(day)), **_details(day))
        yield case.finding(FindingCode.TANGGAL_TIDAK_KONSISTEN, message, span=day.span)


def _readings(day: DateReading) -> Iterator[str]:
    if day.weekday is not None:
        yield f"hari tertulis {wording()['hari'][str(day.weekday)]}"
    if day.by_words is not None:
        yield f"kata menunjuk {long_date(day.by_words)}"
    if day.by_digits is not None:
        yield f"angka menunjuk {long_date(day.by_digits)}"


def _details(day: DateReading) -> dict[str, str]:
    """The three readings by name, each where it is there: the weekday, and what words and figures say with theirs."""
    weekday = wording()["hari"][str(day.weekday)] if day.weekday is not None else ""
    words, figures = (long_date(one) if one else "" for one in (day.by_words, day.by_digits))
    return {"hari": weekday, "kata": words, "angka": figures}
