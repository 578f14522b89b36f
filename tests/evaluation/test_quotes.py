"""A quote stands in its box if the box holds its words and no others."""

from collections.abc import Callable

import pytest

from models import BBox
from pipeline.evaluation.fields import Field
from pipeline.evaluation.quotes import score_evidence, stands
from pipeline.evaluation.scores import Score, Tally
from tests.evaluation.conftest import SOURCE, Gold, agreement_of


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("selama 3 (tiga) tahun", ("selama", "3", "(tiga)", "tahun")),
        ("3 (tiga) tahun", ("3", "(tiga)", "tahun,")),
        ("“PIHAK KESATU”", ('"PIHAK', 'KESATU"')),
        ("penye", ("penye-",)),
        ("P A S A L 4", ("PASAL", "4")),
    ],
)
def test_it_stands_there(quote: str, words: tuple[str, ...]) -> None:
    assert stands(quote, words)


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("selama 3 (tiga) tahun", ()),
        ("selama 3 (tiga) tahun", ("selama", "2", "(dua)", "tahun")),
        ("selama 3 (tiga) tahun", ("selama", "3", "(tiga)")),
        ("selama 3 (tiga) tahun", ("berlaku", "selama", "3", "(tiga)", "tahun")),
        ("selama 3 (tiga) tahun", ("selama", "3", "(tiga)", "tahun", "sejak")),
    ],
)
def test_it_stands_elsewhere(quote: str, words: tuple[str, ...]) -> None:
    assert not stands(quote, words)


def test_each_item_of_evidence_counts_once_and_is_shown_where_it_is_wrong(gold: Callable[[str], Gold]) -> None:
    agreement = agreement_of(gold("kl-1"))
    right, wrong = Score(), Score()
    score_evidence(right, agreement, lambda _page, _box: ("PASAL", "1"))
    score_evidence(wrong, agreement, lambda _page, _box: ("PASAL", "2"))
    items = right.tallies[Field.EVIDENCE].hits

    assert items > 40
    assert (right.tallies[Field.EVIDENCE], right.misses) == (Tally(hits=items), [])
    assert wrong.tallies[Field.EVIDENCE] == Tally(extra=items)
    assert wrong.misses[0].gold is not None
    assert wrong.misses[0].gold.value == "PASAL 2"


def test_pages_that_were_recognised_are_not_read_again(gold: Callable[[str], Gold]) -> None:
    ocr = {"engine": "tesseract", "pages": [1], "mean_confidence": 0.9}
    agreement = agreement_of({**gold("kl-1"), "source": {**SOURCE, "text": "scanned", "ocr": ocr}})
    score = Score()

    def no_words(_page: int, _box: BBox) -> tuple[str, ...]:
        pytest.fail("a scanned page was opened")

    score_evidence(score, agreement, no_words)

    assert score.tallies == {}
