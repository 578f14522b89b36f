"""The komparisi, cut into one entry a party: from the end of the previous label to its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.text import Span
from pipeline.extractors.institutions import is_institution
from pipeline.language import Reading
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["Entry", "Field", "fields_of", "mended_label", "read_komparisi", "trim"]

# List markers and links before an entry.
# A letter is a marker only where no figure stands before it: "1. A. Fauzan Rahman".
_JOIN = r"""(?:[\s;,.:"')-]|dan\b|serta\b)*"""
_LEAD = re.compile(
    rf"{_JOIN}(?:\(?(?:\d{{1,2}}|[ivx]{{1,4}}|[il1|]{{2,4}})[.,)](?=\s){_JOIN})+|{_JOIN}(?:\(?[a-f][.)](?=\s){_JOIN})?"
)
# Fewer parties make no komparisi.
_FEWEST = 2
# Who represents the party, behind its label; and where the next party or another sentence begins.
_REPRESENTED = re.compile(
    r"[\"')]*,? (?:(?:yang|dan|dalam [a-z ]{3,40}? ini|untuk (?:hal|keperluan) ini|masing-masing|sah) )*diwakili\b"
)
_PARTING = re.compile(
    r",? (?:dan|serta) (?=[a-z])|(?P<end>;|,? (?:selanjutnya |untuk selanjutnya )?(?:secara )?bersama-sama )"
)
# The labels, in a row, that begin the sentence of the collective label.
_NAMED = re.compile(
    r"(?:p[i1l]hak \w+(?:,? dan |, |,? serta )?)+,?(?: yang)?(?: untuk)?(?: selanjutnya)?(?: secara)? $"
)
# Words at the end of a field that lead on to the next.
_LINK = re.compile(r"(?:^|[\s,;])(?:dan|serta|yang|dengan|dalam hal ini|kemudian)$")
# What opens a field unintroduced, and the field that it opens unless it stands in that very field.
_BARE = {"surat": "dasar", "jalan": "alamat"}
_EDGES = " ,;:.-–—(\n"


@dataclass(frozen=True, slots=True)
class Field:
    """A piece of what an entry says.

    Attributes:
        name: which piece: nama, jabatan, alamat, atas_nama … ; kepala for what stands before the first.
        span: its words, without the words that open it.
    """

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One party's entry.

    Attributes:
        span: from its first word to its label.
        label: the term by which the naskah calls the party.
    """

    span: Span
    label: Span


def read_komparisi(reading: Reading) -> list[Entry]:
    """The entries in order; empty where no party is given a label."""
    labels = list(_labels(reading))
    if not labels:
        return _label_first(reading)
    ends = [_end(reading, labels, index) for index in range(len(labels))]
    starts = [_begin(reading, labels), *(max(end, label.end) for end, (_, label) in zip(ends, labels, strict=True))]
    return [
        Entry(_without_lead(reading, Span(start, end)), label)
        for start, end, (_, label) in zip(starts, ends, labels, strict=False)
    ]


def _end(reading: Reading, labels: list[tuple[RuleMatch, Span]], index: int) -> int:
    """Where an entry ends: before the words of its label, or behind who represents the party, if that follows it.

    ``Balai Latihan Harapan ("Balai"), diwakili oleh Rahayu, Kepala Balai, dan PT Sinar ("Perusahaan"), …``
    """
    match, label = labels[index]
    rest = Span(label.end, reading.structure.opening.end)
    limit = labels[index + 1][0].span.start if index + 1 < len(labels) else _before_collective(reading, rest)
    if not _REPRESENTED.match(reading.flat, label.end, limit):
        return match.span.start
    text = reading.text.text
    for parting in _PARTING.finditer(reading.flat, label.end, limit):
        if parting["end"] or is_institution(text[parting.end() : limit]):
            return parting.start()
    return limit


def _label_first(reading: Reading) -> list[Entry]:
    """Entries that open with their label: ``PIHAK KESATU :`` over or beside what is said of him."""
    opening = reading.structure.opening
    heads = [m.groups["label"] for m in find(rule("pihak.label_di_depan"), reading.flat, opening)]
    first_of = {reading.folded(head): head for head in reversed(heads)}
    labels = sorted(first_of.values())
    if len(labels) < _FEWEST:
        return []
    ends = [*(label.start for label in labels[1:]), _before_collective(reading, Span(labels[-1].end, opening.end))]
    return [Entry(_without_lead(reading, Span(label.end, end)), label) for label, end in zip(labels, ends, strict=True)]


def _before_collective(reading: Reading, rest: Span) -> int:
    """Where the sentence begins that gives the collective label: before the labels that it names, if it does."""
    closing = first(rule("pihak.bersama"), reading.flat, rest)
    if closing is None:
        return rest.end
    named = _NAMED.search(reading.flat, rest.start, closing.span.start)
    return named.start() if named else closing.span.start


def fields_of(reading: Reading, entry: Entry) -> list[Field]:
    """What an entry says, piece by piece, in order."""
    anchors = _anchors(reading, entry.span)
    head = Span(entry.span.start, anchors[0].span.start if anchors else entry.span.end)
    fields = [Field("kepala", _without_link(reading, head))]
    ends = [*(anchor.span.start for anchor in anchors[1:]), entry.span.end][: len(anchors)]
    for anchor, end in zip(anchors, ends, strict=True):
        fields.append(Field(anchor.pattern, _without_link(reading, Span(min(anchor.span.end, end), end))))
    return [field for field in fields if len(field.span) > 0]


def mended_label(label: str) -> str:
    """A party's label without a scan's slips: "PHHAK KESATU", "PIHAK PER TAMA", "PIHAK |"."""
    whole = re.sub(r"(?<=\b[Pp][Ee][Rr])[\s-]+(?=[Tt][Aa][Mm][Aa]\b)", "", label)
    first_word = "PIHAK" if whole.isupper() else "Pihak"
    known = re.sub(r"^p[a-z0-9|!]{1,2}hak(?= (?:ke|per)[a-z]+$)", first_word, whole, flags=re.IGNORECASE)
    known = known if known.lower() != whole.lower() else whole
    return re.sub(r"(?<=^PIHAK )[l|!]{1,3}$", lambda strokes: "I" * len(strokes[0]), known)


def trim(reading: Reading, span: Span) -> Span:
    """The span without blanks, commas and the like at its edges; a degree's full stop stays."""
    words = reading.text.text[span.start : span.end]
    left = len(words) - len(words.lstrip(_EDGES + ")"))
    kept = words.rstrip(_EDGES.replace(".", ""))
    if kept.endswith(".") and not re.search(r"(?:\b[A-Z]\w{0,4}|[A-Z]|\b(?:Tbk|Ltd|Inc|Co))\.$", kept):
        kept = kept.rstrip(_EDGES)
    return Span(span.start + left, max(span.start + left, span.start + len(kept)))


def _labels(reading: Reading) -> Iterator[tuple[RuleMatch, Span]]:
    """Each introduction of a label, up to the collective one, a label once."""
    opening = reading.structure.opening
    matches = sorted(find(rule("pihak.label"), reading.flat, opening), key=lambda match: match.span.start)
    seen: set[str] = set()
    end = opening.start
    for match in matches:
        label = _read_label(reading, match.groups["label"])
        if label is None or match.span.start < end:
            continue
        name = reading.folded(label)
        if name not in seen:
            seen.add(name)
            end = label.end
            yield match, label


def _read_label(reading: Reading, span: Span) -> Span | None:
    """The term itself: what stands in quotes, PIHAK with its ordinal, or words that begin with a capital."""
    flat, text = reading.folded(span), reading.text.text[span.start : span.end]
    if first(rule("pihak.bukan_label"), flat):
        return None
    quoted = re.match(r"[('\"]*[\"']([^\"']{2,40})[\"']", flat)
    ordinal = re.match(r"[('\"]*(p[i1l]hak (?:per[ -]+tama|[a-z]+(?:-[a-z]+)?))", flat)
    named = re.match(r"[('\"“‘]*((?:[A-Z][\w/&-]*)(?: (?:[A-Z][\w/&-]*))*)", text)
    match = quoted or ordinal or named
    return Span(span.start + match.start(1), span.start + match.end(1)) if match else None


def _begin(reading: Reading, labels: list[tuple[RuleMatch, Span]]) -> int:
    """Where the first entry begins: after the line of the opening formula, which ends with a colon as a rule."""
    opening = reading.structure.opening
    limit = labels[0][0].span.start if labels else opening.end
    announced = [m.span.end for m in find(rule("pihak.pembuka"), reading.flat, Span(opening.start, limit))]
    return announced[0] if announced else opening.start


def _without_lead(reading: Reading, span: Span) -> Span:
    lead = _LEAD.match(reading.flat, span.start, span.end)
    return Span(lead.end() if lead else span.start, span.end)


def _without_link(reading: Reading, span: Span) -> Span:
    """The words of a field, without those that lead on to the next one: "… Nomor 4 dan", "… Harapan, yang"."""
    kept = trim(reading, span)
    while link := _LINK.search(reading.flat, kept.start, kept.end):
        kept = trim(reading, Span(kept.start, link.start()))
    return kept


def _anchors(reading: Reading, span: Span) -> list[RuleMatch]:
    """The opening words of fields, without overlaps: the earlier wins, then the longer, then the more telling."""
    found = sorted(
        find(rule("pihak.bidang"), reading.flat, span),
        key=lambda match: (match.span.start, match.pattern == "lain", -len(match.span)),
    )
    anchors: list[RuleMatch] = []
    for match in found:
        if anchors and match.span.start < anchors[-1].span.end:
            if anchors[-1].pattern == "lain" and match.pattern != "lain":
                anchors[-1] = replace(match, span=Span(anchors[-1].span.start, match.span.end))
            continue
        opened = _BARE.get(match.pattern, match.pattern)
        if opened == match.pattern or not anchors or anchors[-1].pattern != opened:
            anchors.append(replace(match, pattern=opened))
    return anchors
