"""Events on which a deadline hangs: "setelah kuitansi diterima", "pada saat penandatanganan", "H-7 pelatihan"."""

import re
from dataclasses import dataclass
from datetime import date

from pipeline.readers.spelling import CLOSE, OPEN, any_of
from pipeline.vocabulary import load

__all__ = ["DAY_COUNT", "EDGE", "ON", "Bound", "clause_end", "counted_day", "occasion"]

_WORDS = load("tenggat")
EDGE = any_of(_WORDS["tepi"]["kata"])
"""An expression (no groups, folded text) for the edge of a period: "akhir", "minggu kedua"."""

ON = r"(?:\s+(?:pada|di))?"
"""An expression (no groups, folded text) for the preposition that may stand before a time."""

DAY_COUNT = r"(?:hari\s+)?h\s?[-+]\s?\d{1,3}(?!\w)"
"""An expression (no groups, folded text) for a day counted from an event: "H-7"."""

_OCCASION = re.compile(rf"(?:\s+{any_of(_WORDS['peristiwa']['saat'])}|{ON}\s+{EDGE})(?=\s)")
_COUNTED_DAY = re.compile(rf"{ON}\s+{DAY_COUNT}")
_OF_WHAT = re.compile(r"\s+(?:(?:dari|sebelum|setelah|sesudah)\s+)?(?=[a-z])")

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
        ahead: it ends before the event.
    """

    end: int
    value: date | None = None
    tied: bool = False
    short: bool = False
    ahead: bool = False


def occasion(flat: str, start: int) -> Bound | None:
    """Read "sebelum pelatihan dimulai", "pada saat penandatanganan"."""
    found = _OCCASION.match(flat, start)
    return found and Bound(clause_end(flat, found.end()), tied=True)


def counted_day(flat: str, start: int) -> Bound | None:
    """Read "H-7", "H-7 pelaksanaan pelatihan"."""
    found = _COUNTED_DAY.match(flat, start)
    if found is None:
        return None
    event = _OF_WHAT.match(flat, found.end())
    end = clause_end(flat, event.end()) if event and not _stops(flat, event.end()) else found.end()
    return Bound(end, tied=True)


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


def _stops(flat: str, start: int) -> bool:
    found = _WORD.match(flat, start)
    return found is None or found["word"].rstrip(".") in _STOPS


def _opens_another(flat: str, start: int, found: re.Match[str]) -> bool:
    """Whether a new phrase begins with the word found.

    "Diserahkan kepada PIHAK KEDUA", "tanggal yang dikehendaki" and "kuitansi dan daftar diterima" stay one.
    """
    word = found["word"].rstrip(".")
    if word not in _JOINTS:
        return word in _STOPS
    before, after = _JOINTS[word]
    return not (before.search(flat[start : found.start()]) and after.match(flat, found.end()))
