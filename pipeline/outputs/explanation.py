"""Which rule found which fact: what ``extract --explain`` shows, one line a fact."""

from collections.abc import Iterator, Sequence

from models import Agreement, Evidence

__all__ = ["render_explanation"]


def render_explanation(agreement: Agreement) -> str:
    """Every fact with the rule that gave it, its page and its words."""
    return "\n".join([agreement.source.file, *_lines(agreement), ""])


def _lines(agreement: Agreement) -> Iterator[str]:
    for name, evidence in _facts(agreement):
        for rule in dict.fromkeys(item.rule for item in evidence):
            cited = [item for item in evidence if item.rule == rule]
            words = " ".join(item.quote for item in cited)
            yield f"  {name:14s} {rule:28s} hlm. {cited[0].page}: {words[:90]}"


def _facts(agreement: Agreement) -> Iterator[tuple[str, Sequence[Evidence]]]:
    singles = ("title", "signed_on", "signed_at", "term", "monev", "amends")
    lists = ("numbers", "parties", "programs", "clauses", "obligations", "dates", "findings")
    for name in singles:
        fact = getattr(agreement, name)
        if fact is not None:
            yield name, fact.evidence
    for name in lists:
        for fact in getattr(agreement, name):
            yield name, fact.evidence
