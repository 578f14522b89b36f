"""All facts of a naskah with their evidence, grouped as in the brief; nothing is left out or shortened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from models import Agreement, DateRole, Evidence
from pipeline.outputs.citations import cite, pasal_list
from pipeline.outputs.clauses import clause_rows
from pipeline.outputs.confirmation import confirmation_note, doubt_of
from pipeline.outputs.dates import day
from pipeline.outputs.doubts import doubts_at
from pipeline.outputs.duties import duty_rows
from pipeline.outputs.facts import absent_row, amends_row, number_text, signature_text, term_row, title_row
from pipeline.outputs.objections import by_severity, finding_rows
from pipeline.outputs.parties import party_rows
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Row, plain
from pipeline.outputs.words import words

__all__ = ["FactGroup", "ProvenFact", "fact_groups"]

_TOLD_ELSEWHERE = {DateRole.PENANDATANGANAN, DateRole.MULAI, DateRole.BERAKHIR}
"""Days that are shown with the signing and the term."""


@dataclass(frozen=True, slots=True)
class ProvenFact:
    """A fact as it is shown, the lines on which it stands, and why it may not be so."""

    row: Row
    evidence: Sequence[Evidence] = ()
    doubts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind; ``kind`` is the class that a template colours."""

    kind: str
    title: str
    facts: Sequence[ProvenFact]


def fact_groups(agreement: Agreement) -> tuple[FactGroup, ...]:
    """The groups that hold facts, those of the brief first."""
    groups = (
        FactGroup("monev", "Monitoring dan evaluasi", tuple(_monev(agreement))),
        FactGroup("pokok", "Data pokok", tuple(_main(agreement))),
        FactGroup("pihak", "Para pihak", tuple(_parties(agreement))),
        FactGroup("tugas", "Kewajiban dan hak", tuple(_duties(agreement))),
        FactGroup("temuan", "Temuan pemeriksaan", tuple(_findings(agreement))),
        FactGroup("klausul", "Klausul", tuple(_clauses(agreement))),
        FactGroup("tanggal", "Tanggal lain yang disebut", tuple(_dates(agreement))),
        FactGroup("bacaan", "Bacaan yang belum dipastikan", tuple(_disputed(agreement))),
    )
    return tuple(_with_doubts(agreement, group) for group in groups if group.facts)


def _with_doubts(agreement: Agreement, group: FactGroup) -> FactGroup:
    """The group with what speaks against its facts; what is said already is not said again."""
    if group.kind in {"temuan", "bacaan"}:
        return group
    return replace(group, facts=[_doubted(agreement, fact) for fact in group.facts])


def _doubted(agreement: Agreement, fact: ProvenFact) -> ProvenFact:
    doubts = doubts_at(agreement, fact.evidence)
    note = "; ".join(part for part in fact.row.note.split("; ") if part not in doubts)
    return replace(fact, row=replace(fact.row, note=note), doubts=doubts)


def _monev(agreement: Agreement) -> Iterator[ProvenFact]:
    """What is undertaken, reported, followed up: each as the naskah says it."""
    pasal = pasal_list(agreement.monev.pasal)
    where = f"Pasal {pasal}" if pasal else ""
    for rule, lines in groupby(agreement.monev.evidence, key=lambda item: item.rule):
        evidence = tuple(lines)
        element = words().element.get(rule.rpartition(".")[2], "kegiatan")
        yield ProvenFact(plain(element.capitalize(), _quoted(evidence), cite(evidence, where)), evidence)


def _main(agreement: Agreement) -> Iterator[ProvenFact]:
    yield ProvenFact(title_row(agreement), agreement.title.evidence if agreement.title else ())
    if agreement.amends and (amended := amends_row(agreement)):
        yield ProvenFact(amended, agreement.amends.evidence)
    yield from _numbers(agreement)
    yield from _signing(agreement)
    yield ProvenFact(term_row(agreement), agreement.term.evidence if agreement.term else ())
    yield from _programs(agreement)
    for signature in agreement.signatures:
        row = plain("Tanda tangan elektronik", signature_text(signature), cite(signature.evidence))
        yield ProvenFact(row, signature.evidence)


def _numbers(agreement: Agreement) -> Iterator[ProvenFact]:
    if not agreement.numbers:
        yield ProvenFact(absent_row("Nomor", agreement))
    for at, number in enumerate(agreement.numbers):
        row = plain("Nomor", number_text(agreement, number), cite(number.evidence))
        yield ProvenFact(replace(row, note=confirmation_note(agreement, f"numbers[{at}]")), number.evidence)


def _signing(agreement: Agreement) -> Iterator[ProvenFact]:
    when, where = agreement.signed_on, agreement.signed_at
    if when:
        row = plain("Tanggal tanda tangan", day(when.value), cite(when.evidence))
        yield ProvenFact(replace(row, note=confirmation_note(agreement, "signed_on")), when.evidence)
    else:
        yield ProvenFact(absent_row("Tanggal tanda tangan", agreement))
    if where:
        yield ProvenFact(plain("Tempat", clean(where.value), cite(where.evidence)), where.evidence)
    else:
        yield ProvenFact(absent_row("Tempat", agreement))


def _programs(agreement: Agreement) -> Iterator[ProvenFact]:
    if not agreement.programs:
        yield ProvenFact(absent_row("Jenis program", agreement))
    for program in agreement.programs:
        name = words().program[program.code]
        yield ProvenFact(plain("Jenis program", name[0].upper() + name[1:], cite(program.evidence)), program.evidence)


def _parties(agreement: Agreement) -> Iterator[ProvenFact]:
    for party, row in zip(agreement.parties, party_rows(agreement), strict=True):
        yield ProvenFact(row, party.evidence)


def _duties(agreement: Agreement) -> Iterator[ProvenFact]:
    for group in duty_rows(agreement):
        for duty in group:
            yield ProvenFact(duty.row, duty.obligation.evidence)


def _findings(agreement: Agreement) -> Iterator[ProvenFact]:
    for finding, row in zip(by_severity(agreement), finding_rows(agreement, proposals=False), strict=True):
        yield ProvenFact(row, finding.evidence)


def _clauses(agreement: Agreement) -> Iterator[ProvenFact]:
    for clause, row in zip(agreement.clauses, clause_rows(agreement), strict=True):
        yield ProvenFact(row, clause.evidence)


def _dates(agreement: Agreement) -> Iterator[ProvenFact]:
    for date in agreement.dates:
        if date.role not in _TOLD_ELSEWHERE:
            row = plain(words().date[date.role], day(date.value), cite(date.evidence))
            yield ProvenFact(row, date.evidence)


def _disputed(agreement: Agreement) -> Iterator[ProvenFact]:
    """What the second reading does not confirm, also where no other fact rests on it."""
    for one in agreement.readings or ():
        if not one.confirmed:
            row = plain(words().value[one.kind], doubt_of(one), cite(one.evidence))
            yield ProvenFact(row, one.evidence)


def _quoted(evidence: Sequence[Evidence]) -> str:
    return clean(" ".join(item.quote for item in evidence))
