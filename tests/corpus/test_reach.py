"""Each finding is met in real files, digital and scanned: planted by an author, or made by a bad copier."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from models import Agreement, FindingCode
from pipeline import read_naskah
from pipeline.policy import with_expiry
from tests.corpus.conftest import RecordOf
from tests.corpus.damaged import BLACK, copied
from tests.corpus.selection import ALL

PLANTED = {
    FindingCode.ANGKA_TIDAK_KONSISTEN: "kapital",
    FindingCode.ISIAN_KOSONG: "mitra-09",
    FindingCode.KLAUSUL_WAJIB_TIDAK_ADA: "mitra-16",
    FindingCode.MASA_BERLAKU_BERAKHIR: "kl-2",
    FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN: "pemda-5",
    FindingCode.MONEV_LEMAH: "pemda-2",
    FindingCode.MONEV_TIDAK_ADA: "mitra-04",
    FindingCode.NOMOR_TIDAK_ADA: "segar-07",
    FindingCode.OCR_RENDAH: "mitra-06",
    FindingCode.PASAL_TIDAK_URUT: "pemda-6",
    FindingCode.RUJUKAN_PASAL_SALAH: "mitra-07",
    FindingCode.TANGGAL_TIDAK_KONSISTEN: "mitra-07",
}
"""The naskah in whose files, digital and scanned, the finding is met."""
FIRST_PAGE_LOST, REST_LOST, BLACKENED = (2, 4), (1, 2), (1, 2, BLACK, 4, 5)
COPIED = {
    FindingCode.MASA_BERLAKU_TIDAK_ADA: REST_LOST,
    FindingCode.MONEV_TIDAK_PASTI: BLACKENED,
    FindingCode.PARA_PIHAK_TIDAK_LENGKAP: FIRST_PAGE_LOST,
    FindingCode.TANDA_TANGAN_TIDAK_TERBACA: REST_LOST,
    FindingCode.TANGGAL_TIDAK_ADA: FIRST_PAGE_LOST,
}
"""What nobody leaves out on purpose, so that no naskah of the corpus lacks it: the pages of a bad copy of kl-1."""
LONG_AFTER = date(2100, 1, 1)

Found = Callable[[FindingCode, str], Agreement]


@pytest.fixture(scope="module")
def found(record_of: RecordOf, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """The record of the file in which a code is met: of the corpus, or of a copy made for it and read once."""
    folder = tmp_path_factory.mktemp("salinan")
    read: dict[Path, Agreement] = {}

    def record(code: FindingCode, suffix: str) -> Agreement:
        if code in PLANTED:
            return record_of(PLANTED[code] + suffix)
        copy = copied(f"kl-1{suffix}", COPIED[code], folder)
        if copy not in read:
            read[copy] = read_naskah(copy)
        return read[copy]

    return record


def test_every_code_is_met_somewhere() -> None:
    assert {*PLANTED, *COPIED} == set(FindingCode)


@pytest.mark.parametrize("suffix", ["", pytest.param(".scan", marks=pytest.mark.ocr)], ids=["digital", "scanned"])
@pytest.mark.parametrize("code", [code for code in FindingCode if code is not FindingCode.OCR_RENDAH])
def test_a_finding_is_met_in_a_digital_file_and_in_a_scan(code: FindingCode, suffix: str, found: Found) -> None:
    record = with_expiry(found(code, suffix), LONG_AFTER)
    assert code in {finding.code for finding in record.findings}


@pytest.mark.ocr
def test_a_doubtful_word_is_met_in_a_scan(found: Found) -> None:
    record = found(FindingCode.OCR_RENDAH, ".scan")
    assert FindingCode.OCR_RENDAH in {finding.code for finding in record.findings}


def test_a_digital_file_has_no_doubtful_words(record_of: RecordOf) -> None:
    """Its words are the file's own; doubt comes with OCR. So the finding is met in scans alone."""
    doubtful = [name for name in ALL if FindingCode.OCR_RENDAH in {one.code for one in record_of(name).findings}]
    assert doubtful == []


@pytest.mark.ocr
@pytest.mark.parametrize("suffix", ["", ".scan"], ids=["digital", "scanned"])
def test_a_black_page_is_named_and_nothing_is_called_missing(suffix: str, found: Found) -> None:
    record = found(FindingCode.MONEV_TIDAK_PASTI, suffix)
    (finding,) = record.findings

    assert record.source.unreadable_pages == (3,)
    assert "halaman 3 tidak terbaca" in finding.message
