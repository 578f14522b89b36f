"""What stands on a scan though OCR could not read it: no fault of the drafter, and called missing by nobody."""

from collections.abc import Iterator

from models.party import Party
from models.text import Span, fold
from pipeline.checks.case import Case
from pipeline.rules import first, rule

__all__ = ["misread_date", "misread_signatories"]

_DATE = "periksa.tanggal_pindaian"
_BLANK = "periksa.isian_kosong"


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
    """On a scan, the parties whose signatory was not read: pens and stamps lie over names; dots would be a blank."""
    if not case.is_scanned:
        return ()
    return tuple(party for party in case.record.parties if _lacks_signatory(party) and not _is_blank(case, party))


def _lacks_signatory(party: Party) -> bool:
    return party.name is not None and (party.signatory is None or party.signatory.name is None)


def _is_blank(case: Case, party: Party) -> bool:
    """Whether dots or a line stand where the party is introduced or where it signs."""
    block = case.reading.structure.signatures
    places = [fold(item.quote) for item in party.evidence]
    if block is not None:
        places += [case.reading.folded(placed.span) for placed in case.reading.text.lines_in(block)]
    return any(first(rule(_BLANK), place, only="titik") is not None for place in places)
