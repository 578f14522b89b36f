"""The readable summary: what `extract` shows to a person, 80 columns wide, everything with its page."""

import textwrap
from collections.abc import Iterable, Iterator

from models import Agreement
from pipeline.outputs.clauses import clause_rows
from pipeline.outputs.duties import duty_rows
from pipeline.outputs.facts import fact_rows, not_said, title_row
from pipeline.outputs.objections import finding_rows
from pipeline.outputs.parties import party_rows
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Row
from pipeline.outputs.verdict import verdict_of
from pipeline.outputs.words import words

__all__ = ["render_summary"]

_WIDTH = 80
_INDENT = "  "


def render_summary(agreement: Agreement) -> str:
    """All that is known of a naskah as plain text; nothing is left out or shortened."""
    duties = [duty.row for group in duty_rows(agreement) for duty in group]
    absent = not_said(agreement)
    return "\n".join(
        [
            *_heading(agreement),
            *_verdict(agreement),
            *_section("DATA POKOK", fact_rows(agreement), absent),
            *_section("PARA PIHAK", party_rows(agreement), absent),
            *_section("KEWAJIBAN DAN HAK", duties, absent),
            *_section("KLAUSUL", clause_rows(agreement), absent),
            *_section("TEMUAN PEMERIKSAAN", finding_rows(agreement), "tidak ada temuan"),
            "",
        ]
    )


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _heading(agreement: Agreement) -> list[str]:
    title = title_row(agreement)
    return [
        *_wrapped(clean(agreement.source.file)),
        "=" * _WIDTH,
        words().kind[agreement.kind].upper(),
        *_wrapped(_cited(title.text, title.cite)),
    ]


def _verdict(agreement: Agreement) -> Iterator[str]:
    verdict = verdict_of(agreement)
    yield ""
    yield f"MONEV: {verdict.sign} {verdict.word.upper()}"
    yield from _wrapped(_cited(verdict.sentence, verdict.cite), _INDENT)
    if verdict.elements:
        yield from _wrapped("  ".join(f"{each.sign} {each.text}" for each in verdict.elements), _INDENT)


def _section(title: str, rows: Iterable[Row], nothing: str) -> Iterator[str]:
    yield ""
    yield title
    empty = True
    for row in rows:
        empty = False
        yield from _row(row)
    if empty:
        yield from _wrapped(nothing, _INDENT)


def _row(row: Row) -> Iterator[str]:
    """The label on a line of its own where it changes, the text below it, its note deeper still."""
    if not row.repeats:
        yield from _wrapped(row.label, _INDENT)
    lines = textwrap.wrap(
        _cited(row.text, row.cite), _WIDTH, initial_indent=_INDENT * 2 + "- ", subsequent_indent=_INDENT * 3
    )
    yield from lines
    yield from _wrapped(row.note, _INDENT * 3)


def _cited(text: str, citation: str) -> str:
    return f"{text} [{citation}]" if citation else text
