"""How often: "setiap 3 (tiga) bulan", "2 kali setahun", "Juni dan Desember setiap tahun", "laporan triwulanan".

The interval is given in months; what recurs more often than monthly has none. A recurrence tied to an event
("setiap angkatan") is an event, see `pipeline.readers.events`. "Secara berkala" and "sewaktu-waktu" are nothing that
anyone can be held to and are not read; nor is a rate ("6% per tahun") or a thing's name ("rencana kerja tahunan"):
"tahunan" counts only behind a word for what is done again (``vocabulary/berkala.toml``).
"""

from dataclasses import dataclass

from models.text import Span, fold
from pipeline.readers.calendar_rhythms import by_calendar, by_months
from pipeline.readers.rhythms import adjectives, counted

__all__ = ["Interval", "find_intervals"]


@dataclass(frozen=True, slots=True)
class Interval:
    """How often something recurs.

    Attributes:
        months: the interval; None where it is shorter than a month or no whole number of months.
        text: the words, white space folded.
        agrees: whether the figures and words of its counts say the same.
    """

    span: Span
    months: int | None
    text: str
    agrees: bool = True


def find_intervals(text: str) -> list[Interval]:
    """Every recurrence by the calendar in ``text``, in order, none within another."""
    flat = fold(text)
    rhythms = sorted(
        [*by_calendar(flat), *by_months(flat), *counted(flat), *adjectives(flat)], key=lambda one: (one.start, -one.end)
    )
    intervals: list[Interval] = []
    end = 0
    for rhythm in rhythms:
        if rhythm.start >= end:
            end = rhythm.end
            words = " ".join(text[rhythm.start : end].split())
            intervals.append(Interval(Span(rhythm.start, end), rhythm.interval, words, rhythm.agrees))
    return intervals
