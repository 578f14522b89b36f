"""The words over a list that say whom it binds and to what: "PIHAK KESATU berkewajiban:", "Hak PIHAK KEDUA:"."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.obligation import ObligationKind
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.times import NO_TIMES, Times, times_of
from pipeline.extractors.undertakings import KINDS, is_subordinate, undertakings
from pipeline.language import Reading
from pipeline.rules import find, first, rule

__all__ = ["NOBODY", "Stem", "lists_contents", "stem_of", "stem_of_sentence"]


@dataclass(frozen=True, slots=True)
class Stem:
    """Words that bind a list to a party, and set it a time where they name one.

    Attributes:
        roles: the parties.
        kind: duty, task or right.
        rule: id of the rule that found it.
        times: what holds for every item that names no time of its own.
        bare: it names a party and no kind; an item is a duty if it begins with what somebody does.
        in_sentence: it is part of a sentence that undertakes something itself ("membentuk Tim yang bertugas:").
    """

    roles: tuple[int, ...]
    kind: ObligationKind
    rule: str
    times: Times = NO_TIMES
    bare: bool = False
    in_sentence: bool = False


NOBODY = Stem((), ObligationKind.KEWAJIBAN, "")
"""What binds nobody."""


def lists_contents(reading: Reading, stem: Span) -> bool:
    """Whether a list under these words says what a thing holds ("laporan yang memuat:") and binds nobody."""
    return first(rule("kewajiban.isi"), _folded(reading, _last_sentence(reading, stem))) is not None


def stem_of(reading: Reading, above: Sequence[Span], actors: Actors) -> Stem | None:
    """What the words over a list bind.

    Args:
        reading: the naskah.
        above: the heading and the stems over the list, the outermost first; the last one is the list's own.
        actors: the parties. "Hak:" takes its party from above, "PIHAK KESATU:" its kind.
    """
    own, others = _last_sentence(reading, above[-1]), [_last_sentence(reading, span) for span in above[-2::-1]]
    whole = _whole(reading, own, actors)
    if whole is not None:
        return whole
    kind, owner = _kind(reading, own), _owner(reading, own, actors)
    if kind is not None:
        over = (_whole(reading, span, actors) or _owner(reading, span, actors) for span in others)
        holder = next((stem for stem in over if stem is not None), None)
        return Stem(holder.roles, kind[0], kind[1], holder.times) if holder is not None else None
    if owner is not None:
        over_kind = next((found for span in others if (found := _kind(reading, span)) is not None), None)
        return Stem(owner.roles, over_kind[0], over_kind[1], owner.times) if over_kind is not None else owner
    return None


def stem_of_sentence(reading: Reading, stem: Span, actors: Actors) -> Stem | None:
    """What binds a list of doings under a sentence that undertakes: "PIHAK KEDUA mendampingi peserta, yaitu:"."""
    found = list(undertakings(reading, _last_sentence(reading, stem), actors))
    if not found or found[-1].rule == "kewajiban.pasif":
        return None
    return Stem(
        found[-1].roles,
        found[-1].kind,
        found[-1].rule,
        times_of(reading, found[-1].action, found[-1].between, found[-1].front),
    )


def _last_sentence(reading: Reading, span: Span) -> Span:
    return (list(reading.sentences(span))[-1:] or [span])[0]


def _folded(reading: Reading, sentence: Span) -> str:
    return reading.folded(sentence).rstrip(" :")


def _whole(reading: Reading, sentence: Span, actors: Actors) -> Stem | None:
    """A stem with party and kind: "PIHAK KEDUA wajib", "tugas PIHAK KESATU"."""
    flat = _folded(reading, sentence)
    for match in find(rule("kewajiban.pokok"), flat, labels=actors.labels):
        who = match.groups.get("subject") or match.groups["owner"]
        if "subject" in match.groups and is_subordinate(flat[: who.start]):
            continue
        roles = actors.roles_in(flat[who.start : who.end])
        if roles:
            times = _times(reading, sentence, who)
            return Stem(roles, KINDS[match.pattern], match.rule, times, in_sentence=match.pattern == "tim")
    return None


def _owner(reading: Reading, sentence: Span, actors: Actors) -> Stem | None:
    """A stem with a party alone: "PIHAK KESATU", "hak dan kewajiban PIHAK KEDUA"."""
    flat = _folded(reading, sentence)
    for match in find(rule("kewajiban.pemilik"), flat, labels=actors.labels):
        who = match.groups["owner"]
        roles = actors.roles_in(flat[who.start : who.end])
        if roles and (match.pattern != "sendiri" or not is_subordinate(flat[: who.start])):
            times = _times(reading, sentence, who)
            return Stem(roles, ObligationKind.KEWAJIBAN, match.rule, times, bare=True)
    return None


def _kind(reading: Reading, sentence: Span) -> tuple[ObligationKind, str] | None:
    """A stem with a kind alone: "hak", "mempunyai kewajiban"."""
    found = first(rule("kewajiban.jenis"), _folded(reading, sentence))
    return (KINDS[found.pattern], found.rule) if found is not None else None


def _times(reading: Reading, sentence: Span, who: Span) -> Times:
    """The times that a stem names; ``who`` is counted from its start."""
    start, end = sentence.start + who.start, sentence.start + who.end
    return times_of(reading, Span(end, sentence.end), front=(Span(sentence.start, start),))
