"""The 29 naskah of 20 March 2025, counted as the ministry counted them; of those that may be looked at, more."""

import json
from collections import Counter
from datetime import date

import pytest

from models import Agreement, Category, MonevStatus, ProgramGroup
from pipeline.outputs.endings import Ending
from pipeline.outputs.portfolio import PortfolioFile, PortfolioView, portfolio_view
from pipeline.outputs.portfolio_json import portfolio_json
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import ALL, DEV, gold_of, path_of

SIGNING = "2025-03-20"
SIGNED = tuple(name for name in ALL if path_of(name).parent.name == SIGNING)
KNOWN = tuple(name for name in SIGNED if name in DEV)
DAY = date(2025, 3, 20)


def portfolio(records: list[Agreement], day: date = DAY) -> PortfolioView:
    return portfolio_view([PortfolioFile(each, each.source.file) for each in records], day)


@pytest.fixture(scope="module")
def signed(record_of: RecordOf) -> PortfolioView:
    return portfolio(list(map(record_of, SIGNED)))


@pytest.fixture(scope="module")
def known(record_of: RecordOf) -> PortfolioView:
    return portfolio(list(map(record_of, KNOWN)))


def test_the_29_give_3_and_9_and_17(signed: PortfolioView) -> None:
    assert {row.code: row.total for row in signed.categories.rows} == {
        Category.KEMENTERIAN_LEMBAGA: 3,
        Category.PEMERINTAH_DAERAH: 9,
        Category.MITRA_PEMBANGUNAN: 17,
    }
    assert sum(row.total for row in signed.sectors.rows) == 17


def test_each_count_comes_to_all_naskah(signed: PortfolioView) -> None:
    for tally in (signed.categories, signed.kinds):
        columns = zip(*(row.figures for row in tally.rows), strict=True)
        assert tuple(map(sum, columns)) == tally.total.figures
    assert sum(signed.endings.values()) == signed.categories.total.total == 29
    assert sum(period.count for period in signed.timeline) == sum(
        signed.endings[each] for each in (Ending.WITHIN_90_DAYS, Ending.WITHIN_180_DAYS, Ending.LATER)
    )


def test_monev_is_counted_as_people_wrote_it_down(known: PortfolioView) -> None:
    gold = Counter(gold_of(name)["monev"]["status"] for name in KNOWN)

    assert dict(zip(known.categories.statuses, known.categories.total.figures, strict=True)) == {
        status: gold[status] for status in MonevStatus
    }
    assert {row.name for row in known.without_monev} == {
        f"{name}.pdf" for name in KNOWN if gold_of(name)["monev"]["status"] == "tidak_ada"
    }


def test_a_naskah_counts_in_each_of_its_programmes_and_once_in_each_group(signed: PortfolioView) -> None:
    codes = Counter(code for row in signed.rows for code in row.programs)
    groups = Counter(group for row in signed.rows for group in {code.group for code in row.programs})

    assert {row.code: row.total for row in signed.programs.rows if row.code} == codes
    assert {row.code: row.total for row in signed.groups.rows if row.code} == {
        group: groups[group] for group in ProgramGroup
    }


def test_the_same_naskah_end_in_json(signed: PortfolioView) -> None:
    values = json.loads(portfolio_json(signed))

    assert values["naskah"] == len(values["files"]) == 29
    assert [row["naskah"] for row in values["categories"]] == [3, 9, 17]
