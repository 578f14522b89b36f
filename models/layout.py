"""What stands on a page: words with their boxes, lines in reading order, ruled tables.

These are working values, built by the thousand, so they are plain slotted dataclasses and no Pydantic models.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from models.geometry import BBox

__all__ = ["Cell", "Line", "LineRole", "Page", "PageOrigin", "PageWords", "Table", "Word"]


class PageOrigin(StrEnum):
    """How the words of a page came to us."""

    DIGITAL = "digital"
    SCANNED = "scanned"
    BLANK = "blank"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the page says it.

    Attributes:
        text: as read, never repaired.
        box: where it lies once the page is upright and straight; what the layout reckons with.
        seen: where it lies on the page as a PDF viewer shows it (rotation entry applied, a page that was scanned
            sideways still sideways); what evidence shows. Equal to ``box`` on an ordinary page.
        confidence: 0 to 1; 1 where the words come from the file itself.
        second: whether not the page's engine read it but the other one, which is asked where the first is in doubt.
    """

    text: str
    box: BBox
    seen: BBox
    confidence: float = 1.0
    second: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: its rows, top to bottom, each the boxes of its cells from left to right."""

    rows: tuple[tuple[BBox, ...], ...]


@dataclass(frozen=True, slots=True)
class PageWords:
    """What an engine reads from one page, in no promised order.

    Attributes:
        number: 1-based.
        width: of the upright page, in points.
        height: of the upright page, in points.
        words: the page's words.
        origin: where the words come from, or why there are none.
        tables: ruled tables, in the coordinates of ``Word.box``.
        engine: the name of the OCR engine, or None for a page read from the file's own text.
        turn: by how many degrees clockwise the shown page was turned to stand upright.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    origin: PageOrigin
    tables: tuple[Table, ...] = ()
    engine: str | None = None
    turn: int = 0

    @property
    def mean_confidence(self) -> float | None:
        """The mean of the words' confidences, weighted by their length; None where there are no words."""
        letters = sum(len(word.text) for word in self.words)
        return sum(word.confidence * len(word.text) for word in self.words) / letters if letters else None


class LineRole(StrEnum):
    """Whether a line belongs to the naskah's text, to the page's furniture, or to a column in another language."""

    BODY = "body"
    FURNITURE = "furniture"
    TRANSLATION = "translation"


class Cell(NamedTuple):
    """Where a table's cell stands: 0-based, counted from the top left; tables are counted over the page."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side, read as one.

    Attributes:
        words: from left to right, at least one.
        role: body text, page furniture (running header, page number, paraf box), or the foreign column of a
            bilingual page.
        block: lines of the same paragraph, column or cell share it; grows in reading order within the page.
        cell: the cell of a ruled table in which it stands, if it does.
    """

    words: tuple[Word, ...]
    role: LineRole = LineRole.BODY
    block: int = 0
    cell: Cell | None = None

    @property
    def box(self) -> BBox:
        """Where the line lies on the upright page."""
        return BBox.around(word.box for word in self.words)

    @property
    def text(self) -> str:
        """The words, with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its lines in reading order."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    origin: PageOrigin
