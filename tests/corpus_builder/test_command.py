from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.builder.__main__ import main
from corpus.builder.raster import page_count, printed_pages

if TYPE_CHECKING:
    from pathlib import Path


def built(corpus: Path, *arguments: str) -> int:
    return main(["--root", str(corpus), *arguments])


def test_every_file_of_a_naskah_is_built_and_listed(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert built(corpus) == 0
    names = {path.name for path in (corpus / "lain").iterdir()}
    assert names == {"contoh.gold.json", "contoh.pdf", "contoh.scan.pdf", "contoh.txt"}
    assert "contoh.scan.pdf" in capsys.readouterr().out
    manifest = (corpus / "manifest.toml").read_text(encoding="utf-8")
    assert all(f'"lain/{name}" = ' in manifest for name in names)


def test_scan_has_the_pages_of_the_digital_pdf_but_none_of_its_words(corpus: Path) -> None:
    built(corpus)
    digital, scan = ((corpus / "lain" / name).read_bytes() for name in ("contoh.pdf", "contoh.scan.pdf"))
    assert page_count(digital) == page_count(scan) == 2
    assert "PIHAK KESATU" in printed_pages(digital)[1].text
    assert not any(page.text.strip() for page in printed_pages(scan))


def test_turned_page_lies_on_its_side(corpus: Path) -> None:
    built(corpus)
    upright, turned = printed_pages((corpus / "lain/contoh.scan.pdf").read_bytes())
    assert upright.width < upright.height
    assert (turned.width, turned.height) == pytest.approx((upright.height, upright.width))


def test_building_twice_gives_the_same_bytes(corpus: Path) -> None:
    built(corpus)
    first = {path: path.read_bytes() for path in (corpus / "lain").iterdir()}
    (corpus / "manifest.toml").unlink()
    (corpus / "lain/contoh.pdf").unlink()
    (corpus / "lain/contoh.scan.pdf").unlink()
    built(corpus)
    assert {path: path.read_bytes() for path in (corpus / "lain").iterdir()} == first


def test_what_is_current_is_left_alone(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built(corpus)
    capsys.readouterr()
    built(corpus)
    assert capsys.readouterr().out == "contoh: unchanged\n"


def test_check_finds_a_changed_file_and_a_source_never_built(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built(corpus)
    assert built(corpus, "--check") == 0
    (corpus / "lain/contoh.gold.json").write_text("{}", encoding="utf-8")
    (corpus / "sources/baru.toml").write_text("", encoding="utf-8")
    assert built(corpus, "--check") == 1
    assert capsys.readouterr().err.splitlines() == [
        "baru: not in the manifest; run the builder",
        "contoh: lain/contoh.gold.json differs from the manifest",
    ]


def test_page_that_does_not_exist_is_refused(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description = corpus / "sources/contoh.toml"
    description.write_text(description.read_text(encoding="utf-8").replace("stamps = [1]", "stamps = [7]"))
    assert built(corpus) == 1
    assert "speaks of page 7, but there are 2 pages" in capsys.readouterr().err


def test_naskah_that_nobody_wrote_is_refused(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert built(corpus, "--only", "hantu") == 1
    assert "hantu" in capsys.readouterr().err
