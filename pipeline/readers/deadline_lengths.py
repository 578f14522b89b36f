"""Lengths of time that set a deadline: "7 (tujuh) hari kerja sejak kejadian", "seminggu sebelum kegiatan"."""

import re
from collections.abc import Iterator

from pipeline.readers.deadline_events import Bound, clause_end
from pipeline.readers.numerals import COUNT
from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["length_of_time", "lengths_by_themselves"]

_WORDS, _UNITS, _ONES = load("tenggat"), load("satuan")["waktu"], load("satuan")["satu"]
_DAYS = [word for unit in ("hari_kerja", "hari_kalender", "hari") for word in _UNITS[unit]]
_SHORT = any_of([*_WORDS["satuan"]["pendek"], *_DAYS])
_LONG = any_of(
    [
        *_WORDS["satuan"]["panjang"],
        *(word for unit in ("minggu", "bulan", "semester", "tahun") for word in _UNITS[unit]),
    ]
)
_ONE = any_of(word for words in _ONES.values() for word in words)  # "seminggu"
_TIMES = rf"\d+\s*[x\u00d7]\s*\d+(?:\s*{OPEN}[^()]{{1,60}}{CLOSE})?"  # "3 x 24 jam"
_LENGTH = (
    rf"(?:(?:(?P<times>{_TIMES})|{COUNT})\s*(?:(?P<short>{_SHORT})|{_LONG})(?:\s+pertama)?|{_ONE})(?!\w|\s+sekali\b)"
)
_LENGTH_NEXT = re.compile(rf"\s+{_LENGTH}")
_LENGTH_HERE = re.compile(_LENGTH)
_EVENT = re.compile(rf",?\s+{any_of(_WORDS['peristiwa']['kata'])}(?=\s)")
_ASIDE = re.compile(r"\s+(?:sebelumnya|sesudahnya|setelahnya)(?!\w)")
_AHEAD = "sebelum"

_UNIT_THEN_EVENT = re.compile(rf"(?<!\w)(?:{_SHORT}|{_LONG}|{_ONE})(?=\s+(?:sebelum|setelah|sesudah|sejak|terhitung))")
_COUNT_BEFORE = re.compile(rf"(?<![\w.,/(-])(?:{_TIMES}|{COUNT})\s*\Z")
_LASTS = re.compile(rf"(?<!\w){any_of(_WORDS['lamanya']['kata'])}\s*\Z")
_LOOK_BACK = 90


def length_of_time(flat: str, start: int) -> Bound | None:
    """Read "7 (tujuh) hari kerja", with the event it is counted from if there is one."""
    length = _LENGTH_NEXT.match(flat, start)
    return _bound(flat, length) if length else None


def lengths_by_themselves(flat: str) -> Iterator[tuple[int, Bound]]:
    """Read "3 (tiga) hari setelah surat diterima" without a word for the limit, and where it begins.

    How long something lasts ("selama 6 (enam) bulan setelah pelatihan") is none, nor is a time counted in months or
    years from an event on.
    """
    for unit in _UNIT_THEN_EVENT.finditer(flat):
        left = max(unit.start() - _LOOK_BACK, 0)
        count = _COUNT_BEFORE.search(flat, left, unit.start())
        start = count.start() if count else unit.start()
        length = _LENGTH_HERE.match(flat, start)
        if length is None or length.end() < unit.end() or _LASTS.search(flat, left, start):
            continue
        bound = _bound(flat, length)
        if bound.tied and (bound.ahead or bound.short):
            yield start, bound


def _bound(flat: str, length: re.Match[str]) -> Bound:
    short = length["short"] is not None or flat[: length.end()].endswith(("seminggu", "sepekan", "sehari", "minggu"))
    if event := _EVENT.match(flat, length.end()):
        ahead = event[0].strip(" ,") == _AHEAD
        return Bound(clause_end(flat, event.end()), tied=True, short=short, ahead=ahead)
    if aside := _ASIDE.match(flat, length.end()):
        return Bound(aside.end(), tied=True, short=short, ahead=aside[0].strip().startswith(_AHEAD))
    return Bound(length.end(), short=short, tied=length["times"] is not None)
