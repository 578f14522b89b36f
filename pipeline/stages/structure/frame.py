"""The outer parts of a naskah: where the title ends, the pasal begin, the closing, the signatures, the annexes."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.structure import Node, NodeKind
from models.text import SourceText, Span
from pipeline.extractors.institutions import is_institution
from pipeline.rules import first, rule
from pipeline.stages.structure.lines import TextLine, lines_of
from pipeline.stages.structure.pasal_line import pasal_line
from pipeline.stages.structure.signing import signature_line

__all__ = ["Frame", "frame_of"]

# A party is introduced within so many lines.
_AHEAD = 5
# Lines of the title that lead on to its next part, in small letters too: "antara", "dan", "tentang".
_LINKS = ("tentang", "antara", "dengan")
# A line of more words that is not set as a heading is running text.
_SENTENCE_WORDS = 8
# Further than this many lines below the top nobody looks for the end of the title block.
_TITLE_DEPTH = 60


@dataclass(frozen=True, slots=True)
class Frame:
    """The outer parts, as spans of the text.

    Attributes:
        title: title block.
        opening: date, komparisi, recitals.
        body: all pasal.
        closing: a closing formula after the last pasal's own words, if any.
        signatures: signature block, if found.
        annexes: lampiran.
    """

    title: Span
    opening: Span
    body: Span
    closing: Span | None
    signatures: Span | None
    annexes: tuple[Node, ...]


def frame_of(text: SourceText) -> Frame:
    """Cut the text into its outer parts; a part that is not there is empty or None."""
    lines = lines_of(text)
    if not lines:
        nothing = Span(0, 0)
        return Frame(nothing, nothing, nothing, None, None, ())
    opening_at = _opening_line(lines)
    annexes_at = _annex_line(lines, opening_at)
    body_at = _first_heading(lines, opening_at, annexes_at)
    signatures_at = signature_line(lines[:annexes_at], body_at)
    closing_at = _closing_line(lines[:signatures_at], body_at)

    def span(start: int, end: int) -> Span:
        begin = lines[start].span.start if start < len(lines) else len(text)
        return Span(begin, lines[end - 1].span.end if end > start else begin)

    return Frame(
        title=span(0, opening_at),
        opening=span(opening_at, body_at),
        body=span(body_at, closing_at),
        closing=span(closing_at, signatures_at) if closing_at < signatures_at else None,
        signatures=span(signatures_at, annexes_at) if signatures_at < annexes_at else None,
        annexes=_annexes(lines, annexes_at, span),
    )


def _opening_line(lines: Sequence[TextLine]) -> int:
    opening = rule("struktur.pembuka")
    for index, line in enumerate(lines[:_TITLE_DEPTH]):
        if pasal_line(line, lines[index - 1] if index else None):
            break  # what opens the text stands before its first pasal
        if first(opening, line.flat) is not None or _opens_with_parties(lines, index):
            return index
    for index, line in enumerate(lines[:_TITLE_DEPTH]):
        above = lines[index - 1] if index else None
        if pasal_line(line, above) or (not line.is_titled and len(line.flat.split()) > _SENTENCE_WORDS):
            return index
    return min(len(lines), _TITLE_DEPTH)


def _opens_with_parties(lines: Sequence[TextLine], index: int) -> bool:
    """Whether a sentence begins here that introduces a party: memoranda open so, without a formula.

    A line that is all name ("Badan Standardisasi Nasional Republik" / "Indonesia, selanjutnya disebut") begins one
    where it is set as text below the title.
    """
    ahead = lines[index : index + _AHEAD]
    if any(first(rule("judul.tentang"), lines[index].flat, only=name) is not None for name in _LINKS):
        return False
    if lines[index].is_titled and not lines[index].capitals:
        if not _set_as_text(lines, index):
            return False
        if _names_party(lines, index):
            return True
        ahead = list(itertools.takewhile(lambda line: not line.is_upper, ahead))
    return first(rule("struktur.komparisi"), " ".join(line.flat for line in ahead)) is not None


def _set_as_text(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line stands at the margin in small letters, below a line that is centred or in capitals."""
    if index == 0 or lines[index].is_upper:
        return False
    left, right = _margins(lines)
    above = lines[index - 1]
    return not lines[index].is_centred(left, right) and (above.is_upper or above.is_centred(left, right))


def _names_party(lines: Sequence[TextLine], index: int) -> bool:
    """Whether an institution's name begins a sentence here, below the title's TENTANG or ANTARA."""
    titled = any(first(rule("judul.tentang"), line.flat) for line in lines[:index])
    goes_on = index + 1 < len(lines) and lines[index + 1].is_prose
    return titled and goes_on and is_institution(lines[index].text)


def _margins(lines: Sequence[TextLine]) -> tuple[float, float]:
    """The left and the right edge of the text, in points."""
    return min(line.x0 for line in lines), max(line.placed.line.box.x1 for line in lines)


def _annex_line(lines: Sequence[TextLine], opening_at: int) -> int:
    annex = rule("struktur.lampiran")
    for index in range(opening_at, len(lines)):
        line = lines[index]
        starts_page = index > 0 and lines[index - 1].placed.page != line.placed.page
        if (
            (starts_page or line.is_upper)
            and first(annex, line.flat)
            and not (index and lines[index - 1].awaits_reference)
        ):
            return index
    return len(lines)


def _first_heading(lines: Sequence[TextLine], opening_at: int, annexes_at: int) -> int:
    for index in range(opening_at, annexes_at):
        if pasal_line(lines[index], lines[index - 1] if index else None):
            return _with_heading_above(lines, index, opening_at)
    return _after_agreement(lines, opening_at, annexes_at)


def _after_agreement(lines: Sequence[TextLine], opening_at: int, annexes_at: int) -> int:
    """Where the numbered points of a naskah without pasal begin: after the sentence that announces them."""
    agreed = rule("struktur.kesepakatan")
    for index in range(opening_at, annexes_at):
        two = f"{lines[index - 1].flat} {lines[index].flat}" if index else lines[index].flat
        if first(agreed, two) is not None:
            return index + 1
    return annexes_at


def _with_heading_above(lines: Sequence[TextLine], index: int, opening_at: int) -> int:
    """BAB lines and headings set above the first pasal belong to it, not to the opening."""
    while index > opening_at and _is_heading(lines, index - 1):
        index -= 1
    return index


def _is_heading(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line is set as a heading, and neither is nor ends a sentence (``… disebut`` / ``PIHAK KEDUA.``)."""
    line, above = lines[index], lines[index - 1] if index else None
    if line.ends_sentence or len(line.flat.split()) > _SENTENCE_WORDS or (above is not None and above.runs_on):
        return False
    return line.is_upper or (line.is_titled and line.is_centred(*_margins(lines)))


def _closing_line(lines: Sequence[TextLine], body_at: int) -> int:
    """The first line of a closing formula that ends the text, else the end."""
    closing = rule("struktur.penutup")
    for index in range(len(lines) - 1, max(body_at, len(lines) - 15) - 1, -1):
        if first(closing, lines[index].flat) and (index == 0 or lines[index - 1].ends_sentence):
            return index
    return len(lines)


def _annexes(lines: Sequence[TextLine], annexes_at: int, span: Callable[[int, int], Span]) -> tuple[Node, ...]:
    annex = rule("struktur.lampiran")
    starts = [
        index
        for index in range(annexes_at, len(lines))
        if index == annexes_at or (lines[index].is_upper and first(annex, lines[index].flat))
    ]
    ends = [*starts[1:], len(lines)][: len(starts)]
    return tuple(
        Node(kind=NodeKind.LAMPIRAN, span=span(start, end), body=span(start + 1, end), heading=span(start, start + 1))
        for start, end in zip(starts, ends, strict=True)
    )
