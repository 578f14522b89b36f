"""The wheel holds all that the command needs, and works where there is no checkout."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

PROGRAM = """
from pathlib import Path
from pipeline import brief
from pipeline.outputs.brief import BriefFormat
from models import Agreement, Kind, Monev, MonevStatus, Source, SourceKind
source = Source(file="naskah.pdf", sha256="0" * 64, pages=1, text=SourceKind.DIGITAL)
record = Agreement(source=source, kind=Kind.LAINNYA, title=None, signed_on=None, signed_at=None, term=None,
                   monev=Monev(status=MonevStatus.TIDAK_ADA))
print(*(brief(record, form)[:2] for form in (BriefFormat.PDF, BriefFormat.DOCX)))
print(brief(record, BriefFormat.HTML).decode())
import pipeline
print(pipeline.__file__)
"""


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, installed beside nothing of the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(folder)]
    subprocess.run([*command, str(wheel)], check=True, capture_output=True)
    return folder


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python outside the checkout; what is installed comes before a checkout that is installed for editing."""
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
    )


def test_it_holds_every_file_that_is_no_code(wheel: Path, root: Path) -> None:
    """Rules, vocabulary, templates, wording, the schema: what is data in the checkout is data in the wheel."""
    inside = set(ZipFile(wheel).namelist())
    data = {
        path.relative_to(root).as_posix()
        for package in ("models", "pipeline", "templates")
        for path in (root / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert {Path(name).suffix for name in data} >= {
        ".py",
        ".toml",
        ".json",
        ".j2",
        ".typ",
        ".docx",
        ".typed",
        ".mo",
    }
    assert data <= inside


def test_it_holds_nothing_else(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"models", "pipeline", "templates"}


def test_the_command_runs_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    (script,) = (installed / "bin").glob("naskah*")
    result = run(installed, tmp_path, str(script), "--help")

    assert result.stdout.startswith("Cara pakai: naskah")
    assert run(installed, tmp_path, str(script), "--version").stdout.startswith("naskah 0.")


def test_a_brief_finds_its_templates(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "-c", PROGRAM)
    files, *page, home = result.stdout.splitlines()

    assert files == "b'%P' b'PK'", result.stderr
    assert "</html>" in "".join(page)
    assert Path(home).is_relative_to(installed)


def test_without_a_checkout_the_demo_asks_for_a_folder(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "-m", "pipeline.cli", "demo")

    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == (
        "Kesalahan: naskah contoh hanya ada di salinan kode sumber; sebutkan folder Anda: naskah demo FOLDER"
    )
