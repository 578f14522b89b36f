"""A batch as `check` shows it, for the tests of the workbook and the page."""

import io
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image

from models import SEVERITY, Agreement, FindingCode
from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah, Picture
from pipeline.outputs.links import file_link
from tests.outputs.conftest import empty, evidence, from_gold, source

__all__ = ["DAY", "PROPOSAL", "batch", "hostile"]

DAY = date(2026, 11, 25)
PROPOSAL = "Pasal …\nMONITORING DAN EVALUASI\n\n(1) PARA PIHAK melakukan monitoring dan evaluasi.\n    a. tiap semester"
EXEMPTION = {"reason": "Diatur dalam rencana kerja.", "by": "Biro Hukum", "until": "2026-12-31"}


def finding(code: str, message: str = "Pesan.", **changes: Any) -> dict[str, Any]:
    return {"code": code, "severity": SEVERITY[FindingCode(code)], "message": message} | changes


def hostile() -> Agreement:
    """Texts that would be formulas or markup, a name that is hard to link to, an exemption and a proposal."""
    return empty(
        source=source(file="a b #1% é.pdf"),
        title={"value": '=HYPERLINK("x")<script>alert(1)</script>', "evidence": evidence()},
        findings=[
            finding("MONEV_TIDAK_ADA", "+1 <b>tebal</b>", proposal=PROPOSAL),
            finding("ISIAN_KOSONG", evidence=evidence(3, "=1+1"), exempted=EXEMPTION),
        ],
    )


def batch(folder: Path = Path("/kerja")) -> CheckBatch:
    """Five naskah of the corpus and the hostile one, whose PDFs lie in the folder `arsip` beside what is written."""
    records = [*map(from_gold, ("pks-lengkap", "pks-cacat", "lemah", "tanpa-monev", "adendum")), hostile()]
    naskah = [
        CheckedNaskah(
            each,
            file_link(folder / "arsip" / each.source.file, folder),
            [[_picture()] if found.evidence else [] for found in each.findings],
        )
        for each in records
    ]
    return CheckBatch(naskah, DAY, unread=2)


def _picture() -> Picture:
    target = io.BytesIO()
    Image.new("L", (300, 40), 255).save(target, "PNG")
    return Picture(3, target.getvalue(), 300, 40)
