"""Where a fact stands: page, box and words. A fact without evidence cannot be built."""

from datetime import date
from typing import Annotated

from annotated_types import MinLen
from pydantic import Field

from models.base import Record
from models.geometry import BBox

__all__ = ["DateValue", "Evidence", "Proof", "TextValue"]


class Evidence(Record):
    """One line of the naskah on which a fact stands."""

    page: int = Field(ge=1, description="1-based page of the PDF")
    bbox: BBox = Field(description="PDF points from the top-left corner of the page as a person sees it")
    quote: str = Field(min_length=1, description="the words as read, white space folded")
    rule: str = Field(min_length=1, description="the rule that found the fact")


Proof = Annotated[tuple[Evidence, ...], MinLen(1)]
"""Evidence that must be there: at least one line."""


class TextValue(Record):
    """A text that the naskah states."""

    value: str = Field(min_length=1)
    evidence: Proof


class DateValue(Record):
    """A day that the naskah states."""

    value: date
    evidence: Proof
