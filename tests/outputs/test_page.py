"""Each brief is exactly one A4 page: printed from a browser, as it comes out of Typst, and opened in Word."""

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from docx import Document

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from tests.outputs.brief_text import A4, pages_of

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
Make = Callable[..., Agreement]


@pytest.fixture
def browser() -> str:
    return next(path for path in map(shutil.which, BROWSERS) if path)


@pytest.fixture
def printed(browser: str, tmp_path: Path) -> Callable[[Agreement], tuple[list[tuple[int, int]], str]]:
    """Print a brief as a person would; give the sizes of the pages and their text."""

    def print_brief(agreement: Agreement) -> tuple[list[tuple[int, int]], str]:
        page, pdf = tmp_path / "brief.html", tmp_path / "brief.pdf"
        page.write_bytes(render_brief(agreement, BriefFormat.HTML))
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
        command = [browser, *options, f"--print-to-pdf={pdf}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=90)
        pages = pages_of(pdf.read_bytes())
        return [size for size, _ in pages], re.sub(r"\s+", " ", " ".join(text for _, text in pages))

    return print_brief


def opened_in_word(agreements: Mapping[str, Agreement], folder: Path) -> dict[str, list[tuple[int, int]]]:
    """The Word briefs of all of these naskah as LibreOffice lays them out, in one go: the sizes of their pages."""
    program = shutil.which("soffice") or shutil.which("libreoffice") or ""
    files = [folder / f"{name}.docx" for name in agreements]
    for file, agreement in zip(files, agreements.values(), strict=True):
        file.write_bytes(render_brief(agreement, BriefFormat.DOCX))
    options = ["--headless", f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--convert-to", "pdf"]
    subprocess.run([program, *options, "--outdir", folder, *files], check=True, capture_output=True, timeout=300)
    return {file.stem: [size for size, _ in pages_of(file.with_suffix(".pdf").read_bytes())] for file in files}


@pytest.fixture
def extremes(gold: Make, naskah: Make, fullest: Make, worst: Make) -> dict[str, Agreement]:
    """Naskah that say little, much, and more than any naskah says."""
    said = {name: gold(name) for name in ("pks-cacat", "kementerian", "lemah")}
    letters = {"text": str, "capitals": str.upper, "no-spaces": lambda text: text.replace(" ", "")}
    full = {f"fullest-{name}": fullest(turn) for name, turn in letters.items()}
    return said | full | {"nothing": naskah(), "worst": worst()}


def test_typst_gives_one_page(extremes: dict[str, Agreement]) -> None:
    pages = {name: pages_of(render_brief(each, BriefFormat.PDF)) for name, each in extremes.items()}
    assert {name: [size for size, _ in each] for name, each in pages.items()} == {name: [A4] for name in extremes}
    assert all("SHA-256" in text for ((_, text),) in pages.values())  # the foot of the page: nothing was cut off


@pytest.mark.libreoffice
def test_word_gives_one_page(extremes: dict[str, Agreement], tmp_path: Path) -> None:
    assert opened_in_word(extremes, tmp_path) == {name: [A4] for name in extremes}


@pytest.mark.chromium
@pytest.mark.parametrize(
    "name", ["pks-cacat", "kementerian", "nothing", "fullest-text", "fullest-capitals", "fullest-no-spaces", "worst"]
)
def test_a_browser_prints_one_page(
    printed: Callable[..., tuple[object, str]], extremes: dict[str, Agreement], name: str
) -> None:
    sizes, text = printed(extremes[name])
    assert sizes == [A4]
    assert "SHA-256" in text


def test_no_fact_is_set_smaller_than_nine_points(root: Path) -> None:
    sizes = re.findall(
        r"(?:font(?:-size)?:[^;\"]*?|size: )(\d+(?:\.\d+)?)pt",
        "".join((root / "templates" / name).read_text(encoding="utf-8") for name in ("brief.html.j2", "brief.typ")),
    )
    assert len(sizes) > 6
    assert min(map(float, sizes)) >= 9
    styles = [style for style in Document(str(root / "templates" / "brief.docx")).styles if hasattr(style, "font")]
    word = {style.name: style.font.size.pt for style in styles if style.font.size}
    assert {name for name in ("Normal", "Fakta", "Rujukan", "Catatan", "Kaki halaman") if word[name] < 9} == set()
