"""Rules as data: one TOML file a rule, with the examples that prove it and the counterexamples that bound it."""

from pipeline.rules.schema import Counterexample, Example, Pattern, Rule
from pipeline.rules.search import RuleMatch, find, first
from pipeline.rules.store import all_rules, fragments, rule, topic

__all__ = [
    "Counterexample",
    "Example",
    "Pattern",
    "Rule",
    "RuleMatch",
    "all_rules",
    "find",
    "first",
    "fragments",
    "rule",
    "topic",
]
