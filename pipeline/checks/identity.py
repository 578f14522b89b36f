"""Number, date and parties: without them a naskah cannot be told from another."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from models.party import Party
from pipeline.checks.case import Case, say
from pipeline.checks.misread import misread_date, misread_signatories

__all__ = ["check_identity"]

# Fewer parties than this make no agreement.
_FEWEST = 2


def check_identity(case: Case) -> Iterator[Finding]:
    """Findings for what is missing of number, date and parties; none for what may be there and could not be read."""
    record = case.record
    if not case.is_read_whole:
        return
    if record.signed_on is None and misread_date(case) is None:
        yield case.finding(FindingCode.TANGGAL_TIDAK_ADA, say("tanggal_tidak_ada"))
    if not record.numbers:
        yield case.finding(FindingCode.NOMOR_TIDAK_ADA, say("nomor_tidak_ada"))
    if len(record.parties) < _FEWEST:
        message = say("pihak_kurang", jumlah=len(record.parties))
        yield case.finding(FindingCode.PARA_PIHAK_TIDAK_LENGKAP, message)
    misread = misread_signatories(case)
    for party in record.parties:
        message_name = _lack(party) if party not in misread else None
        if message_name is not None:
            message = say(message_name, pihak=party.label or f"Pihak ke-{party.role}")
            found = case.finding(FindingCode.PARA_PIHAK_TIDAK_LENGKAP, message)
            yield found.model_copy(update={"evidence": party.evidence})


def _lack(party: Party) -> str | None:
    if party.name is None:
        return "pihak_tanpa_nama"
    if party.signatory is None or party.signatory.name is None:
        return "pihak_tanpa_penanda_tangan"
    return None
