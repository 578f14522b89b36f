"""What a rule file may hold, and what is refused."""

import pytest
from pydantic import ValidationError

from pipeline.rules import Pattern
from pipeline.rules.schema import expand

WRONG = [
    {"name": "kosong"},
    {"name": "dua", "regex": "a", "phrases": ["a"]},
    {"name": "dua", "phrases": ["a"], "tokens": [[{"NORM": "a"}]]},
    {"name": "salah ketik", "regexp": "a"},
    {"name": "jendela", "regex": "a", "window": 0},
]


@pytest.mark.parametrize("data", WRONG)
def test_a_pattern_looks_in_exactly_one_way(data: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Pattern.model_validate(data)


def test_fragments_hold_fragments() -> None:
    parts = {"pihak": "pihak (?:satu|dua)", "subjek": "{{pihak}}|tim"}
    assert expand("^{{subjek}}$", parts) == "^(?:(?:pihak (?:satu|dua))|tim)$"


def test_a_fragment_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        expand("{{pihag}}", {})
