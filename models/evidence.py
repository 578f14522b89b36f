"""Where a fact stands: page, box and words. A fact without evidence cannot be built."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from annotated_types import MinLen
from pydantic import BaseModel, Field

from models.base import Record
from models.geometry import BBox

__all__ = ["DateValue", "Evidence", "Proof", "TextValue", "evidence_in"]


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


def evidence_in(node: object) -> Iterator[Evidence]:
    """All evidence in a record or a part of it, in the order of the record; what two facts share comes twice."""
    if isinstance(node, Evidence):
        yield node
    elif isinstance(node, BaseModel):
        for _, value in node:
            yield from evidence_in(value)
    elif isinstance(node, tuple):
        for item in node:
            yield from evidence_in(item)
