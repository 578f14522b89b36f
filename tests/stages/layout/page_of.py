"""A page drawn with characters, laid out: what a person would read, line by line."""

import re
from collections.abc import Sequence

from models.geometry import BBox
from models.layout import LineRole, Page, PageOrigin, PageWords, Table, Word
from pipeline.stages.layout import lay_out

__all__ = ["PITCH", "TOP", "body", "laid_out", "page", "read", "roles"]

CHAR, PITCH, LETTER = 5.3, 15.0, 11.0
LEFT, TOP = 50.0, 150.0
WIDTH, HEIGHT = 595.0, 842.0


def page(drawing: str, *, number: int = 1, top: float = TOP, tables: Sequence[Table] = ()) -> PageWords:
    """A page on which each line of the drawing stands below the other, each word where it is drawn.

    A line that begins with ``^`` stands at the head of the page, one with ``_`` at its foot.
    """
    words: list[Word] = []
    heads = feet = 0
    rows = drawing.strip("\n").split("\n")
    for index, row in enumerate(rows):
        y = top + index * PITCH
        if row.startswith("^"):
            y, heads = 20 + heads * PITCH, heads + 1
        elif row.startswith("_"):
            y, feet = HEIGHT - 70 + feet * PITCH, feet + 1
        words += _words(row.replace("^", " ", 1).replace("_", " ", 1) if row[:1] in "^_" else row, y)
    return PageWords(number, WIDTH, HEIGHT, tuple(words), PageOrigin.DIGITAL, tuple(tables))


def laid_out(*drawings: str) -> tuple[Page, ...]:
    """Pages drawn so, with their lines in reading order."""
    return lay_out([page(drawing, number=number) for number, drawing in enumerate(drawings, start=1)])


def read(*drawings: str) -> list[str]:
    """The lines of body text of the pages, in reading order."""
    return [text for found in laid_out(*drawings) for text in body(found)]


def body(found: Page) -> list[str]:
    """The lines of body text of a page."""
    return [line.text for line in found.lines if line.role is LineRole.BODY]


def roles(found: Page) -> dict[str, LineRole]:
    """Each line's role."""
    return {line.text: line.role for line in found.lines}


def _words(row: str, y: float) -> list[Word]:
    found = []
    for match in re.finditer(r"\S+", row):
        box = BBox(LEFT + match.start() * CHAR, y, LEFT + match.end() * CHAR, y + LETTER)
        found.append(Word(match[0], box, box))
    return found
