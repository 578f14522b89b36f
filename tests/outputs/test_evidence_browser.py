"""The evidence page in a browser, opened from the disk: from a fact to its place, from a place to its fact."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from models import Agreement
from pipeline import read_naskah
from tests.outputs.brief_text import pages_of
from tests.outputs.driven_browser import Opened, chromium, in_view, opened
from tests.outputs.evidence_pages import page_of, page_with
from tests.outputs.test_evidence_page import HOSTILE

__all__ = ["chromium", "opened"]

pytestmark = pytest.mark.chromium

CHOSEN_BOX, CHOSEN_FACT = ".box.chosen", ".fact.chosen"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> Path:
    """The page of a real naskah."""
    pdf = corpus / "2025-03-20" / "mitra-07.pdf"
    path = tmp_path_factory.mktemp("bukti") / "mitra-07.bukti.html"
    path.write_text(page_of(read_naskah(pdf), pdf), encoding="utf-8")
    return path


@pytest.fixture
def page(opened: Opened, written: Path) -> Page:
    return opened(written)


def focused(page: Page) -> str:
    """The id of what has the keyboard."""
    return str(page.evaluate("document.activeElement.id"))


def test_a_click_on_a_fact_shows_its_place(page: Page) -> None:
    last = page.locator(".klausul .fact").last
    assert not in_view(page, f"#{last.get_attribute('id')}")
    last.click()

    expect(page.locator(CHOSEN_FACT)).to_have_count(1)
    assert page.locator(CHOSEN_BOX).first.get_attribute("data-fact") == last.get_attribute("id")
    assert in_view(page, f"{CHOSEN_BOX} >> nth=0")
    assert page.locator(CHOSEN_BOX).first.evaluate("box => getComputedStyle(box).outlineWidth") == "2px"


def test_every_fact_with_evidence_shows_a_place(page: Page) -> None:
    facts = page.locator(".fact[href]")
    for index in range(0, facts.count(), 5):
        facts.nth(index).click()
        assert in_view(page, f"{CHOSEN_BOX} >> nth=0"), facts.nth(index).inner_text()


def test_a_fact_that_goes_over_a_page_shows_its_next_place_when_chosen_again(
    opened: Opened, tmp_path: Path, naskah: Callable[..., Agreement], evidence: Callable[..., Any]
) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        page_with(naskah(title={"value": "Judul", "evidence": evidence(1) + evidence(3)})), encoding="utf-8"
    )
    page = opened(path)
    shown = []
    for _ in range(3):
        page.locator(".fact", has_text="Judul").click()
        shown.append([in_view(page, f"#fakta-1-{number}") for number in (1, 2)])

    assert shown == [[True, False], [False, True], [True, False]]


def test_a_click_on_a_box_shows_its_fact(page: Page) -> None:
    box = page.locator(".box.tanggal").first
    fact = str(box.get_attribute("data-fact"))
    assert not in_view(page, f"#{fact}")
    box.scroll_into_view_if_needed()
    box.click(force=True)

    assert focused(page) == fact
    assert in_view(page, f"#{fact}")
    assert page.locator(CHOSEN_FACT).get_attribute("id") == fact


def test_of_boxes_that_lie_on_one_another_each_click_takes_the_next(page: Page) -> None:
    """A monev clause is also what a party undertakes, and a finding about it."""
    box = page.locator(".box.monev").first
    box.scroll_into_view_if_needed()
    place = box.bounding_box()
    assert place is not None
    taken = set()
    for _ in range(3):
        page.mouse.click(place["x"] + place["width"] - 4, place["y"] + place["height"] / 2)
        taken.add(focused(page))

    assert len(taken) > 1


def test_with_the_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")  # the PDF
    while not focused(page).startswith("fakta-"):
        page.keyboard.press("Tab")
    first = focused(page)
    page.keyboard.press("Enter")
    assert page.locator(CHOSEN_FACT).get_attribute("id") == first
    assert in_view(page, f"{CHOSEN_BOX} >> nth=0")
    assert page.locator(f"#{first}").evaluate("fact => getComputedStyle(fact).outlineStyle") == "solid"

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert (first, focused(page)) == ("fakta-1", "fakta-2")
    page.keyboard.press("End")
    assert focused(page) == page.locator(".fact").last.get_attribute("id")
    assert in_view(page, CHOSEN_FACT)
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    assert focused(page) == "fakta-2"


def test_where_a_fact_stands_is_said_to_who_cannot_see_it(page: Page) -> None:
    page.locator(".pokok .fact").first.click()

    expect(page.get_by_role("status")).to_have_text("Halaman 1")


def test_boxes_of_one_kind_can_be_put_away(page: Page) -> None:
    """Those of the fact that is looked at stay."""
    page.locator(".klausul .fact").first.click()
    page.locator("summary", has_text="Klausul").get_by_label("kotak").uncheck()

    expect(page.locator(".box.klausul:visible")).to_have_count(page.locator(CHOSEN_BOX).count())
    expect(page.locator("details.klausul")).to_have_attribute("open", "")


def test_the_address_of_a_fact_leads_to_it(page: Page) -> None:
    page.locator(".verdict .cite a").click()

    expect(page.locator(CHOSEN_FACT)).to_have_id("fakta-1")
    assert in_view(page, "#fakta-1-1")


def test_without_a_script_the_links_still_lead_to_the_place(written: Path, tmp_path: Path, opened: Opened) -> None:
    """As where an office's policy blocks all scripts of local files."""
    text = written.read_text(encoding="utf-8")
    path = tmp_path / "tanpa.html"
    path.write_text(text[: text.index("<script>")] + text[text.index("</script>") :], encoding="utf-8")
    page = opened(path)
    target = str(page.locator(".klausul .fact").last.get_attribute("href"))
    page.locator(".klausul .fact").last.click()

    assert in_view(page, target)
    assert page.locator(target).evaluate("box => getComputedStyle(box).outlineWidth") == "2px"


def test_a_hostile_naskah_runs_nothing_and_is_shown_as_it_is(
    opened: Opened, tmp_path: Path, naskah: Callable[..., Agreement], evidence: Callable[..., Any]
) -> None:
    hostile = f"{HOSTILE}<img src=https://contoh.example/a.png onerror=alert(3)>"
    path = tmp_path / "a.html"
    path.write_text(page_with(naskah(title={"value": hostile, "evidence": evidence(1, hostile)})), encoding="utf-8")
    page = opened(path)
    page.on("dialog", lambda _: pytest.fail("a script of the naskah ran"))
    page.locator(".fact", has_text="onerror").click()

    expect(page.locator("h1")).to_contain_text("<img src=https://contoh.example/a.png onerror=alert(3)>")
    assert page.locator("img").count() == 7
    assert in_view(page, CHOSEN_BOX)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (800, 600)])
def test_nothing_is_wider_than_the_screen(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})

    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    assert page.evaluate("document.documentElement.scrollHeight") == size[1]  # the panes scroll, not the page
    assert page.locator(".pages").evaluate("pane => pane.scrollWidth <= pane.clientWidth")


def test_it_prints_the_facts_and_each_page_on_a_sheet_of_its_own(page: Page, tmp_path: Path) -> None:
    pdf = tmp_path / "bukti.pdf"
    page.locator(".fact").first.click()
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sizes, texts = zip(*pages_of(pdf.read_bytes()), strict=True)
    sheets = [" ".join(text.split()) for text in texts]

    assert set(sizes) <= {(595, 842), (596, 842), (595, 841)}
    assert "Papan ketik" not in " ".join(sheets)
    assert "Tanggal tidak konsisten." in " ".join(sheets[:-5])
    assert [re.findall(r"Halaman (\d) dari 5", sheet) for sheet in sheets[-6:]] == [[], *([each] for each in "12345")]
