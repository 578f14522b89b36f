"""``--teliti``: needs both engines, and says which one is missing and how to get it."""

from pathlib import Path

import pytest

from pipeline.cli import main
from tests.cli.conftest import Naskah

ENGINES = {"rapidocr": "rapidocr", "tesserocr": "tesseract"}
SCAN = Path("2025-03-20") / "mitra-03.scan.pdf"


def test_it_cannot_be_asked_for_without_ocr(naskah: Naskah, corpus: Path) -> None:
    result = naskah("extract", "--teliti", "--ocr", "none", corpus / SCAN)

    assert result.returncode == 2
    assert "--teliti membaca dengan kedua mesin OCR; jangan dipakai bersama --ocr none" in result.stderr


@pytest.mark.parametrize("command", ["extract", "brief", "check"])
@pytest.mark.parametrize("package", ENGINES)
def test_a_missing_engine_is_named_in_one_line_with_the_cure(
    command: str, package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The machine has everything but that package, as its absence looks to Python."""
    monkeypatch.setattr("pipeline.cli.doctor.find_spec", lambda name: None if name == package else name)
    with pytest.raises(SystemExit) as end:
        main([command, "--teliti", "naskah.pdf"])

    told = capsys.readouterr().err
    assert end.value.code == 2
    assert told.count("\n") == 1
    assert f"--teliti memerlukan kedua mesin OCR, tetapi {ENGINES[package]} tidak siap di komputer ini" in told
    assert "naskah doctor" in told


def test_doctor_says_whether_it_can_be_used(naskah: Naskah) -> None:
    assert "Mode teliti (--teliti) " in naskah("doctor").stdout


@pytest.mark.ocr
def test_a_scan_shows_what_two_readings_confirm(naskah: Naskah, corpus: Path) -> None:
    """The numbers of this fax are read differently by the two engines, its date alike."""
    result = naskah("extract", "--teliti", corpus / SCAN)
    shown = " ".join(result.stdout.split())

    assert result.returncode == 0, result.stderr
    assert "20 Maret 2025, di Jakarta [hlm. 1] dipastikan dua bacaan" in shown
    assert "bacaan berbeda: “26/LPK-BKM/" in shown


@pytest.mark.ocr
def test_check_counts_what_is_confirmed_under_its_table(naskah: Naskah, corpus: Path) -> None:
    result = naskah("check", "--teliti", corpus / "2025-03-20" / "mitra-09.scan.pdf")

    assert "tanggal, nomor, angka, dan nilai uang dipastikan dua bacaan." in result.stdout
