"""A structure as a table of contents: what a person would draw beside the page."""

from collections.abc import Iterator

from models.structure import Node, NodeKind, Structure
from models.text import SourceText, Span
from pipeline.stages.structure import read_structure
from tests.naskah_text import text_of

__all__ = ["contents", "headings", "parts"]

Part = str | None


def contents(naskah: str) -> list[str]:
    """Each pasal, ayat and item on a line: its number, its heading, its own words; what is below is indented."""
    text = text_of(naskah)
    return [line for node in read_structure(text).pasal for line in _lines(text, node, 0)]


def headings(naskah: str) -> list[tuple[Part, Part]]:
    """Number and heading of each pasal."""
    text = text_of(naskah)
    return [(node.number, _words(text, node.heading)) for node in read_structure(text).pasal]


def parts(naskah: str, confidence: float = 1.0) -> dict[str, Part]:
    """The words of each outer part; a scan's words are read with less ``confidence`` than 1."""
    text = text_of(naskah, confidence=confidence)
    found: Structure = read_structure(text)
    return {
        "title": _words(text, found.title) or None,
        "opening": _words(text, found.opening) or None,
        "closing": _words(text, found.closing),
        "signatures": _words(text, found.signatures),
        "annexes": " | ".join(text.slice(annex.span) for annex in found.annexes) or None,
    }


def _words(text: SourceText, span: Span | None) -> Part:
    return text.slice(span) if span is not None else None


def _lines(text: SourceText, node: Node, depth: int) -> Iterator[str]:
    number = node.number or "-"
    name = {NodeKind.PASAL: f"Pasal {number}", NodeKind.AYAT: f"({number})"}.get(node.kind, f"{number}.")
    heading = f" {text.slice(node.heading)}:" if node.heading is not None else ""
    yield f"{'  ' * depth}{name}{heading} {text.slice(node.body)}".rstrip()
    for child in node.children:
        yield from _lines(text, child, depth + 1)
