"""The outer parts of a naskah: where the title ends, the pasal begin, the closing, the signatures, the annexes."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.structure import Node, NodeKind
from models.text import SourceText, Span
from pipeline.rules import find, first, rule
from pipeline.stages.structure.lines import TextLine, lines_of

__all__ = ["Frame", "frame_of", "is_pasal_heading"]

# A party is introduced within so many lines.
_AHEAD = 5
# A line with so many words that ends a sentence is running text, not part of a signature block.
_SENTENCE_WORDS = 8
# Of the words of names with titles and degrees so many end in a full stop or a comma.
_POINTED = 0.5
_FEW = 3
# A heading that runs into its text has so many words at most.
_RUN_IN = 8
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
    signatures_at = _signature_line(lines[:annexes_at], body_at)
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


def is_pasal_heading(line: TextLine, above: TextLine | None) -> re.Match[str] | None:
    """The match of a line that opens a pasal, or None: a line that merely begins with a reference is none."""
    pattern = rule("struktur.pasal").patterns["baris"].regex
    assert pattern is not None  # noqa: S101 - the rule file says so
    match = re.match(pattern, line.flat)
    if match is None or not _is_number(match["number"]):
        return None
    rest = match["rest"].strip()
    reference = rule("struktur.rujukan")
    if rest and next(find(reference, rest, only="lanjutan"), None):
        return None
    if above is not None and not above.is_upper and next(find(reference, above.flat.rstrip(), only="terbuka"), None):
        return None
    if (
        rest
        and not _has_run_in_heading(rest)
        and line.flat.rstrip().endswith((".", ";"))
        and len(rest.split()) > _RUN_IN
    ):
        return None
    return match


def _has_run_in_heading(rest: str) -> bool:
    """Whether a few words and a colon or full stop come first: ``SOSIALISASI: para pihak akan …``."""
    head = re.match(r"([^.:;]+)[.:](?= )", rest)
    return head is not None and len(head[1].split()) <= _RUN_IN


def _is_number(number: str) -> bool:
    return number.isdigit() or number[:-1].isdigit() or set(number) <= set("ivxlcosl0123456789")


def _opening_line(lines: Sequence[TextLine]) -> int:
    opening = rule("struktur.pembuka")
    for index, line in enumerate(lines[:_TITLE_DEPTH]):
        if is_pasal_heading(line, lines[index - 1] if index else None):
            break  # what opens the text stands before its first pasal
        if first(opening, line.flat) is not None or _opens_with_parties(lines, index):
            return index
    for index, line in enumerate(lines[:_TITLE_DEPTH]):
        above = lines[index - 1] if index else None
        if is_pasal_heading(line, above) or (not line.is_titled and len(line.flat.split()) > _SENTENCE_WORDS):
            return index
    return min(len(lines), _TITLE_DEPTH)


def _opens_with_parties(lines: Sequence[TextLine], index: int) -> bool:
    """Whether a sentence begins here that introduces a party: memoranda open so, without a formula."""
    if lines[index].is_titled and not lines[index].capitals:
        return False
    ahead = " ".join(line.flat for line in lines[index : index + _AHEAD])
    return first(rule("struktur.komparisi"), ahead) is not None


def _annex_line(lines: Sequence[TextLine], opening_at: int) -> int:
    annex = rule("struktur.lampiran")
    for index in range(opening_at, len(lines)):
        line = lines[index]
        starts_page = index > 0 and lines[index - 1].placed.page != line.placed.page
        if (starts_page or line.is_upper) and first(annex, line.flat) and not _runs_on(lines, index):
            return index
    return len(lines)


def _runs_on(lines: Sequence[TextLine], index: int) -> bool:
    above = lines[index - 1].flat.rstrip() if index else ""
    return next(find(rule("struktur.rujukan"), above, only="terbuka"), None) is not None


def _first_heading(lines: Sequence[TextLine], opening_at: int, annexes_at: int) -> int:
    for index in range(opening_at, annexes_at):
        if is_pasal_heading(lines[index], lines[index - 1] if index else None):
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
    while index > opening_at and lines[index - 1].is_upper and len(lines[index - 1].flat.split()) <= _SENTENCE_WORDS:
        index -= 1
    return index


def _signature_line(lines: Sequence[TextLine], body_at: int) -> int:
    """The first line after the last running sentence, if what follows has the look of signatures."""
    last = len(lines)
    index = last
    while index > body_at and not _is_running(lines, index - 1):
        index -= 1
    signs = rule("struktur.tanda_tangan")
    block = lines[index:last]
    return index if any(first(signs, line.flat) for line in block) else last


def _is_running(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line is, or ends, a sentence of the naskah's text."""
    line = lines[index]
    if _is_names(line):
        return False
    if not line.ends_sentence:
        return len(line.flat.split()) > 1.5 * _SENTENCE_WORDS and not line.is_upper
    if len(line.flat.split()) >= _SENTENCE_WORDS:
        return True
    above = lines[index - 1] if index else None
    if above is not None and len(above.flat.split()) >= _SENTENCE_WORDS and not above.ends_sentence:
        return True  # the short end of a sentence
    return _is_prose(line) and not first(rule("struktur.tanda_tangan"), line.flat)


def _is_prose(line: TextLine) -> bool:
    """Whether most words are in small letters; names with a scan's noise before them are not."""
    small = [word[:1].islower() for word in line.text.split()]
    return small[0] and 2 * sum(small) > len(small)


def _is_names(line: TextLine) -> bool:
    """Names side by side: hardly a word without a title's full stop or a degree's comma."""
    words = line.flat.split()
    pointed = sum(word[-1] in ".," for word in words)
    return len(words) > _FEW and line.text[:1].isupper() and pointed > _POINTED * len(words)


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
