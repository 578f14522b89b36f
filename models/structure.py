"""The skeleton of a naskah: title, opening, komparisi, pasal, ayat, items, closing, signatures, annexes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from models.text import Span

__all__ = ["Node", "NodeKind", "Structure"]


class NodeKind(StrEnum):
    """The parts of a naskah, by their Indonesian names."""

    JUDUL = "judul"
    PEMBUKA = "pembuka"
    BAB = "bab"
    PASAL = "pasal"
    AYAT = "ayat"
    BUTIR = "butir"
    PENUTUP = "penutup"
    TANDA_TANGAN = "tanda_tangan"
    LAMPIRAN = "lampiran"


@dataclass(frozen=True, slots=True)
class Node:
    """A part of the naskah.

    Attributes:
        kind: which part.
        span: all of it, marker and heading included.
        number: as the naskah counts it ("7", "2", "a"), roman pasal in arabic figures; None where it has none.
        heading: the span of its heading, where it has one.
        body: what it says, without marker, heading and children: the stem of a list, the text of an ayat.
        children: ayat of a pasal, items of an ayat, in order.
    """

    kind: NodeKind
    span: Span
    body: Span
    number: str | None = None
    heading: Span | None = None
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """This node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Structure:
    """The whole naskah, cut into its parts.

    Attributes:
        title: the title block, up to the opening formula.
        opening: date, komparisi and recitals, up to the first pasal.
        pasal: the pasal in order; numbered points where the text has none.
        closing: a closing formula outside any pasal, where there is one.
        signatures: the signature block, where one was found.
        annexes: lampiran.
        has_pasal: False where ``pasal`` holds numbered points without the word.
    """

    title: Span
    opening: Span
    pasal: tuple[Node, ...] = ()
    closing: Span | None = None
    signatures: Span | None = None
    annexes: tuple[Node, ...] = field(default=())
    has_pasal: bool = True

    def pasal_at(self, offset: int) -> Node | None:
        """The pasal in which the character at ``offset`` stands."""
        return next((node for node in self.pasal if node.span.start <= offset < node.span.end), None)
