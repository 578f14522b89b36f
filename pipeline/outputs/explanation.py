"""Which rule found which fact: what ``extract --explain`` shows, one line a fact."""

from collections.abc import Iterator, Sequence

from models import Agreement, Evidence
from pipeline.outputs.prose import clean, clip
from pipeline.outputs.words import words

__all__ = ["render_explanation"]

_LONGEST = 90


def render_explanation(agreement: Agreement) -> str:
    """Every fact with the rule that gave it, its page and its words."""
    return "\n".join([clean(agreement.source.file), *_lines(agreement), ""])


def _lines(agreement: Agreement) -> Iterator[str]:
    for name, evidence in _facts(agreement):
        for rule in dict.fromkeys(item.rule for item in evidence):
            cited = [item for item in evidence if item.rule == rule]
            quote = clip(clean(" ".join(item.quote for item in cited)), _LONGEST)
            yield f"  {words().fact[name]:<20} {rule:<28} hlm. {cited[0].page}: {quote}"


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
