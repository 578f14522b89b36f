"""Does a quote stand in its box?"""

from collections.abc import Callable, Sequence

from models import Agreement, BBox, Evidence, evidence_in
from models.text import fold
from pipeline.evaluation.facts import Fact
from pipeline.evaluation.fields import Field
from pipeline.evaluation.matching import Pair
from pipeline.evaluation.scores import Score, Tally

__all__ = ["WordsIn", "score_evidence", "stands"]

WordsIn = Callable[[int, BBox], Sequence[str]]
"""The words of a page (1-based) whose centre lies in a box, in reading order."""


def score_evidence(score: Score, agreement: Agreement, words_in: WordsIn) -> None:
    """Count the evidence whose quote stands in its box.

    Only pages whose words come from the file itself can be read again exactly; those that OCR read are left out.
    """
    recognised = agreement.source.ocr.pages if agreement.source.ocr else ()
    for item in evidence_in(agreement):
        if item.page not in recognised:
            words = words_in(item.page, item.bbox)
            right = stands(item.quote, words)
            score.count(Field.EVIDENCE, Tally(hits=int(right), extra=int(not right)))
            if not right:
                score.misses.append(_misplaced(item, words))


def _misplaced(item: Evidence, words: Sequence[str]) -> Pair:
    """What stands in the box, and the quote that was said to stand there."""
    about = f"halaman {item.page}, {item.rule}"
    there = Fact(Field.EVIDENCE, " ".join(words), about) if words else None
    return Pair(there, Fact(Field.EVIDENCE, item.quote, about))


def stands(quote: str, words: Sequence[str]) -> bool:
    """Whether the box holds the quote and nothing else; its first and last word may be longer than the quote.

    Blanks are not compared: how far apart letters must stand to be two words is the reader's judgement.
    """
    if not words:
        return False
    solid, wanted = _solid("".join(words)), _solid(quote)
    start = solid.find(wanted)
    after = len(solid) - start - len(wanted)
    return start >= 0 and start < len(_solid(words[0])) and after < len(_solid(words[-1]))


def _solid(text: str) -> str:
    return "".join(fold(text).split())
