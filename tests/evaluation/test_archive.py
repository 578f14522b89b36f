"""Which PDFs are measured against which gold record."""

from pathlib import Path

import pytest

from pipeline.evaluation.archive import Origin, find_cases, in_sample
from pipeline.evaluation.gold import GoldError


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def found(gold: Path, pdfs: Path) -> list[tuple[str, str, str]]:
    return [(case.file, case.split, case.origin) for case in find_cases(gold, pdfs, pytest.fail)]


def test_a_folder_of_ones_own_needs_no_manifest(tmp_path: Path) -> None:
    touch(tmp_path, "b.gold.json", "a.gold.json", "a.pdf", "a.scan.pdf", "b.scan.pdf", "lain.pdf")

    assert found(tmp_path, tmp_path) == [
        ("a.pdf", "semua", "digital"),
        ("a.scan.pdf", "semua", "scanned"),
        ("b.scan.pdf", "semua", "scanned"),
    ]


def test_the_same_name_in_two_years_means_two_naskah(tmp_path: Path) -> None:
    touch(tmp_path / "emas", "2024/01.gold.json", "2025/01.gold.json")
    touch(tmp_path / "pdf", "2024/01.pdf", "2025/01.pdf")

    assert [case.file for case in find_cases(tmp_path / "emas", tmp_path / "pdf", pytest.fail)] == [
        "2024/01.pdf",
        "2025/01.pdf",
    ]


def test_pdfs_may_lie_in_folders_of_their_own(tmp_path: Path) -> None:
    touch(tmp_path / "emas", "01.gold.json")
    touch(tmp_path / "pdf", "kiriman/maret/01.pdf")

    assert found(tmp_path / "emas", tmp_path / "pdf") == [("kiriman/maret/01.pdf", "semua", "digital")]


def test_splits_come_from_the_manifest_beside_or_above(corpus: Path) -> None:
    whole = {case.naskah: case.split for case in find_cases(corpus, corpus, print)}
    day = corpus / "2025-03-20"

    assert (whole["kl-1"], whole["draft"]) == ("dev", "check")
    assert {case.naskah: case.split for case in find_cases(day, day, print)}.items() <= whole.items()


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    touch(tmp_path, "a.gold.json", "b.gold.json", "b.pdf")
    (tmp_path / "manifest.toml").write_text('[[naskah]]\nid = "a"\nsplit = "dev"\n', encoding="utf-8")
    told: list[str] = []

    assert find_cases(tmp_path, tmp_path, told.append) == []
    assert ["PDF-nya tidak ditemukan" in told[0], "tidak tercantum" in told[1]] == [True, True]


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"tidak ada berkas \*\.gold\.json"):
        find_cases(tmp_path, tmp_path, pytest.fail)


def test_a_broken_manifest_is_an_error(tmp_path: Path) -> None:
    touch(tmp_path, "a.gold.json")
    (tmp_path / "manifest.toml").write_text("[[naskah]]\nid = 'a'\n", encoding="utf-8")

    with pytest.raises(GoldError, match="bukan manifest"):
        find_cases(tmp_path, tmp_path, pytest.fail)


def test_a_third_of_the_scans_is_the_same_third_whatever_else_is_there(corpus: Path) -> None:
    cases = find_cases(corpus, corpus, print)
    chosen = in_sample(cases, 3)
    scans = [case for case in cases if case.origin is Origin.SCANNED]

    assert [case for case in chosen if case.origin is Origin.DIGITAL] == [
        case for case in cases if case.origin is Origin.DIGITAL
    ]
    assert in_sample(scans[::2], 3) == [case for case in scans[::2] if case in chosen]
    assert 0 < len(in_sample(scans, 3)) < len(scans)
    assert in_sample(cases, 1) == cases
