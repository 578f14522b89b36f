"""A proposal pasted into the naskah makes its finding go away: printed anew, read anew."""

import re
import shutil
import subprocess
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from models import Agreement, FindingCode, MonevStatus
from pipeline import read_naskah
from pipeline.outputs.proposals import with_proposals

pytestmark = pytest.mark.chromium

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
Reprint = Callable[[str], Agreement]


@pytest.fixture
def reprint(tmp_path: Path) -> Reprint:
    """Print an HTML naskah as PDF and read it."""
    browser = next(path for path in map(shutil.which, BROWSERS) if path)

    def read(html: str) -> Agreement:
        page, pdf = tmp_path / "naskah.html", tmp_path / "naskah.pdf"
        page.write_text(html, encoding="utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
        subprocess.run([browser, *flags, f"--print-to-pdf={pdf}", page.as_uri()], check=True, capture_output=True)
        return read_naskah(pdf)

    return read


def source(corpus: Path, name: str) -> str:
    return (corpus / "sources" / f"{name}.html").read_text(encoding="utf-8")


def proposal(agreement: Agreement, code: FindingCode) -> list[str]:
    """The lines to paste: those below the one that says where."""
    (found,) = [each for each in with_proposals(agreement).findings if each.code is code]
    assert found.proposal
    return found.proposal.splitlines()


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>\n" for line in lines)


def test_a_monev_clause(corpus: Path, reprint: Reprint) -> None:
    before = source(corpus, "pemda-1")
    _, _, heading, *ayat = proposal(reprint(before), FindingCode.MONEV_TIDAK_ADA)
    closing = '<p class="ps">PASAL 12 : PENUTUP</p>'
    clause = f'<p class="ps">PASAL 12 : {heading}</p>\n{paragraphs(ayat)}{closing.replace("12", "13")}'
    after = reprint(before.replace(closing, clause))

    assert after.monev.status is MonevStatus.LENGKAP
    assert after.monev.elements.tindak_lanjut
    assert after.monev.pasal == ("12",)
    assert {found.code for found in after.findings} == {FindingCode.KLAUSUL_WAJIB_TIDAK_ADA}


def test_what_a_monev_clause_lacks(corpus: Path, reprint: Reprint) -> None:
    before = source(corpus, "mitra-07")
    _, *ayat = proposal(reprint(before), FindingCode.MONEV_LEMAH)
    end_of_pasal_7 = '</ol>\n\n<p class="h">PASAL 8</p>'
    pasted = "".join(f"<li>{escape(line)}</li>\n" for line in ayat)
    after = reprint(before.replace(end_of_pasal_7, pasted + end_of_pasal_7))

    assert after.monev.status is MonevStatus.LENGKAP
    assert after.monev.pasal == ("7",)


def test_a_weekday(corpus: Path, reprint: Reprint) -> None:
    before = source(corpus, "mitra-07")
    (said,) = proposal(reprint(before), FindingCode.TANGGAL_TIDAK_KONSISTEN)
    wrong, right = re.findall(r'"(\w+)"', said)
    after = reprint(before.replace(f"Pada hari ini, {wrong}", f"Pada hari ini, {right}"))

    assert FindingCode.TANGGAL_TIDAK_KONSISTEN not in {found.code for found in after.findings}
