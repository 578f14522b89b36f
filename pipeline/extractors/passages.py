"""The naskah's body as passages: each ayat, item or plain text with where it stands and under which stem."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.structure import Node, NodeKind
from models.text import Span
from pipeline.extractors.headings import heading_types
from pipeline.language import Reading

__all__ = ["Passage", "clause_pasal", "passages", "passages_of"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a pasal that says something of its own.

    Attributes:
        pasal: the pasal's number; None in a lampiran and where the naskah has no pasal.
        ayat: the ayat's number.
        item: the letters and numbers below, joined by a full stop ("a", "a.1").
        body: its own words, without marker and without what is listed below it.
        stems: the words that introduce the lists in which it stands, the outermost first.
        node: the node it comes from.
    """

    pasal: str | None
    ayat: str | None
    item: str | None
    body: Span
    stems: tuple[Span, ...]
    node: Node

    @property
    def is_stem(self) -> bool:
        """Whether a list hangs on it."""
        return bool(self.node.children)


def passages(reading: Reading) -> Iterator[Passage]:
    """All passages of all pasal, in order."""
    for pasal in reading.structure.pasal:
        yield from passages_of(reading, pasal)


def passages_of(reading: Reading, pasal: Node) -> Iterator[Passage]:
    """The passages of one pasal, in order."""
    number = pasal.number if reading.structure.has_pasal else None
    item = None if reading.structure.has_pasal else pasal.number
    yield from _walk(reading, pasal, Passage(number, None, item, pasal.body, (), pasal))


def _walk(reading: Reading, node: Node, here: Passage) -> Iterator[Passage]:
    if reading.text.text[here.body.start : here.body.end].strip():
        yield here
    stems = (*here.stems, here.body) if len(here.body) else here.stems
    for child in node.children:
        ayat, item = here.ayat, here.item
        if child.kind is NodeKind.AYAT:
            ayat = child.number
        elif child.number is not None:
            item = f"{here.item}.{child.number}" if here.item else child.number
        yield from _walk(reading, child, Passage(here.pasal, ayat, item, child.body, stems, child))


def clause_pasal(reading: Reading, clause_type: str) -> Iterator[Node]:
    """The pasal whose heading announces that clause type."""
    for node in reading.structure.pasal:
        if clause_type in heading_types(reading, node):
            yield node
