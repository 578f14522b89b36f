"""A real Chromium, driven as a person drives it: pages are opened from the disk, clicked, typed into and looked at."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

__all__ = ["Opened", "chromium", "in_view", "opened"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
SIZE = {"width": 1366, "height": 768}
Opened = Callable[[Path], Page]

IN_VIEW = """part => {
    const own = part.getBoundingClientRect(), seen = part.closest(".pages, .facts").getBoundingClientRect();
    return own.width > 0 && own.top >= seen.top && own.bottom <= seen.bottom + 1 && own.bottom <= innerHeight
        && own.left >= seen.left && own.right <= seen.right;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser of this machine."""
    path = next(found for found in map(shutil.which, BROWSERS) if found)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Browser) -> Iterator[Opened]:
    """Open a file on a small laptop's screen; afterwards nothing may have been asked for, and no script have failed."""
    context = chromium.new_context(viewport=SIZE)  # type: ignore[arg-type]
    files: list[str] = []
    asked: list[str] = []
    wrong: list[str] = []

    def open_file(path: Path) -> Page:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text))
        files.append(path.as_uri())
        page.goto(path.as_uri())
        return page

    yield open_file
    context.close()
    assert [url for url in asked if url.partition("#")[0] not in files and not url.startswith("data:")] == []
    assert wrong == []


def in_view(page: Page, selector: str) -> bool:
    """Whether the whole of an element is seen in its pane."""
    return bool(page.locator(selector).evaluate(IN_VIEW))
