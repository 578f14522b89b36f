"""The evidence page as a file: whole in itself, safe against what naskah say, each fact with its words and place."""

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import SEVERITY, Agreement, FindingCode
from pipeline.outputs.evidence_page import render_evidence
from tests.outputs.evidence_pages import blank_pages, page_with

Make = Callable[..., Agreement]
HOSTILE = '<script>alert(1)</script>" onfocus="alert(2)" x="{{ 7 * 7 }}\N{RIGHT-TO-LEFT OVERRIDE}'


@pytest.fixture(scope="module")
def page(gold: Make) -> str:
    return page_with(gold("pks-cacat"))


def fact(page: str, words: str) -> str:
    """The fact in the list that holds these words."""
    facts: list[str] = re.findall(r'<a class="fact .*?</a>', page, re.DOTALL)
    (found,) = [part for part in facts if words in part]
    return found


def test_nothing_is_asked_for_outside_the_page(page: str) -> None:
    assert "default-src 'none'; img-src data:;" in page
    assert set(re.findall(r'src="(data:image/png;base64|[^"]*)', page)) == {"data:image/png;base64"}
    assert not re.findall(r"(?:https?:)?//[a-z]|@import|url\(|<link|<iframe", page)


def test_only_the_script_of_the_template_may_run(page: str) -> None:
    """After a change of the script, its hash goes into the policy at the head of the template."""
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    wanted = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{wanted}';" in page
    assert not re.findall(r"<[^>]* on[a-z]+=", page)


def test_what_a_naskah_says_is_no_markup(
    naskah: Make, evidence: Callable[..., Any], source: Callable[..., Any]
) -> None:
    hostile = naskah(
        source=source(file=f"{HOSTILE}.pdf"), title={"value": HOSTILE, "evidence": evidence(1, HOSTILE + " lagi")}
    )
    text = page_with(hostile)

    assert text.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in text
    assert '" onfocus' not in text
    assert "{{ 7 * 7 }}" in text
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in text


def test_a_fact_has_label_value_place_and_quote(naskah: Make, evidence: Callable[..., Any]) -> None:
    term = {"months": 24, "starts_on": None, "ends_on": None, "evidence": evidence(4, "berlaku 2 (dua) tahun")}
    clause = {"type": "jangka_waktu", "pasal": "9", "heading": None, "evidence": evidence(4)}
    shown = fact(page_with(naskah(term=term, clauses=[clause])), '"label">Jangka waktu')

    assert "hlm. 4, Pasal 9" in shown
    assert "2 tahun" in shown
    assert "“berlaku 2 (dua) tahun”" in shown


def test_every_line_of_evidence_has_a_box_at_its_place(naskah: Make, evidence: Callable[..., Any]) -> None:
    text = page_with(naskah(title={"value": "Pelatihan", "evidence": evidence(2) + evidence(3)}))
    sheet = text.split('data-page="2"')[1].split("</section>")[0]

    assert len(re.findall(r'class="box pokok" id="fakta-1-\d" href="#fakta-1"', text)) == 2
    assert "left:12.101%;top:10.689%;width:75.294%;height:1.663%" in sheet  # 72, 90, 520, 104 of 595 by 842 points


def test_boxes_are_turned_with_their_page(
    naskah: Make, evidence: Callable[..., Any], source: Callable[..., Any]
) -> None:
    lying = naskah(source=source(pages=1), title={"value": "Pelatihan", "evidence": evidence(1)})
    upside_down = page_with(lying, blank_pages(1, turn=180))
    sideways = page_with(lying, blank_pages(1, turn=90))

    assert "left:12.605%;top:87.648%;width:75.294%;height:1.663%" in upside_down
    assert "left:87.648%;top:12.101%;width:1.663%;height:75.294%" in sideways
    assert "diputar agar tegak" in sideways


def test_evidence_beside_the_page_has_no_box(naskah: Make, evidence: Callable[..., Any]) -> None:
    beside = evidence(1)
    beside[0]["bbox"] = [72, 9000, 300, 9014]
    text = page_with(naskah(title={"value": "Pelatihan", "evidence": beside}))

    assert 'class="box' not in text
    assert 'tabindex="0"' in fact(text, "Pelatihan")


def test_findings_say_their_message_and_show_their_place(page: str) -> None:
    found = fact(page, "Pasal 16 ayat (2) dirujuk")

    assert 'class="fact error"' in found
    assert "Rujukan pasal salah." in found
    assert 'class="box temuan"' in page


def test_the_monev_verdict_stands_on_top(page: str) -> None:
    head = page.split("</header>", maxsplit=1)[0]

    assert "Monitoring dan evaluasi disanggupi, tetapi" in head
    assert 'href="#fakta-1-1"' in head


def test_a_fact_read_with_low_confidence_says_so(naskah: Make, evidence: Callable[..., Any]) -> None:
    code = FindingCode.OCR_RENDAH
    found = {"code": code, "severity": SEVERITY[code], "message": "Judul: 52%.", "evidence": evidence(1)}
    text = page_with(naskah(title={"value": "Pelatihan", "evidence": evidence(1)}, findings=[found]))

    assert "Belum pasti: dibaca dengan keyakinan rendah (OCR_RENDAH)" in fact(text, "Pelatihan")


def test_a_word_that_the_second_engine_contradicts_says_so(naskah: Make, evidence: Callable[..., Any]) -> None:
    """The fact that rests on it, and the list of what is not confirmed."""
    reading = {
        "kind": "nomor",
        "value": "26/LPK-BKM‘If/2025",
        "fields": ["numbers[0]"],
        "confirmed": False,
        "by": ["tesseract"],
        "readings": [
            {"by": "tesseract", "text": "26/LPK-BKM‘If/2025", "value": "26/LPK-BKM‘If/2025"},
            {"by": "rapidocr", "text": "26/LPK-BKM/III/2025", "value": "26/LPK-BKM/III/2025"},
        ],
        "evidence": evidence(1),
    }
    number = {"value": "26/LPK-BKM‘If/2025", "role": None, "evidence": evidence(1)}
    text = page_with(naskah(numbers=[number], readings=[reading]))
    said = "bacaan berbeda: “26/LPK-BKM‘If/2025” / “26/LPK-BKM/III/2025”"

    assert text.count(f"Belum pasti: {said}") == 1
    assert "Bacaan yang belum dipastikan" in text
    assert text.count('class="box bacaan"') == 1


def test_pages_without_a_picture_are_named_and_cost_no_fact(naskah: Make, evidence: Callable[..., Any]) -> None:
    text = page_with(naskah(title={"value": "Pelatihan", "evidence": evidence(2)}), blank_pages(1))

    assert "Gambar hlm. 2–7 tidak tersedia di sini" in text
    assert "hlm. 2" in fact(text, "Pelatihan")


def test_an_office_may_bring_its_own_template(naskah: Make, tmp_path: Path) -> None:
    (tmp_path / "evidence.html.j2").write_text("{{ view.file }}: {{ view.verdict.word }}", encoding="utf-8")

    assert render_evidence(naskah(), [], "a.pdf", tmp_path) == "perjanjian.pdf: Tidak ada"


def test_the_fullest_naskah_has_all_its_facts(fullest: Make) -> None:
    text = page_with(fullest(), blank_pages(60))

    assert len(re.findall(r'<a class="fact', text)) > 100
    assert "Gambar hlm. 61–90" in text
