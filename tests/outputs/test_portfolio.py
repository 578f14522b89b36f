"""How a batch is counted, what ends when, and what of it a terminal and a program are told."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from models import Agreement
from pipeline.outputs.endings import Ending, ending_of, timeline
from pipeline.outputs.portfolio import PortfolioFile, PortfolioView, portfolio_view
from pipeline.outputs.portfolio_json import portfolio_json
from pipeline.outputs.portfolio_table import render_portfolio_table
from tests.outputs.portfolio_batch import DAY, agreed, fullest_portfolio, ordinary, until


def portfolio(*agreements: Agreement) -> PortfolioView:
    return portfolio_view([PortfolioFile(each, each.source.file) for each in agreements], DAY)


@pytest.mark.parametrize(
    ("days", "ending"),
    [
        (-1, Ending.ENDED),
        (0, Ending.WITHIN_90_DAYS),  # on its last day a naskah still holds
        (90, Ending.WITHIN_90_DAYS),
        (91, Ending.WITHIN_180_DAYS),
        (180, Ending.WITHIN_180_DAYS),
        (181, Ending.LATER),
    ],
)
def test_how_far_the_end_lies_ahead(days: int, ending: Ending) -> None:
    assert ending_of(agreed(1, term=until(DAY + timedelta(days=days))), DAY) is ending


def test_an_end_that_is_not_named() -> None:
    assert ending_of(agreed(1, term=until(None, open_ended=True)), DAY) is Ending.OPEN_ENDED
    assert ending_of(agreed(1, term=until(None)), DAY) is Ending.UNKNOWN
    assert ending_of(agreed(1), DAY) is Ending.UNKNOWN


def ends(*days: str) -> list[Agreement]:
    return [agreed(number, term=until(date.fromisoformat(day))) for number, day in enumerate(days)]


def test_ends_fall_into_quarters_from_the_day_on() -> None:
    periods = timeline(ends("2026-11-24", "2026-11-25", "2027-06-30", "2027-07-01"), DAY)

    assert [(each.label, each.count) for each in periods] == [
        ("TW IV 2026", 1),
        ("TW I 2027", 0),
        ("TW II 2027", 1),
        ("TW III 2027", 1),
    ]
    assert (periods[2].starts_on, periods[2].ends_on) == (date(2027, 4, 1), date(2027, 6, 30))


def test_ends_that_lie_far_ahead_fall_into_years_and_the_last_are_drawn_together() -> None:
    assert [each.label for each in timeline(ends("2026-12-31", "2031-01-01"), DAY)] == [
        "2026", "2027", "2028", "2029", "2030", "2031",
    ]  # fmt: skip
    last = timeline(ends("2026-12-31", "2041-02-01", "9999-12-31"), DAY)[-1]

    assert (last.label, last.count, last.ends_on) == ("2041 dst.", 2, None)


def test_nothing_that_will_end_is_no_timeline() -> None:
    assert timeline(ends("2026-11-24"), DAY) == ()


def test_a_copy_counts_once_and_is_named() -> None:
    first, second = agreed(1), agreed(1, source={**agreed(1).source.model_dump(), "file": "salinan.pdf"})
    view = portfolio(first, second, agreed(2))

    assert [row.name for row in view.rows] == ["001.pdf", "002.pdf"]
    assert [(copy.name, copy.of) for copy in view.copies] == [("salinan.pdf", "001.pdf")]
    assert view.categories.total.total == 2


def test_a_naskah_counts_under_its_partner_once_and_in_each_of_its_programmes() -> None:
    view = ordinary()

    assert {row.code: row.total for row in view.categories.rows} == {
        "kementerian_lembaga": 0,
        "pemerintah_daerah": 2,
        "mitra_pembangunan": 4,
    }
    assert sum(row.total for row in view.groups.rows) > len(view.rows)
    assert view.groups.several


def test_an_adendum_that_is_silent_on_monev_does_not_lack_it() -> None:
    assert [row.name for row in ordinary().without_monev][:1] == ["tanpa-monev.pdf"]
    assert "adendum.pdf" not in {row.name for row in ordinary().without_monev}


def test_json_holds_the_contracts_codes_and_everybody() -> None:
    values = json.loads(portfolio_json(ordinary()))

    assert list(values) == [
        "schema", "as_of", "naskah", "monev", "categories", "sectors", "program_groups", "programs", "kinds", "endings",
        "timeline", "without_monev", "files", "unread", "copies",
    ]  # fmt: skip
    assert values["monev"] == {
        "lengkap": 1, "sebagian": 1, "lemah": 1, "tidak_ada": 2, "tidak_dapat_dipastikan": 0, "tidak_diatur": 1,
    }  # fmt: skip
    assert set(values["files"][0]) == {
        "file", "sha256", "kind", "title", "partners", "category", "sector", "programs", "signed_on", "ends_on",
        "ending", "days_left", "monev", "findings", "exemption",
    }  # fmt: skip
    assert values["unread"] == [{"file": "rusak.pdf", "reason": "PDF rusak; minta berkas aslinya"}]
    assert values["copies"] == [{"file": "salinan/pks-lengkap.pdf", "copy_of": "pks-lengkap.pdf"}]


def test_json_leaves_nothing_out() -> None:
    values = json.loads(portfolio_json(fullest_portfolio()))

    assert len(values["without_monev"]) == len(fullest_portfolio().without_monev) > 200
    assert len(values["unread"]) == 30


@pytest.mark.parametrize("width", [75, 80, 200])
def test_the_table_keeps_to_its_width_and_says_everything_by_name(width: int) -> None:
    text = render_portfolio_table(ordinary(), width)

    assert max(map(len, text.splitlines())) <= width
    assert "\x1b" not in text
    assert "\u202e" not in text
    for word in ("tanpa-monev.pdf", "rusak.pdf", "salinan/pks-lengkap.pdf", "Pemerintah daerah", "TW I 2027: 1"):
        assert word in text


def test_an_empty_batch_says_so() -> None:
    assert render_portfolio_table(portfolio()).startswith("Tidak ada naskah yang dapat dihitung.")
    assert json.loads(portfolio_json(portfolio()))["naskah"] == 0


def test_the_contract_names_each_key(root: Path) -> None:
    contract = (root / "docs/contract.md").read_text(encoding="utf-8").partition("## The portfolio")[2]
    values = json.loads(portfolio_json(ordinary()))
    keys = {*values, *values["endings"], *values["files"][0], *values["timeline"][0], *values["copies"][0]}

    assert {key for key in keys if f"`{key}`" not in contract and f'"{key}"' not in contract} == set()
