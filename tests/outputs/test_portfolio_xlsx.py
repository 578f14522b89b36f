"""The workbook of a portfolio, read back as an office program reads it."""

import io
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import openpyxl
import pytest

from pipeline.outputs.portfolio import portfolio_view
from pipeline.outputs.portfolio_xlsx import render_portfolio_xlsx
from tests.outputs.portfolio_batch import DAY, HOSTILE, fullest_portfolio, ordinary
from tests.outputs.test_check_xlsx import converted, figures, table

SHEETS = ["Ringkasan", "Naskah", "Berakhir"]


@pytest.fixture(scope="module")
def book() -> Any:
    return openpyxl.load_workbook(io.BytesIO(render_portfolio_xlsx(ordinary())))


def test_the_figures_are_those_of_the_page(book: Any) -> None:
    by_partner = figures(book["Ringkasan"], "Status monev menurut kelompok mitra")

    assert book.sheetnames == SHEETS
    assert by_partner["Mitra pembangunan"][-1] == 4
    assert by_partner["Jumlah naskah"] == [1, 1, 1, 2, 0, 1, 6]
    assert figures(book["Ringkasan"], "Masa berlaku")["Berakhir sesudah 180 hari"] == [1]
    assert figures(book["Ringkasan"], "Berakhir menurut waktu")["TW I 2027"] == [1]


def test_the_naskah_stand_by_their_last_day(book: Any) -> None:
    rows = table(book["Berakhir"])
    days = [row["Berakhir"] for row in rows]

    assert len(rows) == 6
    assert days[:2] == sorted(day for day in days if day)[:2]
    assert isinstance(days[0], datetime)
    assert days[-1] is None


def test_what_begins_like_a_formula_is_text_and_names_are_links(book: Any) -> None:
    cells = [cell for name in SHEETS for row in book[name].iter_rows() for cell in row]
    links = {unquote(cell.hyperlink.target) for cell in cells if cell.hyperlink}

    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert HOSTILE.replace("\u202e", "") in {cell.value for cell in cells}
    assert "arsip/pks-cacat.pdf" in links


def test_files_that_were_not_read_and_copies_are_named(book: Any) -> None:
    texts = [row[0] for row in book["Ringkasan"].iter_rows(values_only=True)]

    assert "rusak.pdf: PDF rusak; minta berkas aslinya" in texts
    assert "salinan/pks-lengkap.pdf sama persis dengan pks-lengkap.pdf" in texts


def test_all_naskah_are_there() -> None:
    book = openpyxl.load_workbook(io.BytesIO(render_portfolio_xlsx(fullest_portfolio())))

    assert len(table(book["Naskah"])) == len(table(book["Berakhir"])) == 301


def test_an_empty_batch_is_a_workbook_too() -> None:
    data = render_portfolio_xlsx(portfolio_view([], DAY))

    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == SHEETS


@pytest.mark.libreoffice
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "portofolio.xlsx"
    path.write_bytes(render_portfolio_xlsx(ordinary()))
    text = converted(path)

    assert all(f'table:name="{name}"' in text for name in SHEETS)
    assert "arsip/pks-cacat.pdf" in text
