"""Reads the files that are measured and holds each against its gold record."""

from collections.abc import Sequence
from pathlib import Path

from models import Agreement
from pipeline.cli.options import Reading
from pipeline.cli.reading import Pass
from pipeline.engines.pdf_quote import words_of
from pipeline.errors import FileError
from pipeline.evaluation.archive import Case, Origin
from pipeline.evaluation.gold import load_gold, values_of
from pipeline.evaluation.likeness import DIGITAL, SCANNED
from pipeline.evaluation.quotes import score_evidence
from pipeline.evaluation.scores import Score, score_record

__all__ = ["measure"]

Scored = list[tuple[Case, Score]]


def measure(cases: Sequence[Case], reading: Reading) -> tuple[Scored, int]:
    """The score of each case, and the exit code of the contract; a file that cannot be read scores nothing.

    Raises:
        GoldError: a gold record cannot be used.
    """
    golds = {case.gold: load_gold(case.gold) for case in cases}  # before the long part: a slip in one is told at once
    reading_pass = Pass([case.pdf for case in cases], reading)
    records = dict(reading_pass)
    scored = []
    for case in cases:
        gold, judged = golds[case.gold]
        read = records.get(case.pdf)
        least = DIGITAL if case.origin is Origin.DIGITAL else SCANNED
        score = score_record(gold, values_of(read) if read else None, judged, least)
        if read:
            _score_quotes(score, read, case.pdf, reading.options.limits.pages)
        scored.append((case, score))
    return scored, reading_pass.exit_code


def _score_quotes(score: Score, read: Agreement, pdf: Path, max_pages: int) -> None:
    try:
        with words_of(pdf, max_pages=max_pages) as words_in:
            score_evidence(score, read, words_in)
    except FileError:  # it could be read a moment ago: somebody moved it, and its quotes stand nowhere
        score_evidence(score, read, lambda _page, _box: ())
