"""Where a signature shows on its page, and what it says there."""

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from models.evidence import Evidence
from models.geometry import BBox
from models.layout import Word
from pipeline.engines.pdf import load_page, open_pdf
from pipeline.engines.pdf_frame import Frame
from pipeline.engines.pdf_text import read_digital

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

__all__ = ["field_evidence"]

_RULE = "tanda_tangan_elektronik"


def field_evidence(data: bytes, reader: "PdfFileReader", field: Any) -> tuple[Evidence, ...]:
    """The lines of text in the box of a signature field; none where it has no box, or the box shows no text.

    Args:
        data: the file.
        reader: pyHanko's, of the same file.
        field: the field's dictionary.
    """
    for widget in _widgets(field):
        number = _page_number(reader, widget)
        corners = [float(edge) for edge in widget["/Rect"]]
        if number is None or corners[0] == corners[2] or corners[1] == corners[3]:
            continue
        with open_pdf(data, max_pages=sys.maxsize) as document, load_page(document, number) as page:
            if page is None:
                continue
            box = Frame.of(page).shown(corners[0], corners[1], corners[2], corners[3])
            words = [word for word in read_digital(page, number).words if _lies_in(box, word)]
        return tuple(_evidence(line, number) for line in _lines(words))
    return ()


def _widgets(field: Any) -> Iterator[Any]:
    """The boxes in which the field shows: itself as a rule, else its kids."""
    if "/Rect" in field:
        yield field
    for kid in field.get("/Kids", ()):
        if "/Rect" in kid:
            yield kid


def _page_number(reader: "PdfFileReader", widget: Any) -> int | None:
    """The 1-based number of the page on which the widget is laid."""
    find: Callable[[int], tuple[Any, Any]] = reader.find_page_for_modification
    for index in range(int(reader.root["/Pages"]["/Count"])):
        page = find(index)[0].get_object()
        if any(annotation.get_object() is widget for annotation in page.get("/Annots", ())):
            return index + 1
    return None


def _lies_in(box: BBox, word: Word) -> bool:
    return box.contains(word.seen.x_mid, word.seen.y_mid)


def _lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words by line, top to bottom, each line from left to right."""
    ordered = sorted(words, key=lambda word: word.box.y_mid)
    numbers: list[int] = []
    for word in ordered:
        before = ordered[len(numbers) - 1] if numbers else word
        is_below = word.box.y_mid - before.box.y_mid > word.box.height / 2
        numbers.append(numbers[-1] + is_below if numbers else 0)
    for _, line in groupby(zip(numbers, ordered, strict=True), key=lambda placed: placed[0]):
        yield sorted((word for _, word in line), key=lambda word: word.box.x0)


def _evidence(line: Sequence[Word], number: int) -> Evidence:
    return Evidence(
        page=number,
        bbox=BBox.around(word.seen for word in line).rounded(),
        quote=" ".join(word.text for word in line),
        rule=_RULE,
    )
