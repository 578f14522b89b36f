"""The words of a naskah in natural reading order: what perfect reading would give.

An HTML source gives one line for each block and for each row of a table of short cells.
The lines of a Typst source are those of its pages, headers and footers included.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from corpus.builder.raster import printed_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["running_text"]

_CELLS = frozenset({"td", "th"})
_INLINE = frozenset(
    {"a", "b", "bdi", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr"}
)
_UNSEEN = frozenset({"head", "script", "style", "svg", "title"})

_MARKER = re.compile(r"^(\(?[0-9A-Za-z]{1,5}[.):]|\d+(\.\d+)+\.?)$")
"""A number or letter set apart from its text by the style sheet only: "(1)", "a.", "II.", "1.1"."""

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def running_text(source: Path, digital: bytes) -> str:
    """Give the text of an HTML source from the source itself, of any other source from its digital PDF."""
    if source.suffix == ".html":
        root = html.fromstring(source.read_text(encoding="utf-8"))
        pieces = "".join(_pieces(root))
    else:
        pieces = "\n".join(page.text for page in printed_pages(digital))
    lines = (" ".join(line.split()) for line in pieces.splitlines())
    return "\n".join(line for line in lines if line) + "\n"


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    """Give the text below an element, with a line end round each block and a space round each short cell."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    border = _border(element)
    yield border
    yield _list_marker(element)
    yield _folded(element.text)
    for child in element:
        yield from _pieces(child)
        if _is_marker(child):
            yield " "
        yield _folded(child.tail)
    yield border


def _border(element: etree._Element) -> str:
    """Tell what keeps an element apart from its neighbours."""
    if _is_inline(element):
        return ""
    if element.tag in _CELLS and all(_is_inline(inner) for inner in element.iterdescendants()):
        return " "
    return "\n"


def _is_inline(element: etree._Element) -> bool:
    """Tell whether an element stands within a line; a comment does."""
    return not isinstance(element.tag, str) or element.tag in _INLINE


def _folded(text: str | None) -> str:
    """Fold the line ends of the source, which mean nothing in HTML, to spaces."""
    return re.sub(r"\s+", " ", text or "")


def _is_marker(element: etree._Element) -> bool:
    """Tell whether an inline element is the number of the block that it begins."""
    parent = element.getparent()
    first = parent is not None and parent[0] is element and not (parent.text or "").strip()
    return first and _is_inline(element) and _MARKER.match(str(element.xpath("string()")).strip()) is not None


def _list_marker(element: html.HtmlElement) -> str:
    """Give the number that a browser puts before an item of an ordered list that has none of its own."""
    parent = element.getparent()
    if element.tag != "li" or parent is None or parent.tag != "ol" or _has_own_numbers(parent):
        return ""
    items = [item for item in parent if item.tag == "li"]
    number = int(parent.get("start", "1")) + items.index(element)
    return f"{_numeral(number, parent.get('type', '1'))}. "


def _has_own_numbers(ordered: etree._Element) -> bool:
    """Tell whether the items begin with a number of their own."""
    first = next((item for item in ordered if item.tag == "li"), None)
    return first is not None and len(first) > 0 and _is_marker(first[0])


def _numeral(number: int, kind: str) -> str:
    if kind in "aA":
        letter = chr(ord("a") + number - 1)
    elif kind in "iI":
        letter, rest = "", number
        for value, sign in _ROMAN:
            letter += sign * (rest // value)
            rest %= value
    else:
        letter = str(number)
    return letter.upper() if kind.isupper() else letter
