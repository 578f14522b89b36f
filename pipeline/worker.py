"""What runs inside a worker process: one file is read, and the parent is told how far it is.

A worker never raises: whatever happens to a file comes back as a value, so that it costs this file alone.
"""

import ctypes
import os
import pkgutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models import Agreement
from pipeline.config import ReadOptions
from pipeline.errors import FileError, MemoryLimitError

__all__ = ["Board", "Row", "at_work", "join_pool", "read_one", "unexpected"]


class Row(ctypes.Structure):
    """How far one file is, in memory that the worker and its parent share.

    Attributes:
        pid: the worker that is reading the file; 0 before and after.
        beats: grows with each sign of life; what stays the same for too long hangs.
        page: the last page that was begun, 1-based; 0 before the first.
        pages: pages of the file; 0 until they are known.
    """

    _fields_ = (
        ("pid", ctypes.c_int64),
        ("beats", ctypes.c_int64),
        ("page", ctypes.c_int64),
        ("pages", ctypes.c_int64),
    )


Board = ctypes.Array[Row]
"""One row for each file of the batch."""

_board: Board = (Row * 0)()


def join_pool(board: Board) -> None:
    """Prepare a fresh worker process.

    Tesseract's own threads make it five times slower where each core has its worker already. SIGTERM gets its plain
    meaning back, so that a page that hangs in foreign code ends at once.
    """
    global _board  # noqa: PLW0603 (a process belongs to one pool, and shared memory is handed over at its start only)
    _board = board
    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextmanager
def at_work(index: int) -> Iterator[Callable[[int, int], None]]:
    """Stand on the board as the one who works on that file; gives the function to call at each page begun."""
    row = _board[index]
    row.page = row.pages = 0
    row.beats += 1
    row.pid = os.getpid()

    def mark(page: int, pages: int) -> None:
        row.page, row.pages = page, pages
        row.beats += 1

    try:
        yield mark
    finally:
        row.pid = 0


def read_one(reader: str, index: int, path: Path, options: ReadOptions) -> Agreement | FileError:
    """Read the file that has row ``index`` on the board.

    Args:
        reader: where the reading function is found, as ``"package.module:function"``; it is imported here, in the
            worker, and before the clock starts: importing spaCy is no fault of the file.
        index: the file's row.
        path: the file.
        options: how to read it.
    """
    try:
        read = pkgutil.resolve_name(reader)
        with at_work(index) as mark:
            result: Agreement = read(path, options, progress=mark)
    except FileError as error:
        return error
    except MemoryError:
        return MemoryLimitError()
    except BaseException as error:  # noqa: BLE001 (also a library's sys.exit must not end the batch)
        return unexpected(error)
    else:
        return result


def unexpected(error: BaseException) -> FileError:
    """An error that nobody foresaw, as the one line that a user can report; NASKAH_DEBUG=1 shows where it arose."""
    if os.environ.get("NASKAH_DEBUG") == "1":
        traceback.print_exception(error, file=sys.stderr)
    what = " ".join(str(error).split()) or "tanpa pesan"
    return FileError(
        f"kesalahan tak terduga ({type(error).__name__}: {what})",
        "laporkan pesan ini (NASKAH_DEBUG=1 menampilkan rinciannya)",
    )
