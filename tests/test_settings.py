"""`naskah.toml`: found upwards from the file, clear about what is wrong in it."""

from datetime import date
from pathlib import Path

import pytest

from models import FindingCode
from pipeline.settings import SettingsError, settings_for

FULL = """
templates = "templat"

[check]
ignore = ["KLAUSUL_WAJIB_TIDAK_ADA"]
playbook = "pedoman.toml"

[[exempt]]
file = "2025/mitra-03.pdf"
code = "MONEV_LEMAH"
reason = "Diatur dalam rencana kerja tahunan."
by = "Biro Hukum"
until = 2026-12-31
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "2025").mkdir()
    return tmp_path


def settings(folder: Path, text: str) -> Path:
    path = folder / "naskah.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_above_counts(archive: Path) -> None:
    settings(archive, FULL)
    found = settings_for(archive / "2025" / "mitra-03.pdf")

    assert found.root == archive
    assert found.check.ignore == (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA,)
    assert found.exempt[0].until == date(2026, 12, 31)


def test_a_nearer_file_replaces_it_whole(archive: Path) -> None:
    settings(archive, FULL)
    settings(archive / "2025", "")
    assert settings_for(archive / "2025" / "mitra-03.pdf").exempt == ()


FAULTS = {
    "a key nobody knows": ("[check]\nignor = []", "check.ignor: kunci ini tidak dikenal"),
    "a code nobody knows": ("[check]\nignore = ['MONEV']", "check.ignore.1: kode temuan ini tidak dikenal"),
    "no toml": ("[check\n", "tidak dapat dibaca sebagai TOML"),
    "no reason": (FULL.replace("Diatur dalam rencana kerja tahunan.", ""), "exempt.1.reason: tidak boleh kosong"),
    "no day": (FULL.replace("until = 2026-12-31", ""), "exempt.1.until: wajib diisi"),
    "no naskah": (FULL.replace('file = "2025/mitra-03.pdf"', ""), "exempt.1: isilah salah satu: file, atau sha256"),
    "no hash": (FULL.replace('file = "2025/mitra-03.pdf"', 'sha256 = "bukan"'), "sekurang-kurangnya 12 angka"),
}


@pytest.mark.parametrize(("text", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_with_its_place(archive: Path, text: str, said: str) -> None:
    path = settings(archive, text)
    with pytest.raises(SettingsError, match=r"naskah\.toml") as caught:
        settings_for(archive / "a.pdf")
    assert str(caught.value).startswith(f"{path}: ")
    assert said in str(caught.value)
