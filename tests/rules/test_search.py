"""Regular expressions of a rule over folded text: quotes, groups, exclusions, labels, parts."""

from typing import Any

from models.text import Span
from pipeline.rules import Rule, find, first


def rule_of(*patterns: dict[str, Any]) -> Rule:
    return Rule.model_validate({"id": "uji.contoh", "about": "Contoh.", "source": "forms", "pattern": patterns})


TEXT = "para pihak wajib melapor; pihak kedua wajib membayar"


def test_the_whole_match_is_cited_unless_a_group_is_the_quote() -> None:
    whole = rule_of({"name": "wajib", "regex": "wajib [a-z]+"})
    quote = rule_of({"name": "wajib", "regex": "wajib (?P<quote>[a-z]+)"})
    assert [TEXT[match.span.start : match.span.end] for match in find(whole, TEXT)] == [
        "wajib melapor",
        "wajib membayar",
    ]
    assert [TEXT[match.span.start : match.span.end] for match in find(quote, TEXT)] == ["melapor", "membayar"]


def test_groups_that_took_part_have_spans() -> None:
    (match,) = find(rule_of({"name": "a", "regex": "(?P<verb>membayar)|(?P<noun>biaya)"}), TEXT)
    assert match.groups == {"verb": Span(TEXT.index("membayar"), len(TEXT))}


def test_a_part_is_searched_alone_and_anchors_mean_its_ends() -> None:
    rule = rule_of({"name": "awal", "regex": "^pihak [a-z]+"})
    assert first(rule, TEXT) is None
    match = first(rule, TEXT, Span(TEXT.index("pihak kedua"), len(TEXT)))
    assert match is not None
    assert TEXT[match.span.start : match.span.end] == "pihak kedua"


def test_what_stands_before_or_after_rules_a_match_out() -> None:
    before = rule_of({"name": "a", "regex": "wajib", "exclude_before": "kedua $"})
    after = rule_of({"name": "a", "regex": "wajib", "exclude_after": "^ membayar"})
    assert [match.span.start for match in find(before, TEXT)] == [11]
    assert [match.span.start for match in find(after, TEXT)] == [11]


def test_exclusions_look_no_further_than_the_window() -> None:
    near = rule_of({"name": "a", "regex": "membayar", "exclude_before": "para", "window": 10})
    far = rule_of({"name": "a", "regex": "membayar", "exclude_before": "para", "window": 60})
    assert first(near, TEXT) is not None
    assert first(far, TEXT) is None


def test_the_naskahs_own_labels_take_the_place_of_pihak() -> None:
    rule = rule_of({"name": "a", "regex": "(?P<quote>{{pihak}}) wajib"})
    text = "balai wajib melatih, pihak kedua wajib membayar"
    assert [match.span.start for match in find(rule, text)] == [21]
    assert [match.span.start for match in find(rule, text, labels="balai|perusahaan")] == [0]


def test_one_pattern_may_be_run_alone() -> None:
    rule = rule_of({"name": "satu", "regex": "melapor"}, {"name": "dua", "regex": "membayar"})
    assert [match.pattern for match in find(rule, TEXT, only="dua")] == ["dua"]


def test_the_first_is_the_leftmost_and_of_two_the_longer() -> None:
    rule = rule_of(
        {"name": "akhir", "regex": "membayar"},
        {"name": "pendek", "regex": "para"},
        {"name": "panjang", "regex": "para pihak"},
    )
    match = first(rule, TEXT)
    assert match is not None
    assert match.pattern == "panjang"
