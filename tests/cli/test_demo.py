"""``naskah demo``: what a newcomer sees first."""

from pathlib import Path

import pytest

from pipeline.cli.demo import is_twin
from tests.cli.conftest import Naskah


@pytest.fixture
def shown(corpus: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "contoh"
    folder.mkdir()
    for name in ("mitra-03.pdf", "mitra-04.pdf"):
        (folder / name).write_bytes((corpus / "2025-03-20" / name).read_bytes())
    return folder


def test_it_shows_progress_the_table_the_partners_and_the_briefs(naskah: Naskah, shown: Path, tmp_path: Path) -> None:
    result = naskah("demo", shown)

    assert result.returncode == 0
    assert result.stderr.splitlines()[0] == "Membaca 2 naskah dari contoh"
    assert "1/2  mitra-03.pdf" in result.stderr
    assert "mitra-04.pdf" in result.stdout
    assert "Mitra pembangunan          2" in result.stdout
    assert sorted(path.name for path in (tmp_path / "keluaran").iterdir()) == [
        "mitra-03.brief.html",
        "mitra-04.brief.html",
    ]


def test_it_fits_a_terminal_of_80_columns_and_sends_no_codes_into_a_pipe(naskah: Naskah, shown: Path) -> None:
    result = naskah("demo", shown)

    for line in (result.stdout + result.stderr).splitlines():
        assert len(line) <= 80
        assert line.isprintable()


def test_a_scanned_twin_is_known_by_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "kl-1.pdf").touch()

    assert is_twin(tmp_path / "kl-1.scan.pdf")
    assert not is_twin(tmp_path / "kl-1.pdf")
    assert not is_twin(tmp_path / "kl-2.scan.pdf")
