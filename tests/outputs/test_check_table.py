"""The check table: for a screen, a pipe, a spreadsheet and a program."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from models import Agreement
from pipeline.outputs.check_table import CheckFormat, check_rows, render_check

Make = Callable[..., Agreement]


@pytest.fixture
def batch(gold: Make, naskah: Make, source: Callable[..., dict[str, Any]]) -> list[Agreement]:
    unread = naskah(
        source=source(file="pindaian.pdf", unreadable_pages=[4]), monev={"status": "tidak_dapat_dipastikan"}
    )
    return [*map(gold, ("pks-lengkap", "pks-cacat", "lemah", "tanpa-monev", "adendum")), unread]


def test_one_line_per_naskah_with_status_missing_elements_pasal_and_page(batch: list[Agreement]) -> None:
    assert render_check(check_rows(batch), CheckFormat.TABLE).splitlines() == [
        "Naskah           Monev           Yang kurang                                       Pasal  Hlm.  Temuan",
        "──────────────────────────────────────────────────────────────────────────────────────────────────────",
        "pks-lengkap.pdf  ✓ lengkap       –                                                 8      4     –",
        "pks-cacat.pdf    ± sebagian      frekuensi, pelaporan                              7      4     3M 2P",
        "lemah.pdf        ! lemah         pelaksana, frekuensi, pelaporan, (tindak lanjut)  4      3     2P",
        "tanpa-monev.pdf  ✗ tidak ada     semua unsur                                       –      –     1M 1P",
        "adendum.pdf      – tidak diatur  –                                                 –      –     –",
        "pindaian.pdf     ? tidak pasti   tidak diketahui                                   –      –     –",
        "",
        "6 naskah. Monev: 1 lengkap, 1 sebagian, 1 lemah, 1 tidak ada, 1 tidak pasti, 1 tidak diatur.",
        "Temuan: M = masalah, P = peringatan.",
        "(tindak lanjut): tidak disebut, tanpa pengaruh pada status monev.",
    ]


def test_eighty_columns_are_enough_also_for_long_names(batch: list[Agreement], fullest: Make) -> None:
    lines = render_check(check_rows([*batch, fullest()]), CheckFormat.TABLE, width=80).splitlines()
    assert max(map(len, lines)) <= 80
    assert "8M 8P" in "".join(lines)  # the last column is still there


def test_no_control_codes_reach_a_pipe(batch: list[Agreement]) -> None:
    assert "\x1b" not in render_check(check_rows(batch), CheckFormat.TABLE)


def test_a_file_name_is_no_markup(naskah: Make, source: Callable[..., dict[str, Any]]) -> None:
    rows = check_rows([naskah(source=source(file="[bold]a[/bold] :smile:.pdf"))])
    assert "[bold]a[/bold] :smile:.pdf" in render_check(rows, CheckFormat.TABLE)


def test_csv_opens_in_an_indonesian_excel_by_a_double_click(batch: list[Agreement]) -> None:
    text = render_check(check_rows(batch), CheckFormat.CSV)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert rows[1] == {
        "berkas": "pks-cacat.pdf",
        "jenis": "Perjanjian kerja sama",
        "judul": "PELATIHAN KERJA DI SEKTOR INDUSTRI DAN PEMAGANGAN OPERATOR PEMESINAN",
        "mitra": "Mitra pembangunan",
        "monev": "Sebagian",
        "unsur_kurang": "frekuensi, pelaporan",
        "pasal": "7",
        "halaman": "4",
        "masalah": "3",
        "peringatan": "2",
        "temuan": "TANGGAL_TIDAK_KONSISTEN, RUJUKAN_PASAL_SALAH, MONEV_LEMAH, ANGKA_TIDAK_KONSISTEN, "
        "KLAUSUL_WAJIB_TIDAK_ADA",
        "dikecualikan": "",
    }


@pytest.mark.parametrize("title", ["=HYPERLINK(0)", "+1", "-1", "@SUM(A1)"])
def test_a_title_is_no_formula(naskah: Make, evidence: Callable[..., list[dict[str, Any]]], title: str) -> None:
    rows = check_rows([naskah(title={"value": title, "evidence": evidence()})])
    assert f";'{title};" in render_check(rows, CheckFormat.CSV)


def test_json_holds_the_findings_whole(batch: list[Agreement]) -> None:
    rows = json.loads(render_check(check_rows(batch), CheckFormat.JSON))
    findings = rows[3].pop("findings")
    assert [found["code"] for found in findings] == ["MONEV_TIDAK_ADA", "KLAUSUL_WAJIB_TIDAK_ADA"]
    assert findings[0].keys() >= {"severity", "message", "pasal", "evidence", "proposal", "exempted"}
    assert rows[3] == {
        "file": "tanpa-monev.pdf",
        "kind": "perjanjian_kerja_sama",
        "title": "PELATIHAN BERBASIS KOMPETENSI BAGI PENCARI KERJA KABUPATEN SUMBAWA TAHUN 2025",
        "status": "tidak_ada",
        "missing": ["pelaksana", "frekuensi", "pelaporan", "tindak_lanjut"],
        "pasal": [],
        "pages": [],
        "partner": "pemerintah_daerah",
    }


@pytest.mark.parametrize("check_format", CheckFormat)
def test_a_file_name_that_is_no_unicode_can_be_written(
    naskah: Make, source: Callable[..., dict[str, Any]], check_format: CheckFormat
) -> None:
    rows = check_rows([naskah(source=source(file="naskah\udce9.pdf"))])
    assert render_check(rows, check_format).encode("utf-8")


@pytest.mark.parametrize("check_format", CheckFormat)
def test_no_naskah_is_no_error(check_format: CheckFormat) -> None:
    assert render_check([], check_format)
