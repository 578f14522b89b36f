"""Many files at once: one bad file never costs another, nothing is lost, order is kept."""

import time
from pathlib import Path

import psutil
import pytest

from models import Agreement
from pipeline.batch import Failure, Outcome, default_jobs, read_many
from pipeline.config import Limits, ReadOptions
from pipeline.errors import BrokenFileError, FileError, MemoryLimitError, ReaderCrashedError, TimeLimitError

READER = "tests.reading_functions:by_name"
TIGHT = ReadOptions(limits=Limits(page_seconds=1, memory_mb=300))


def read(folder: Path, *names: str, jobs: int | None = None) -> list[Outcome]:
    return list(read_many([folder / f"{name}.pdf" for name in names], TIGHT, jobs, reader=READER))


def told(outcomes: list[Outcome]) -> list[str | type[FileError]]:
    """The names of the files that were read, and of the others what went wrong with them."""
    return [item.source.file if isinstance(item, Agreement) else type(item.error) for item in outcomes]


def test_records_come_in_the_order_of_the_files_however_long_each_takes(tmp_path: Path) -> None:
    assert told(read(tmp_path, "lambat-1", "baik-2", "baik-3", jobs=2)) == ["lambat-1.pdf", "baik-2.pdf", "baik-3.pdf"]


def test_one_bad_file_never_costs_another(tmp_path: Path) -> None:
    """Broken, crashing, hanging, greedy: each gives its own failure, and every good file its record."""
    outcomes = read(tmp_path, "baik-1", "rusak", "mogok", "baik-2", "macet", "rakus", "baik-3", jobs=2)

    assert told(outcomes) == [
        "baik-1.pdf",
        BrokenFileError,
        ReaderCrashedError,
        "baik-2.pdf",
        TimeLimitError,
        MemoryLimitError,
        "baik-3.pdf",
    ]


def test_a_failure_names_its_file(tmp_path: Path) -> None:
    (outcome,) = read(tmp_path, "rusak")

    assert isinstance(outcome, Failure)
    assert outcome.path == tmp_path / "rusak.pdf"
    assert str(outcome.error).startswith("PDF rusak dan tidak dapat dibuka; ")


def test_a_reader_that_crashed_once_gets_a_second_try(tmp_path: Path) -> None:
    assert told(read(tmp_path, "sekali")) == ["sekali.pdf"]


@pytest.mark.parametrize("name", ["galat", "pergi"])
def test_what_nobody_foresaw_is_one_line_to_report(tmp_path: Path, name: str) -> None:
    (outcome,) = read(tmp_path, name)

    assert isinstance(outcome, Failure)
    assert str(outcome.error).startswith("kesalahan tak terduga (")
    assert "laporkan" in str(outcome.error)
    assert "\n" not in str(outcome.error)


def test_the_first_record_comes_before_the_last_file_is_read(tmp_path: Path) -> None:
    outcomes = read_many([tmp_path / "baik.pdf", tmp_path / "lambat.pdf"], TIGHT, 1, reader=READER)
    next(outcomes)
    first = time.monotonic()
    next(outcomes)

    assert time.monotonic() - first > 0.3


def test_who_stops_listening_leaves_no_worker_behind(tmp_path: Path) -> None:
    outcomes = read_many([tmp_path / f"lambat-{number}.pdf" for number in range(20)], TIGHT, 2, reader=READER)
    next(outcomes)
    outcomes.close()

    assert not [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def test_the_watcher_is_told_the_page(tmp_path: Path) -> None:
    seen: list[tuple[int, int, int]] = []
    paths = [tmp_path / "lambat.pdf"]
    list(read_many(paths, TIGHT, watch=lambda *news: seen.append(news), reader=READER))

    assert (0, 1, 2) in seen


def test_no_files_no_workers() -> None:
    assert list(read_many([])) == []


def test_there_is_at_least_one_worker() -> None:
    assert default_jobs() >= 1
