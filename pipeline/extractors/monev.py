"""Monitoring and evaluation of the agreement: who undertakes it, how often, how it is reported, what follows.

Two things must hold before a sentence counts: the parties, or a body of theirs, undertake it; and what they watch is
this agreement, not its trainees, a tender or somebody's staff.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.evidence import Evidence
from models.monev import Monev, MonevElements, MonevStatus
from models.party import Party
from models.structure import Node
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import heading_types, only_recites
from pipeline.extractors.passages import Passage, passages_of
from pipeline.language import Reading
from pipeline.readers.dates import find_dates
from pipeline.readers.deadlines import find_deadlines
from pipeline.readers.events import find_events
from pipeline.readers.intervals import find_intervals
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["MonevFacts", "extract_monev", "read_monev"]

_HEADING = "monitoring_evaluasi"


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with where it stands and what introduces it."""

    passage: Passage
    span: Span
    stem: str

    @property
    def pasal(self) -> str | None:
        return self.passage.pasal


@dataclass(slots=True)
class MonevFacts:
    """What the naskah says of its monitoring and evaluation.

    Attributes:
        undertakings: the sentences in which the parties undertake it, with the words that say so.
        actor: whether one of them says who does it.
        intervals: how often, in months; None for an event or an interval shorter than a month.
        proofs: for ``pelaporan`` and ``tindak_lanjut`` the sentence that settles it.
    """

    undertakings: list[tuple[_Said, Span]] = field(default_factory=list)
    actor: bool = False
    intervals: list[int | None] = field(default_factory=list)
    proofs: dict[str, tuple[_Said, Span]] = field(default_factory=dict)

    @property
    def pasal(self) -> tuple[str, ...]:
        """The pasal in which the clause stands, in order."""
        said = sorted((one for one, _ in [*self.undertakings, *self.proofs.values()]), key=lambda one: one.span)
        return tuple(dict.fromkeys(one.pasal for one in said if one.pasal))

    def proof_in(self, name: str, part: Span) -> bool:
        """Whether the sentence that settles ``name`` stands in that part of the text."""
        return name in self.proofs and part.holds(self.proofs[name][0].span)


def extract_monev(reading: Reading, facts: MonevFacts, unreadable: Sequence[int] = ()) -> Monev:
    """The clause with its elements; where none is found and a page could not be read, nobody can tell."""
    if not facts.undertakings:
        return Monev(status=MonevStatus.TIDAK_DAPAT_DIPASTIKAN if unreadable else MonevStatus.TIDAK_ADA)
    elements = MonevElements(
        pelaksana=facts.actor,
        frekuensi=bool(facts.intervals),
        pelaporan="pelaporan" in facts.proofs,
        tindak_lanjut="tindak_lanjut" in facts.proofs,
    )
    return Monev(
        status=elements.status,
        elements=elements,
        interval_months=next((months for months in facts.intervals if months is not None), None),
        pasal=facts.pasal,
        evidence=tuple(_evidence(reading, facts)),
    )


def read_monev(reading: Reading, parties: Sequence[Party]) -> MonevFacts:
    """What the naskah says of monitoring and evaluation of itself, sentence by sentence."""
    return _find(reading, Actors.of(parties))


def _evidence(reading: Reading, found: MonevFacts) -> Iterator[Evidence]:
    for said, _ in found.undertakings:
        yield from reading.cite(said.span, "monev.kegiatan")
    cited = {said.span for said, _ in found.undertakings}
    for name, (said, _) in found.proofs.items():
        if said.span not in cited:
            cited.add(said.span)
            yield from reading.cite(said.span, f"monev.{name}")


def _find(reading: Reading, actors: Actors) -> MonevFacts:
    found = MonevFacts()
    for pasal in reading.structure.pasal:
        if not only_recites(reading, pasal):
            _undertakings(reading, pasal, actors, found)
    if found.undertakings:
        for pasal in reading.structure.pasal:
            _further(reading, pasal, actors, found)
        found.undertakings.sort(key=lambda pair: pair[0].span)
        for pasal in reading.structure.pasal:
            _elements(reading, pasal, found)
    return found


def _sentences(reading: Reading, pasal: Node) -> Iterator[_Said]:
    for passage in passages_of(reading, pasal):
        stem = " ".join(reading.folded(span) for span in passage.stems)
        for sentence in reading.sentences(passage.body):
            yield _Said(passage, sentence, stem)


def _undertakings(reading: Reading, pasal: Node, actors: Actors, found: MonevFacts) -> None:
    for said in _sentences(reading, pasal):
        for match in find(rule("monev.kegiatan"), reading.flat, said.span):
            if _is_undertaken(reading, pasal, said, match, actors):
                found.undertakings.append((said, match.span))
                found.actor |= _has_actor(reading, said, match, actors)
                found.intervals += _frequency(reading, said)
                break


def _further(reading: Reading, pasal: Node, actors: Actors, found: MonevFacts) -> None:
    """Where the clause is known, "tim bersama mengadakan evaluasi setiap 6 bulan" need not name the agreement again."""
    known = {said.span for said, _ in found.undertakings}
    for said in _sentences(reading, pasal):
        match = first(rule("monev.kegiatan"), reading.flat, said.span, only="melakukan")
        if match is None or said.span in known or not actors.is_body(_actor_words(reading, said, match)):
            continue
        sentence = reading.folded(said.span)
        if first(rule("monev.bukan"), sentence) is None and not _is_quoted(reading, said, match):
            found.undertakings.append((said, match.span))
            found.intervals += _frequency(reading, said)


def _actor_words(reading: Reading, said: _Said, match: RuleMatch) -> str:
    """The joint body before the verb, if one stands there."""
    before = reading.flat[said.span.start : match.span.start]
    body = first(rule("pihak.badan"), before, only="bersama")
    return before[body.span.start :] if body is not None else ""


def _is_undertaken(reading: Reading, pasal: Node, said: _Said, match: RuleMatch, actors: Actors) -> bool:
    if _is_quoted(reading, said, match):
        return False
    before = _before(reading, said, match)
    sentence = reading.folded(said.span)
    if first(rule("monev.bukan"), sentence) is not None:
        return False
    return _is_about_agreement(reading, pasal, sentence) and not _is_others(before, sentence, match, said, actors)


def _before(reading: Reading, said: _Said, match: RuleMatch) -> str:
    """What introduces the words: the stem of the list and the sentence so far."""
    return f"{said.stem} {reading.flat[said.span.start : match.span.start]}".strip()


def _is_quoted(reading: Reading, said: _Said, match: RuleMatch) -> bool:
    """Whether the words are a law's, a recital's, a definition's or a mere right, and no undertaking."""
    return first(rule("monev.kutipan"), f"{_before(reading, said, match)} ") is not None


def _is_about_agreement(reading: Reading, pasal: Node, sentence: str) -> bool:
    """The sentence names the agreement or its activities; under a monev heading it need not."""
    if first(rule("monev.objek"), sentence) is not None:
        return True
    if pasal.heading is None or _HEADING not in heading_types(reading, pasal):
        return False
    heading = reading.folded(pasal.heading)
    return first(rule("monev.bukan"), heading) is None


def _subject(before: str) -> str:
    """What stands before the verb, after the last comma: the subject of an active sentence."""
    return before.rsplit(", ", 1)[-1].strip()


def _is_others(before: str, sentence: str, match: RuleMatch, said: _Said, actors: Actors) -> bool:
    """Whether somebody else than the parties does it: a supervisor, a ministry's inspectorate, a third body."""
    agent = first(rule("monev.pelaku"), sentence[match.span.start - said.span.start :])
    if agent is not None:
        offset = match.span.start - said.span.start
        named = sentence[agent.span.start + offset : agent.span.end + offset]
        return not _is_ours(named, actors)
    if match.pattern in {"melakukan", "memantau"}:
        subject = _subject(before)
        return bool(subject) and first(rule("monev.pihak_lain"), subject) is not None and not _is_ours(subject, actors)
    return False


def _is_ours(words: str, actors: Actors) -> bool:
    return bool(actors.roles_in(words)) or first(rule("pihak.badan"), words) is not None


def _has_actor(reading: Reading, said: _Said, match: RuleMatch, actors: Actors) -> bool:
    before = _before(reading, said, match)
    after = reading.flat[match.span.end : said.span.end]
    if match.pattern in {"melakukan", "memantau"} and _is_ours(before, actors):
        return True
    agent = first(rule("monev.pelaku"), after)
    return agent is not None and _is_ours(after[agent.span.start : agent.span.end + 60], actors)


def _frequency(reading: Reading, said: _Said) -> list[int | None]:
    """How often or when it is to be done: the intervals, or None for an event, a date or a deadline."""
    words = reading.unbroken(said.span)
    intervals: list[int | None] = [interval.months for interval in find_intervals(words)]
    timed = find_events(words) or find_deadlines(words) or [day for day in find_dates(words) if day.value]
    at_a_time = timed or first(rule("monev.saat"), reading.flat, said.span)
    return intervals or ([None] if at_a_time else [])


def _elements(reading: Reading, pasal: Node, found: MonevFacts) -> None:
    """Reporting and follow-up: in the clause's own pasal, or wherever the result of M&E is spoken of."""
    headed = _HEADING in heading_types(reading, pasal) and pasal.number in {
        said.pasal for said, _ in found.undertakings
    }
    for said in _sentences(reading, pasal):
        sentence = reading.folded(said.span)
        if not (headed or _names_result(sentence) or _continues(sentence, found, said)):
            continue
        if headed and not found.intervals and _is_when(sentence):
            found.intervals += _frequency(reading, said)
        for name in ("pelaporan", "tindak_lanjut"):
            match = first(rule(f"monev.{name}"), reading.flat, said.span)
            if match is not None and name not in found.proofs and first(rule("monev.bukan"), sentence) is None:
                found.proofs[name] = (said, match.span)


def _continues(sentence: str, found: MonevFacts, said: _Said) -> bool:
    """A task in the same list, or, after what is known, "Hasilnya …", "Laporan tersebut …" in the same pasal."""
    known = [*(undertaken for undertaken, _ in found.undertakings), *(proof for proof, _ in found.proofs.values())]
    listed = any(said.passage.stems and said.passage.stems == other.passage.stems for other in known)
    itself = any(said.span == other.span for other in known)
    after = any(said.pasal == other.pasal and other.span.start < said.span.start for other in known)
    return listed or itself or (after and first(rule("monev.hasil"), sentence) is not None)


def _names_result(sentence: str) -> bool:
    return first(rule("monev.hasil_monev"), sentence) is not None


def _is_when(sentence: str) -> bool:
    return first(rule("monev.waktu"), sentence) is not None
