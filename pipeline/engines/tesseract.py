"""Tesseract through tesserocr: where its language data lies, and reading with it."""

import os
import shutil
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from models.geometry import BBox
from pipeline.engines.recognition import Gray, ReadWord, words_in

__all__ = ["LANGUAGES", "TesseractEngine", "is_available", "language_data", "missing_languages", "tessdata_dir"]

LANGUAGES = ("eng",)
"""The language data to read with: the Indonesian one knows neither % nor ; (docs/decisions/0003-ocr.md)."""

_UNIX_FOLDERS = (
    "usr/share/tesseract-ocr/*/tessdata",
    "usr/share/tessdata",
    "usr/local/share/tessdata",
    "opt/homebrew/share/tessdata",
)


def tessdata_dir() -> Path | None:
    """The folder that holds most of the data that we need; None where there is none."""
    folders = [folder for folder in _candidates() if _data_in(folder)]
    return max(folders, key=lambda folder: len(_data_in(folder)), default=None)


def language_data() -> dict[str, int]:
    """The data of `LANGUAGES` that was found, with the size of each file in bytes: "fast" and "best" data differ."""
    folder = tessdata_dir()
    return {name: _data_file(folder, name).stat().st_size for name in sorted(_data_in(folder))} if folder else {}


def missing_languages() -> tuple[str, ...]:
    """The data of `LANGUAGES` that was not found on this machine."""
    found = language_data()
    return tuple(name for name in LANGUAGES if name not in found)


def is_available() -> bool:
    """Whether Tesseract is installed, and its data found."""
    return find_spec("tesserocr") is not None and not missing_languages()


class TesseractEngine:
    """Reads with Tesseract's neural models, a page as one block: reading order is found later, from the boxes."""

    name = "tesseract"
    upright_confidence = 0.6  # turned the wrong way text scores up to 0.49, upright mostly 0.8 and more

    def __init__(self, languages: tuple[str, ...] = LANGUAGES) -> None:
        """Take the language data to read with.

        Raises:
            ImportError: tesserocr is not installed.
            RuntimeError: the data is not there or of the wrong kind.
        """
        self._api = _api("+".join(languages))

    def read(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of an upright clean page."""
        return self._read(gray, dpi, _load().PSM.SINGLE_BLOCK)

    def read_line(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of a single line."""
        return self._read(gray, dpi, _load().PSM.SINGLE_LINE)

    def _read(self, gray: Gray, dpi: float, mode: int) -> list[ReadWord]:
        self._api.SetPageSegMode(mode)
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
                yield from words_in(text, BBox(*map(float, box)), result.Confidence(level) / 100)


def _load() -> Any:
    """The tesserocr module, told to use one thread: more of them make it five times slower."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    import tesserocr

    return tesserocr


@cache
def _api(languages: str) -> Any:
    """One loaded Tesseract; loading costs as much as reading a few lines, so each process does it once."""
    tesserocr = _load()
    return tesserocr.PyTessBaseAPI(path=str(tessdata_dir()), lang=languages, oem=tesserocr.OEM.LSTM_ONLY)


def _show(api: Any, gray: Gray, dpi: float) -> None:
    height, width = gray.shape
    api.SetImageBytes(gray.tobytes(), width, height, 1, width)
    api.SetSourceResolution(round(dpi))


def _data_in(folder: Path) -> set[str]:
    return {name for name in LANGUAGES if _data_file(folder, name).is_file()}


def _data_file(folder: Path, name: str) -> Path:
    return folder / f"{name}.traineddata"


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
