"""Where a fact stands, as a lawyer cites it."""

from collections.abc import Callable
from typing import Any

import pytest

from models import Evidence
from pipeline.outputs.citations import cite, page_list, pasal_list, place

Lines = Callable[..., list[dict[str, Any]]]


def test_a_citation_names_page_pasal_ayat_and_item(evidence: Lines) -> None:
    found = [Evidence.model_validate(item) for item in evidence(3)]
    assert cite(found, place("8", "2", "a")) == "hlm. 3, Pasal 8 ayat (2) huruf a"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (("8", None, None), "Pasal 8"),
        (("I", "2", None), "Pasal I ayat (2)"),
        (("6", None, "c"), "Pasal 6 huruf c"),
        ((None, None, "3"), "angka 3"),
        ((None, None, None), ""),
    ],
)
def test_what_is_not_known_is_left_out(where: tuple[str | None, ...], said: str) -> None:
    assert place(*where) == said


def test_pages_that_follow_on_one_another_are_drawn_together() -> None:
    assert page_list([3]) == "3"
    assert page_list([3, 4, 5, 8]) == "3–5, 8"
    assert page_list([1, 3, 5, 7, 9, 11, 13]) == "1, 3, 5, 7, 9, dst."


def test_each_pasal_is_named_once_in_the_order_of_the_naskah() -> None:
    assert pasal_list(["4", "4", None, "5", "8A", "12", "13"]) == "4–5, 8A, 12–13"


def test_a_fact_without_evidence_has_no_citation() -> None:
    assert cite([]) == ""
