"""The findings of a batch, one after the other: where each stands, what it says, and who answers for it."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Protocol

from models import Finding
from pipeline.outputs.citations import cite, place
from pipeline.outputs.dates import day
from pipeline.outputs.prose import clean, clip
from pipeline.outputs.words import words

__all__ = ["Checked", "exemption_of", "render_findings"]

_LONGEST_QUOTE = 160
_NO_FOLD = 10_000


class Checked(Protocol):
    """A naskah and what is objected to in it."""

    @property
    def file(self) -> str:
        """Its file."""

    @property
    def findings(self) -> Sequence[Finding]:
        """Its findings."""


def render_findings(rows: Sequence[Checked], width: int | None) -> str:
    """Each naskah that has findings, with them; empty where none has any."""
    lines: list[str] = []
    for row in rows:
        if row.findings:
            findings = (line for found in row.findings for line in _finding(found, width))
            lines += [*_folded(clean(row.file), width, "  "), *findings, ""]
    return "".join(f"{line}\n" for line in lines)


def _finding(found: Finding, width: int | None) -> Iterator[str]:
    letter = words().severity[found.severity].letter if found.exempted is None else "–"
    where = cite(found.evidence, place(found.pasal))
    yield from _folded(f"  {letter} {found.code}{f' ({where})' if where else ''}", width, "    ")
    yield from _folded(f"    {clean(found.message)}", width, "    ")
    if quote := clean(" ".join(item.quote for item in found.evidence)):
        yield from _folded(f"    Tertulis: “{clip(quote, _LONGEST_QUOTE)}”", width, "      ")
    if found.proposal:
        yield from _folded("    Usul:", width, "      ")
        for line in found.proposal.splitlines():
            yield from _folded(f"      {line}", width, "      ")
    if found.exempted:
        yield from _folded(f"    {exemption_of(found)}", width, "      ")


def exemption_of(found: Finding) -> str:
    """Who answers for a finding, until when and why; empty where nobody does."""
    given = found.exempted
    return f"Dikecualikan s.d. {day(given.until)} oleh {clean(given.by)}: {clean(given.reason)}" if given else ""


def _folded(text: str, width: int | None, indent: str) -> list[str]:
    return textwrap.wrap(text, width or _NO_FOLD, subsequent_indent=indent, drop_whitespace=True) or [""]
