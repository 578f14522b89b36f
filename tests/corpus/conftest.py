"""What the tests of whole files share: their records, read once in a test run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models import Agreement
from tests.cli.conftest import naskah
from tests.corpus.record_cache import RecordCache
from tests.outputs.test_page import browser, printed

__all__ = ["RecordOf", "browser", "naskah", "printed"]

RecordOf = Callable[[str], Agreement]


@pytest.fixture(scope="session")
def record_of(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> RecordOf:
    """The record of a corpus file by its name without the suffix, as ``kl-1.scan``."""
    kept: pytest.Cache | None = getattr(pytestconfig, "cache", None)  # pytest may run without one
    folder: Path = kept.mkdir("catatan") if kept else tmp_path_factory.mktemp("catatan")
    return RecordCache(folder).record
