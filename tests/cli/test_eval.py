"""``naskah eval``: a user's own archive is measured, and a fall is told to a script."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Naskah


@pytest.fixture
def archive(tmp_path: Path, corpus: Path) -> Path:
    """An archive without manifest: one digital naskah and what a person read in it."""
    folder = tmp_path / "arsip"
    folder.mkdir()
    (folder / "kl-1.pdf").write_bytes((corpus / "2025-03-20" / "kl-1.pdf").read_bytes())
    write_gold(folder, {"kind": "nota_kesepahaman", "signed_on": {"value": "2025-03-20"}})
    return folder


def write_gold(folder: Path, gold: object) -> None:
    (folder / "kl-1.gold.json").write_text(json.dumps(gold), encoding="utf-8")


def test_the_table_shows_what_was_annotated_and_the_evidence(naskah: Naskah, archive: Path) -> None:
    result = naskah("eval", archive, archive)
    lines = {line.split("  ")[0]: line.split()[-4:] for line in result.stdout.splitlines()}

    assert (result.returncode, result.stderr) == (0, "")
    assert lines["Bagian: semua berkas"]
    assert lines["Jenis naskah"] == ["1", "100", "100", "100"]
    assert lines["Tanggal tanda tangan"] == ["1", "100", "100", "100"]
    assert lines["Kutipan di kotaknya"][1:] == ["100", "100", "100"]
    assert "Judul" not in lines


def test_json_says_the_same_to_a_program(naskah: Naskah, archive: Path) -> None:
    write_gold(archive, {"kind": "adendum"})
    answer = json.loads(naskah("eval", archive, archive, "--format", "json", "--misses").stdout)

    assert answer["groups"][0]["fields"]["kind"] == {
        "hits": 0, "extra": 1, "missing": 1, "precision": 0.0, "recall": 0.0, "f1": 0.0
    }  # fmt: skip
    assert answer["misses"][0]["gold"]["value"] == "adendum"
    assert answer["misses"][0]["read"]["value"] == "nota_kesepahaman"


def test_a_figure_that_falls_exits_1_and_is_named(naskah: Naskah, archive: Path, tmp_path: Path) -> None:
    baseline = tmp_path / "acuan.json"
    naskah("eval", archive, archive, "--write-baseline", baseline)
    same = naskah("eval", archive, archive, "--baseline", baseline)
    write_gold(archive, {"kind": "adendum", "signed_on": {"value": "2025-03-20"}})
    worse = naskah("eval", archive, archive, "--baseline", baseline)

    assert (same.returncode, worse.returncode) == (0, 1)
    assert "0 angka turun" in " ".join(same.stdout.split())
    assert "! turun: semua berkas, digital · Jenis naskah · F1 · 100 → 0,0" in worse.stdout


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_measured(naskah: Naskah, archive: Path) -> None:
    (archive / "rusak.pdf").write_bytes((archive / "kl-1.pdf").read_bytes()[:900])
    (archive / "rusak.gold.json").write_text('{"kind": "adendum"}', encoding="utf-8")
    result = naskah("eval", archive, archive)

    assert result.returncode == 1
    assert "rusak.pdf" in result.stderr
    assert "Digital (2 berkas)" in result.stdout


def test_nobody_looks_into_the_split_check(naskah: Naskah, corpus: Path) -> None:
    result = naskah("eval", corpus, corpus, "--split", "check", "--misses")

    assert (result.returncode, result.stdout) == (2, "")
    assert "bagian check hanya dilihat lewat angka" in result.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--split", "dev"], "tidak ada bagian 'dev'; yang ada: semua"),
        (["--source", "scanned"], "tidak ada PDF yang cocok"),
        (["--baseline", "tiada.json"], "buat dengan --write-baseline"),
    ],
)
def test_wrong_usage_exits_2_and_says_why(naskah: Naskah, archive: Path, options: list[str], told: str) -> None:
    result = naskah("eval", archive, archive, *options)

    assert (result.returncode, result.stdout) == (2, "")
    assert told in result.stderr


def test_a_slip_in_a_gold_file_is_told_before_anything_is_read(naskah: Naskah, archive: Path) -> None:
    write_gold(archive, {"kindd": "adendum"})
    result = naskah("eval", archive, archive)

    assert result.returncode == 2
    assert "kl-1.gold.json: kindd: tidak sesuai dengan kontrak" in result.stderr
