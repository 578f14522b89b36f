"""Gives back the spaces that recognisers swallow: (1)PIHAK, 31Agustus, menjadi85%, PASAL11."""

import re
from itertools import pairwise

__all__ = ["word_spans"]

_TOKEN = re.compile(r"\S+")
# Addresses and reference numbers join letters and digits of themselves.
_CODE = re.compile(r"[@/]|[A-Za-z]\.[A-Za-z]")
# Rp1.275 is no such place: an abbreviation is shorter than a word.
_SEAM = re.compile(r"(?<=\(\d\))(?=[A-Z])|(?<=\d)(?=[A-Z][a-z]{2})|(?<=[a-z]{3})(?=\d)|(?<=[A-Z]{4})(?=\d)")


def word_spans(line: str) -> list[tuple[int, int]]:
    """Where the words of a line begin and end."""
    return [span for token in _TOKEN.finditer(line) for span in _parts(token.group(), token.start())]


def _parts(token: str, start: int) -> list[tuple[int, int]]:
    seams = [] if _CODE.search(token) else [seam.start() for seam in _SEAM.finditer(token)]
    edges = [0, *seams, len(token)]
    return [(start + left, start + right) for left, right in pairwise(edges)]
