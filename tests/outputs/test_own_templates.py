"""An office's own templates: one file takes the place of ours, and a wrong one is named with its line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from pipeline.outputs.template_files import SHIPPED
from pipeline.outputs.templating import TemplateFault
from tests.outputs.brief_text import folded, pages_of, text_of

Make = Callable[..., Agreement]


def own_word(folder: Path, *paragraphs: str) -> Path:
    """Our Word template with paragraphs of the office's own, as Word would have put them there."""
    document = Document(str(SHIPPED / "brief.docx"))
    for text in paragraphs:
        document.add_paragraph(text)
    path = folder / "brief.docx"
    document.save(str(path))
    return path


def complaint(agreement: Agreement, form: BriefFormat, folder: Path) -> str:
    with pytest.raises(TemplateFault) as fault:
        render_brief(agreement, form, folder)
    return str(fault.value)


def test_an_own_word_template_is_used(gold: Make, tmp_path: Path) -> None:
    own_word(tmp_path, "Disposisi untuk {{ view.kind }}:")
    page = text_of(render_brief(gold("pks-cacat"), BriefFormat.DOCX, tmp_path), BriefFormat.DOCX)
    assert folded("Disposisi untuk Perjanjian kerja sama:") in page


def test_the_other_forms_stay_as_they_are(gold: Make, tmp_path: Path) -> None:
    own_word(tmp_path, "Disposisi")
    agreement = gold("pks-cacat")
    for form in (BriefFormat.MD, BriefFormat.HTML, BriefFormat.PDF):
        assert render_brief(agreement, form, tmp_path) == render_brief(agreement, form)


def test_an_own_pdf_template_with_larger_type_says_less_on_its_page(gold: Make, tmp_path: Path) -> None:
    source = (SHIPPED / "brief.typ").read_text(encoding="utf-8")
    (tmp_path / "brief.typ").write_text(source.replace("size: 9.8pt", "size: 13pt"), encoding="utf-8")
    agreement = gold("pks-cacat")
    brief = render_brief(agreement, BriefFormat.PDF, tmp_path)
    assert len(pages_of(brief)) == 1
    assert "kewajiban dan 4 hak lain" in pages_of(brief)[0][1]
    assert len(pages_of(brief)[0][1]) < len(pages_of(render_brief(agreement, BriefFormat.PDF))[0][1])


def test_it_may_show_a_picture_that_lies_beside_it(gold: Make, tmp_path: Path) -> None:
    (tmp_path / "brief.typ").write_text('#image("logo.svg", width: 1cm)\n', encoding="utf-8")
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', encoding="utf-8"
    )
    assert len(pages_of(render_brief(gold("pks-cacat"), BriefFormat.PDF, tmp_path))) == 1


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("#let x = 1\n#judul", "baris 2: unknown variable: judul"),
        ("#let x = \n", "baris 1: expected expression"),
        ('\n#image("logo.png")', "baris 2: file not found"),
        ('\n\n#image("../rahasia.png")', "baris 3: path"),
        ('\n#import "@preview/tablex:0.0.9": *', "baris 2: paket dari internet (@preview) tidak dipakai"),
        ("#pagebreak()", "hasilnya lebih dari satu halaman"),
    ],
)
def test_a_wrong_pdf_template_is_named_with_its_line(gold: Make, tmp_path: Path, source: str, said: str) -> None:
    template = tmp_path / "brief.typ"
    template.write_text(source, encoding="utf-8")
    told = complaint(gold("pks-cacat"), BriefFormat.PDF, tmp_path)
    assert told.startswith(f"{template}: {said}")
    assert "\n" not in told


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("{{ view.judul }}", "has no attribute 'judul'"),
        ("{% if view.kind = 1 %}", "(“{% if view.kind = 1 %}”): expected token"),
        ("{% for row in view.sections %}", "(“{% for row in view.sections %}”): Unexpected end of template"),
    ],
)
def test_a_wrong_word_template_is_named_with_its_paragraph(gold: Make, tmp_path: Path, field: str, said: str) -> None:
    template = own_word(tmp_path, field)
    told = complaint(gold("pks-cacat"), BriefFormat.DOCX, tmp_path)
    assert told.startswith(f"{template}: paragraf ")
    assert said in told
    assert "\n" not in told


@pytest.mark.parametrize("content", [b"bukan Word", b"", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_word_document_is_said_to_be_none(gold: Make, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "brief.docx").write_bytes(content)
    assert complaint(gold("pks-cacat"), BriefFormat.DOCX, tmp_path).endswith("brief.docx: bukan dokumen Word (.docx)")


def test_a_wrong_html_template_is_named_with_its_line(gold: Make, tmp_path: Path) -> None:
    (tmp_path / "brief.html.j2").write_text("<p>\n{{ view.judul }}", encoding="utf-8")
    assert f"{tmp_path / 'brief.html.j2'}: baris 2: " in complaint(gold("pks-cacat"), BriefFormat.HTML, tmp_path)
