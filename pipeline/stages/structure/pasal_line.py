"""The line that opens a pasal: ``Pasal 3``, ``PASAL 1 : RUANG LINGKUP``; a reference at the head of a line is none."""

import re
from dataclasses import dataclass

from pipeline.rules import first, rule
from pipeline.stages.structure.lines import TextLine

__all__ = ["PasalLine", "pasal_line"]

# A heading that runs into its text has so many words at most.
_RUN_IN = 8


@dataclass(frozen=True, slots=True)
class PasalLine:
    """A line that opens a pasal.

    Attributes:
        number: as it is written, folded: "7", "iv", "kesatu".
        rest: offset in the line where the words after the number begin; None where there are none.
    """

    number: str
    rest: int | None


def pasal_line(line: TextLine, above: TextLine | None) -> PasalLine | None:
    """Number and rest of a line that opens a pasal; None where it opens none, or merely begins with a reference."""
    match = first(rule("struktur.pasal"), line.flat)
    if match is None or (above is not None and not above.is_upper and above.awaits_reference):
        return None
    number, rest_at = match.groups["number"], match.groups["rest"]
    rest = line.flat[rest_at.start : rest_at.end].strip()
    is_ayat = re.match(r"\(1\) [A-Z]", line.text[rest_at.start :]) is not None  # Pasal 4 (1) PIHAK KESATU wajib …
    if rest and not is_ayat and (first(rule("struktur.rujukan"), rest, only="lanjutan") or _is_sentence(rest)):
        return None
    return PasalLine(line.flat[number.start : number.end], rest_at.start if rest else None)


def _is_sentence(rest: str) -> bool:
    """Whether what follows the number is the end of a sentence, not a heading, nor a text behind a heading."""
    head = re.match(r"([^.:;]+)[.:](?= )", rest)  # SOSIALISASI: para pihak akan …
    has_heading = head is not None and len(head[1].split()) <= _RUN_IN
    return not has_heading and rest.endswith((".", ";")) and len(rest.split()) > _RUN_IN
