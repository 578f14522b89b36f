"""The brief in its four forms: they say the same, and what a naskah says never becomes markup."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from markdown_it import MarkdownIt

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief, render_briefs
from pipeline.outputs.brief_pdf import fitted_brief
from tests.outputs.brief_text import facts_of, folded, pages_of, text_of

Make = Callable[..., Agreement]

HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "</title></style><h1>JUDUL</h1>",
    "**tebal** _miring_ `kode` ~~coret~~ ![gambar](http://x.example/a.png)",
    "[tautan](http://x.example) <http://x.example> https://x.example www.x.example a@x.example",
    "# judul\n\n- butir\n\n1. satu\n\n> kutipan\n\n| a | b |\n|---|---|",
    "- butir",
    "1. satu",
    "+ tambah",
    "{{ view.file }} {% for x in y %}",
    "&lt;b&gt; &amp; \\",
    "\u202eterbalik\u202c\x00\x1b[31m",
]


def in_markdown(agreement: Agreement) -> str:
    return render_brief(agreement, BriefFormat.MD).decode()


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_naskah_is_text_in_html(hostile: Callable[[str], Agreement], text: str) -> None:
    page = render_brief(hostile(text), BriefFormat.HTML).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("<h1>") == page.count("</title>") == page.count("</style>") == 1
    assert not re.search("[\u202e\x00\x1b]", page)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_naskah_is_text_in_markdown(hostile: Callable[[str], Agreement], text: str) -> None:
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    kinds = [token.type for token in markdown.parse(in_markdown(hostile(text)))]
    harmless = [token.type for token in markdown.parse(in_markdown(hostile("pelatihan")))]
    assert kinds == harmless


@pytest.mark.parametrize("text", HOSTILE)
def test_within_a_line_markdown_shows_the_very_letters(hostile: Callable[[str], Agreement], text: str) -> None:
    page = MarkdownIt("commonmark").parse(in_markdown(hostile(text)))
    inside = {child.type for token in page for child in token.children or ()}
    assert inside <= {"text", "text_special", "strong_open", "strong_close", "em_open", "em_close", "softbreak"}


@pytest.fixture
def hostile(
    naskah: Make,
    party: Callable[..., dict[str, Any]],
    duty: Callable[..., dict[str, Any]],
    evidence: Callable[..., list[dict[str, Any]]],
) -> Callable[[str], Agreement]:
    """A naskah that says ``text`` wherever it can say anything."""

    def make(text: str) -> Agreement:
        said = {"value": text, "evidence": evidence()}
        return naskah(
            title=said,
            signed_at=said,
            numbers=[said | {"role": 1}],
            parties=[party(1, text, label=text, acts_for=text, signatory={"name": text, "position": text})],
            obligations=[duty(text, pasal=text, item=text, deadline={"value": None, "text": text})],
            findings=[{"code": "ISIAN_KOSONG", "severity": "warning", "message": text, "pasal": text}],
        )

    return make


def test_the_page_needs_nothing_beside_itself(gold: Make) -> None:
    page = render_brief(gold("pks-cacat"), BriefFormat.HTML).decode()
    assert not re.search(r"https?:|url\(|@import|<link|<script|src=", page)
    assert '<html lang="id">' in page


@pytest.mark.parametrize("name", ["pks-lengkap", "pks-cacat", "adendum"])
def test_what_is_strong_in_markdown_is_really_strong(gold: Make, name: str) -> None:
    page = MarkdownIt("commonmark").parse(in_markdown(gold(name)))
    shown = [child.content for token in page for child in token.children or ()]
    assert not [text for text in shown if "*" in text]


@pytest.mark.parametrize("name", ["pks-cacat", "pks-lengkap", "tanpa-monev", "dwibahasa", "adendum"])
@pytest.mark.parametrize("brief_format", BriefFormat)
def test_every_form_says_the_same_in_the_same_order(gold: Make, name: str, brief_format: BriefFormat) -> None:
    agreement = gold(name)
    page, at = text_of(render_brief(agreement, brief_format), brief_format), 0
    for fact in facts_of(fitted_brief(agreement).view):
        assert folded(fact) in page[at:], fact
        at = page.index(folded(fact), at)


@pytest.mark.parametrize("brief_format", BriefFormat)
def test_every_form_says_what_a_reader_looks_for(gold: Make, brief_format: BriefFormat) -> None:
    page = text_of(render_brief(gold("pks-cacat"), brief_format), brief_format)
    for said in (
        "PELATIHAN KERJA DI SEKTOR INDUSTRI DAN PEMAGANGAN OPERATOR PEMESINAN",
        "± Sebagian",
        "hlm. 4, Pasal 7",
        "3 tahun, sejak 20 Maret 2025, dapat diperpanjang",
        "PT Tirtakarsa Mesin Presisi",
        "hlm. 3, Pasal 4 ayat (2) huruf c",
        "Rujukan pasal salah",
        "5f" * 32,
    ):
        assert folded(said) in page


@pytest.mark.parametrize("brief_format", BriefFormat)
@pytest.mark.parametrize("text", [*HOSTILE, "#let x = 1 #panic() $x$ @kutipan <label> // */", "kata" * 200])
def test_text_of_a_naskah_stands_where_it_belongs(
    hostile: Callable[[str], Agreement], text: str, brief_format: BriefFormat
) -> None:
    """What surrounds it is the same as around any other words."""
    agreement = hostile(text)
    brief = render_brief(agreement, brief_format)
    page, at = text_of(brief, brief_format), 0
    for fact in facts_of(fitted_brief(agreement).view):
        assert folded(fact) in page[at:], fact
        at = page.index(folded(fact), at)
    assert brief_format is not BriefFormat.PDF or len(pages_of(brief)) == 1


def test_several_forms_are_made_at_once(gold: Make) -> None:
    briefs = render_briefs(gold("pks-cacat"), BriefFormat)
    assert {form: data[:4] for form, data in briefs.items()} == {
        "md": b"# PE",
        "html": b"<!DO",
        "docx": b"PK\x03\x04",
        "pdf": b"%PDF",
    }


def test_the_same_record_gives_the_same_pdf(gold: Make) -> None:
    first, second = (render_brief(gold("pks-cacat"), BriefFormat.PDF) for _ in range(2))
    assert first == second


def test_no_signature_is_called_lawful(fullest: Make) -> None:
    page = render_brief(fullest(), BriefFormat.MD).decode()
    assert not re.search(r"\bsah\b", page, re.IGNORECASE)
