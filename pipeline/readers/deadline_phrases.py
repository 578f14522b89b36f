"""What may follow "paling lambat" and its like: a day, a day of every month, a length of time, a moment, an event."""

import re
from dataclasses import dataclass
from datetime import date

from pipeline.readers.calendar_rhythms import EVERY
from pipeline.readers.dates import DateReading
from pipeline.readers.named_dates import MONTHS
from pipeline.readers.numerals import COUNT
from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["EDGE", "Bound", "calendar_day", "clause_end", "length_of_time", "moment", "occasion", "written_day"]

_WORDS, _UNITS = load("tenggat"), load("satuan")["waktu"]
EDGE = any_of(_WORDS["tepi"]["kata"])
"""An expression (no groups, folded text) for the edge of a period: "akhir", "minggu kedua"."""

_MONTH = rf"{MONTHS.pattern}(?!\w)"
_DAY_WORD = r"(?:tanggal|tgl\.?)"
_ON = r"(?:\s+(?:pada|di))?"
_TO_DAY = re.compile(rf"{_ON}(?:\s+(?:hari|{_DAY_WORD}))*[\s,:]*")
_CALENDAR_DAY = re.compile(
    rf"{_ON}\s+{_DAY_WORD}\s+\d{{1,2}}(?!\d)(?:\s*{OPEN}[^()]{{1,40}}{CLOSE})?(?:\s+(?:bulan\s+)?{_MONTH})?"
    rf"(?:\s+(?:pada\s+)?{EVERY}\s+(?:{COUNT}\s+)?\w+|\s+(?:bulan|tahun)\s+(?:\w+nya|berjalan|yang sama))?"
)
_SHORT = [
    *_WORDS["satuan"]["pendek"],
    *(word for unit in ("hari_kerja", "hari_kalender", "hari") for word in _UNITS[unit]),
]
_LONG = [
    *_WORDS["satuan"]["panjang"],
    *(word for unit in ("minggu", "bulan", "semester", "tahun") for word in _UNITS[unit]),
]
_LENGTH = re.compile(
    rf"\s+(?:\d+\s*[x\u00d7]\s*\d+(?:\s*{OPEN}[^()]{{1,60}}{CLOSE})?|{COUNT})\s*"
    rf"(?:(?P<short>{any_of(_SHORT)})|{any_of(_LONG)})(?!\w)"
)
_EVENT = re.compile(rf",?\s+{any_of(_WORDS['peristiwa']['kata'])}(?=\s)")
_BEFOREHAND = re.compile(r"\s+sebelumnya(?!\w)")
_PERIOD = rf"(?:(?:{any_of(_WORDS['tepi']['waktu'])}|{MONTHS.pattern})(?!\w))"
_MOMENT = re.compile(
    rf"{_ON}\s+(?:{EDGE}\s+{_PERIOD}|bulan(?=\s+{_MONTH}))(?:\s+{_MONTH})?"
    r"(?:\s+(?:tahun\s+)?(?:\d{4}|anggaran|ajaran))?"
    r"(?:\s+(?:berjalan|berikutnya|yang sama))?(?!\w)"
)
_OCCASION = re.compile(rf"(?:\s+{any_of(_WORDS['peristiwa']['saat'])}|{_ON}\s+{EDGE})(?=\s)")

_STOPS = frozenset(_WORDS["henti"]["kata"])
_ABBREVIATIONS = frozenset(_WORDS["henti"]["singkatan"])  # their stop ends no sentence
_PASSIVE = r"(?<!\w)di[^\W\d]{3,}"
_JOINTS = {  # what must stand before and behind a word for the phrase to go on with it
    "kepada": (re.compile(rf"{_PASSIVE}\Z"), re.compile("")),
    "yang": (re.compile(""), re.compile(rf"\s+{_PASSIVE}")),
    "dan": (re.compile(rf"\A(?!.*{_PASSIVE})"), re.compile(rf"\s+(?!me)\w+(?:\s+\w+){{0,3}}?\s+{_PASSIVE}")),
}
_WORD = re.compile(rf"\s*(?P<word>{OPEN}[^()]{{0,60}}{CLOSE}|[^\s;,:()]++)")
_LONGEST_CLAUSE = 14  # words


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound in time: where its phrase ends, the day if one is written, and whether it can bind on its own.

    Attributes:
        tied: it hangs on an event.
        short: it counts days or hours.
    """

    end: int
    value: date | None = None
    tied: bool = False
    short: bool = False


def written_day(flat: str, start: int, dates: dict[int, DateReading]) -> Bound | None:
    """A date with its year, of those in ``dates`` (by where they start)."""
    to_day = _TO_DAY.match(flat, start)
    reading = to_day and dates.get(to_day.end())
    return Bound(reading.span.end, reading.value) if reading else None


def calendar_day(flat: str, start: int) -> Bound | None:
    """Read "tanggal 10", "tanggal 5 setiap bulan", "tanggal 15 Januari setiap tahun"."""
    found = _CALENDAR_DAY.match(flat, start)
    return found and Bound(found.end())


def length_of_time(flat: str, start: int) -> Bound | None:
    """Read "7 (tujuh) hari kerja", with the event it is counted from if there is one."""
    length = _LENGTH.match(flat, start)
    if length is None:
        return None
    short = length["short"] is not None
    if event := _EVENT.match(flat, length.end()):
        return Bound(clause_end(flat, event.end()), tied=True, short=short)
    if beforehand := _BEFOREHAND.match(flat, length.end()):
        return Bound(beforehand.end(), tied=True, short=short)
    return Bound(length.end(), short=short)


def moment(flat: str, start: int) -> Bound | None:
    """Read "akhir bulan Maret 2025", "minggu kedua bulan berikutnya"."""
    found = _MOMENT.match(flat, start)
    return found and Bound(found.end())


def occasion(flat: str, start: int) -> Bound | None:
    """Read "sebelum pelatihan dimulai", "pada saat penandatanganan"."""
    found = _OCCASION.match(flat, start)
    return found and Bound(clause_end(flat, found.end()), tied=True)


def clause_end(flat: str, start: int) -> int:
    """Where the phrase that names an event ends: at punctuation, or before a word that opens something else."""
    end = start
    for _ in range(_LONGEST_CLAUSE):
        found = _WORD.match(flat, end)
        if found is None or (end > start and _opens_another(flat, start, found)):
            break
        end = found.end()
        if found["word"].endswith(".") and found["word"] not in _ABBREVIATIONS:
            break
    return len(flat[:end].rstrip(" .\"'-"))


def _opens_another(flat: str, start: int, found: re.Match[str]) -> bool:
    """Whether a new phrase begins with the word found.

    "Diserahkan kepada PIHAK KEDUA", "tanggal yang dikehendaki" and "kuitansi dan daftar diterima" stay one.
    """
    word = found["word"].rstrip(".")
    if word not in _JOINTS:
        return word in _STOPS
    before, after = _JOINTS[word]
    return not (before.search(flat[start : found.start()]) and after.match(flat, found.end()))
