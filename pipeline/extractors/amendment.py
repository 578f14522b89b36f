"""The naskah that an adendum changes: its numbers and its day, as the recitals name them."""

import re

from models.agreement import Amendment, Kind
from models.text import Span
from pipeline.extractors.komparisi import read_komparisi
from pipeline.extractors.signing import dates_in
from pipeline.language import Reading
from pipeline.rules import find, first, rule

__all__ = ["extract_amendment"]

_RULE = "waktu.naskah_diubah"


def extract_amendment(reading: Reading, kind: Kind) -> Amendment | None:
    """What an adendum says of the naskah it changes; None for any other kind."""
    if kind is not Kind.ADENDUM:
        return None
    entries = read_komparisi(reading)
    opening = reading.structure.opening
    recitals = Span(entries[-1].label.end if entries else opening.start, opening.end)
    for sentence in reading.sentences(recitals):
        if first(rule(_RULE), reading.flat, sentence, only="naskah") is None:
            continue
        numbers = [match.groups["number"] for match in find(rule(_RULE), reading.flat, sentence, only="nomor")]
        days = [(span, day.value) for span, day in dates_in(reading, sentence) if day.value is not None]
        if numbers or days:
            spans = [*numbers, *(span for span, _ in days[:1])]
            return Amendment(
                numbers=tuple(re.sub(r"(?<=/) | (?=/)", "", reading.text.slice(number)) for number in numbers),
                signed_on=days[0][1] if days else None,
                evidence=tuple(item for span in sorted(spans) for item in reading.cite(span, _RULE)),
            )
    return Amendment()
