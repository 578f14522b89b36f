"""How long: "3 (tiga) tahun", "30 (tiga puluh) hari kerja", "setahun"."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.text import Span, fold
from pipeline.readers.named_dates import MONTHS
from pipeline.readers.number_digits import FIGURES
from pipeline.readers.number_words import NUMBER_WORDS
from pipeline.readers.numerals import COUNT, read_count
from pipeline.readers.spelling import OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["Duration", "Unit", "add_months", "find_durations"]

_UNITS = load("satuan")
_MONTHS: dict[str, int] = _UNITS["bulan"]
_BEFORE = 120  # a count in figures and words


class Unit(StrEnum):
    """What a duration counts."""

    HARI = "hari"
    HARI_KERJA = "hari_kerja"
    HARI_KALENDER = "hari_kalender"
    MINGGU = "minggu"
    BULAN = "bulan"
    SEMESTER = "semester"
    TAHUN = "tahun"


_SPELLINGS = {**_UNITS["waktu"], **{f"satu_{unit}": words for unit, words in _UNITS["satu"].items()}}
_UNIT = re.compile(
    r"(?<![^\W\d_])(?:" + "|".join(f"(?P<{unit}>{any_of(words)})" for unit, words in _SPELLINGS.items()) + r")(?![\w-])"
)
_COUNT_BEFORE = re.compile(rf"(?:{COUNT}|{FIGURES}\s*{OPEN}\s*{NUMBER_WORDS})\s*-?\s*\Z")  # "3 (tiga tahun)"
_NAMES_A_DAY = re.compile(r"(?:tanggal|tgl\.?|(?<![\d)] )tahun|nomor|no\.)\s*\Z")  # "tanggal 3 bulan 3"
_RATE = re.compile(r"(?:kali|jam|dalam)\s+\Z")  # "dua kali setahun", "8 jam sehari"
_NAMED = {  # "bulan Maret", "tahun 2003" name a time and count none
    Unit.BULAN: re.compile(rf"\s+(?:ke-?\s?)?(?:{MONTHS.pattern}(?!\w)|[….]{{2}})"),
    Unit.TAHUN: re.compile(
        rf"\s+(?:[12]\d{{3}}(?!\d)|(?={NUMBER_WORDS})\S+\s+ribu|(?:anggaran|ajaran|akademik)\s+\d{4})"
    ),
}


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written.

    Attributes:
        count: how many units; the figures where figures and words disagree.
        agrees: whether figures and words say the same.
    """

    span: Span
    count: int
    unit: Unit
    agrees: bool = True

    @property
    def months(self) -> int | None:
        """The whole months it lasts, None for units shorter than a month."""
        months = _MONTHS.get(self.unit)
        return None if months is None else self.count * months


def find_durations(text: str) -> list[Duration]:
    """Every duration that counts whole units, in order.

    "Nomor 13 Tahun 2003", "tanggal 3 bulan Maret" and "2,5 tahun" (no whole number) are none.
    """
    flat = fold(text)
    found = (_duration(flat, unit) for unit in _UNIT.finditer(flat))
    return [duration for duration in found if duration]


def _duration(flat: str, found: re.Match[str]) -> Duration | None:
    name = found.lastgroup or ""
    unit = Unit(name.removeprefix("satu_"))
    if name.startswith("satu_"):
        if _RATE.search(flat, max(found.start() - 12, 0), found.start()):
            return None
        return Duration(Span(*found.span()), 1, unit)
    counted = _COUNT_BEFORE.search(flat, max(found.start() - _BEFORE, 0), found.start())
    if counted is None or _names_a_time(flat, unit, counted.start(), found.end()):
        return None
    count = read_count(counted[0])
    span = Span(counted.start(), found.end())
    return Duration(span, count.value, unit, agrees=count.agrees) if count else None


def _names_a_time(flat: str, unit: Unit, start: int, end: int) -> bool:
    named = _NAMED.get(unit)
    return bool(_NAMES_A_DAY.search(flat, max(start - 12, 0), start) or (named and named.match(flat, end)))


def add_months(day: date, months: int) -> date:
    """The same calendar day ``months`` later (or earlier), or the last of that month where it has no such day.

    Raises:
        ValueError: the result lies outside the years 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise ValueError(f"no such year: {year}")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
