"""What the parties undertake: in lists under a stem, in sentences, in tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.obligation import Deadline, Obligation, ObligationKind, Recurrence
from models.party import Party
from models.structure import Node
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import heading_types, only_recites
from pipeline.extractors.passages import Passage, passages_of
from pipeline.extractors.tables import TableDuty, duties_in_tables
from pipeline.language import Reading
from pipeline.readers.deadlines import find_deadlines
from pipeline.readers.intervals import find_intervals
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["extract_obligations"]

_TABLE = "kewajiban.tabel"
# Tables of addresses bind nobody.
_NO_TABLE = {"korespondensi", "penutup"}
_KINDS = {
    "hak": ObligationKind.HAK,
    "tugas": ObligationKind.TUGAS,
    "kewajiban": ObligationKind.KEWAJIBAN,
    "wajib": ObligationKind.KEWAJIBAN,
    "lugas": ObligationKind.KEWAJIBAN,
}
_TAIL = re.compile(r"[\s;,.:]+(?:dan|atau|serta|dan/atau)?[\s;,.]*$")
_LINK = re.compile(r",?\s+(?:sedangkan|sementara|dan|serta|namun|tetapi|adapun)\s*$")


@dataclass(frozen=True, slots=True)
class _Stem:
    """Words that bind a list to a party, and set it a deadline where they name one."""

    roles: tuple[int, ...]
    kind: ObligationKind
    rule: str
    deadline: Deadline | None = None


def extract_obligations(reading: Reading, parties: Sequence[Party]) -> tuple[Obligation, ...]:
    """Duties, tasks and rights in the order of the text."""
    actors = Actors.of(parties)
    found: list[Obligation] = []
    for pasal in reading.structure.pasal:
        if not only_recites(reading, pasal) and set(heading_types(reading, pasal)) != {"penutup"}:
            found += _of_pasal(reading, pasal, actors)
    for annex in reading.structure.annexes:
        found += _of_annex(reading, annex, actors)
    return tuple(found)


def _of_annex(reading: Reading, annex: Node, actors: Actors) -> Iterator[Obligation]:
    """What a lampiran plans in a table, without pasal; its row is the item."""
    for duty in duties_in_tables(reading, annex.span, actors):
        place = Passage(None, None, duty.number, duty.cell, (), annex)
        yield from _in_list(reading, place, _Stem(duty.roles, duty.kind, _TABLE))


def _of_pasal(reading: Reading, pasal: Node, actors: Actors) -> Iterator[Obligation]:
    """The undertakings of one pasal: those in its text, and those in its tables by their columns."""
    duties = list(duties_in_tables(reading, pasal.span, actors))
    if not duties or _NO_TABLE & set(heading_types(reading, pasal)):
        yield from _in_text(reading, pasal, actors)
        return
    for passage in passages_of(reading, pasal):
        duty = next((duty for duty in duties if duty.cell.holds(passage.body)), None)
        if duty is not None:
            yield from _in_list(reading, passage, _Stem(duty.roles, duty.kind, _TABLE))
        elif not any(passage.body.meets(other.cell) for other in duties):
            yield from _in_sentences(reading, passage, actors)
        else:
            yield from _unlisted(reading, passage, duties)


def _unlisted(reading: Reading, passage: Passage, duties: Sequence[TableDuty]) -> Iterator[Obligation]:
    """Cells without list markers: each is one undertaking."""
    for duty in duties:
        if passage.body.holds(duty.cell):
            yield from _in_list(reading, replace(passage, body=duty.cell), _Stem(duty.roles, duty.kind, _TABLE))


def _in_text(reading: Reading, pasal: Node, actors: Actors) -> Iterator[Obligation]:
    heading = _heading_stem(reading, pasal, actors)
    stems: dict[Span, _Stem | None] = {}
    for passage in passages_of(reading, pasal):
        own = list(_in_sentences(reading, passage, actors))
        above = next((stems[span] for span in reversed(passage.stems) if stems.get(span)), None)
        if passage.is_stem:
            stems[passage.body] = _stem(reading, (*passage.stems, passage.body), actors)
            if stems[passage.body] is None and above is None:
                yield from own
        elif above is not None and not (own and passage.node.number is None):
            yield from _in_list(reading, passage, above)
        elif own or heading is None or passage.node is pasal or not _is_doing(reading, passage):
            yield from own
        else:
            yield from _in_list(reading, passage, heading)


def _is_doing(reading: Reading, passage: Passage) -> bool:
    """Whether the words begin with what somebody does, as an item under a heading must to be his duty."""
    begin = reading.folded(passage.body).lstrip()
    return first(rule("kewajiban.kata_kerja"), begin) is not None


def _heading_stem(reading: Reading, pasal: Node, actors: Actors) -> _Stem | None:
    """``KEWAJIBAN PIHAK PERTAMA`` over a bare list binds as a stem does."""
    return _stem(reading, (pasal.heading,), actors) if pasal.heading is not None else None


def _stem(reading: Reading, spans: Sequence[Span], actors: Actors) -> _Stem | None:
    """What the words over a list bind; "PIHAK KESATU:" over "mempunyai hak:" binds as one phrase."""
    texts = [_last_sentence(reading, span) for span in spans]
    for text in (texts[-1], " ".join(texts[-2:]), " ".join(reversed(texts[-2:]))):
        found = _stem_in(text, actors)
        if found is not None:
            return found
    return None


def _last_sentence(reading: Reading, span: Span) -> str:
    sentence = (list(reading.sentences(span))[-1:] or [span])[0]
    return reading.folded(sentence).rstrip(" :")


def _stem_in(flat: str, actors: Actors) -> _Stem | None:
    for match in find(rule("kewajiban.pokok"), flat, labels=actors.labels):
        who = match.groups.get("subject") or match.groups["owner"]
        if "subject" in match.groups and _is_subordinate(flat[: who.start]):
            continue
        roles = actors.roles_in(flat[who.start : who.end])
        if roles:
            return _Stem(roles, _KINDS[match.pattern], match.rule, _deadline(flat))
    return None


def _is_subordinate(before: str) -> bool:
    return first(rule("kewajiban.anak_kalimat"), before) is not None


def _in_list(reading: Reading, passage: Passage, stem: _Stem) -> Iterator[Obligation]:
    sentence = next(iter(reading.sentences(passage.body)), passage.body)
    yield from _obligation(reading, passage, stem, sentence)


def _in_sentences(reading: Reading, passage: Passage, actors: Actors) -> Iterator[Obligation]:
    for sentence in reading.sentences(passage.body):
        matches = list(_undertakings(reading, sentence, actors))
        ends = [*(match.span.start for match in matches[1:]), sentence.end][: len(matches)]
        for match, end in zip(matches, ends, strict=True):
            who, action = match.groups["subject"], match.groups["action"]
            subject = reading.folded(who)
            kind = ObligationKind.TUGAS if actors.is_body(subject) else _KINDS[match.pattern]
            stem = _Stem(actors.roles_in(subject), kind, match.rule)
            if stem.roles:
                yield from _obligation(reading, passage, stem, Span(action.start, min(action.end, end)))


def _undertakings(reading: Reading, sentence: Span, actors: Actors) -> Iterator[RuleMatch]:
    """The main clauses of a sentence in which a party undertakes something, from left to right."""
    at = sentence.start
    while at < sentence.end:
        rest = Span(at, sentence.end)
        matches = [
            match
            for match in find(rule("kewajiban.kalimat"), reading.flat, rest, labels=actors.labels)
            if not _is_subordinate(reading.flat[sentence.start : match.groups["subject"].start])
        ]
        best = min(matches, key=_rank, default=None)
        if best is None:
            subject = re.search(rf"(?:{actors.labels})", reading.flat[at : sentence.end])
            if subject is None:
                return
            at += subject.end()
            continue
        yield best
        at = best.groups["action"].start


def _rank(match: RuleMatch) -> tuple[int, bool, int]:
    """The leftmost subject first; of two readings the one with a modal: "keadaan memaksa harus memberitahukan"."""
    return match.groups["subject"].start, match.pattern == "lugas", match.groups["action"].start


def _obligation(reading: Reading, passage: Passage, stem: _Stem, span: Span) -> Iterator[Obligation]:
    action = _trim(reading, span)
    words = reading.text.slice(action)
    if not words:
        return
    flat = reading.unbroken(action)
    yield Obligation(
        obligor=stem.roles,
        kind=stem.kind,
        action=words,
        pasal=passage.pasal,
        ayat=passage.ayat,
        item=passage.item,
        deadline=_deadline(flat) or stem.deadline,
        recurrence=_recurrence(flat),
        evidence=reading.cite(action, stem.rule),
    )


def _trim(reading: Reading, span: Span) -> Span:
    words = reading.text.text[span.start : span.end]
    kept = _LINK.sub("", _TAIL.sub("", words))
    left = len(words) - len(words.lstrip(" \n:,"))
    return Span(span.start + left, max(span.start + left, span.start + len(kept)))


def _deadline(words: str) -> Deadline | None:
    found = find_deadlines(words)
    return Deadline(value=found[0].value, text=found[0].text) if found else None


def _recurrence(words: str) -> Recurrence | None:
    found = find_intervals(words)
    return Recurrence(months=found[0].months, text=found[0].text) if found else None
