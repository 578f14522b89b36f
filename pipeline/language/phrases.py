"""Phrases of rules, found by spaCy: a thousand cost no more than one."""

from collections.abc import Iterator
from functools import cache

from spacy.matcher import Matcher, PhraseMatcher

from models.text import Span
from pipeline.language.nlp import nlp
from pipeline.language.reading import Reading
from pipeline.rules import Rule, RuleMatch, topic
from pipeline.rules.search import is_excluded

__all__ = ["find_phrases"]


def find_phrases(reading: Reading, topic_name: str, within: Span | None = None) -> Iterator[RuleMatch]:
    """All that the phrases and token patterns of a topic's rules find in ``within``, or in the whole text.

    Overlapping matches are all given: one phrase may serve two rules.
    """
    rules, phrases, tokens = _matchers(topic_name)
    part = reading.doc[:] if within is None else reading.tokens(within)
    for matcher in (phrases, tokens):
        if len(matcher) == 0:
            continue
        for found in matcher(part, as_spans=True):
            rule_id, pattern_name = found.label_.split("/")
            span = Span(found.start_char, found.end_char)
            if not is_excluded(rules[rule_id].patterns[pattern_name], reading.flat, span):
                yield RuleMatch(rule_id, pattern_name, span)


@cache
def _matchers(topic_name: str) -> tuple[dict[str, Rule], PhraseMatcher, Matcher]:
    rules = {rule.id: rule for rule in topic(topic_name)}
    phrases = PhraseMatcher(nlp().vocab, attr="NORM")
    tokens = Matcher(nlp().vocab)
    for rule in rules.values():
        for pattern in rule.pattern:
            key = f"{rule.id}/{pattern.name}"
            if pattern.phrases:
                phrases.add(key, [nlp()(phrase) for phrase in pattern.phrases])
            if pattern.tokens:
                tokens.add(key, [list(tokens_of) for tokens_of in pattern.tokens])
    return rules, phrases, tokens
