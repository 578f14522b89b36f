"""The line that opens a pasal: ``Pasal 3``, ``PASAL 1 : RUANG LINGKUP``; a reference at the head of a line is none."""

import re

from pipeline.rules import find, rule
from pipeline.stages.structure.lines import TextLine

__all__ = ["is_pasal_heading"]

# A heading that runs into its text has so many words at most.
_RUN_IN = 8


def is_pasal_heading(line: TextLine, above: TextLine | None) -> re.Match[str] | None:
    """The match of a line that opens a pasal, or None: a line that merely begins with a reference is none."""
    pattern = rule("struktur.pasal").patterns["baris"].regex
    assert pattern is not None  # noqa: S101 - the rule file says so
    match = re.match(pattern, line.flat)
    if match is None or not _is_number(match["number"]):
        return None
    rest = match["rest"].strip()
    reference = rule("struktur.rujukan")
    if rest and next(find(reference, rest, only="lanjutan"), None):
        return None
    if above is not None and not above.is_upper and next(find(reference, above.flat.rstrip(), only="terbuka"), None):
        return None
    if (
        rest
        and not _has_run_in_heading(rest)
        and line.flat.rstrip().endswith((".", ";"))
        and len(rest.split()) > _RUN_IN
    ):
        return None
    return match


def _has_run_in_heading(rest: str) -> bool:
    """Whether a few words and a colon or full stop come first: ``SOSIALISASI: para pihak akan …``."""
    head = re.match(r"([^.:;]+)[.:](?= )", rest)
    return head is not None and len(head[1].split()) <= _RUN_IN


def _is_number(number: str) -> bool:
    return number.isdigit() or number[:-1].isdigit() or set(number) <= set("ivxlcosl0123456789")
