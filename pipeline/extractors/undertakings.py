"""What a sentence binds a party to: its main clauses, active with a party as subject, passive with one as agent."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.obligation import ObligationKind
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.passives import passive_clauses
from pipeline.extractors.times import opens_with_time
from pipeline.language import Reading
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["KINDS", "Undertaking", "is_subordinate", "undertakings"]

KINDS = {
    "hak": ObligationKind.HAK,
    "tugas": ObligationKind.TUGAS,
    "tim": ObligationKind.TUGAS,
    "kewajiban": ObligationKind.KEWAJIBAN,
    "wajib": ObligationKind.KEWAJIBAN,
    "lugas": ObligationKind.KEWAJIBAN,
}
"""The kind by the pattern of the rules ``kewajiban.*`` that found it."""

_CONDITION = re.compile(r"^\W*(?:apabila|jika|bila|bilamana|dalam hal|seandainya|sekiranya) [^,]{8,}$")
_RELATIVE = re.compile(r"\b(?:yang|agar|supaya|bahwa|apabila|jika)\b[^,]*$")
_JOINED = re.compile(r"\b(?:dan|serta) ?$")


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A clause by which parties are bound or entitled.

    Attributes:
        roles: the parties.
        kind: duty, task or right.
        rule: id of the rule that found it.
        action: what they do; of a passive the whole clause.
        between: the words between the subject and the verb, where a time may stand.
        front: the words in front of the subject, where one may stand too; of a clause joined by "dan" also those
            that open the sentence.
    """

    roles: tuple[int, ...]
    kind: ObligationKind
    rule: str
    action: Span
    between: tuple[Span, ...] = ()
    front: tuple[Span, ...] = ()


def undertakings(reading: Reading, sentence: Span, actors: Actors) -> Iterator[Undertaking]:
    """The undertakings of one sentence, from left to right; each ends where the next begins."""
    active = list(_active(reading, sentence, actors))
    clauses = [
        *zip(_starts(reading, sentence, active), active, strict=True),
        *passive_clauses(reading, sentence, actors, [match.groups["subject"].start for match in active]),
    ]
    clauses.sort(key=lambda clause: clause[0])
    ends = [*(start for start, _ in clauses), sentence.end][1:]
    opening: tuple[Span, ...] = ()
    for (start, match), end in zip(clauses, ends, strict=True):
        one = _undertaking(reading, match, Span(start, end), actors)
        if one.roles and len(one.action):
            opening = one.front if start == sentence.start else opening
            joined = _JOINED.search(reading.flat[sentence.start : start]) is not None
            yield from _parted(reading, replace(one, front=(*one.front, *opening)) if joined else one)


def is_subordinate(before: str) -> bool:
    """Whether the words before a party show that it is not the subject of a main clause."""
    return first(rule("kewajiban.anak_kalimat"), before) is not None


def _undertaking(reading: Reading, match: RuleMatch, clause: Span, actors: Actors) -> Undertaking:
    who, action = match.groups["subject"], match.groups.get("action")
    subject = reading.folded(who)
    kind = ObligationKind.TUGAS if actors.is_body(subject) else KINDS.get(match.pattern, ObligationKind.KEWAJIBAN)
    roles = actors.roles_in(subject)
    if action is None:
        return Undertaking(roles, kind, match.rule, clause)
    between, front = (Span(who.end, action.start),), (Span(clause.start, who.start),)
    return Undertaking(roles, kind, match.rule, Span(action.start, max(action.start, clause.end)), between, front)


def _parted(reading: Reading, one: Undertaking) -> Iterator[Undertaking]:
    """One undertaking, and a second one of the same subject: "berhak menerima X dan berkewajiban membayar Y"."""
    for match in find(rule("kewajiban.sambung"), reading.flat, one.action):
        before = reading.flat[one.action.start : match.span.start]
        if not one.between or (_RELATIVE.search(before) and reading.flat[match.span.start] != ","):
            continue
        between = match.groups.get("between")
        yield replace(one, action=Span(one.action.start, match.span.start))
        yield Undertaking(
            one.roles, KINDS[match.pattern], match.rule, match.groups["action"], (between,) if between else ()
        )
        return
    yield one


def _active(reading: Reading, sentence: Span, actors: Actors) -> Iterator[RuleMatch]:
    """The main clauses in which a party is the subject, from left to right."""
    at, found = sentence.start, False
    while at < sentence.end:
        best = min(_main_from(reading, sentence, at, actors), key=_rank, default=None)
        if best is not None:
            yield best
            found, at = True, best.groups["action"].start
            continue
        label = re.search(actors.labels, reading.flat[at : sentence.end])
        if label is None:
            break
        at += label.end()
    if not found:
        yield from _behind_open_condition(reading, sentence, actors)


def _main_from(reading: Reading, sentence: Span, at: int, actors: Actors) -> Iterator[RuleMatch]:
    for match in find(rule("kewajiban.kalimat"), reading.flat, Span(at, sentence.end), labels=actors.labels):
        if not is_subordinate(reading.flat[sentence.start : match.groups["subject"].start]):
            yield match


def _rank(match: RuleMatch) -> tuple[int, bool, int]:
    """The leftmost subject first; of two readings the one with a modal: "keadaan memaksa harus memberitahukan"."""
    return match.groups["subject"].start, match.pattern == "lugas", match.groups["action"].start


def _behind_open_condition(reading: Reading, sentence: Span, actors: Actors) -> Iterator[RuleMatch]:
    """The last clause with a modal, where a condition opens the sentence and no comma says where it ends."""
    flat = reading.folded(sentence)
    if "," in flat or _CONDITION.match(flat) is None:
        return
    for label in reversed(list(re.finditer(actors.labels, flat))):
        rest = Span(sentence.start + label.start(), sentence.end)
        for match in find(rule("kewajiban.kalimat"), reading.flat, rest, labels=actors.labels):
            apart = _CONDITION.match(flat[: label.start()].rstrip())
            if apart and match.pattern != "lugas" and match.groups["subject"].start == rest.start:
                yield match
                return


def _starts(reading: Reading, sentence: Span, matches: Sequence[RuleMatch]) -> Iterator[int]:
    """Where each clause begins: at its subject, or at the time that stands in front of it."""
    floor = sentence.start
    for rank, match in enumerate(matches):
        subject, action = match.groups["subject"].start, match.groups["action"].start
        if rank == 0:
            yield floor
        else:
            comma = max(reading.flat.rfind(mark, floor, subject) for mark in ",;") + 1
            yield comma if comma > floor and opens_with_time(reading.unbroken(Span(comma, subject))) else subject
        floor = action
