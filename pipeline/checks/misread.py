"""What stands on a scan though OCR could not read it: no fault of the drafter, and called missing by nobody."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from models.party import Party
from models.text import Span, fold
from pipeline.checks.case import Case
from pipeline.readers.persons import looks_like_person
from pipeline.rules import first, rule

__all__ = ["misread_date", "misread_signatories"]

_DATE = "periksa.tanggal_pindaian"
# So many words before a name may be misread: "1, Ir. Poltak", "rs SOEWARNO".
_MISREAD_FIRST = 3
# Words are of a name when they are so like a part of it (0 to 100).
_LIKE = 75


def misread_date(case: Case) -> Span | None:
    """On a scan, where the day of signing is written, if the record has none."""
    if case.record.signed_on is not None or not case.is_scanned:
        return None
    found = (first(rule(_DATE), case.reading.flat, part) for part in _formulas(case))
    return next((match.span for match in found if match is not None), None)


def _formulas(case: Case) -> Iterator[Span]:
    """Where the day of signing is said: before the pasal, behind them, else in the last."""
    structure = case.reading.structure
    yield structure.title
    yield structure.opening
    if structure.closing is not None:
        yield structure.closing
    if structure.pasal:
        yield structure.pasal[-1].span


def misread_signatories(case: Case) -> tuple[Party, ...]:
    """On a scan, the parties of whose signatory something was read, but no name; dots and nothing at all are blanks."""
    if not case.is_scanned:
        return ()
    unnamed = [party for party in case.record.parties if _lacks_signatory(party)]
    return tuple(party for party in unnamed if any(map(looks_like_person, _remains(case, party))))


def _lacks_signatory(party: Party) -> bool:
    return party.name is not None and (party.signatory is None or party.signatory.name is None)


def _remains(case: Case, party: Party) -> Iterator[str]:
    """Words where the name should stand: the party's own, less a misread first or second one, and those it signs by."""
    for item in party.evidence:
        words = item.quote.split()
        yield from (" ".join(words[start:]) for start in range(min(_MISREAD_FIRST, len(words) - 1)))
    block = case.reading.structure.signatures
    if block is not None:
        lines = [case.reading.text.slice(placed.span) for placed in case.reading.text.lines_in(block)]
        yield from (line for line in lines if len(line.split()) > 1 and not _is_known(case, line))


def _is_known(case: Case, line: str) -> bool:
    """Whether the words are of a party's name, or another's signatory."""
    known = [name for party in case.record.parties for name in (party.name, _signatory(party)) if name]
    return any(fuzz.partial_ratio(fold(line), fold(name)) >= _LIKE for name in known)


def _signatory(party: Party) -> str | None:
    return party.signatory.name if party.signatory is not None else None
