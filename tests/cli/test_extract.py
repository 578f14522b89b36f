"""``naskah extract``."""

import json
from pathlib import Path

from models import Agreement
from tests.cli.conftest import Naskah


def test_one_record_a_line_in_the_order_given(naskah: Naskah, folder: Path) -> None:
    result = naskah("extract", "--json", folder / "lama" / "a.PDF", folder / "b.pdf")
    records = [Agreement.model_validate_json(line) for line in result.stdout.splitlines()]

    assert [Path(record.source.file).name for record in records] == ["a.PDF", "b.pdf"]
    assert json.loads(result.stdout.splitlines()[0])["schema"] == "naskah/1"
    assert (result.returncode, result.stderr) == (0, "")


def test_a_bad_file_costs_one_line_and_the_exit_code_says_so(naskah: Naskah, folder: Path) -> None:
    result = naskah("extract", "--json", folder)

    assert len(result.stdout.splitlines()) == 2
    assert result.stderr == (
        f"naskah: {folder / 'catatan.pdf'}: bukan berkas PDF; simpan atau pindai naskah sebagai PDF\n"
    )
    assert result.returncode == 1


def test_where_nothing_could_be_read_the_exit_code_is_2(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "kosong"
    empty.mkdir()
    result = naskah("extract", "--json", empty, folder / "catatan.pdf", tmp_path / "tidak-ada.pdf")

    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 3
    assert result.returncode == 2


def test_without_json_a_person_gets_a_summary(naskah: Naskah, folder: Path) -> None:
    result = naskah("extract", folder / "b.pdf")

    assert result.stdout
    assert not result.stdout.startswith("{")
    assert result.returncode == 0


def test_a_limit_is_named_with_the_option_that_raises_it(naskah: Naskah, folder: Path) -> None:
    by_option = naskah("extract", folder / "b.pdf", "--max-pages", "1")
    by_variable = naskah("extract", folder / "b.pdf", NASKAH_MAX_PAGES="1")

    assert "--max-pages" in by_option.stderr
    assert by_variable.stderr == by_option.stderr
    assert by_option.returncode == 2


def test_a_hostile_name_does_nothing_to_the_terminal(naskah: Naskah, tmp_path: Path) -> None:
    result = naskah("extract", tmp_path / "a\x1b[2Jb\n.pdf")

    assert "\x1b" not in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_the_second_run_gives_the_same_without_reading_again(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    first = naskah("extract", "--json", folder)
    kept = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "simpanan").rglob("*.json")}
    second = naskah("extract", "--json", folder)

    assert len(kept) == 2
    assert second.stdout == first.stdout
    assert {path.name: path.stat().st_mtime_ns for path in (tmp_path / "simpanan").rglob("*.json")} == kept


def test_nothing_is_kept_where_that_is_asked(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    naskah("extract", "--no-cache", folder)

    assert not (tmp_path / "simpanan").exists()
