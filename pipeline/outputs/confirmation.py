"""What the careful mode found, for a person: a note at the fact, and one row for all that was read twice."""

from collections.abc import Iterable

from models import Agreement, CheckedValue, ValueReading
from models.checked import WORDS
from pipeline.outputs.citations import cite
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Row, plain

__all__ = ["confirmation_note", "confirmation_row", "doubt_of", "how_many_confirmed"]

_CONFIRMED = "dipastikan dua bacaan"
_UNCONFIRMED = "belum dipastikan"


def confirmation_note(agreement: Agreement, *fields: str) -> str:
    """What two readings say of the facts at these paths; empty outside the careful mode and on digital pages."""
    checked = [one for one in agreement.readings or () if set(one.fields) & set(fields)]
    doubtful = list(dict.fromkeys(doubt_of(one) for one in checked if not one.confirmed))
    return "; ".join(doubtful) if doubtful else _CONFIRMED if checked else ""


def confirmation_row(agreement: Agreement) -> Row | None:
    """How much of what was read twice is confirmed, and each value that is not, with its page."""
    checked = agreement.readings
    if not checked:
        return None
    doubtful = [f"{doubt_of(one)} ({cite(one.evidence)})" for one in checked if not one.confirmed]
    return plain("Dibaca dua kali", "; ".join([how_many_confirmed([agreement]), *doubtful]))


def how_many_confirmed(agreements: Iterable[Agreement]) -> str:
    """``21 dari 23 tanggal, nomor, angka, dan nilai uang dipastikan dua bacaan``."""
    checked = [one for agreement in agreements for one in agreement.readings or ()]
    confirmed = sum(one.confirmed for one in checked)
    return f"{confirmed} dari {len(checked)} tanggal, nomor, angka, dan nilai uang {_CONFIRMED}"


def doubt_of(checked: CheckedValue) -> str:
    """The readings of an unconfirmed value that differ, the page's own first; if none does, that none confirms it."""
    first, *others = checked.readings
    differing = [_said(one) for one in others if one.value != checked.value and one.text]
    if not differing:
        return f"{_UNCONFIRMED}: {_quoted(first.text)}"
    return f"bacaan berbeda: {' / '.join([_quoted(first.text), *differing])}"


def _said(reading: ValueReading) -> str:
    """A second engine's words as it read them; of the words beside figures, what they come to."""
    return f"dengan kata {clean(reading.value or '')}" if reading.by == WORDS else _quoted(reading.text)


def _quoted(text: str) -> str:
    return f"“{clean(text)}”"
