"""The title block, line by line: kind, parties, subject, numbers, in whatever order they stand."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from models.text import Span
from pipeline.extractors.institutions import is_institution
from pipeline.extractors.komparisi import trim
from pipeline.extractors.title_names import is_named, name_within, part_names
from pipeline.language import Reading
from pipeline.rules import find, first, rule

__all__ = ["Part", "TitleBlock", "read_title_block"]


_CONNECTORS = ("nomor", "tentang", "antara", "dengan")


class Part(StrEnum):
    """What a line of the title block belongs to."""

    HEAD = "kepala"
    PARTIES = "antara"
    SUBJECT = "tentang"
    NUMBERS = "nomor"


@dataclass(slots=True)
class TitleBlock:
    """Spans of the title block.

    Attributes:
        kind: the words that name the kind of naskah.
        subject: the lines of the subject, without TENTANG.
        parties: the institutions named between ANTARA, DENGAN and TENTANG, each over its lines.
        numbers: what follows each NOMOR label, with the label's own words before it.
        after_kind: lines between the kind and the next part: the subject where there is no TENTANG.
        beside: the institutions named over, between or below the numbers, each over its lines.
    """

    kind: Span | None = None
    kind_name: str = "lainnya"
    subject: list[Span] = field(default_factory=list)
    parties: list[Span] = field(default_factory=list)
    numbers: list[tuple[Span, Span]] = field(default_factory=list)
    after_kind: list[Span] = field(default_factory=list)
    beside: list[Span] = field(default_factory=list)


def read_title_block(reading: Reading) -> TitleBlock:
    """Sort the lines of the title block into its parts; a letterhead above the kind is left out."""
    run_in = _read_run_in(reading)
    if run_in is not None:
        return run_in
    block = TitleBlock()
    part = Part.HEAD
    opens_party = True
    for span in _lines(reading):
        part, opens_party = _take(reading, span, block, part, opens_party=opens_party)
    _part_names(reading, block)
    block.parties = [trim(reading, party) for party in block.parties]
    return block


def _part_names(reading: Reading, block: TitleBlock) -> None:
    """End the subject where the names begin that stand at the numbers: two names, or one and others beside."""
    if not block.numbers:
        return
    kept, names = part_names(reading, block.subject or block.after_kind)
    named = [*names, *block.beside]
    if names and len(named) > 1:
        block.subject, block.after_kind = (kept, block.after_kind) if block.subject else (block.subject, kept)
    block.parties = block.parties or (named if len(named) > 1 else [])


def _read_run_in(reading: Reading) -> TitleBlock | None:
    """The block of a title that stands as one sentence: ``PERJANJIAN … ANTARA A DENGAN B TENTANG C NOMOR : …``."""
    title = reading.structure.title
    found = first(rule("judul.sekalimat"), reading.flat, title)
    if found is None or "\n" in reading.text.text[found.groups["kind"].start : found.groups["one"].start + 1]:
        return None  # ANTARA on a line of its own: an ordinary title block
    kind = first(rule("judul.jenis"), reading.flat, found.groups["kind"])
    if kind is None:
        return None
    block = TitleBlock(kind=kind.span, kind_name=kind.pattern, subject=[found.groups["subject"]])
    block.parties = [found.groups["one"], found.groups["other"]]
    for number in find(rule("judul.sekalimat_nomor"), reading.flat, Span(found.groups["subject"].end, title.end)):
        _take_number(block, number.groups["number"], number.span)
    return block


def _lines(reading: Reading) -> Iterator[Span]:
    """The lines, and the pieces of lines on which the whole title stands (converted PDFs)."""
    title = reading.structure.title
    for placed in reading.text.lines_in(title):
        yield from _pieces(reading, placed.span)


def _pieces(reading: Reading, line: Span) -> Iterator[Span]:
    cuts = [match.span.start for match in find(rule("judul.sebaris"), reading.flat, line)]
    edges = sorted({line.start, *cuts, line.end})
    yield from (Span(start, end) for start, end in itertools.pairwise(edges))


def _take(reading: Reading, span: Span, block: TitleBlock, part: Part, *, opens_party: bool) -> tuple[Part, bool]:
    """Add one line to the block; gives the part that goes on, and whether the next line opens a party."""
    if _repeats_kind(reading, span, block):  # a cover page, then the title again
        block.subject, block.parties, block.numbers, block.after_kind, block.beside = [], [], [], [], []
        return Part.HEAD, True
    if block.kind is None and part is not Part.SUBJECT and _take_kind(reading, span, block):
        return (Part.SUBJECT if block.subject else Part.HEAD), True
    connected = _take_connector(reading, span, block, part)
    return connected or _take_text(reading, block, span, part, opens_party=opens_party)


def _take_connector(reading: Reading, span: Span, block: TitleBlock, part: Part) -> tuple[Part, bool] | None:
    """Take a line that begins with NOMOR, TENTANG, ANTARA or stands as DENGAN; None for any other."""
    found = {name: first(rule("judul.tentang"), reading.flat, span, only=name) for name in _CONNECTORS}
    if number := found["nomor"]:
        value = number.groups.get("rest", Span(span.end, span.end))
        _take_number(block, Span(value.start, name_within(reading, value)), span)
        return Part.NUMBERS, True
    if (subject := found["tentang"]) and part is not Part.SUBJECT:
        _append(block.subject, subject.groups["rest"])
        return Part.SUBJECT, True
    if (between := found["antara"]) and not (part is Part.SUBJECT and block.parties):
        _append(block.parties, between.groups["rest"])
        return Part.PARTIES, len(between.groups["rest"]) == 0
    if found["dengan"] and ((part in {Part.PARTIES, Part.NUMBERS} and block.parties) or _ends_subject(reading, block)):
        return Part.PARTIES, True
    return None


def _ends_subject(reading: Reading, block: TitleBlock) -> bool:
    """Whether DENGAN stands below a party's name that followed the subject without ANTARA; the name is then taken."""
    if block.parties:
        return False
    kept, names = part_names(reading, block.subject)
    if len(names) != 1:
        return False
    block.subject, block.parties = kept, names
    return True


def _repeats_kind(reading: Reading, span: Span, block: TitleBlock) -> bool:
    """Whether the line says the kind once more, and nothing else, after the subject was given."""
    if block.kind is None or not block.subject:
        return False
    return reading.folded(span).strip() == reading.folded(block.kind).strip()


def _take_kind(reading: Reading, span: Span, block: TitleBlock) -> bool:
    """Whether the line names the kind of naskah; numbers may stand above it."""
    kinds = rule("judul.jenis")
    adendum = first(rule("struktur.adendum"), reading.flat, span)
    match = adendum or first(kinds, reading.flat, span)
    if match is None:
        return False
    block.kind = match.span
    block.kind_name = "adendum" if adendum else match.pattern
    rest = _after(reading, match.span, span)
    subject = first(rule("judul.tentang"), reading.flat, rest, only="tentang")
    if subject is not None:  # PERJANJIAN KERJASAMA TENTANG MAGANG on one line
        _append(block.subject, subject.groups["rest"])
    elif match.span.start == span.start and reading.flat[rest.start : rest.end][:1].isalpha():
        _append(block.after_kind, rest)  # PERJANJIAN KERJASAMA PELATIHAN LAS
    return True


def _after(reading: Reading, words: Span, line: Span) -> Span:
    """The rest of the line behind some words, without the blanks between."""
    rest = reading.flat[words.end : line.end]
    return Span(words.end + len(rest) - len(rest.lstrip()), line.end)


def _take_text(reading: Reading, block: TitleBlock, span: Span, part: Part, *, opens_party: bool) -> tuple[Part, bool]:
    if part is Part.SUBJECT:
        _append(block.subject, span)
    elif part is Part.PARTIES:
        if opens_party or not block.parties or _opens_next(reading, block.parties[-1], span):
            _append(block.parties, span)
        else:
            block.parties[-1] = Span(block.parties[-1].start, span.end)
    elif part is Part.NUMBERS:
        _continue_number(reading, block, span)
    elif block.kind is not None:
        _append(block.after_kind, span)
    return part, False


def _opens_next(reading: Reading, party: Span, line: Span) -> bool:
    """Whether the line begins a further party of a list: the one before ends with a comma or semicolon."""
    return reading.folded(party).rstrip().endswith((",", ";")) and is_institution(reading.text.slice(line))


def _append(spans: list[Span], span: Span) -> None:
    if len(span) > 0:
        spans.append(span)


def _take_number(block: TitleBlock, value: Span, line: Span) -> None:
    block.numbers.append((Span(line.start, value.start), value))


def _continue_number(reading: Reading, block: TitleBlock, span: Span) -> None:
    """A number that wraps, or stands alone below its label; a date or a party's name below it is no part of it."""
    label, value = block.numbers[-1]
    if _named_beside(reading, block, span):
        return
    wraps = reading.folded(value).rstrip().endswith(("/", "-", ":")) or not len(value)
    words = reading.folded(span).strip()
    if not wraps and not words.startswith(":") and (" " in words or not re.search(r"[\d/]", words)):
        return
    if len(value) and reading.text.text[value.end : span.start].strip():  # something else stands between
        return
    block.numbers[-1] = (label, Span(value.start if len(value) else span.start, span.end))


def _named_beside(reading: Reading, block: TitleBlock, span: Span) -> bool:
    """Whether the line names a party at its number, or goes on with the name in the line above."""
    if is_named(reading, span):
        block.beside.append(span)
        return True
    if not block.beside or reading.text.text[block.beside[-1].end : span.start].strip():
        return False
    longer = Span(block.beside[-1].start, span.end)
    if is_named(reading, longer):
        block.beside[-1] = longer
    return is_named(reading, longer)
