"""Pictures of many files: a file that cannot be drawn costs its pictures and nothing else."""

from pathlib import Path

from models import SEVERITY, Agreement, Evidence, Finding, FindingCode
from pipeline.config import Limits
from pipeline.cutting import cut_many
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


def test_each_file_has_its_pictures_and_a_broken_one_none(tmp_path: Path) -> None:
    whole, broken, gone = (tmp_path / name for name in ("utuh.pdf", "rusak.pdf", "hilang.pdf"))
    whole.write_bytes(draw(lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")))
    broken.write_bytes(b"%PDF-1.4 rusak")
    cut = list(cut_many([(broken, record(1)), (whole, record(1, 9)), (gone, record(1)), (whole, record())]))

    assert [[len(pictures) for pictures in each] for each in cut] == [[0, 0], [1, 0, 0], [0, 0], [0]]


def test_a_page_that_takes_too_long_costs_its_pictures(tmp_path: Path) -> None:
    path = tmp_path / "utuh.pdf"
    path.write_bytes(draw(lambda canvas: canvas.drawString(72, 740, "3 (dua) tahun")))

    assert list(cut_many([(path, record(1))], Limits(page_seconds=0.001))) == [[(), ()]]
