"""``naskah doctor``: what is missing, and how to get it."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Naskah


def test_it_says_which_engine_reads_scans(naskah: Naskah) -> None:
    result = naskah("doctor")

    assert "Pindaian " in result.stdout
    assert result.returncode == int("KURANG" in result.stdout)


def test_a_distribution_that_owns_our_package_names_is_found(naskah: Naskah, root: Path, tmp_path: Path) -> None:
    """Another ``models`` in the same environment would overwrite ours, or be overwritten."""
    info = tmp_path / "django_models_kit-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: django-models-kit\nVersion: 1.0\n", encoding="utf-8")
    (info / "top_level.txt").write_text("models\n", encoding="utf-8")
    result = naskah("doctor", PYTHONPATH=os.pathsep.join([str(root), str(tmp_path)]))

    assert "paket lain (django-models-kit) juga memiliki nama 'models'" in result.stdout
    assert result.returncode == 1


@pytest.mark.ocr
def test_missing_language_data_come_with_the_way_to_get_them(naskah: Naskah, tmp_path: Path) -> None:
    """A machine without Tesseract: the folders in which it looks hold nothing."""
    (tmp_path / "tessdata").mkdir()
    result = naskah("doctor", TESSDATA_PREFIX=str(tmp_path / "tessdata"), PATH="")

    if "KURANG" in result.stdout:
        assert "Debian/Ubuntu: sudo apt-get install tesseract-ocr-" in result.stdout
        assert "Windows: pasang Tesseract" in result.stdout


def test_missing_packages_are_installed_by_one_command(naskah: Naskah, root: Path, tmp_path: Path) -> None:
    """Modules that Python finds nowhere: None in `sys.modules` makes them so."""
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util as u\n"
        "find = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name in ('rapidocr', 'onnxruntime') else find(name, *rest)\n",
        encoding="utf-8",
    )
    result = naskah("doctor", PYTHONPATH=os.pathsep.join([str(root), str(tmp_path)]))

    assert "Lengkapi paket: pipx inject naskah rapidocr onnxruntime\n" in result.stdout
    assert result.returncode == 1
