"""The rules prove themselves: each file's examples hold, its counterexamples do not, and no pattern is idle."""

import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import pytest

from models.clause import ClauseType, ProgramCode
from models.text import fold
from pipeline.language import find_phrases
from pipeline.rules import Example, Pattern, Rule, RuleMatch, all_rules, find, fragments, rule
from pipeline.rules.playbook import playbook
from pipeline.rules.schema import expand
from tests.naskah_text import reading_of

RULES = [pytest.param(rule, id=rule.id) for rule in all_rules()]
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}: {example.text}") for rule in all_rules() for example in rule.example
]
COUNTEREXAMPLES = [
    pytest.param(rule, counter.text, id=f"{rule.id}: {counter.text}")
    for rule in all_rules()
    for counter in rule.counterexample
]
PATTERNS = [
    pytest.param(rule, pattern, id=f"{rule.id}/{pattern.name}") for rule in all_rules() for pattern in rule.pattern
]


def matches(rule: Rule, text: str) -> Iterator[RuleMatch]:
    """All that the rule finds in a text, by its regular expressions and by its phrases."""
    yield from find(rule, fold(text))
    topic, _, _ = rule.id.partition(".")
    yield from (match for match in find_phrases(reading_of(text), topic) if match.rule == rule.id)


def finders(rule: Rule, example: Example) -> set[str]:
    """The patterns that find the example's quote with its values."""
    flat = fold(example.text)
    wanted = {name: fold(value) for name, value in example.values.items()}
    return {
        match.pattern
        for match in matches(rule, example.text)
        if flat[match.span.start : match.span.end] == fold(example.quote)
        and wanted.items() <= {name: flat[span.start : span.end] for name, span in match.groups.items()}.items()
    }


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_gives_its_quote_and_its_values(rule: Rule, example: Example) -> None:
    assert finders(rule, example)


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_a_counterexample_gives_nothing(rule: Rule, text: str) -> None:
    assert list(matches(rule, text)) == []


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_bounded_by_a_counterexample(rule: Rule) -> None:
    assert rule.counterexample


@pytest.mark.parametrize(("rule", "pattern"), PATTERNS)
def test_dropping_a_pattern_breaks_an_example(rule: Rule, pattern: Pattern) -> None:
    assert any(finders(rule, example) == {pattern.name} for example in rule.example), "only it finds none of them"


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_patterns_with_names_of_their_own(rule: Rule) -> None:
    names = Counter(pattern.name for pattern in rule.pattern)
    assert names
    assert max(names.values()) == 1


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_what_it_finds_and_on_what_ground(rule: Rule) -> None:
    assert rule.about.endswith(".")
    assert re.search(r"\b(?:contract|forms|Permen\w+|drafting practice)\b", rule.source)


def test_a_rule_is_named_after_its_file() -> None:
    root = files("pipeline.rules")
    paths = {
        f"{topic.name}.{path.name.removesuffix('.toml')}"
        for topic in root.iterdir()
        if topic.is_dir() and topic.name not in {"playbooks", "__pycache__"}
        for path in topic.iterdir()
        if path.name.endswith(".toml")
    }
    assert {rule.id for rule in all_rules()} == paths
    assert all(rule(id_).id == id_ for id_ in paths)


@pytest.mark.parametrize(("rule", "pattern"), PATTERNS)
def test_every_fragment_exists_and_every_pattern_compiles(rule: Rule, pattern: Pattern) -> None:
    for regex in filter(None, [pattern.regex, pattern.exclude_before, pattern.exclude_after]):
        assert re.compile(expand(regex, fragments())), rule.id


def test_no_fragment_is_idle() -> None:
    used = [
        regex
        for rule in all_rules()
        for pattern in rule.pattern
        for regex in (pattern.regex, pattern.exclude_before, pattern.exclude_after)
        if regex
    ]
    everywhere = " ".join([*used, *fragments().values()])
    assert [name for name in fragments() if "{{" + name + "}}" not in everywhere] == []


def test_every_clause_type_has_its_rule() -> None:
    codes = [rule.code for rule in all_rules() if rule.id.startswith("klausul.")]
    assert sorted(map(str, codes)) == sorted(type_.value for type_ in ClauseType)


def test_every_programme_but_lainnya_has_its_rule() -> None:
    codes = [rule.code for rule in all_rules() if rule.id.startswith("program.")]
    assert sorted(map(str, codes)) == sorted({code.value for code in ProgramCode} - {ProgramCode.LAINNYA.value})


def test_a_heading_announces_one_clause_type() -> None:
    headings = Counter(heading for rule in all_rules() for heading in {fold(heading) for heading in rule.headings})
    assert [heading for heading, times in headings.items() if times > 1] == []


@pytest.mark.parametrize(
    "name", [path.name.removesuffix(".toml") for path in (files("pipeline.rules") / "playbooks").iterdir()]
)
def test_a_shipped_playbook_is_valid_and_named_after_its_file(name: str) -> None:
    book = playbook(name)
    assert (book.name, bool(book.source)) == (name, True)
