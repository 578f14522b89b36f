"""Text in, value out: numbers, dates, durations, recurrences, deadlines, money and names, as a naskah writes them.

Pure functions on strings: no spaCy, no files, no clock ("hari ini" is never today). They never raise on any text, and
every span is a range of offsets into the text given. Nothing is repaired: where two readings of one fact disagree,
both are kept and ``agrees`` is False.
"""

from pipeline.readers.dates import DateReading, find_dates
from pipeline.readers.deadlines import DeadlineReading, find_deadlines
from pipeline.readers.durations import Duration, Unit, add_months, find_durations
from pipeline.readers.events import Event, find_events
from pipeline.readers.intervals import Interval, find_intervals
from pipeline.readers.money import Money, find_money
from pipeline.readers.numerals import (
    NumberPair,
    decimal_from_words,
    find_number_pairs,
    number_from_digits,
    number_from_words,
    roman_to_int,
)
from pipeline.readers.persons import looks_like_person, person_at

__all__ = [
    "DateReading",
    "DeadlineReading",
    "Duration",
    "Event",
    "Interval",
    "Money",
    "NumberPair",
    "Unit",
    "add_months",
    "decimal_from_words",
    "find_dates",
    "find_deadlines",
    "find_durations",
    "find_events",
    "find_intervals",
    "find_money",
    "find_number_pairs",
    "looks_like_person",
    "number_from_digits",
    "number_from_words",
    "person_at",
    "roman_to_int",
]
