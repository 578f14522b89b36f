"""From a reading to facts, each with its evidence."""

from dataclasses import dataclass

from models.agreement import Amendment, Kind, NaskahNumber, Source
from models.clause import Clause, Program
from models.evidence import DateValue, TextValue
from models.monev import Monev
from models.obligation import Obligation
from models.party import Party
from models.term import DateFact, Term
from pipeline.extractors.amendment import extract_amendment
from pipeline.extractors.clauses import extract_clauses
from pipeline.extractors.dates import extract_dates
from pipeline.extractors.monev import extract_monev, read_monev
from pipeline.extractors.obligations import extract_obligations
from pipeline.extractors.parties import extract_parties
from pipeline.extractors.programs import extract_programs
from pipeline.extractors.signing import extract_signed_at, extract_signed_on
from pipeline.extractors.term import extract_term
from pipeline.extractors.title import extract_kind, extract_numbers, extract_title
from pipeline.extractors.title_block import read_title_block
from pipeline.language import Reading

__all__ = ["Facts", "extract"]


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was read of one naskah."""

    kind: Kind
    title: TextValue | None
    numbers: tuple[NaskahNumber, ...]
    signed_on: DateValue | None
    signed_at: TextValue | None
    parties: tuple[Party, ...]
    term: Term | None
    programs: tuple[Program, ...]
    clauses: tuple[Clause, ...]
    obligations: tuple[Obligation, ...]
    monev: Monev
    dates: tuple[DateFact, ...]
    amends: Amendment | None


def extract(reading: Reading, source: Source) -> Facts:
    """Run the extractors; ``source`` tells which pages could not be read, on which absence depends."""
    block = read_title_block(reading)
    kind = extract_kind(block)
    title = extract_title(reading, block)
    parties = extract_parties(reading, block)
    signed_on = extract_signed_on(reading)
    term = extract_term(reading, signed_on.value if signed_on else None)
    obligations = extract_obligations(reading, parties)
    monev = read_monev(reading, parties)
    return Facts(
        kind=kind,
        title=title,
        numbers=extract_numbers(reading, block, parties),
        signed_on=signed_on,
        signed_at=extract_signed_at(reading),
        parties=parties,
        term=term,
        programs=extract_programs(reading, block, title),
        clauses=extract_clauses(reading, parties, monev),
        obligations=obligations,
        monev=extract_monev(reading, monev, source.unreadable_pages),
        dates=extract_dates(reading, signed_on, term, obligations),
        amends=extract_amendment(reading, kind),
    )
