"""What may follow "paling lambat" and its like: a day, a day of every month, a moment."""

import re

from pipeline.readers.calendar_rhythms import EVERY
from pipeline.readers.dates import DateReading
from pipeline.readers.deadline_events import EDGE, ON, Bound
from pipeline.readers.named_dates import MONTHS
from pipeline.readers.numerals import COUNT
from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["PERIOD", "calendar_day", "end_of_period", "moment", "written_day"]

_WORDS = load("tenggat")
_MONTH = rf"{MONTHS.pattern}(?!\w)"
_DAY_WORD = r"(?:tanggal|tgl\.?)"
_TO_DAY = re.compile(rf"{ON}(?:\s+(?:hari|{_DAY_WORD}))*[\s,:]*")
_DAY = rf"\d{{1,2}}(?!\d)(?:\s*{OPEN}[^()]{{1,40}}{CLOSE})?(?:\s+(?:bulan\s+)?{_MONTH})?"
_CALENDAR_DAY = re.compile(
    rf"{ON}(?:\s+{EVERY})?\s+{_DAY_WORD}\s+{_DAY}(?:(?:\s*,|\s+dan|\s+serta)\s+(?:{_DAY_WORD}\s+)?{_DAY})*+"
    rf"(?:\s+(?:pada\s+)?{EVERY}\s+(?:{COUNT}\s+)?\w+|\s+(?:bulan|tahun)\s+(?:\w+nya|berjalan|yang sama))?"
)
PERIOD = rf"(?:(?:{any_of(_WORDS['tepi']['waktu'])}|{MONTHS.pattern})(?!\w))"
"""An expression (no groups, folded text) for a period that has an edge: "tahun anggaran", "bulan", "Maret"."""

_PART = any_of(_WORDS["tepi"]["bagian"])
_ORDINAL = r"(?:ke-?\s?\w+|i{1,3}|iv|pertama|kedua|ketiga|keempat|[1-4])(?!\w)"
_MOMENT = re.compile(
    rf"{ON}\s+(?:{EDGE}\s+(?:{_PART}\s+{_ORDINAL}|{PERIOD})|{_PART}\s+{_ORDINAL}"
    rf"|bulan(?=\s+{_MONTH})|(?={_MONTH})|tahun(?=\s+\d{{4}}))(?:\s*{_MONTH})?"
    r"(?:\s+(?:tahun\s+)?(?:\d{4}|anggaran|ajaran))?"
    rf"(?:\s+(?:tahun\s+)?(?:berjalan|berikutnya|yang sama))?(?:\s+(?:pada\s+)?{EVERY}\s+\w+)?(?!\w)"
)
_ENDS = any_of(_WORDS["peristiwa"]["selesai"])
_END_OF_PERIOD = re.compile(
    rf"\s+(?:{_ENDS}\s+{PERIOD}(?:\s+{_MONTH})?|{PERIOD}(?:\s+{_MONTH})?\s+{_ENDS}|bulan\s+{_MONTH})"
    r"(?:\s+(?:tahun\s+)?(?:\d{4}|berjalan))?(?!\w)"
)


def written_day(flat: str, start: int, dates: dict[int, DateReading]) -> Bound | None:
    """A date with its year, of those in ``dates`` (by where they start)."""
    to_day = _TO_DAY.match(flat, start)
    reading = to_day and dates.get(to_day.end())
    return Bound(reading.span.end, reading.value) if reading else None


def calendar_day(flat: str, start: int) -> Bound | None:
    """Read "tanggal 10", "tanggal 5 setiap bulan", "tanggal 15 Januari setiap tahun"."""
    found = _CALENDAR_DAY.match(flat, start)
    return found and Bound(found.end())


def moment(flat: str, start: int) -> Bound | None:
    """Read "akhir bulan Maret 2025", "minggu kedua bulan berikutnya", "triwulan II tahun 2025"."""
    found = _MOMENT.match(flat, start)
    return found and Bound(found.end())


def end_of_period(flat: str, start: int) -> Bound | None:
    """Read "bulan Februari berakhir" and "berakhirnya tahun anggaran", as they stand behind "sebelum"."""
    found = _END_OF_PERIOD.match(flat, start)
    return found and Bound(found.end())
