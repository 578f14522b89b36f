"""What comes again by the calendar: "setiap 3 (tiga) bulan", "setiap tanggal 28", "Juni dan Desember setiap tahun"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.readers.named_dates import MONTHS
from pipeline.readers.numerals import COUNT, read_count
from pipeline.readers.rhythms import BEFORE, PERIODS, TIMES, Rhythm, span_of_time, times
from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["EVERY", "by_calendar", "by_months"]

_WORDS = load("berkala")
EVERY = any_of(_WORDS["setiap"]["kata"])
"""An expression (no groups, folded text) for "setiap" and its like."""

_YEAR = 12
_WEEKDAY = any_of(word for words in load("hari")["nama"].values() for word in words)
_NTH = r"(?:pertama|kedua|ketiga|keempat|terakhir)"
_EDGE = (
    rf"(?:(?:awal|akhir|pertengahan|permulaan|penghujung|minggu\s+{_NTH}|hari\s+(?:kerja\s+)?{_NTH}"
    rf"|(?:hari\s+)?{_WEEKDAY}\s+(?:minggu\s+)?{_NTH})\s+)"
)
_AND = r"(?:\s*,\s*dan\s+|\s*,\s*|\s+dan\s+|\s+serta\s+|\s*/\s*)(?:(?:bulan|tanggal)\s+)*+"
_MONTH = rf"{MONTHS.pattern}(?!\w)"
_MONTHS = rf"{_MONTH}(?:{_AND}{_MONTH})*+"
_DAY = rf"\d{{1,2}}(?!\d)(?:\s*{OPEN}[^()\d]{{1,40}}{CLOSE})?(?:\s+(?:bulan\s+)?{_MONTH})?"
_DAYS = rf"tanggal\s+{_DAY}(?:{_AND}{_DAY})*+"
_NAMED = rf"(?:(?P<days>{_DAYS})|(?:bulan\s+)?(?P<months>{_MONTHS})(?!\s+(?:tahun\s+)?\d{{4}}))"

_EACH = re.compile(
    rf"(?<!\w)(?:(?:(?:pada|di)\s+)?{EVERY}\s+(?:{_EDGE}(?:{EVERY}\s+)?)?|(?P<per>per)[\s-]?(?:\s?{_EDGE})?)"
    rf"(?:(?(per)(?!)){_NAMED}|(?:(?:periode|(?:kurun|jangka)\s+waktu)\s+)?(?:(?P<count>{COUNT})\s+)?"
    rf"(?P<unit>{PERIODS.pattern})(?:nya)?(?:\s+sekali|\s+(?P<again>{COUNT})\s*(?:kali|x))?(?!\w))"
)
_MONTHS_ALONE = re.compile(
    rf"(?<!\w)(?:pada\s+)?bulan\s+(?P<months>{_MONTH}(?:{_AND}{_MONTH})++)(?!\s+(?:tahun\s+)?\d{{4}}|{_AND}\d|\s+{EVERY})"
)
_TIMES_BEFORE = re.compile(rf"(?<!\w){TIMES}\s+(?:(?:dalam|pada)\s+)?\Z")
_NAMED_BEFORE = re.compile(
    rf"(?<!\w)(?P<limit>(?:lambat|lambatnya|sebelum|sampai dengan|sampai|hingga)\s+)?"
    rf"(?:(?:pada|di)\s+)?{_NAMED}\s+(?:pada\s+)?\Z"
)
_NAMED_AFTER = re.compile(rf",?\s+(?:(?:yaitu|yakni)\s+)?(?:pada|di)\s+{_NAMED}")
_EDGE_BEFORE = re.compile(rf"(?<!\w)(?:(?P<limit>lambat|lambatnya)\s+)?(?:(?:pada|di)\s+)?{_EDGE}\Z")
_RATE_BEFORE = re.compile(rf"(?:{any_of(_WORDS['tarif']['sebelum'])}|(?<!\w)per\s+\w+)\s*\Z")
# "Setiap bulan keterlambatan", "bulan ke-3"; not "setiap bulan kepada PIHAK KESATU".
_RATE_AFTER = re.compile(rf"\s+(?:{any_of(_WORDS['tarif']['sesudah'])}(?!\w)|ke\s?-?\s?\d)")
_MONTH_NAME, _DAY_NUMBER = re.compile(_MONTH), re.compile(r"\d+")


def by_calendar(flat: str) -> Iterator[Rhythm]:
    """Everything that comes "setiap" or "per" some period, month or day; rates ("6% per tahun") left out."""
    for each in _EACH.finditer(flat):
        if not _is_rate(flat, each):
            yield _with_words_before(flat, each)


def by_months(flat: str) -> Iterator[Rhythm]:
    """Months named without a year that part it evenly: "pada bulan Juni dan Desember"; not "Juli dan Agustus"."""
    for found in _MONTHS_ALONE.finditer(flat):
        months = sorted({MONTHS[name] for name in _MONTH_NAME.findall(found["months"])})
        gaps = {(after - before) % _YEAR for before, after in zip(months, [*months[1:], months[0]], strict=True)}
        if len(months) > 1 and len(gaps) == 1:
            yield Rhythm(found.start(), found.end(), _YEAR, len(months))


def _is_rate(flat: str, each: re.Match[str]) -> bool:
    left = max(each.start() - BEFORE, 0)
    if each["per"] and not _TIMES_BEFORE.search(flat, left, each.start()):
        short = each["unit"] and not PERIODS[each["unit"]]  # "Rp35.000,00 per hari"
        return bool(short or _RATE_BEFORE.search(flat, left, each.start()))
    return bool(_RATE_AFTER.match(flat, each.end()))


def _with_words_before(flat: str, each: re.Match[str]) -> Rhythm:
    """The rhythm of "setiap …" with what stands before it: a count, days or months, "pada akhir"."""
    rhythm, left = _rhythm(each), max(each.start() - BEFORE, 0)
    if found := _TIMES_BEFORE.search(flat, left, each.start()):
        count = times(found)
        return replace(rhythm, start=found.start(), times=count.value, agrees=rhythm.agrees and count.agrees)
    if each["unit"] and (found := _NAMED_BEFORE.search(flat, left, each.start())):
        return _with_named(rhythm, found)
    if each["unit"] and rhythm.months == _YEAR and (found := _NAMED_AFTER.match(flat, each.end())):
        return replace(rhythm, end=found.end(), times=len(_months_in(found)) or 1)
    found = _EDGE_BEFORE.search(flat, left, each.start())
    return replace(rhythm, start=found.start()) if found and not found["limit"] else rhythm


def _rhythm(each: re.Match[str]) -> Rhythm:
    if each["unit"]:
        months, agrees = span_of_time(each)
        again = read_count(each["again"]) if each["again"] else None
        return Rhythm(each.start(), each.end(), months, again.value if again else 1, agrees=agrees)
    named = len(_months_in(each))
    return Rhythm(each.start(), each.end(), _YEAR if named else 1, named or len(_days_in(each)))


def _with_named(rhythm: Rhythm, found: re.Match[str]) -> Rhythm:
    """Join "Juni dan Desember" to "setiap tahun"; a deadline ("paling lambat tanggal 5") is no part of the rhythm."""
    months, days = len(_months_in(found)), len(_days_in(found))
    if rhythm.months not in (1, _YEAR) or (rhythm.months == 1 and months):
        return rhythm
    start = rhythm.start if found["limit"] else found.start()
    return replace(rhythm, start=start, times=(months or 1) if rhythm.months == _YEAR else days)


def _months_in(found: re.Match[str]) -> set[int]:
    return {MONTHS[name] for name in _MONTH_NAME.findall(found["days"] or found["months"] or "")}


def _days_in(found: re.Match[str]) -> list[str]:
    return _DAY_NUMBER.findall(found["days"] or "")
