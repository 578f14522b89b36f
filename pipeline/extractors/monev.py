"""Monitoring and evaluation of the agreement: who undertakes it, how often, how it is reported, what follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.evidence import Evidence
from models.monev import Monev, MonevElements, MonevStatus
from models.party import Party
from models.structure import Node
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import only_recites
from pipeline.extractors.monev_sentences import Said, Undertakings, has_monev_heading, sentences
from pipeline.language import Reading
from pipeline.readers.dates import find_dates
from pipeline.readers.deadlines import find_deadlines
from pipeline.readers.events import find_events
from pipeline.readers.intervals import find_intervals
from pipeline.rules import RuleMatch, first, rule

__all__ = ["MonevFacts", "extract_monev", "read_monev"]


@dataclass(slots=True)
class MonevFacts:
    """What the naskah says of its monitoring and evaluation.

    Attributes:
        undertakings: the sentences in which the parties undertake it, with the words that say so.
        actor: whether one of them says who does it.
        intervals: how often, in months; None for an event or an interval shorter than a month.
        proofs: for ``pelaporan`` and ``tindak_lanjut`` the sentence that settles it.
    """

    undertakings: list[tuple[Said, Span]] = field(default_factory=list)
    actor: bool = False
    intervals: list[int | None] = field(default_factory=list)
    proofs: dict[str, tuple[Said, Span]] = field(default_factory=dict)

    @property
    def known(self) -> list[Said]:
        """All sentences found so far."""
        return [said for said, _ in [*self.undertakings, *self.proofs.values()]]

    @property
    def pasal(self) -> tuple[str, ...]:
        """The pasal in which the clause stands, in order."""
        said = sorted(self.known, key=lambda one: one.span)
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
    found, judge = MonevFacts(), Undertakings(reading, Actors.of(parties))
    binding = [pasal for pasal in reading.structure.pasal if not only_recites(reading, pasal)]
    # What is said outright counts before what is taken for granted, and the pasal before a lampiran.
    for parts, says in (
        (binding, judge.undertaken),
        (binding, judge.implied),
        (reading.structure.annexes, judge.undertaken),
    ):
        for part in parts:
            for said in sentences(reading, part):
                _keep(reading, judge, found, said, says(part, said))
        if found.undertakings:
            _complete(reading, parts, judge, found)
            break
    return found


def _evidence(reading: Reading, found: MonevFacts) -> Iterator[Evidence]:
    for said, _ in found.undertakings:
        yield from reading.cite(said.span, "monev.kegiatan")
    cited = {said.span for said, _ in found.undertakings}
    for name, (said, _) in found.proofs.items():
        if said.span not in cited:
            cited.add(said.span)
            yield from reading.cite(said.span, f"monev.{name}")


def _keep(reading: Reading, judge: Undertakings, found: MonevFacts, said: Said, match: RuleMatch | None) -> None:
    if match is not None:
        found.undertakings.append((said, match.span))
        found.actor |= judge.names_actor(said, match)
        found.intervals += _frequency(reading, said)


def _complete(reading: Reading, parts: Sequence[Node], judge: Undertakings, found: MonevFacts) -> None:
    """What else is said of it, where the clause is known."""
    for part in parts:
        _further(reading, part, judge, found)
    found.undertakings.sort(key=lambda pair: pair[0].span)
    for part in parts:
        _elements(reading, part, found)


def _further(reading: Reading, pasal: Node, judge: Undertakings, found: MonevFacts) -> None:
    """Where the clause is known, a sentence need not name the agreement again."""
    known = {said.span for said in found.known}
    for said in sentences(reading, pasal):
        if said.span not in known:
            near = any(said.pasal == own.pasal for own, _ in found.undertakings)
            _keep(reading, judge, found, said, judge.continued(pasal, said, near=near))


def _frequency(reading: Reading, said: Said) -> list[int | None]:
    """How often or when it is to be done: the intervals, or None for an event, a date or a deadline."""
    words = reading.unbroken(said.span)
    intervals: list[int | None] = [interval.months for interval in find_intervals(words)]
    timed = find_events(words) or find_deadlines(words) or [day for day in find_dates(words) if day.value]
    at_a_time = timed or first(rule("monev.saat"), reading.flat, said.span)
    return intervals or ([None] if at_a_time else [])


def _elements(reading: Reading, pasal: Node, found: MonevFacts) -> None:
    """Reporting and follow-up: in the clause's own pasal, or wherever the result of M&E is spoken of."""
    headed = has_monev_heading(reading, pasal) and pasal.number in {said.pasal for said, _ in found.undertakings}
    for said in sentences(reading, pasal):
        sentence = reading.folded(said.span)
        if not found.intervals and (_details(found, said) or _meets(sentence, found, said)):
            found.intervals += _frequency(reading, said)
        if not (headed or _says("monev.hasil_monev", sentence) or _continues(sentence, found, said)):
            continue
        if headed and not found.intervals and _says("monev.waktu", sentence):
            found.intervals += _frequency(reading, said)
        for name in ("pelaporan", "tindak_lanjut"):
            match = first(rule(f"monev.{name}"), reading.flat, said.span)
            if match is not None and name not in found.proofs and not _says("monev.bukan", sentence):
                found.proofs[name] = (said, match.span)


def _details(found: MonevFacts, said: Said) -> bool:
    """Whether it is an item of the list that a clause introduces: "evaluasi dilakukan dengan cara: …"."""
    return any(
        own.span in said.passage.stems or own.passage.body in said.passage.stems for own, _ in found.undertakings
    )


def _meets(sentence: str, found: MonevFacts, said: Said) -> bool:
    """Whether it says when the joint body that undertakes it meets: another task of its list, or of its pasal."""
    body = first(rule("pihak.badan"), f"{said.stem} {sentence}", only="bersama") is not None
    same = any(said.pasal == own.pasal for own, _ in found.undertakings)
    return body and same and _says("monev.waktu", sentence)


def _continues(sentence: str, found: MonevFacts, said: Said) -> bool:
    """The clause's own sentence, another task of its team, or, further on in its pasal, "Hasilnya …"."""
    if any(said.span == other.span for other in found.known):
        return True
    beside = any(said.passage.stems and said.passage.stems == other.passage.stems for other in found.known)
    if beside and first(rule("pihak.badan"), said.stem) is not None:
        return True
    after = any(said.pasal == other.pasal and other.span.start < said.span.start for other in found.known)
    return (beside or after) and _says("monev.hasil", sentence)


def _says(rule_id: str, sentence: str) -> bool:
    return first(rule(rule_id), sentence) is not None
