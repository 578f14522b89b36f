"""Which way up a page was scanned, told by the lines of the naskah that were read on it."""

import pytest

from models import Agreement, BBox, Evidence
from pipeline.engines.page_lie import turns_of
from tests.outputs.conftest import empty

A4 = (595.0, 842.0)
UPRIGHT = [BBox(72, 90 + 17 * line, 520, 102 + 17 * line) for line in range(4)]


def clauses(boxes: list[BBox], quote: str = "PARA PIHAK melaksanakan kerja sama ini") -> Agreement:
    """One clause a line, down the upright page."""
    lines = [Evidence(page=1, bbox=box, quote=quote, rule="contoh").model_dump() for box in boxes]
    return empty(clauses=[{"type": "lainnya", "pasal": None, "heading": None, "evidence": [line]} for line in lines])


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_was_scanned_turned_is_turned_back(turn: int) -> None:
    width, height = A4
    seen = [box.turned(turn, width, height) for box in UPRIGHT]

    assert turns_of(clauses(seen)) == {1: 360 - turn}


def test_an_upright_page_needs_no_turn() -> None:
    assert turns_of(clauses(UPRIGHT)) == {}


def test_one_line_alone_or_a_few_numerals_turn_no_page() -> None:
    tall = [BBox(72, 90 + 30 * line, 80, 110 + 30 * line) for line in range(3)]

    assert turns_of(clauses([UPRIGHT[0].turned(90, *A4)])) == {}
    assert turns_of(clauses(tall, "12")) == {}


def test_lines_that_contradict_one_another_turn_no_page() -> None:
    first, second, third, fourth = UPRIGHT

    assert turns_of(clauses([fourth, first, third, second])) == {}
