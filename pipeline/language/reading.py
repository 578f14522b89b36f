"""What extractors look at: the text, its spaCy document and its structure, all on the same offsets."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan

from models.evidence import Evidence
from models.structure import Structure
from models.text import SourceText, Span
from pipeline.language.nlp import nlp

__all__ = ["Reading", "read"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A naskah, read and cut into parts.

    Attributes:
        text: the running text.
        doc: the spaCy document over ``text`` with line breaks as blanks; offsets are those of ``text``.
        structure: the parts of the naskah.
    """

    text: SourceText
    doc: Doc
    structure: Structure

    @property
    def flat(self) -> str:
        """The folded text, on which regular expressions run."""
        return self.text.flat

    def folded(self, span: Span) -> str:
        """The folded words in ``span``, as regular expressions see them, offset for offset."""
        return self.text.flat[span.start : span.end]

    def unbroken(self, span: Span) -> str:
        """The words in ``span`` as read, line breaks as blanks, offset for offset: what readers of values take."""
        return self.text.text[span.start : span.end].replace("\n", " ")

    def tokens(self, span: Span) -> TokenSpan:
        """The tokens that share a character with ``span``; empty for an empty span."""
        if len(span) == 0:
            return self.doc[0:0]
        found = self.doc.char_span(span.start, span.end, alignment_mode="expand")
        return found if found is not None else self.doc[0:0]

    def sentences(self, span: Span) -> Iterator[Span]:
        """The sentences in ``span``; a sentence is cut at its ends."""
        for sentence in self._sentences(span):
            start, end = max(sentence.start_char, span.start), min(sentence.end_char, span.end)
            if self.text.text[start:end].strip():
                yield Span(start, end)

    def _sentences(self, span: Span) -> Iterator[TokenSpan]:
        yield from self.tokens(span).sents  # type: ignore[attr-defined] # missing from spaCy's stub

    def cite(self, span: Span, rule: str) -> tuple[Evidence, ...]:
        """The evidence for the words in ``span``."""
        return self.text.evidence(span, rule)


def read(text: SourceText, structure: Structure) -> Reading:
    """Run the language pipeline over the text."""
    return Reading(text=text, doc=nlp()(text.text.replace("\n", " ")), structure=structure)
