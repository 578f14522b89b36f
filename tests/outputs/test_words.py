"""Every code of the contract has its display word."""

from collections.abc import Iterable, Mapping

import pytest

from models import (
    Category,
    ClauseType,
    FindingCode,
    Kind,
    MonevElements,
    MonevStatus,
    ObligationKind,
    ProgramCode,
    ProgramGroup,
    Sector,
    Severity,
)
from pipeline.outputs.words import words


@pytest.mark.parametrize(
    ("vocabulary", "codes"),
    [
        (words().kind, Kind),
        (words().category, Category),
        (words().sector, Sector),
        (words().group, ProgramGroup),
        (words().program, ProgramCode),
        (words().clause, ClauseType),
        (words().obligation, ObligationKind),
        (words().element, MonevElements.model_fields),
        (words().severity, Severity),
        (words().monev, MonevStatus),
        (words().finding, FindingCode),
    ],
)
def test_each_code_has_a_word_and_no_word_is_without_code(
    vocabulary: Mapping[str, object], codes: Iterable[str]
) -> None:
    assert set(vocabulary) == set(codes)


def test_the_year_has_twelve_months() -> None:
    assert len(words().bulan) == 12


def test_statuses_differ_also_in_black_and_white() -> None:
    assert len({shown.sign for shown in words().monev.values()}) == len(MonevStatus)
