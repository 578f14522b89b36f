"""Text of a naskah made fit for a page: one line, no control characters, no longer than there is room."""

import unicodedata
from collections.abc import Sequence

__all__ = ["clean", "clean_lines", "clip", "enumeration"]

ELLIPSIS = "…"
# Categories that a reader never sees and that may turn a page upside down: controls, formats (bidirectional
# overrides, zero-width marks), surrogates, private use.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """``text`` in one line, without characters that a reader cannot see."""
    spaced = " ".join(text.split())
    return " ".join("".join(char for char in spaced if unicodedata.category(char) not in _UNSEEN).split())


def clean_lines(text: str) -> str:
    """``text`` in its own lines with their indents, each of them clean."""
    lines = [line.rstrip() for line in text.strip("\n").splitlines()]
    return "\n".join(" " * (len(line) - len(line.lstrip())) + clean(line) for line in lines)


def clip(text: str, length: int) -> str:
    """``text`` in at most ``length`` characters, cut between words where it can be, with an ellipsis."""
    if len(text) <= length:
        return text
    cut = text[: max(length - 2, 1)]
    head, gap, _ = cut.rpartition(" ")
    kept = head if gap and len(head) > length // 2 else cut
    return f"{kept.rstrip(' ,;:.')} {ELLIPSIS}".lstrip()


def enumeration(items: Sequence[str]) -> str:
    """``items`` as a sentence lists them: "a", "a dan b", "a, b, dan c"."""
    if len(items) < 3:  # noqa: PLR2004 -- grammar: the comma before "dan" needs three
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"
