"""What an undertaking says, without the words that only join it to others, limit it, or open a list."""

import re

from models.text import Span
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["trimmed"]

_TAIL = re.compile(
    r"(?:,?\s+yang\s+(?:bertugas|(?:mempunyai|memiliki)\s+tugas))?"
    r"[\s;,.:]+(?:dan|atau|serta|dan/atau)?[\s;,.]*$"
)
_LINK = re.compile(r",?\s+(?:sedangkan|sementara|dan|serta|namun|tetapi|adapun|dengan)\s*$")
# ", dengan ketentuan biayanya diganti", ", kecuali ditentukan lain"; not "sesuai dengan ketentuan peraturan"
_PROVISO = re.compile(
    r"(?:,\s+dengan\s+ketentuan(?!\s+(?:peraturan|perundang|hukum))|\s+dengan\s+ketentuan\s+bahwa"
    r"|,?\s+kecuali\s+di\w+\s+lain)\b.*\Z",
    re.DOTALL | re.IGNORECASE,
)


def trimmed(reading: Reading, span: Span) -> Span:
    """The part of ``span`` that says what is done; empty where nothing is left."""
    contents = first(rule("kewajiban.isi"), reading.folded(span))
    end = span.start + contents.span.start if contents is not None else span.end
    words = reading.text.text[span.start : end]
    kept = _LINK.sub("", _TAIL.sub("", _PROVISO.sub("", words)))
    left = len(words) - len(words.lstrip(" \n:,;"))
    return Span(span.start + left, max(span.start + left, span.start + len(kept)))
