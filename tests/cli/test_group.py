"""The command as a whole: quick to help, plain in its ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from pipeline import __version__
from pipeline.cli.group import COMMANDS
from tests.cli.conftest import Naskah

SLOW = (
    "spacy",
    "tesserocr",
    "rapidocr",
    "cv2",
    "numpy",
    "pdfplumber",
    "pypdfium2",
    "jinja2",
    "pyhanko",
    "pebble",
    "pydantic",
)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)])
def test_help_loads_no_reader(root: Path, arguments: list[str]) -> None:
    program = (
        "import sys; from pipeline.cli import main\n"
        f"try: main({arguments!r})\n"
        f"finally: print(sorted(set({SLOW!r}) & set(sys.modules)), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, check=True, encoding="utf-8"
    )

    assert result.stderr.strip() == "[]"


def test_version(naskah: Naskah) -> None:
    assert naskah("--version").stdout == f"naskah {__version__}\n"


def test_words_are_utf8_also_where_the_machine_is_not(naskah: Naskah, tmp_path: Path) -> None:
    """A pipe on Windows has the machine's code page; PYTHONIOENCODING plays that part here."""
    name = "nota kesepahaman – é.pdf"
    result = naskah("extract", tmp_path / name, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")

    assert name in result.stderr


def test_a_pipe_that_closes_early_is_no_error(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pipeline.cli", "extract", "--json", str(folder)]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()

    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


@pytest.mark.skipif(os.name == "nt", reason="signals are sent in another way there")
def test_ctrl_c_ends_cleanly(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pipeline.cli", "extract", "--json", str(folder)]
    process = subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True
    )
    while not psutil.Process(process.pid).children():
        time.sleep(0.01)
    time.sleep(0.3)  # interrupts are ignored while the workers start
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)

    assert process.returncode == 130
    assert "naskah: dihentikan" in said
    assert "Traceback" not in said


def test_a_foreign_package_in_place_of_ours_costs_a_line_and_no_traceback(
    root: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "__init__.py").write_text("class User: ...\n", encoding="utf-8")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from pipeline.cli import main; main()"
    command = [sys.executable, "-c", program, "check", str(folder)]
    result = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)

    assert result.stderr.startswith("naskah: pemasangan tidak utuh (")
    assert result.stderr.endswith("; jalankan: naskah doctor\n")
    assert result.stderr.count("\n") == 1
    assert result.returncode == 2
