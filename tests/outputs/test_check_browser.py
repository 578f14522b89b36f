"""The page of a check in a browser, opened from the disk: a proposal is copied as it stands."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pipeline.outputs.check_html import render_check_html
from tests.outputs.checked_batch import PROPOSAL, batch
from tests.outputs.driven_browser import Opened, chromium, opened

__all__ = ["chromium", "opened"]

pytestmark = pytest.mark.chromium

REFUSED = "navigator.clipboard.writeText = () => Promise.reject(new DOMException('ditolak', 'NotAllowedError'))"
MISSING = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
POWERLESS = f"{MISSING}; document.execCommand = () => false"


@pytest.fixture
def page(opened: Opened, tmp_path: Path) -> Page:
    """The page, while the clipboard holds what somebody copied before."""
    other = tmp_path / "lain.html"
    other.write_text("<textarea>disalin sebelumnya</textarea>", encoding="utf-8")
    elsewhere = opened(other)
    elsewhere.locator("textarea").select_text()
    elsewhere.keyboard.press("Control+C")
    path = tmp_path / "periksa.html"
    path.write_text(render_check_html(batch()), encoding="utf-8")
    return opened(path)


def pasted(page: Page) -> str:
    """What Ctrl+V brings into an empty field elsewhere."""
    page.evaluate("document.body.innerHTML = '<textarea></textarea>'")
    page.locator("textarea").focus()
    page.keyboard.press("Control+V")
    return page.locator("textarea").input_value()


@pytest.mark.parametrize("browser", ["", REFUSED, MISSING], ids=["as it is", "refuses", "knows no clipboard"])
def test_a_click_puts_the_proposal_on_the_clipboard(page: Page, browser: str) -> None:
    page.evaluate(f"() => {{ {browser} }}")
    page.get_by_role("button", name="Salin usul").click()

    expect(page.locator(".proposal [role=status]")).to_have_text("Tersalin")
    assert pasted(page) == PROPOSAL


def test_before_the_click_there_is_something_else(page: Page) -> None:
    assert pasted(page) == "disalin sebelumnya"


def test_the_keyboard_copies_as_well(page: Page) -> None:
    page.get_by_role("button", name="Salin usul").focus()
    page.keyboard.press("Enter")

    expect(page.locator(".proposal [role=status]")).to_have_text("Tersalin")
    assert pasted(page) == PROPOSAL


def test_where_the_browser_copies_nothing_the_text_is_ready_for_ctrl_c(page: Page) -> None:
    page.evaluate(f"() => {{ {POWERLESS} }}")
    page.get_by_role("button", name="Salin usul").click()

    expect(page.locator(".proposal [role=status]")).to_have_text("Teks sudah dipilih: tekan Ctrl+C")
    page.keyboard.press("Control+C")
    assert pasted(page) == PROPOSAL
