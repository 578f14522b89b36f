"""Pictures of many files: a file that cannot be drawn costs its pictures and nothing else."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from models import SEVERITY, Agreement, Evidence, Finding, FindingCode
from pipeline.config import Limits
from pipeline.cutting import MOST_PAGES, cut_many, picture_many
from tests.engines.drawn_pdf import draw


def record(*pages: int) -> Agreement:
    """A naskah with one finding for each page that is given, and one without evidence."""
    code = FindingCode.ANGKA_TIDAK_KONSISTEN
    shown = [Evidence(page=page, bbox=(72, 90, 300, 104), quote="3 (dua)", rule="contoh") for page in pages]
    findings = [Finding(code=code, severity=SEVERITY[code], message="Beda.", evidence=(each,)) for each in shown]
    nothing = {"kind": "lainnya", "title": None, "signed_on": None, "signed_at": None, "term": None}
    return Agreement.model_validate(
        nothing
        | {
            "source": {"file": "a.pdf", "sha256": "5f" * 32, "pages": 1, "text": "digital"},
            "monev": {"status": "tidak_ada"},
            "findings": [*findings, Finding(code=code, severity=SEVERITY[code], message="Tanpa tempat.")],
        }
    )


def of_pages(pages: int, agreement: Agreement) -> Agreement:
    return agreement.model_copy(update={"source": agreement.source.model_copy(update={"pages": pages})})


def test_each_file_has_its_pictures_and_a_broken_one_none(tmp_path: Path) -> None:
    whole, broken, gone = (tmp_path / name for name in ("utuh.pdf", "rusak.pdf", "hilang.pdf"))
    whole.write_bytes(draw(lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")))
    broken.write_bytes(b"%PDF-1.4 rusak")
    cut = list(cut_many([(broken, record(1)), (whole, record(1, 9)), (gone, record(1)), (whole, record())]))

    assert [[len(pictures) for pictures in each] for each in cut] == [[0, 0], [1, 0, 0], [0, 0], [0]]


def test_a_page_that_takes_too_long_costs_its_pictures(tmp_path: Path) -> None:
    def crowded(canvas: Canvas) -> None:
        for at in range(20_000):
            canvas.drawString(72 + at % 400, 40 + at % 700, "3 (dua) tahun")

    path = tmp_path / "padat.pdf"
    path.write_bytes(draw(crowded))

    assert list(cut_many([(path, record(1))], Limits(page_seconds=0.001))) == [[(), ()]]


def test_each_file_has_its_pages_and_a_broken_one_none(tmp_path: Path) -> None:
    whole, broken = (tmp_path / name for name in ("utuh.pdf", "rusak.pdf"))
    whole.write_bytes(draw(lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")))
    broken.write_bytes(b"%PDF-1.4 rusak")
    drawn = picture_many([(broken, record(1)), (whole, record(1))])

    assert [[picture.page for picture in pages] for pages in drawn] == [[], [1]]


@pytest.mark.parametrize("limits", [Limits(page_seconds=0.001), Limits(memory_mb=1)], ids=["time", "memory"])
def test_pages_that_break_a_limit_are_not_drawn(tmp_path: Path, limits: Limits) -> None:
    path = tmp_path / "utuh.pdf"
    path.write_bytes(draw(*[lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")] * 40))

    assert list(picture_many([(path, of_pages(40, record()))], limits)) == [[]]


def test_of_a_long_naskah_the_pages_with_evidence_are_drawn_first(tmp_path: Path) -> None:
    path, pages = tmp_path / "panjang.pdf", MOST_PAGES + 20
    path.write_bytes(draw(*[lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")] * pages))
    ((*drawn,),) = picture_many([(path, of_pages(pages, record(pages)))])

    assert [picture.page for picture in drawn] == [*range(1, MOST_PAGES), pages]
