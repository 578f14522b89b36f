"""Phrases of rules, found in whatever spelling and case the naskah has them."""

import pytest

from models.text import Span
from pipeline.language import find_phrases
from tests.naskah_text import reading_of


def found(text: str, within: Span | None = None) -> list[tuple[str, str]]:
    """Rule and words of each match, in order."""
    reading = reading_of(text)
    matches = sorted(find_phrases(reading, "program", within), key=lambda match: match.span)
    return [(match.rule.removeprefix("program."), reading.text.slice(match.span)) for match in matches]


@pytest.mark.parametrize(
    "text",
    [
        "perluasan kesempatan kerja",
        "PERLUASAN KESEMPATAN KERJA",
        "Perluasan\nKesempatan Kerja",
        "perluasan kesempatan kerjanya",
    ],
)
def test_case_line_breaks_and_nya_do_not_matter(text: str) -> None:
    assert "perluasan_kesempatan_kerja" in [rule for rule, _ in found(text)]


def test_older_spelling_is_found() -> None:
    assert ("pelindungan_pekerja_migran", "Perlindungan Pekerja Migran") in found("Perlindungan Pekerja Migran")


def test_all_matches_are_given_also_those_within_others() -> None:
    assert [words for _, words in found("uji dan sertifikasi kompetensi")] == [
        "uji dan sertifikasi",
        "uji dan sertifikasi kompetensi",
        "sertifikasi",
        "sertifikasi kompetensi",
    ]


def test_what_stands_around_may_rule_a_match_out() -> None:
    assert found("lembaga sertifikasi") == []


def test_a_search_may_be_bounded() -> None:
    text = "pemagangan dan penelitian"
    assert [rule for rule, _ in found(text, Span(0, len("pemagangan")))] == ["pemagangan"]


def test_an_empty_part_holds_nothing() -> None:
    assert found("pemagangan", Span(3, 3)) == []
