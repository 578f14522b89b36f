"""Reads the files that are measured and holds each against its gold record."""

from collections.abc import Sequence
from pathlib import Path

from models import Agreement
from pipeline.cli.options import Reading
from pipeline.cli.reading import Pass
from pipeline.engines.pdf_quote import words_of
from pipeline.errors import FileError
from pipeline.evaluation.archive import Case, Origin
from pipeline.evaluation.confirmations import Confirmations, against_gold, against_twin
from pipeline.evaluation.gold import load_gold, values_of
from pipeline.evaluation.likeness import DIGITAL, SCANNED
from pipeline.evaluation.quotes import score_evidence
from pipeline.evaluation.scores import Score, score_record

__all__ = ["TWIN", "Careful", "measure"]

Scored = list[tuple[Case, Score]]

TWIN, GOLD = "twin", "gold"
Careful = dict[tuple[str, str], Confirmations]
"""How the careful mode did, by split and by what it is held against: the digital twin, or the gold record."""


def measure(cases: Sequence[Case], reading: Reading) -> tuple[Scored, Careful, int]:
    """The score of each case, how the careful mode did where it was asked for, and the exit code of the contract.

    A file that cannot be read scores nothing.

    Raises:
        GoldError: a gold record cannot be used.
    """
    golds = {case.gold: load_gold(case.gold) for case in cases}  # before the long part: a slip in one is told at once
    reading_pass = Pass([case.pdf for case in cases], reading)
    records = dict(reading_pass)
    scored: Scored = []
    careful: Careful = {}
    for case in cases:
        gold, judged = golds[case.gold]
        read = records.get(case.pdf)
        least = DIGITAL if case.origin is Origin.DIGITAL else SCANNED
        score = score_record(gold, values_of(read) if read else None, judged, least)
        if read:
            _score_quotes(score, read, case.pdf, reading.options.limits.pages)
        scored.append((case, score))
        if read and read.readings is not None and case.origin is Origin.SCANNED:
            _add(careful, case.split, GOLD, against_gold(read, gold, judged))
            _add(careful, case.split, TWIN, _against_twin(read, case, reading))
    return scored, careful, reading_pass.exit_code


def _add(careful: Careful, split: str, standard: str, found: Confirmations) -> None:
    careful[split, standard] = careful.get((split, standard), Confirmations()).plus(found)


def _against_twin(read: Agreement, case: Case, reading: Reading) -> Confirmations:
    """The values held against those of the digital file beside the scan; nothing where there is none."""
    from pipeline.run import values_in

    twin = case.pdf.with_name(case.naskah + Origin.DIGITAL.suffix)
    if not twin.is_file():
        return Confirmations()
    return against_twin(read, [(value.kind, value.value) for value in values_in(twin, reading.options)])


def _score_quotes(score: Score, read: Agreement, pdf: Path, max_pages: int) -> None:
    try:
        with words_of(pdf, max_pages=max_pages) as words_in:
            score_evidence(score, read, words_in)
    except FileError:  # it could be read a moment ago: somebody moved it, and its quotes stand nowhere
        score_evidence(score, read, lambda _page, _box: ())
