"""The page of a check: whole in itself, safe against what naskah say, usable with a keyboard, printed on A4."""

import base64
import hashlib
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.outputs.check_html import render_check_html
from pipeline.outputs.links import file_link
from tests.outputs.brief_text import pages_of
from tests.outputs.checked_batch import PROPOSAL, batch
from tests.outputs.test_page import browser

__all__ = ["browser"]


@pytest.fixture(scope="module")
def page() -> str:
    return render_check_html(batch())


def test_nothing_is_asked_for_outside_the_page(page: str) -> None:
    assert "default-src 'none'" in page
    assert set(re.findall(r'src="(data:image/png;base64|[^"]*)', page)) == {"data:image/png;base64"}
    assert not re.findall(r"(?:https?:)?//[a-z]|@import|url\(|<link|<iframe", page)


def test_only_the_script_of_the_template_may_run(page: str) -> None:
    """After a change of the script, its hash goes into the policy at the head of the template."""
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    wanted = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{wanted}';" in page
    assert not re.findall(r"<[^>]* on[a-z]+=", page)


def test_what_a_naskah_says_is_no_markup(page: str) -> None:
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "+1 &lt;b&gt;tebal&lt;/b&gt;" in page


def test_each_naskah_is_reached_from_the_table(page: str) -> None:
    anchors = re.findall(r'<td class="name"><a href="#([^"]+)"', page)
    assert len(anchors) == 6
    assert all(f'<section class="naskah" id="{anchor}"' in page for anchor in anchors)


def test_a_finding_has_its_picture_and_a_link_to_the_page(page: str) -> None:
    article = page.split('data-code="ISIAN_KOSONG"')[1].split("</article>", maxsplit=1)[0]
    assert "data:image/png;base64," in article
    assert 'href="arsip/a%20b%20%231%25%20%C3%A9.pdf#page=3"' in article
    assert "hlm. 3" in article


def test_an_exempted_finding_says_who_answers_for_it_and_is_not_counted(page: str) -> None:
    assert "Dikecualikan s.d. 31 Desember 2026 oleh Biro Hukum: Diatur dalam rencana kerja." in page
    assert "1 temuan dikecualikan dan tidak dihitung." in page
    assert "1\N{NO-BREAK SPACE}masalah, 1\N{NO-BREAK SPACE}dikecualikan" in page


def test_a_proposal_is_whole_and_can_be_copied(page: str) -> None:
    (place, text), *_ = re.findall(r'<pre id="([^"]+)">(.*?)</pre>', page, re.DOTALL)
    assert text == PROPOSAL
    assert f'<button type="button" class="salin" data-copy="{place}"' in page


def test_what_was_not_read_is_told(page: str) -> None:
    assert "2 berkas tidak dapat dibaca" in page


@pytest.mark.parametrize(
    ("target", "link"),
    [
        ("/kerja/arsip/a.pdf", "arsip/a.pdf"),
        ("/lain/a.pdf", "../lain/a.pdf"),
        ("/kerja/a:b?c.pdf", "a%3Ab%3Fc.pdf"),
        ("/kerja/\udcff.pdf", "%FF.pdf"),
    ],
)
def test_links_are_relative_to_where_the_page_lies(target: str, link: str) -> None:
    assert file_link(Path(target), Path("/kerja")) == link


OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000")
Dump = Callable[[str], str]


@pytest.fixture
def shown(browser: str, tmp_path: Path, page: str) -> Dump:
    """The page after its script ran, and then what the test does: for that the policy is dropped."""

    def dump(act: str) -> str:
        path = tmp_path / "periksa.html"
        freed = re.sub(r"<meta http-equiv[^>]*>", "", page) if act else page
        path.write_text(
            freed.replace("</body>", f"<script>{act}</script></body>" if act else "</body>"), encoding="utf-8"
        )
        command = [browser, *OPTIONS, f"--user-data-dir={tmp_path / 'profil'}", "--dump-dom", path.as_uri()]
        return subprocess.run(command, check=True, capture_output=True, timeout=90).stdout.decode()

    return dump


@pytest.mark.chromium
def test_the_script_runs_under_the_policy(shown: Dump) -> None:
    dom = shown("")
    assert "6 dari 6 naskah" in dom
    assert 'id="saring" hidden' not in dom


@pytest.mark.chromium
def test_filters_hide_the_other_naskah_and_findings(shown: Dump) -> None:
    choose = "var k = document.getElementById('saring-kode'); k.value = 'ISIAN_KOSONG';"
    dom = shown(f"{choose} k.dispatchEvent(new Event('change'));")
    assert "1 dari 6 naskah" in dom
    assert len(re.findall(r'<section [^>]*hidden=""', dom)) == 5
    assert re.search(r'data-code="MONEV_TIDAK_ADA" hidden', dom)
    assert not re.search(r'data-code="ISIAN_KOSONG" hidden', dom)


@pytest.mark.chromium
def test_it_prints_on_a4_without_its_controls(browser: str, tmp_path: Path, page: str) -> None:
    path, pdf = tmp_path / "periksa.html", tmp_path / "periksa.pdf"
    path.write_text(page, encoding="utf-8")
    command = [browser, *OPTIONS, f"--user-data-dir={tmp_path / 'profil'}", f"--print-to-pdf={pdf}", path.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=90)
    sizes, texts = zip(*pages_of(pdf.read_bytes()), strict=True)
    assert set(sizes) <= {(595, 842), (596, 842), (595, 841)}
    text = " ".join(" ".join(texts).split())
    assert "Salin usul" not in text
    assert "Tampilkan semua" not in text
    assert "MONITORING DAN EVALUASI (1) PARA PIHAK" in text


def test_an_office_has_a_page_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "check.html.j2").write_text("<h1>Biro Hukum, {{ view.day }}</h1>", encoding="utf-8")
    assert render_check_html(batch(), tmp_path) == "<h1>Biro Hukum, 25 November 2026</h1>"
