"""The limits on time and memory, held from outside the process that reads a file.

From inside they could not be held: a regular expression that runs away or a decoder written in C keeps the
interpreter to itself, and no thread of that process would get a turn to stop it (docs/decisions/0005-batch.md).
"""

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import psutil

from models import Agreement
from pipeline.config import Limits
from pipeline.errors import FileError, MemoryLimitError, TimeLimitError
from pipeline.worker import Board

__all__ = ["Guard", "Pending", "Watcher"]

TICK = 0.1
"""Seconds between two looks at the board."""

MIB = 2**20

Pending = dict[int, Future[Agreement | FileError]]
"""The files that have no result yet, by row."""

Watcher = Callable[[int, int, int], None]
"""Called with a file's row, the page that was begun and the pages it has, from the guard's own thread."""


class Guard(threading.Thread):
    """Watches the board and cancels the files that break a limit; pebble then ends their worker.

    Attributes:
        verdicts: why files were cancelled, by row.
    """

    def __init__(
        self, board: Board, pending: Mapping[int, Future[Any]], limits: Limits, watch: Watcher | None = None
    ) -> None:
        super().__init__(name="naskah-guard", daemon=True)
        self.verdicts: dict[int, FileError] = {}
        self._board, self._pending, self._limits, self._watch = board, pending, limits, watch
        self._seen: dict[int, tuple[int, int, float]] = {}
        self._over = threading.Event()

    def run(self) -> None:
        """Look at the running files until the batch is over."""
        while not self._over.wait(TICK):
            for index, future in tuple(self._pending.items()):
                if self._board[index].pid and not future.done():
                    self._look(index, future)

    def finish(self) -> None:
        """Stop looking."""
        self._over.set()
        self.join()

    def _look(self, index: int, future: Future[Any]) -> None:
        row = self._board[index]
        verdict = self._verdict(index, pid := row.pid, beats := row.beats)
        if verdict and (row.pid, row.beats) == (pid, beats):  # else it moved on while we looked
            self.verdicts[index] = verdict
            future.cancel()

    def _verdict(self, index: int, pid: int, beats: int) -> FileError | None:
        now = time.monotonic()
        if self._seen.get(index, ())[:2] != (pid, beats):
            self._seen[index] = (pid, beats, now)
            self._report(index)
        if now - self._seen[index][2] > self._limits.page_seconds:
            return TimeLimitError()
        if _resident(pid) > self._limits.memory_mb * MIB:
            return MemoryLimitError()
        return None

    def _report(self, index: int) -> None:
        row = self._board[index]
        if self._watch and row.pages:
            self._watch(index, row.page, row.pages)


def _resident(pid: int) -> int:
    """Resident memory of a process in bytes; 0 when it is gone."""
    with suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0
