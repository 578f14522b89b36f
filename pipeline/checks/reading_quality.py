"""How far the reading can be trusted: the signature block, and facts that rest on doubtful words."""

import re
from collections.abc import Iterator, Sequence
from statistics import fmean

from rapidfuzz import fuzz

from models.agreement import Agreement
from models.evidence import Evidence
from models.finding import Finding, FindingCode
from pipeline.checks.case import Case, say, wording
from pipeline.checks.misread import misread_date, misread_signatories
from pipeline.language import Reading
from pipeline.readers.persons import without_titles

__all__ = ["check_reading"]

# A name in the signature block is read when it is so like the one in the komparisi (0 to 100).
_LIKE = 75
# A fact rests on doubtful words when their mean confidence is lower than this.
_DOUBTFUL = 0.65
# The number of an official, and what parts those who sign from those who look on.
_NIP = re.compile(r"\b(?:nip|nrp)\b[.: ]*(?:\d ?){8}")
_WITNESS = re.compile(r"\b(?:mengetahui|menyetujui|saksi)\b")


def check_reading(case: Case) -> Iterator[Finding]:
    """Findings on signatures that cannot be read and on facts read with low confidence, or not read in full."""
    misread = misread_signatories(case)
    if not _names_signatories(case, unread=len(misread)):
        yield case.finding(FindingCode.TANDA_TANGAN_TIDAK_TERBACA, say("tanda_tangan"))
    for party in misread:
        message = say("ocr_penanda_tangan", pihak=party.label or f"Pihak ke-{party.role}")
        yield case.finding(FindingCode.OCR_RENDAH, message).model_copy(update={"evidence": party.evidence})
    date = misread_date(case)
    if date is not None:
        yield case.finding(FindingCode.OCR_RENDAH, say("ocr_tanggal"), span=date)
    yield from _doubtful(case)


def _doubtful(case: Case) -> Iterator[Finding]:
    for name, evidence in _facts(case.record):
        confidence = _confidence(case.reading, evidence)
        if confidence is not None and confidence < _DOUBTFUL:
            message = say("ocr_rendah", fakta=wording()["fakta"][name], keyakinan=round(100 * confidence))
            found = case.finding(FindingCode.OCR_RENDAH, message)
            yield found.model_copy(update={"evidence": tuple(evidence)})


def _names_signatories(case: Case, *, unread: int) -> bool:
    """Whether the block tells who signs: by a name that the record has, on a scan by his number as an official.

    Pens and stamps lie over names as a rule, and what a person reads below them OCR often does not; the NIP is free.
    Of names that neither block nor komparisi gives nothing is said here, unless they were there and not read.
    """
    block = case.reading.structure.signatures
    if block is None:
        return False
    signed = " ".join(case.reading.folded(block).split())
    names = [party.signatory.name for party in case.record.parties if party.signatory and party.signatory.name]
    if any(fuzz.partial_ratio(without_titles(name).lower(), signed) >= _LIKE for name in names):
        return True
    numbered = case.is_scanned and _NIP.search(_WITNESS.split(signed)[0]) is not None
    return numbered or not (names or unread)


def _facts(record: Agreement) -> Iterator[tuple[str, Sequence[Evidence]]]:
    singles = {"title": record.title, "signed_on": record.signed_on, "term": record.term, "monev": record.monev}
    for name, fact in singles.items():
        if fact is not None and fact.evidence:
            yield name, fact.evidence
    for number in record.numbers:
        yield "numbers", number.evidence


def _confidence(reading: Reading, evidence: Sequence[Evidence]) -> float | None:
    """The mean confidence of the words in the evidence's boxes; None where they come from the file itself."""
    confidences = [
        word.confidence
        for item in evidence
        for placed in reading.text.lines
        if placed.page == item.page
        for word in placed.line.words
        if item.bbox.contains(word.seen.x_mid, word.seen.y_mid)
    ]
    return fmean(confidences) if confidences and min(confidences) < 1 else None
