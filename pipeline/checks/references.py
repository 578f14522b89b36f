"""A reference to a pasal or ayat of this naskah must find it there."""

import re
from collections.abc import Iterator

from models.finding import Finding, FindingCode
from models.structure import Node, NodeKind
from pipeline.checks.case import Case, say
from pipeline.readers.numerals import roman_to_int
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["check_references"]

_RULE = "periksa.rujukan_pasal"
# So far behind a reference stands the name of the law to which it points.
_AFTER = 90


def check_references(case: Case) -> Iterator[Finding]:
    """A finding for each reference into the void, once; of an adendum, which speaks of another naskah, none."""
    structure = case.reading.structure
    if case.is_adendum or not structure.has_pasal or not case.is_read_whole:
        return
    seen: set[tuple[str | None, str]] = set()
    for pasal in structure.pasal:
        for match in _references(case, pasal):
            wrong = _is_missing(case, pasal, match)
            quote = case.reading.text.slice(match.span)
            if wrong and (pasal.number, quote) not in seen:
                seen.add((pasal.number, quote))
                message = say("rujukan_pasal", rujukan=quote)
                yield case.finding(FindingCode.RUJUKAN_PASAL_SALAH, message, span=match.span)


def _references(case: Case, pasal: Node) -> Iterator[RuleMatch]:
    flat = case.reading.flat
    for node in pasal.walk():
        for name in ("pasal", "ayat"):
            for match in find(rule(_RULE), flat, node.body, only=name):
                after = flat[match.span.end : match.span.end + _AFTER]
                before = flat[max(node.body.start, match.span.start - _AFTER) : match.span.start]
                if not _is_of_another(after, before):
                    yield match


def _is_of_another(after: str, before: str) -> bool:
    """Whether a law, a code or another naskah is named behind the reference, or right before it."""
    if first(rule(_RULE), after, only="naskah_lain") is not None:
        return True
    return first(rule(_RULE), before, only="naskah_lain_di_depan") is not None


def _is_missing(case: Case, own: Node, match: RuleMatch) -> bool:
    ayat = _group(case, match, "ayat") or _group(case, match, "dotted")
    if "pasal" not in match.groups:
        return ayat is not None and not _has_ayat(own, ayat)
    number = _group(case, match, "pasal") or ""
    targets = [node for node in case.reading.structure.pasal if node.number == _arabic(number)]
    return not targets or (ayat is not None and not any(_has_ayat(node, ayat) for node in targets))


def _group(case: Case, match: RuleMatch, name: str) -> str | None:
    span = match.groups.get(name)
    return case.reading.folded(span) if span is not None else None


def _arabic(number: str) -> str:
    return number if number.isdigit() else str(roman_to_int(number) or number)


def _has_ayat(pasal: Node, ayat: str) -> bool:
    """Whether the pasal has that ayat; "6.6" is the sixth of its pasal."""
    wanted = re.sub(r"^\d+\.", "", ayat)
    numbers = {node.number for node in pasal.walk() if node.kind is NodeKind.AYAT and node.number}
    return wanted in numbers
