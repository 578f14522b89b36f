"""Dates, amounts, durations and counts of a text side by side, each as one comparable value."""

import pytest

from models import ValueKind
from pipeline.readers.written_values import find_values

Said = tuple[str, str, str | None]


def said(text: str) -> list[Said]:
    """Kind, value and what the words beside the figures say, in order."""
    return [(found.kind.value, found.value, found.words) for found in find_values(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ditandatangani pada tanggal 20 Maret 2025 di Jakarta", [("tanggal", "2025-03-20", None)]),
        (
            "pada hari Kamis, tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima (20-03-2025)",
            [("tanggal", "2025-03-20", "2025-03-20")],
        ),
        ("berlaku selama 3 (tiga) tahun", [("lama", "3 tahun", "3 tahun")]),
        ("berlaku selama 3 (tiga tahun)", [("lama", "3 tahun", "3 tahun")]),
        ("paling lambat 10 (sepuluh) hari kerja", [("lama", "10 hari_kerja", "10 hari_kerja")]),
        ("berlaku selama 3 (dua) tahun", [("lama", "3 tahun", "2 tahun")]),
        ("melatih 120 (seratus dua puluh) peserta", [("jumlah", "120", "120")]),
        ("menanggung 67,8% (enam puluh tujuh koma delapan persen)", [("jumlah", "67.8", "67.8")]),
        (
            "uang saku Rp1.250.000,- (satu juta dua ratus lima puluh ribu rupiah)",
            [("uang", "IDR 1250000", "IDR 1250000")],
        ),
        ("uang saku Rp1.250.000,00 tiap bulan", [("uang", "IDR 1250000", None)]),
        (
            "sejak 1 Januari 2026 selama 6 (enam) bulan bagi 40 (empat puluh) orang",
            [("tanggal", "2026-01-01", None), ("lama", "6 bulan", "6 bulan"), ("jumlah", "40", "40")],
        ),
    ],
)
def test_a_text_gives_its_values(text: str, values: list[Said]) -> None:
    assert said(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Undang-Undang Nomor 13 Tahun 2003",
        "Pasal 4 ayat (2) huruf a",
        "100.3.7.1/0412/KSDPI/2025",
        "dibayar dalam mata uang rupiah",
    ],
)
def test_what_names_a_document_or_a_place_in_it_is_no_value(text: str) -> None:
    assert said(text) == []


def test_a_weekday_that_is_another_days_is_a_disagreement() -> None:
    (date,) = find_values("hari Senin tanggal 20 Maret 2025")

    assert (date.kind, date.value, date.agrees) == (ValueKind.TANGGAL, "2025-03-20", False)
