"""Which rule found which fact, in the user's words."""

from collections.abc import Callable

from models import Agreement
from pipeline.outputs.explanation import render_explanation


def test_each_fact_is_named_with_its_rule_its_page_and_its_words(gold: Callable[..., Agreement]) -> None:
    lines = render_explanation(gold("pks-lengkap")).splitlines()

    assert lines[0] == "pks-lengkap.pdf"
    assert {line.split("  ")[1] for line in lines[1:]} >= {"Judul", "Nomor", "Pihak", "Jangka waktu", "Monev"}
    assert all(" hlm. " in line for line in lines[1:])


def test_long_words_end_in_an_ellipsis(fullest: Callable[..., Agreement]) -> None:
    assert any(line.endswith("…") for line in render_explanation(fullest()).splitlines())
