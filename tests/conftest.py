"""What all tests share: which programs a marked test needs, and the naskah of the corpus."""

import os
import shutil
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from pipeline.config import EngineChoice

ROOT = Path(__file__).parents[1]


def _on_path(*names: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(name) for name in names)


def _ocr_is_there() -> bool:
    return bool(find_spec("tesserocr") or find_spec("rapidocr"))


NEEDS: dict[str, Callable[[], bool]] = {
    "chromium": _on_path("chromium", "chromium-browser", "google-chrome", "chrome", "msedge"),
    "libreoffice": _on_path("soffice", "libreoffice"),
    "ocr": _ocr_is_there,
}
REQUIRED = set(os.environ.get("NASKAH_REQUIRE", "").split(","))
"""What must be there: .ci/run installs it, so a test that misses it fails instead of being skipped."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark, is_there in NEEDS.items():
        if item.get_closest_marker(mark) and not is_there():
            refuse = pytest.fail if mark in REQUIRED else pytest.skip
            refuse(f"{mark} is not on this machine")


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test reads anew, in this process and in those it starts: what others have read is not there."""
    monkeypatch.setenv("NASKAH_CACHE_DIR", str(tmp_path / "simpanan"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def engine() -> object:
    """The OCR engine of this machine."""
    from pipeline.engines.ocr import find_engine

    return find_engine(EngineChoice.AUTO) or pytest.skip("no OCR engine on this machine")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The naskah that naskah is tested on."""
    return ROOT / "corpus"
