"""Records of files that were read before, so that an unchanged file is not read again.

A record is kept under what it depends on: the file's bytes, how it was read, and the code and rules that read it. It
lies in the user's own cache folder, readable by nobody else, and holds what the naskah says: `--no-cache` leaves none.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib import metadata
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import platformdirs
from pydantic import ValidationError

from models import Agreement
from pipeline.config import Limits, ReadOptions
from pipeline.engines.tesseract import language_data

__all__ = ["RecordCache", "default_folder"]

_PACKAGES = ("models", "pipeline")
_SUFFIXES = (".py", ".toml")
_ENGINES = ("pdfplumber", "pypdfium2", "spacy", "tesserocr", "rapidocr", "opencv-python-headless")


def default_folder() -> Path:
    """Where records are kept: ``NASKAH_CACHE_DIR``, else the user's cache folder."""
    chosen = os.environ.get("NASKAH_CACHE_DIR")
    return Path(chosen) if chosen else platformdirs.user_cache_path("naskah", appauthor=False)


class RecordCache:
    """Records by file and way of reading. What cannot be read from it or written to it is as if it were not there."""

    def __init__(self, options: ReadOptions, folder: Path | None = None) -> None:
        self._folder = folder or default_folder()
        self._most_pages = options.limits.pages
        # Of the limits only the pixels change what is read; the others tell whether a file is read at all.
        asked = replace(options, limits=Limits(page_pixels=options.limits.page_pixels))
        self._reader = f"{_fingerprint()} {language_data()} {asked!r}"

    def get(self, path: Path) -> Agreement | None:
        """The record of the file, under the name that it has now; None where it was not read before."""
        with suppress(OSError, ValidationError):
            record = Agreement.model_validate_json(self._place(_digest(path)).read_bytes())
            if record.source.pages <= self._most_pages:
                return record.model_copy(update={"source": record.source.model_copy(update={"file": path.name})})
        return None

    def put(self, record: Agreement) -> None:
        """Keep a record; one with unread pages is not kept, for another engine may read them tomorrow."""
        if record.source.unreadable_pages:
            return
        place = self._place(record.source.sha256)
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = place.with_suffix(f".{os.getpid()}")
            draft.write_text(record.model_dump_json(), encoding="utf-8")
            draft.replace(place)  # whole or not at all: another naskah may be reading it

    def _place(self, digest: str) -> Path:
        key = hashlib.sha256(f"{digest} {self._reader}".encode()).hexdigest()
        return self._folder / key[:2] / f"{key}.json"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def _fingerprint() -> str:
    """What reads: our code and rules, and the versions of the engines."""
    ours = hashlib.sha256()
    for package in _PACKAGES:
        for part in _parts(files(package)):
            ours.update(part.read_bytes())
    return f"{ours.hexdigest()} {' '.join(_version(name) for name in _ENGINES)}"


def _parts(folder: Traversable) -> Iterable[Traversable]:
    for part in sorted(folder.iterdir(), key=lambda each: each.name):
        if part.is_dir():
            yield from _parts(part)
        elif part.name.endswith(_SUFFIXES):
            yield part


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "-"
