"""The workbook: read back as an office program reads it."""

import io
import re
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path
from shutil import which
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from pipeline.outputs.check_batch import CheckBatch
from pipeline.outputs.check_xlsx import render_check_xlsx
from tests.conftest import REQUIRED
from tests.outputs.checked_batch import DAY, PROPOSAL, batch

SHEETS = ["Naskah", "Temuan", "Ringkasan"]


@pytest.fixture(scope="module")
def data() -> bytes:
    return render_check_xlsx(batch())


@pytest.fixture(scope="module")
def book(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def table(sheet: Any) -> list[dict[str, Any]]:
    heads, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_the_sheets_are_frozen_filtered_and_print_across_with_their_head(book: Any) -> None:
    assert book.sheetnames == SHEETS
    for name in SHEETS[:2]:
        sheet = book[name]
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)


def test_a_row_for_each_naskah_in_the_order_given(book: Any) -> None:
    rows = table(book["Naskah"])
    assert [row["Monev"] for row in rows] == ["Lengkap", "Sebagian", "Lemah", "Tidak ada", "Tidak diatur", "Tidak ada"]
    assert rows[1] | {"Program": "", "Mitra": ""} == {
        "No.": 2,
        "Naskah": "pks-cacat.pdf",
        "Jenis": "Perjanjian kerja sama",
        "Judul": "PELATIHAN KERJA DI SEKTOR INDUSTRI DAN PEMAGANGAN OPERATOR PEMESINAN",
        "Mitra": "",
        "Kelompok mitra": "Mitra pembangunan",
        "Program": "",
        "Tanggal": datetime(2025, 3, 20),  # noqa: DTZ001 (a cell knows no zone)
        "Berakhir": None,
        "Monev": "Sebagian",
        "Yang kurang": "frekuensi, pelaporan",
        "Letak monev": "hlm. 4, Pasal 7",
        "Masalah": 3,
        "Peringatan": 2,
        "Dikecualikan": 0,
    }
    colours = {row[9].fill.fgColor.rgb for row in book["Naskah"].iter_rows(min_row=2)}
    assert len(colours) == 5


def test_exempted_findings_are_shown_with_their_reason_and_not_counted(book: Any) -> None:
    last = table(book["Naskah"])[-1]
    assert (last["Masalah"], last["Peringatan"], last["Dikecualikan"]) == (1, 0, 1)
    row = table(book["Temuan"])[-1]
    assert row["Berat"] == "Dikecualikan"
    assert row["Pengecualian"] == "Dikecualikan s.d. 31 Desember 2026 oleh Biro Hukum: Diatur dalam rencana kerja."


def test_a_proposal_is_whole(book: Any) -> None:
    assert table(book["Temuan"])[-2]["Usul"] == PROPOSAL


def test_what_begins_like_a_formula_is_text(book: Any) -> None:
    cells = [cell for name in SHEETS for row in book[name].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    texts = {cell.value for cell in cells}
    assert {'=HYPERLINK("x")<script>alert(1)</script>', "+1 <b>tebal</b>", "=1+1"} <= texts


def test_links_lead_to_the_page_of_the_file_whatever_its_name(book: Any) -> None:
    cells = [cell for row in book["Temuan"].iter_rows(min_row=2) for cell in row if cell.hyperlink]
    last = cells[-1].hyperlink
    assert unquote(last.target) == "arsip/a b #1% é.pdf"
    assert last.location == "page=3"
    assert "#" not in last.target
    assert "\\" not in last.target


def figures(sheet: Any, title: str) -> dict[str, list[Any]]:
    """The rows of the table below that title, up to the next empty one."""
    rows = list(sheet.iter_rows(values_only=True))
    start = next(number for number, row in enumerate(rows) if row[0] == title)
    kept: dict[str, list[Any]] = {}
    for row in rows[start + 1 :]:
        if row[1] is None:
            break
        kept[row[0]] = [value for value in row[1:] if value is not None]
    return kept


def test_the_figures_add_up(book: Any) -> None:
    sheet = book["Ringkasan"]
    by_partner = figures(sheet, "Status monev menurut kelompok mitra")
    statuses = ["Lengkap", "Sebagian", "Lemah", "Tidak ada", "Tidak dapat dipastikan", "Tidak diatur", "Jumlah"]
    assert by_partner.pop("Kelompok mitra") == statuses
    assert by_partner["Jumlah naskah"] == [1, 1, 1, 2, 0, 1, 6]
    parts = [row for label, row in by_partner.items() if label != "Jumlah naskah"]
    assert [sum(column) for column in zip(*parts, strict=True)] == by_partner["Jumlah naskah"]
    by_program = figures(sheet, "Status monev menurut jenis program")
    assert by_program["Tidak diketahui"] == [0, 0, 0, 1, 0, 0, 1]
    assert by_program["Jumlah naskah"] == by_partner["Jumlah naskah"]
    by_code = figures(sheet, "Temuan menurut jenisnya")
    assert by_code["Isian kosong"] == [0, 0, 1]
    assert by_code["Monev tidak ada"] == [2, 2, 0]


def test_files_that_were_not_read_are_told(book: Any) -> None:
    texts = [row[0] for row in book["Ringkasan"].iter_rows(values_only=True)]
    assert "6 naskah, diperiksa per 25 November 2026." in texts
    assert "2 berkas tidak dapat dibaca dan tidak ikut dihitung." in texts


def test_the_same_batch_gives_the_same_bytes(data: bytes) -> None:
    assert render_check_xlsx(batch()) == data
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert f"{DAY}T00:00:00Z" in parts.read("docProps/core.xml").decode()


def test_an_empty_batch_is_a_workbook_too() -> None:
    assert openpyxl.load_workbook(io.BytesIO(render_check_xlsx(CheckBatch((), DAY)))).sheetnames == SHEETS


@pytest.mark.libreoffice
def test_libreoffice_opens_it_and_its_links_find_the_files(tmp_path: Path) -> None:
    """Converted to LibreOffice's own format: what it says of links there is what a click does."""
    path = tmp_path / "keluaran" / "periksa.xlsx"
    path.parent.mkdir()
    path.write_bytes(render_check_xlsx(batch()))
    links = set(re.findall(r'xlink:href="([^"]+)"', converted(path)))

    assert {unquote(link) for link in links} >= {"arsip/pks-cacat.pdf", "arsip/pks-cacat.pdf#page=4"}
    assert "arsip/a b #1% é.pdf#page=3" in {unquote(link) for link in links}
    assert all(link.count("#") <= 1 for link in links)


def converted(path: Path) -> str:
    program = which("soffice") or which("libreoffice") or ""
    profile = f"-env:UserInstallation={(path.parent / 'profil').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "fods", "--outdir", str(path.parent), str(path)]
    result = subprocess.run(command, check=True, capture_output=True, timeout=120)
    flat = path.with_suffix(".fods")
    if not flat.exists():  # LibreOffice without its Calc, a package of its own
        refuse = pytest.fail if "libreoffice" in REQUIRED else pytest.skip
        refuse(f"LibreOffice cannot read a workbook here: {result.stderr.decode()}")
    ET.parse(flat)  # noqa: S314 (LibreOffice wrote it a moment ago)
    return flat.read_text(encoding="utf-8")
