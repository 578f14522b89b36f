"""What the parties undertake: in lists under a stem, in sentences, in tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from models.obligation import Obligation
from models.party import Party
from models.structure import Node, NodeKind
from models.text import Span
from pipeline.extractors.actions import trimmed
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import heading_types, only_recites
from pipeline.extractors.passages import Passage, passages_of
from pipeline.extractors.stems import NOBODY, Stem, lists_contents, stem_of, stem_of_sentence
from pipeline.extractors.tables import TableDuty, duties_in_tables
from pipeline.extractors.times import NO_TIMES, Times, times_in_cell, times_of
from pipeline.extractors.undertakings import KINDS, Undertaking, undertakings
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["extract_obligations"]

_TABLE = "kewajiban.tabel"
# Tables of addresses bind nobody.
_NO_TABLE = {"korespondensi", "penutup"}

_Found = tuple[int, Obligation]
"""An obligation with where its words begin."""


def extract_obligations(reading: Reading, parties: Sequence[Party]) -> tuple[Obligation, ...]:
    """Duties, tasks and rights in the order of the text."""
    actors = Actors.of(parties)
    found: list[_Found] = []
    for pasal in reading.structure.pasal:
        if not only_recites(reading, pasal) and set(heading_types(reading, pasal)) != {"penutup"}:
            found += sorted(_of_pasal(reading, pasal, actors), key=lambda each: each[0])
    for annex in reading.structure.annexes:
        found += _of_annex(reading, annex, actors)
    return tuple(obligation for _, obligation in found)


def _of_annex(reading: Reading, annex: Node, actors: Actors) -> Iterator[_Found]:
    """What a lampiran plans in a table, without pasal; its row is the item."""
    for duty in duties_in_tables(reading, annex.span, actors):
        yield from _of_cell(reading, Passage(None, None, duty.item, duty.words, (), annex), duty)


def _of_pasal(reading: Reading, pasal: Node, actors: Actors) -> Iterator[_Found]:
    """The undertakings of one pasal: those in its text, and those in its tables by their columns."""
    duties: list[TableDuty] = []
    if not _NO_TABLE & set(heading_types(reading, pasal)):
        duties = list(duties_in_tables(reading, pasal.span, actors))
    tables = sorted({duty.table for duty in duties}, key=lambda table: table.start)
    yield from _in_text(reading, pasal, tables, actors)
    for duty in duties:
        yield from _of_cell(reading, _place(reading, pasal, duty, tables), duty)


def _of_cell(reading: Reading, passage: Passage, duty: TableDuty) -> Iterator[_Found]:
    times = times_in_cell(reading, duty.when, limited=duty.limited) if duty.when is not None else NO_TIMES
    yield from _in_list(reading, passage, Stem(duty.roles, duty.kind, _TABLE, times))


def _place(reading: Reading, pasal: Node, duty: TableDuty, tables: Sequence[Span]) -> Passage:
    """Where a cell stands: in which ayat, and as which item by the table's own marks."""
    at = duty.words.start
    ayat = [
        node.number
        for node in pasal.walk()
        if node.kind is NodeKind.AYAT
        and node.span.start <= at < node.span.end
        and not any(table.start <= node.span.start < table.end for table in tables)
    ]
    if reading.structure.has_pasal:
        return Passage(pasal.number, ayat[-1] if ayat else None, duty.item, duty.words, (), pasal)
    item = ".".join(part for part in (pasal.number, duty.item) if part)
    return Passage(None, ayat[-1] if ayat else None, item or None, duty.words, (), pasal)


def _in_text(reading: Reading, pasal: Node, tables: Sequence[Span], actors: Actors) -> Iterator[_Found]:
    heading = (pasal.heading,) if pasal.heading is not None else ()
    found = stem_of(reading, heading, actors) if heading else None
    over = replace(found, bare=True) if found is not None else None
    stems: dict[int, Stem | None] = {}
    for passage in _outside(passages_of(reading, pasal), tables):
        above = next((stem for span in reversed(passage.stems) if (stem := stems.get(span.start))), None)
        if not passage.is_stem:
            yield from _of_item(reading, passage, above or (None if passage.node is pasal else over), actors)
        elif lists_contents(reading, passage.body) and not _lists_doings(reading, passage):
            stems[passage.body.start] = NOBODY
            yield from _of_item(reading, passage, above, actors)
        else:
            stem = stem_of(reading, (*heading, *passage.stems, passage.body), actors)
            if stem is None and above is None and _lists_doings(reading, passage):
                stem = stem_of_sentence(reading, passage.body, actors)
            stems[passage.body.start] = stem
            if stem is not None or above is None:
                yield from _in_sentences(reading, _but_the_stem(reading, passage, stem), actors)


def _outside(passages: Iterable[Passage], tables: Sequence[Span]) -> Iterator[Passage]:
    """The passages, without what stands in tables."""
    for passage in passages:
        start = passage.body.start
        for table in tables:
            if start < table.start < passage.body.end:
                yield replace(passage, body=Span(start, table.start))
            if passage.body.meets(table):
                start = max(start, table.end)
        if start == passage.body.start:
            yield passage
        elif start < passage.body.end:
            yield replace(passage, body=Span(start, passage.body.end))


def _but_the_stem(reading: Reading, passage: Passage, stem: Stem | None) -> Passage:
    """The passage without the sentence that is its list's stem, unless that one undertakes something too."""
    if stem is None or stem.in_sentence:
        return passage
    last = list(reading.sentences(passage.body))[-1:]
    return replace(passage, body=Span(passage.body.start, last[0].start if last else passage.body.end))


def _of_item(reading: Reading, passage: Passage, above: Stem | None, actors: Actors) -> Iterator[_Found]:
    """A passage without a list: bound by the stem above it, or by its own sentences."""
    own = list(_in_sentences(reading, passage, actors))
    labelled = re.match(actors.labels, reading.folded(passage.body).lstrip()) is not None
    names_its_own = bool(own) and (passage.node.number is None or labelled)
    if above is None or names_its_own or (above.bare and (own or not _is_doing(reading, passage.body))):
        yield from own
    else:
        yield from _in_list(reading, passage, above)


def _is_doing(reading: Reading, words: Span) -> bool:
    """Whether the words begin with what somebody does."""
    return first(rule("kewajiban.kata_kerja"), reading.folded(words).lstrip()) is not None


def _lists_doings(reading: Reading, passage: Passage) -> bool:
    """Whether every item of the passage's list begins with what somebody does."""
    return all(_is_doing(reading, item.body) for item in passage.node.children)


def _in_list(reading: Reading, passage: Passage, stem: Stem) -> Iterator[_Found]:
    sentence = next(iter(reading.sentences(passage.body)), passage.body)
    one = Undertaking(stem.roles, stem.kind, stem.rule, sentence)
    named = first(rule("kewajiban.butir"), reading.folded(sentence)) if stem.bare else None
    if named is not None:
        at = named.groups["action"]
        action = Span(sentence.start + at.start, sentence.start + at.end)
        one = Undertaking(stem.roles, KINDS[named.pattern], named.rule, action)
    yield from _obligation(reading, passage, one, stem.times)


def _in_sentences(reading: Reading, passage: Passage, actors: Actors) -> Iterator[_Found]:
    for sentence in reading.sentences(passage.body):
        for one in undertakings(reading, sentence, actors):
            yield from _obligation(reading, passage, one)


def _obligation(reading: Reading, passage: Passage, one: Undertaking, default: Times = NO_TIMES) -> Iterator[_Found]:
    action = trimmed(reading, one.action)
    words = reading.text.slice(action)
    if not words or not one.roles:
        return
    times = times_of(reading, action, one.between, one.front).or_else(default)
    yield (
        action.start,
        Obligation(
            obligor=one.roles,
            kind=one.kind,
            action=words,
            pasal=passage.pasal,
            ayat=passage.ayat,
            item=passage.item,
            deadline=times.deadline,
            recurrence=times.recurrence,
            evidence=(
                *reading.cite(action, one.rule),
                *(each for span in times.apart for each in reading.cite(span, one.rule)),
            ),
        ),
    )
