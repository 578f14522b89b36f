"""Reading functions for the tests of the batch: one that reads, and one for each way in which a reader goes wrong.

A batch names its reader by module and function, because workers are processes of their own. The name of a file says
what happens to it.
"""

import os
import re
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from models import Agreement, Kind, Monev, MonevStatus, Source, SourceKind
from pipeline.config import ReadOptions
from pipeline.errors import BrokenFileError

Progress = Callable[[int, int], None]


def by_name(path: Path, _options: ReadOptions, *, progress: Progress) -> Agreement:
    """Do to a file what its name says."""
    progress(1, 2)
    misdeed = MISDEEDS.get(re.sub(r"[\d-]", "", path.stem))
    if misdeed:
        misdeed(path)
    progress(2, 2)
    return minimal(path)


def minimal(path: Path) -> Agreement:
    """The record of a naskah that says next to nothing."""
    return Agreement(
        source=Source(file=path.name, sha256=sha256(path.name.encode()).hexdigest(), pages=2, text=SourceKind.DIGITAL),
        kind=Kind.LAINNYA,
        title=None,
        signed_on=None,
        signed_at=None,
        term=None,
        monev=Monev(status=MonevStatus.TIDAK_ADA),
    )


def _broken(_path: Path) -> None:
    raise BrokenFileError


def _bug(path: Path) -> None:
    raise ValueError(f"tak ada halaman\ndi {path.name}")


def _crash(_path: Path) -> None:
    os._exit(139)


def _crash_once(path: Path) -> None:
    if not path.exists():
        path.touch()
        os._exit(139)


def _hang(_path: Path) -> None:
    re.match(r"(a+)+$", "a" * 64 + "b")  # holds the interpreter: no thread of this process gets a turn


def _slow(_path: Path) -> None:
    time.sleep(0.5)


def _greedy(_path: Path) -> None:
    hoard = bytearray(400 * 2**20)
    hoard[:: 2**12] = b"x" * len(hoard[:: 2**12])
    time.sleep(5)


def _leave(_path: Path) -> None:
    raise SystemExit(0)


MISDEEDS: dict[str, Callable[[Path], None]] = {
    "rusak": _broken,
    "galat": _bug,
    "mogok": _crash,
    "sekali": _crash_once,
    "macet": _hang,
    "lambat": _slow,
    "rakus": _greedy,
    "pergi": _leave,
}
