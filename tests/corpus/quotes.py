"""Do quotes stand in their boxes? Asked of readers that share no code with ours: pdfplumber, and OCR of the crop."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from models import Agreement, Evidence

__all__ = ["Reread", "evidence_in", "solid", "stands"]

HYPHENS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\ufffe"))
MARKS = str.maketrans("‘’“”–—", "''\"\"--")

Reread = Callable[[Evidence], str]
"""What another reader sees in the box of an item, word by word."""


@dataclass(frozen=True, slots=True)
class Misplaced:
    """An item whose quote was not found in its box."""

    item: Evidence
    seen: str

    def __str__(self) -> str:
        return f"page {self.item.page}, {self.item.rule}: {self.item.quote!r} is not what stands there: {self.seen!r}"


def evidence_in(node: object) -> Iterator[Evidence]:
    """All evidence of a record, once for each fact that cites it."""
    if isinstance(node, Evidence):
        yield node
    elif isinstance(node, BaseModel):
        for _, value in node:
            yield from evidence_in(value)
    elif isinstance(node, tuple):
        for value in node:
            yield from evidence_in(value)


def solid(text: str) -> str:
    """A text without what readers may differ in: blanks (letterspacing too), hyphens at the end of a line, ligatures."""
    return "".join(unicodedata.normalize("NFKC", text.translate(MARKS)).translate(HYPHENS).split())
