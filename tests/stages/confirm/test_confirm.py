"""The careful mode on drawn scans: what it confirms, what it shows, and that it changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from models import Agreement, CheckedValue
from pipeline import read_naskah
from pipeline.config import EngineChoice, Limits, ReadOptions
from tests.engines.drawn_pdf import A4, draw

LINES = (
    "PERJANJIAN KERJA SAMA",
    "ANTARA",
    "DINAS TENAGA KERJA KABUPATEN SUMBAWA",
    "DAN",
    "PT BAHARI MITRA SEJAHTERA",
    "NOMOR: 100.3.7.1/0412/DTK/2025",
    "NOMOR: 118/BMS-DIR/PKS/2025",
    "TENTANG",
    "PEMAGANGAN",
    "Pada hari ini, Kamis, tanggal dua puluh bulan Maret tahun dua ribu dua puluh lima",
    "(20-03-2025), bertempat di Sumbawa, kami yang bertanda tangan di bawah ini:",
    "1. Drs. Hasan Basri, Kepala Dinas Tenaga Kerja Kabupaten Sumbawa, bertindak untuk dan",
    "atas nama Dinas Tenaga Kerja Kabupaten Sumbawa, selanjutnya disebut PIHAK KESATU;",
    "2. Ratna Dewi, Direktur PT Bahari Mitra Sejahtera, bertindak untuk dan atas nama",
    "PT Bahari Mitra Sejahtera, selanjutnya disebut PIHAK KEDUA;",
    "Pasal 1",
    "KEWAJIBAN",
    "(1) PIHAK KEDUA menerima 120 (seratus dua puluh) peserta magang.",
    "(2) PIHAK KEDUA membayar uang saku Rp1.250.000,00 kepada setiap peserta.",
    "(3) PIHAK KESATU menyampaikan laporan paling lambat tanggal 15 Desember 2025.",
    "Pasal 2",
    "JANGKA WAKTU",
    "Perjanjian ini berlaku selama 3 (tiga) tahun sejak tanggal 1 April 2025.",
)


def _page(canvas: Canvas) -> None:
    for number, line in enumerate(LINES):
        canvas.drawString(60, 770 - 26 * number, line)


def _scanned(page: Callable[[Canvas], None] = _page, quarters: int = 0) -> Callable[[Canvas], None]:
    """The page as a picture of itself, turned clockwise by so many quarters."""
    with pypdfium2.PdfDocument(draw(page)) as document:
        picture: Image.Image = document[0].render(scale=200 / 72).to_pil()
    lying = ImageReader(picture.rotate(-90 * quarters, expand=True))
    width, height = A4[::-1] if quarters % 2 else A4

    def place(canvas: Canvas) -> None:
        canvas.setPageSize((width, height))
        canvas.drawImage(lying, 0, 0, width, height)

    return place


def _carefully(folder: Path, *pages: Callable[[Canvas], None], **options: object) -> Agreement:
    pdf = folder / "naskah.pdf"
    pdf.write_bytes(draw(*pages))
    return read_naskah(pdf, ReadOptions(careful=True, **options))  # type: ignore[arg-type]


def _by_value(record: Agreement) -> dict[str, CheckedValue]:
    return {checked.value: checked for checked in record.readings or ()}


@pytest.mark.ocr
@pytest.mark.parametrize("engine", [EngineChoice.TESSERACT, EngineChoice.RAPIDOCR])
def test_every_value_of_a_clear_scan_is_confirmed_by_both_engines_whichever_reads_first(
    tmp_path: Path, engine: EngineChoice
) -> None:
    record = _carefully(tmp_path, _scanned(), engine=engine)
    found = {value: (set(one.fields), one.confirmed) for value, one in _by_value(record).items()}

    assert found == {
        "100.3.7.1/0412/DTK/2025": ({"numbers[0]"}, True),
        "118/BMS-DIR/PKS/2025": ({"numbers[1]"}, True),
        "2025-03-20": ({"signed_on", "dates[0]"}, True),
        "120": (set(), True),
        "IDR 1250000": (set(), True),
        "2025-12-15": ({"obligations[2].deadline", "dates[1]"}, True),
        "3 tahun": ({"term.months"}, True),
        "2025-04-01": ({"term.starts_on", "dates[2]"}, True),
    }
    assert all({"tesseract", "rapidocr"} <= set(one.by) for one in record.readings or ())
    assert _by_value(record)["120"].by[-1] == "words"


@pytest.mark.ocr
def test_it_changes_no_value_and_adds_one_key(tmp_path: Path) -> None:
    careful = _carefully(tmp_path, _scanned())
    plain = read_naskah(tmp_path / "naskah.pdf")

    assert careful.model_copy(update={"readings": None}) == plain
    assert "readings" not in plain.model_dump_json()
    assert '"readings":[{' in careful.model_dump_json()


@pytest.mark.ocr
def test_a_page_that_lies_on_its_side_is_read_again_as_it_stands_upright(tmp_path: Path) -> None:
    record = _carefully(tmp_path, _scanned(quarters=1))

    assert [one.value for one in record.readings or () if not one.confirmed] == []
    assert "IDR 1250000" in _by_value(record)


@pytest.mark.ocr
def test_of_a_mixed_file_the_scanned_pages_alone_are_read_again(tmp_path: Path) -> None:
    def annex(canvas: Canvas) -> None:
        for number in range(20):
            canvas.drawString(
                60, 760 - 30 * number, f"{number}. Peserta angkatan ini berjumlah 40 (empat puluh) orang."
            )

    record = _carefully(tmp_path, _page, _scanned(annex))

    assert {item.page for one in record.readings or () for item in one.evidence} == {2}
    assert _by_value(record).keys() == {"40"}


def test_a_digital_file_has_nothing_to_confirm_and_needs_no_engine(tmp_path: Path) -> None:
    assert _carefully(tmp_path, _page).readings == ()


@pytest.mark.ocr
def test_the_second_reading_keeps_the_limits_and_tells_how_far_it_is(tmp_path: Path) -> None:
    pdf = tmp_path / "naskah.pdf"
    pdf.write_bytes(draw(_scanned(), _scanned()))
    told: list[tuple[int, int]] = []
    options = ReadOptions(Limits(page_pixels=3_000_000), careful=True)
    record = read_naskah(pdf, options, progress=lambda page, pages: told.append((page, pages)))

    assert told[:2] == [(1, 2), (2, 2)]
    assert told[-2:] == [(1, 2), (2, 2)], "the clock starts anew with each page that is looked at again"
    assert all(one.confirmed for one in record.readings or ())
