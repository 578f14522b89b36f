"""The commands on folders as offices have them: whole batches, damaged files among good ones, nothing readable."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest

from models import Agreement, MonevStatus
from tests.cli.conftest import Naskah
from tests.corpus.selection import DEV, gold_of, path_of

REASONS = {
    "kosong.pdf": "berkas kosong",
    "potong.pdf": "PDF rusak",
    "surat.pdf": "bukan berkas PDF",
    "terkunci.pdf": "PDF terkunci kata sandi",
}
"""What is wrong with each file of the damaged folder, in the order of their names."""


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """One file cut short, one empty, one that asks for a password, one letter under the name of a PDF."""
    folder = tmp_path / "naskah"
    folder.mkdir()
    whole = path_of("kl-2").read_bytes()
    (folder / "potong.pdf").write_bytes(whole[: len(whole) // 2])
    (folder / "kosong.pdf").touch()
    (folder / "surat.pdf").write_text("Dengan hormat, terlampir naskah perjanjian.", encoding="utf-8")
    with pikepdf.open(path_of("kl-2")) as document:
        document.save(folder / "terkunci.pdf", encryption=pikepdf.Encryption(owner="pemilik", user="rahasia"))
    return folder


@pytest.fixture
def mixed(damaged: Path) -> Path:
    """The damaged files, a complete naskah before them and one behind."""
    copy(["kl-1", "mitra-02"], damaged)
    (damaged / "mitra-02.pdf").rename(damaged / "z.pdf")
    return damaged


def copy(names: Sequence[str], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        shutil.copy(path_of(name), folder)


def told(stderr: str, folder: Path) -> dict[str, str]:
    """What was said about each file, one line each."""
    prefix = f"naskah: {folder}"
    lines = [line.removeprefix(prefix)[1:].partition(": ") for line in stderr.splitlines()]
    return {name: reason for name, _, reason in lines}


def test_check_names_each_naskah_without_monev_and_exits_1(naskah: Naskah) -> None:
    """What is said of the others does not matter here; a file's name and its answer stand on one line."""
    without = {f"{name}.pdf" for name in DEV if gold_of(name)["monev"]["status"] == MonevStatus.TIDAK_ADA}
    result = naskah("check", *map(path_of, DEV))
    named = {line.split()[0] for line in result.stdout.splitlines() if "semua unsur" in line}

    assert (result.returncode, result.stderr) == (1, "")
    assert named == without - {"adendum.pdf"}  # it is silent on monev, and changes nothing of it


def test_check_reports_each_damaged_file_in_one_line_and_checks_the_rest(naskah: Naskah, mixed: Path) -> None:
    result = naskah("check", mixed, "--format", "json")
    said = told(result.stderr, mixed)

    assert list(said) == list(REASONS)
    assert all(said[name].startswith(reason) for name, reason in REASONS.items()), said
    assert all("; " in reason for reason in said.values()), "each line says what to do"
    assert [row["file"] for row in json.loads(result.stdout)] == ["kl-1.pdf", "z.pdf"]
    assert result.returncode == 1


@pytest.mark.parametrize("command", ["check", "extract", "brief"])
def test_where_no_file_can_be_read_the_exit_code_is_2(naskah: Naskah, damaged: Path, command: str) -> None:
    result = naskah(command, damaged)

    assert list(told(result.stderr, damaged)) == list(REASONS)
    assert (result.returncode, result.stdout) == (2, "")


def test_extract_keeps_the_order_of_the_files(naskah: Naskah) -> None:
    """The longest first, the rest against the alphabet: neither length nor name decides."""
    names = ["tiga-pihak", *sorted(DEV[-6:-1], reverse=True)]
    result = naskah("extract", "--json", "--jobs", "2", *map(path_of, names))
    records = [Agreement.model_validate_json(line) for line in result.stdout.splitlines()]

    assert (result.returncode, result.stderr) == (0, "")
    assert [record.source.file for record in records] == [f"{name}.pdf" for name in names]


@pytest.mark.parametrize(("command", "options"), [("extract", ["--json"]), ("brief", ["-o", "hasil"])])
def test_findings_do_not_change_the_exit_code_of_commands_that_do_not_look_at_them(
    naskah: Naskah, command: str, options: list[str]
) -> None:
    assert naskah(command, path_of("mitra-04"), *options).returncode == 0


def test_brief_writes_what_it_can_and_exits_1(naskah: Naskah, mixed: Path, tmp_path: Path) -> None:
    result = naskah("brief", mixed, "-o", "hasil")

    assert result.returncode == 1
    assert {path.name for path in (tmp_path / "hasil").iterdir()} == {"kl-1.brief.html", "z.brief.html"}
