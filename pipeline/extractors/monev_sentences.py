"""Who undertakes to watch this agreement, sentence by sentence.

Two things must hold before a sentence counts: the parties, or a body of theirs, undertake it; and what they watch is
this agreement, not its trainees, a tender or somebody's staff.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models.structure import Node
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import heading_types
from pipeline.extractors.passages import Passage, passages_of
from pipeline.language import Reading
from pipeline.readers.intervals import find_intervals
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["Said", "Undertakings", "has_monev_heading", "sentences"]

_HEADING = "monitoring_evaluasi"
# Patterns of a verb whose subject stands before it.
_ACTIVE = {"melakukan", "memantau", "membahas", "pertemuan", "melalui", "melaporkan"}
# Passives have what is watched for their subject: a heading does not put another in its place.
_PASSIVE = {"dievaluasi", "ditinjau", "dibahas"}
# So far behind "oleh", in characters, the agent may name the party to which it belongs.
_AGENT = 60


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with where it stands and what introduces it."""

    passage: Passage
    span: Span
    stem: str

    @property
    def pasal(self) -> str | None:
        """The number of its pasal."""
        return self.passage.pasal


def sentences(reading: Reading, pasal: Node) -> Iterator[Said]:
    """The sentences of a pasal, each with the stems of its list."""
    for passage in passages_of(reading, pasal):
        stem = " ".join(reading.folded(span) for span in passage.stems)
        for sentence in reading.sentences(passage.body):
            yield Said(passage, sentence, stem)


def has_monev_heading(reading: Reading, pasal: Node) -> bool:
    """Whether the heading announces M&E, and not that of trainees."""
    if pasal.heading is None or _HEADING not in heading_types(reading, pasal):
        return False
    return first(rule("monev.bukan"), reading.folded(pasal.heading)) is None


@dataclass(frozen=True, slots=True)
class Undertakings:
    """What a sentence of this naskah undertakes."""

    reading: Reading
    actors: Actors

    def undertaken(self, pasal: Node, said: Said) -> RuleMatch | None:
        """The words by which the sentence undertakes M&E of the agreement."""
        named, headed = self._holds("monev.objek", said), has_monev_heading(self.reading, pasal)
        for match in self._activities(said):
            meant = named or (headed and match.pattern not in _PASSIVE) or self._is_bare(pasal, said, match)
            if meant and self._is_promise(said, match) and (headed or not self._only_may(said, match)):
                return match
        return None

    def implied(self, pasal: Node, said: Said) -> RuleMatch | None:
        """The words that take M&E of the agreement for granted: its report, its result, a condition of renewal."""
        meant = self._holds("monev.objek", said) or has_monev_heading(self.reading, pasal)
        for match in find(rule("monev.tersirat"), self.reading.flat, said.span):
            if (meant or match.pattern == "syarat") and self._is_promise(said, match):
                return match
        return None

    def continued(self, pasal: Node, said: Said, *, near: bool) -> RuleMatch | None:
        """The same where M&E is known: "evaluasi sebagaimana dimaksud", "tim bersama mengadakan evaluasi".

        In the pasal of the clause itself (``near``) also the bare noun that opens a sentence: "Pemantauan dilakukan …".
        """
        for match in self._activities(said):
            refers = first(rule("monev.rujukan"), self.reading.flat, Span(match.span.start, said.span.end)) is not None
            if (
                refers or self._is_body(said, match) or (near and self._opens(pasal, said, match))
            ) and self._is_promise(said, match):
                return match
        return None

    def names_actor(self, said: Said, match: RuleMatch) -> bool:
        """Whether the sentence says who does it: a party, or a body of theirs."""
        before, after = self._before(said, match), self.reading.flat[match.span.start : said.span.end]
        if match.pattern == "butir" or (match.pattern in _ACTIVE and self._is_ours(before)):
            return self._is_ours(before)
        if first(rule("monev.guna"), before) is not None and self._is_ours(after):
            return True
        agents = [agent.span for agent in find(rule("monev.pelaku"), after)]
        return any(self._is_ours(after[agent.start : agent.end + _AGENT]) for agent in agents)

    def _activities(self, said: Said) -> Iterator[RuleMatch]:
        return find(rule("monev.kegiatan"), self.reading.flat, said.span)

    def _is_promise(self, said: Said, match: RuleMatch) -> bool:
        before = self._before(said, match)
        if first(rule("monev.kutipan"), f"{before} ") is not None:
            return False
        if match.pattern == "butir" and first(rule("monev.tugas"), said.stem) is None:
            return False
        return not self._watches_else(said, match) and not self._is_others(said, match, before)

    def _is_bare(self, pasal: Node, said: Said, match: RuleMatch) -> bool:
        """Whether nothing is named that they watch, here or around, and it is what the parties do together."""
        bare = any(words.span.meets(match.span) for words in find(rule("monev.lepas"), self.reading.flat, said.span))
        return bare and not self._is_about_else(pasal, said)

    def _is_about_else(self, pasal: Node, said: Said) -> bool:
        """Whether the heading, the stem or the sentence speaks of people, goods or a tender."""
        heading = self.reading.folded(pasal.heading) if pasal.heading is not None else ""
        return first(rule("monev.soal_lain"), f"{heading} {said.stem} {self.reading.folded(said.span)}") is not None

    def _opens(self, pasal: Node, said: Said, match: RuleMatch) -> bool:
        """Whether the noun opens the sentence, and nothing else is spoken of."""
        led = self.reading.flat[said.span.start : match.span.start].strip()
        return match.pattern == "kata_benda" and not led and not self._is_about_else(pasal, said)

    def _only_may(self, said: Said, match: RuleMatch) -> bool:
        """Whether they may but need not; with an interval, or as "dapat diperpanjang dan dievaluasi", it is weak."""
        if match.pattern == "dievaluasi" or find_intervals(self.reading.folded(said.span)):
            return False
        return first(rule("monev.boleh"), f"{self._before(said, match)} ") is not None

    def _before(self, said: Said, match: RuleMatch) -> str:
        """What introduces the words: the stem of the list and the sentence so far."""
        return f"{said.stem} {self.reading.flat[said.span.start : match.span.start]}".strip()

    def _watches_else(self, said: Said, match: RuleMatch) -> bool:
        """Whether these very words watch trainees, bids, goods."""
        return any(other.span.meets(match.span) for other in find(rule("monev.bukan"), self.reading.flat, said.span))

    def _is_others(self, said: Said, match: RuleMatch, before: str) -> bool:
        """Whether somebody else than the parties does it: a supervisor, an inspectorate, a third body."""
        subject = before.rsplit(", ", 1)[-1].strip()
        if match.pattern in _ACTIVE and self._is_ours(subject):
            return False
        agent = first(rule("monev.pelaku"), self.reading.flat, Span(match.span.start, said.span.end), only="oleh")
        if agent is not None:
            return not self._is_ours(self.reading.flat[agent.span.start : agent.span.end])
        if first(rule("monev.pihak_lain"), self.reading.flat, Span(match.span.start, said.span.end), only="pelaku"):
            return True
        return match.pattern in _ACTIVE and first(rule("monev.pihak_lain"), subject, only="lembaga") is not None

    def _is_body(self, said: Said, match: RuleMatch) -> bool:
        """Whether a joint body stands before the verb."""
        before = self.reading.flat[said.span.start : match.span.start]
        body = first(rule("pihak.badan"), before, only="bersama")
        return match.pattern in _ACTIVE and body is not None and self.actors.is_body(before[body.span.start :])

    def _is_ours(self, words: str) -> bool:
        return bool(self.actors.roles_in(words)) or first(rule("pihak.badan"), words) is not None

    def _holds(self, rule_id: str, said: Said) -> bool:
        return first(rule(rule_id), self.reading.folded(said.span)) is not None
