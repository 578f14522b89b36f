"""No network, ever: a scan is read from end to end where no process may open a socket."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from models import Agreement
from models.agreement import SourceKind
from pipeline.engines.tesseract import missing_languages

GUARD = '''
"""Runs before all else in every Python that finds it on its path: the command, and each of its workers."""

import os
import sys
from pathlib import Path

LOG = Path(os.environ["SOCKET_LOG"])


def note(line):
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"{line}\\n")


def forbid(event, arguments):
    if event.startswith("socket."):
        frame = sys._getframe(1)
        while frame.f_globals["__name__"] == "socket":
            frame = frame.f_back
        note(f"{frame.f_globals['__name__']} asked for {event}")
        raise PermissionError("no socket may be opened here")


sys.addaudithook(forbid)
note(f"watched {os.getpid()}")
'''
"""An audit hook hears of sockets, name look-ups and connections from Python and from extension modules that use it."""

PROBE = {"urllib3.util.connection asked for socket.__new__"}
"""spaCy and rapidocr import urllib3, which tries at import whether this machine knows IPv6; it connects to nothing."""

pytestmark = pytest.mark.ocr


@pytest.fixture
def guard(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python process refuses sockets, and writes down who asked for one."""
    folder = tmp_path / "tanpa-jaringan"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    path = os.pathsep.join([str(folder), str(Path(__file__).parents[1])])
    return {**os.environ, "PYTHONPATH": path, "SOCKET_LOG": str(tmp_path / "soket.log")}


@pytest.fixture
def page(corpus: Path, tmp_path: Path) -> Path:
    """The first page of a scan."""
    path = tmp_path / "halaman.pdf"
    with pikepdf.open(corpus / "2025-03-20" / "kl-1.scan.pdf") as document:
        del document.pages[1:]
        document.save(path)
    return path


def run(guard: dict[str, str], *command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], capture_output=True, check=False, encoding="utf-8", env=guard)


def log(guard: dict[str, str]) -> tuple[int, set[str]]:
    """How many processes were watched, and who asked for a socket."""
    lines = Path(guard["SOCKET_LOG"]).read_text(encoding="utf-8").splitlines()
    watched = [line for line in lines if line.startswith("watched ")]
    return len(watched), set(lines) - set(watched)


def extracted(guard: dict[str, str], engine: str, pdf: Path) -> Agreement:
    result = run(guard, "-m", "pipeline.cli", "extract", "--json", "--ocr", engine, pdf)
    assert result.returncode == 0, result.stderr
    return Agreement.model_validate_json(result.stdout)


def test_tesseract_reads_a_whole_scan_without_a_socket(guard: dict[str, str], corpus: Path) -> None:
    if missing_languages():
        pytest.skip("Tesseract's language data is not on this machine")
    record = extracted(guard, "tesseract", corpus / "2025-03-20" / "mitra-11.scan.pdf")

    assert record.source.text is SourceKind.SCANNED
    assert record.source.ocr is not None
    assert record.source.ocr.engine == "tesseract"
    assert (len(record.parties), record.signed_on is not None, record.monev.status) == (2, True, "sebagian")
    processes, asked = log(guard)
    assert processes >= 2  # the command and its worker
    assert asked <= PROBE


def test_rapidocr_reads_a_page_without_a_socket(guard: dict[str, str], page: Path) -> None:
    """Its models lie in its wheel; it would fetch them if it did not find them there."""
    record = extracted(guard, "rapidocr", page)

    assert record.source.ocr is not None
    assert record.source.ocr.engine == "rapidocr"
    assert record.signed_on is not None
    processes, asked = log(guard)
    assert processes >= 2
    assert asked <= PROBE


def test_the_guard_hears_of_a_socket(guard: dict[str, str]) -> None:
    result = run(guard, "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:9')")

    assert "no socket may be opened here" in result.stderr
    assert log(guard)[1] == {"http.client asked for socket.getaddrinfo"}
