"""Tesseract through tesserocr: its language data, orientation detection and reading."""

import os
import shutil
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from models.geometry import BBox, Turn
from pipeline.engines.recognition import Gray, ReadWord

__all__ = ["LANGUAGES", "TesseractEngine", "detect_turn", "is_available", "missing_languages", "tessdata_dir"]

LANGUAGES = ("eng",)
"""The language data to read with: the Indonesian one knows neither % nor ; (docs/decisions/0003-ocr.md)."""

_ORIENTATION = "osd"
_UNIX_FOLDERS = (
    "usr/share/tesseract-ocr/*/tessdata",
    "usr/share/tessdata",
    "usr/local/share/tessdata",
    "opt/homebrew/share/tessdata",
)
# Right answers came with 9 and more, wrong ones never; below this it saw too few letters.
_LEAST_ORIENTATION_CONFIDENCE = 3.0


def tessdata_dir() -> Path | None:
    """The folder that holds most of the data that we need; None where there is none."""
    folders = [folder for folder in _candidates() if _data_in(folder)]
    return max(folders, key=lambda folder: len(_data_in(folder)), default=None)


def missing_languages() -> tuple[str, ...]:
    """The data that was not found on this machine: of `LANGUAGES`, and ``osd``, which tells how a page was turned."""
    folder = tessdata_dir()
    found = _data_in(folder) if folder else set()
    return tuple(name for name in (*LANGUAGES, _ORIENTATION) if name not in found)


def is_available(*data: str) -> bool:
    """Whether Tesseract is installed, with these data."""
    return find_spec("tesserocr") is not None and not set(data) & set(missing_languages())


def detect_turn(gray: Gray, dpi: float) -> Turn | None:
    """By how many degrees clockwise the page must be turned to stand upright; None where that is not sure."""
    if not is_available(_ORIENTATION):
        return None
    api = _api(_ORIENTATION, _load().PSM.OSD_ONLY)
    _show(api, gray, dpi)
    found = api.DetectOrientationScript()
    api.Clear()
    if not found or found["orient_conf"] < _LEAST_ORIENTATION_CONFIDENCE:
        return None
    return int(360 - found["orient_deg"]) % 360


class TesseractEngine:
    """Reads with Tesseract's neural models, a page as one block: reading order is found later, from the boxes."""

    name = "tesseract"

    def __init__(self, languages: tuple[str, ...] = LANGUAGES) -> None:
        """Take the language data to read with.

        Raises:
            ImportError: tesserocr is not installed.
            RuntimeError: the data is not there or of the wrong kind.
        """
        self._api = _api("+".join(languages), _load().PSM.SINGLE_BLOCK)

    def read(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of an upright clean page."""
        _show(self._api, gray, dpi)
        self._api.Recognize()
        words = list(self._words())
        self._api.Clear()
        return words

    def _words(self) -> Iterator[ReadWord]:
        tesserocr = _load()
        level = tesserocr.RIL.WORD
        results = self._api.GetIterator()
        for result in tesserocr.iterate_level(results, level) if results else ():
            box = result.BoundingBox(level)
            text = result.GetUTF8Text(level).strip() if box else ""
            if text:
                yield ReadWord(text, BBox(*map(float, box)), result.Confidence(level) / 100)


def _load() -> Any:
    """The tesserocr module, told to use one thread: more of them make it five times slower."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    import tesserocr

    return tesserocr


@cache
def _api(languages: str, mode: int) -> Any:
    """One loaded Tesseract; loading costs as much as reading a few lines, so each process does it once."""
    tesserocr = _load()
    return tesserocr.PyTessBaseAPI(path=str(tessdata_dir()), lang=languages, psm=mode, oem=tesserocr.OEM.LSTM_ONLY)


def _show(api: Any, gray: Gray, dpi: float) -> None:
    height, width = gray.shape
    api.SetImageBytes(gray.tobytes(), width, height, 1, width)
    api.SetSourceResolution(round(dpi))


def _data_in(folder: Path) -> set[str]:
    return {name for name in (*LANGUAGES, _ORIENTATION) if (folder / f"{name}.traineddata").is_file()}


def _candidates() -> Iterator[Path]:
    """Where Tesseract's data usually lies: what the user set, Debian's folders, the Windows installer's."""
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        yield from (Path(prefix), Path(prefix) / "tessdata")
    if program := shutil.which("tesseract"):
        yield Path(program).resolve().parent / "tessdata"
    for pattern in _UNIX_FOLDERS:
        yield from sorted(Path("/").glob(pattern), reverse=True)
    for variable in ("PROGRAMFILES", "LOCALAPPDATA"):
        if root := os.environ.get(variable):
            yield from (Path(root) / "Tesseract-OCR" / "tessdata", Path(root) / "Programs/Tesseract-OCR/tessdata")
