"""When, by an event instead of the calendar: "setiap angkatan", "pada akhir paket", "setelah pelatihan selesai"."""

import re
from dataclasses import dataclass

from models.text import Span, fold
from pipeline.readers.calendar_rhythms import EVERY
from pipeline.readers.spelling import any_of
from pipeline.vocabulary import load

__all__ = ["Event", "find_events"]

_WORDS = load("berkala")["peristiwa"]
_ROUND = any_of(_WORDS["putaran"])
_NOUN = any_of([*_WORDS["putaran"], *_WORDS["kegiatan"]])
_DONE, _END_OF = any_of(_WORDS["selesai"]), any_of(_WORDS["selesainya"])
_EVENT = re.compile(
    r"(?<!\w)(?:"
    rf"(?:pada\s+)?(?:{EVERY}\s+)?(?:awal|akhir)\s+(?:{EVERY}\s+)?{_NOUN}"
    rf"|(?:{EVERY}|per)\s+{_ROUND}"
    rf"|(?:{EVERY}|setelah|sesudah|seusai|pada\s+saat|saat)\s+{_END_OF}\s+(?:{EVERY}\s+)?{_NOUN}"
    rf"|(?:setelah|sesudah|seusai)\s+(?:{EVERY}\s+)?{_NOUN}(?:\s+[^\W\d]+){{0,3}}?\s+{_DONE}"
    r")(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Event:
    """A moment that an event gives: its place and its words, white space folded."""

    span: Span
    text: str


def find_events(text: str) -> list[Event]:
    """Every phrase that ties something to the start, the end or the turn of an activity."""
    return [
        Event(Span(*found.span()), " ".join(text[found.start() : found.end()].split()))
        for found in _EVENT.finditer(fold(text))
    ]
