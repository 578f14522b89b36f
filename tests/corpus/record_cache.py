"""Records of corpus files, each read once: OCR takes seconds a page, and several tests ask for the same record."""

import hashlib
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from models import Agreement
from pipeline import read_naskah
from tests.corpus.selection import path_of

__all__ = ["RecordCache"]

ROOT = Path(__file__).parents[2]
DECISIVE = ("models", "pipeline", "requirements/dev.txt")
"""What a record hangs on beside its PDF: our code, our rules, and the packages that we use."""
PATIENCE = 600
"""Seconds to wait while another process reads the same file."""


class RecordCache:
    """A folder of records, one database for each file, shared by all processes of a test run and the next runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.record = cache(self._record)

    def _record(self, name: str) -> Agreement:
        pdf = path_of(name)
        key = f"{_digest_of_reader()} {hashlib.sha256(pdf.read_bytes()).hexdigest()}"
        database = sqlite3.connect(self._folder / f"{name}.sqlite", timeout=PATIENCE, isolation_level=None)
        with closing(database):
            database.execute("BEGIN EXCLUSIVE")  # one process reads the file; the others wait for what it read
            database.execute("CREATE TABLE IF NOT EXISTS reading (key TEXT, record TEXT)")
            row = database.execute("SELECT record FROM reading WHERE key = ?", (key,)).fetchone()
            if row:
                return Agreement.model_validate_json(row[0])
            record = read_naskah(pdf)
            database.execute("DELETE FROM reading")
            database.execute("INSERT INTO reading VALUES (?, ?)", (key, record.model_dump_json()))
            database.execute("COMMIT")
        return record


@cache
def _digest_of_reader() -> str:
    digest = hashlib.sha256()
    for path in sorted(path for name in DECISIVE for path in _files(ROOT / name)):
        digest.update(path.relative_to(ROOT).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    inside = [path] if path.is_file() else path.rglob("*")
    return [file for file in inside if file.is_file() and "__pycache__" not in file.parts]
