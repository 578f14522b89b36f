"""``naskah check``: exit codes a script can rely on."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Naskah


@pytest.fixture
def complete(folder: Path) -> Path:
    (folder / "catatan.pdf").unlink()
    return folder


def test_a_folder_of_complete_naskah_exits_0(naskah: Naskah, complete: Path) -> None:
    result = naskah("check", complete)

    assert result.returncode == 0
    assert "b.pdf" in result.stdout


def test_a_naskah_without_monev_is_named_and_exits_1(naskah: Naskah, complete: Path, corpus: Path) -> None:
    (complete / "tanpa-monev.pdf").write_bytes((corpus / "2025-03-20" / "mitra-04.pdf").read_bytes())
    result = naskah("check", complete)

    assert result.returncode == 1
    assert "tanpa-monev.pdf" in result.stdout


def test_a_broken_pdf_is_reported_and_the_rest_is_checked(naskah: Naskah, complete: Path) -> None:
    (complete / "rusak.pdf").write_bytes((complete / "b.pdf").read_bytes()[:900])
    result = naskah("check", complete)

    assert result.returncode == 1
    assert result.stderr.startswith(f"naskah: {complete / 'rusak.pdf'}: ")
    assert "b.pdf" in result.stdout


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_the_table_goes_to_a_file_in_any_form(naskah: Naskah, complete: Path, tmp_path: Path, form: str) -> None:
    path = tmp_path / "hasil" / f"monev.{form}"
    result = naskah("check", complete, "--format", form, "-o", path)

    assert result.stdout == ""
    assert "b.pdf" in path.read_text(encoding="utf-8")


def test_json_holds_one_entry_for_each_naskah(naskah: Naskah, complete: Path) -> None:
    assert len(json.loads(naskah("check", complete, "--format", "json").stdout)) == 2


def test_a_folder_without_pdf_exits_2(naskah: Naskah, tmp_path: Path) -> None:
    result = naskah("check", tmp_path)

    assert result.returncode == 2
    assert result.stderr == f"naskah: {tmp_path}: tidak ada PDF di dalam folder ini; periksa nama folder\n"
