"""A file that was read before is not read again, unless it or its reader has changed."""

from pathlib import Path

import pytest

from models import Agreement
from pipeline import read_naskah
from pipeline.cache import RecordCache
from pipeline.config import EngineChoice, Limits, ReadOptions


@pytest.fixture(scope="module")
def naskah(corpus: Path) -> Path:
    return corpus / "2025-03-20" / "pemda-1.pdf"


@pytest.fixture(scope="module")
def record(naskah: Path) -> Agreement:
    return read_naskah(naskah)


@pytest.fixture
def kept(tmp_path: Path, record: Agreement) -> RecordCache:
    cache = RecordCache(ReadOptions(), tmp_path)
    cache.put(record)
    return cache


def test_the_record_comes_back_as_it_was(kept: RecordCache, naskah: Path, record: Agreement) -> None:
    assert kept.get(naskah) == record


def test_a_copy_under_another_name_is_known_by_its_bytes(kept: RecordCache, naskah: Path, tmp_path: Path) -> None:
    copy = tmp_path / "salinan.pdf"
    copy.write_bytes(naskah.read_bytes())
    found = kept.get(copy)
    assert found
    assert found.source.file == "salinan.pdf"


def test_a_changed_file_is_not_known(kept: RecordCache, naskah: Path, tmp_path: Path) -> None:
    changed = tmp_path / naskah.name
    changed.write_bytes(naskah.read_bytes() + b"\n")
    assert kept.get(changed) is None


OTHER_WAYS = {
    "engine": ReadOptions(engine=EngineChoice.NONE),
    "pixels": ReadOptions(Limits(page_pixels=1_000_000)),
    "too few pages allowed": ReadOptions(Limits(pages=1)),
}


@pytest.mark.parametrize("options", OTHER_WAYS.values(), ids=OTHER_WAYS.keys())
def test_another_way_of_reading_does_not_take_it(
    kept: RecordCache, naskah: Path, tmp_path: Path, options: ReadOptions
) -> None:
    assert kept.get(naskah)
    assert RecordCache(options, tmp_path).get(naskah) is None


def test_limits_that_change_no_word_do_not_matter(kept: RecordCache, naskah: Path, tmp_path: Path) -> None:
    assert kept.get(naskah)
    assert RecordCache(ReadOptions(Limits(page_seconds=5)), tmp_path).get(naskah)


def test_a_record_with_unread_pages_is_not_kept(tmp_path: Path, naskah: Path, record: Agreement) -> None:
    """Tomorrow there may be an engine that reads them."""
    cache = RecordCache(ReadOptions(), tmp_path)
    cache.put(record.model_copy(update={"source": record.source.model_copy(update={"unreadable_pages": (2,)})}))
    assert cache.get(naskah) is None


def test_a_damaged_entry_is_as_if_it_were_not_there(kept: RecordCache, naskah: Path, tmp_path: Path) -> None:
    (entry,) = tmp_path.rglob("*.json")
    entry.write_bytes(entry.read_bytes()[:100])
    assert kept.get(naskah) is None


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path, record: Agreement, naskah: Path) -> None:
    (tmp_path / "berkas").touch()
    cache = RecordCache(ReadOptions(), tmp_path / "berkas")
    cache.put(record)
    assert cache.get(naskah) is None


def test_other_data_of_tesseract_reads_anew(
    kept: RecordCache, naskah: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.get(naskah)
    (tmp_path / "tessdata").mkdir()
    (tmp_path / "tessdata" / "eng.traineddata").write_bytes(b"other data")
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert RecordCache(ReadOptions(), tmp_path).get(naskah) is None
