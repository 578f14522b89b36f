from __future__ import annotations

import json
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

BUILD_PACKAGES = ("cv2", "lxml", "numpy", "pikepdf", "PIL", "pypdfium2", "typst", "weasyprint")

collect_ignore_glob = [] if all(map(find_spec, BUILD_PACKAGES)) else ["test_*.py"]

HTML = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>PKS</title>
<style>@page { size: A4; margin: 25mm } .n { position: absolute } h1 { font-size: 13pt }</style></head><body>
<h1>PERJANJIAN KERJA SAMA</h1>
<table><tr><td>Nama</td><td>:</td><td>Sekar Wulandari, S.H.</td></tr></table>
<p><span class="n">(1)</span>PIHAK KESATU wajib menyampaikan
laporan setiap triwulan.</p>
<ol type="a"><li>bahan ajar;</li><li>ruang kelas.</li></ol>
<p style="break-before: page; margin-top: 60mm"><b>PIHAK KESATU</b></p>
<p style="margin-top: 30mm">Sekar Wulandari, S.H.</p></body></html>"""

TOML = """id = "contoh"
producer = "weasyprint"
folder = "lain"
split = "dev"
group = "mitra_pembangunan"
style = "a naskah of two pages"
[scan]
dpi = 100
kind = "flatbed"
skew = 0.6
noise = "medium"
stamps = [1]
turned = {2 = 90}
folds = true
"""

GOLD = {
    "signed_on": {"value": "2025-03-20"},
    "parties": [{"label": "PIHAK KESATU", "name": "Balai Contoh", "signatory": {"name": "Sekar Wulandari, S.H."}}],
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus folder that holds one naskah, written but not built."""
    for folder in ("sources", "lain"):
        (tmp_path / folder).mkdir()
    (tmp_path / "sources/contoh.html").write_text(HTML, encoding="utf-8")
    (tmp_path / "sources/contoh.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "lain/contoh.gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path
