"""Run the regular expressions of a rule over folded text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from models.text import Span
from pipeline.rules.schema import Pattern, Rule, expand
from pipeline.rules.store import fragments

__all__ = ["RuleMatch", "find", "first", "is_excluded"]


@dataclass(frozen=True, slots=True)
class RuleMatch:
    """What a rule found, and where.

    Attributes:
        rule: id of the rule.
        pattern: name of the pattern.
        span: the words that a fact cites.
        groups: the spans of the pattern's named groups that took part.
    """

    rule: str
    pattern: str
    span: Span
    groups: Mapping[str, Span] = field(default_factory=dict)


def find(
    rule: Rule, text: str, within: Span | None = None, *, only: str | None = None, labels: str | None = None
) -> Iterator[RuleMatch]:
    """All that the rule's regular expressions find in folded ``text``, pattern by pattern.

    Args:
        rule: the rule.
        text: folded text (`models.text.fold`).
        within: look in this part of the text alone; anchors (``^``, ``$``) mean its ends.
        only: the name of the one pattern to run.
        labels: a regular expression of the labels by which this naskah calls its parties; it takes the place of
            the fragment ``pihak``.
    """
    part = Span(0, len(text)) if within is None else within
    for pattern in rule.pattern:
        if pattern.regex is None or (only is not None and pattern.name != only):
            continue
        for match in _compiled(pattern.regex, labels).finditer(text[part.start : part.end]):
            found = _match(rule, pattern, match, part.start)
            if not is_excluded(pattern, text, found.span):
                yield found


def first(
    rule: Rule, text: str, within: Span | None = None, *, only: str | None = None, labels: str | None = None
) -> RuleMatch | None:
    """The earliest match in the text, or None."""
    found = find(rule, text, within, only=only, labels=labels)
    return min(found, key=lambda match: (match.span.start, -match.span.end), default=None)


def is_excluded(pattern: Pattern, text: str, span: Span) -> bool:
    """Whether what stands around the match rules it out."""
    before = text[max(0, span.start - pattern.window) : span.start]
    after = text[span.end : span.end + pattern.window]
    return bool(
        (pattern.exclude_before and _compiled(pattern.exclude_before, None).search(before))
        or (pattern.exclude_after and _compiled(pattern.exclude_after, None).search(after))
    )


@cache
def _compiled(regex: str, labels: str | None) -> re.Pattern[str]:
    parts = fragments() if labels is None else {**fragments(), "pihak": labels}
    return re.compile(expand(regex, parts))


def _match(rule: Rule, pattern: Pattern, match: re.Match[str], offset: int) -> RuleMatch:
    groups = {
        name: Span(match.start(name) + offset, match.end(name) + offset)
        for name, value in match.groupdict().items()
        if value is not None
    }
    whole = Span(match.start() + offset, match.end() + offset)
    return RuleMatch(rule.id, pattern.name, groups.get("quote", whole), groups)
