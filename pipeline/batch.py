"""Many files: a pool of workers, limits held, order kept. One bad file never costs another.

Each file is read in a worker process of its own interpreter (spawned, so that Windows and Linux do the same). A
worker that dies costs only the file it was reading, and that file gets a second try: the crash may have been the
machine's. See docs/decisions/0005-batch.md.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from pebble import ProcessExpired, ProcessPool

from models import Agreement
from pipeline.config import ReadOptions
from pipeline.errors import FileError, ReaderCrashedError
from pipeline.guard import Guard, Pending, Watcher
from pipeline.worker import Board, Row, join_pool, read_one, unexpected

__all__ = ["Failure", "Outcome", "default_jobs", "read_many"]

READER = "pipeline.run:read_naskah"
TRIES = 2
"""How often a file may crash its reader before it is given up."""
BREAKS = 3
"""How often the whole pool may break, with no result in between, before the batch is given up."""
WORKER_BYTES = 2**30
"""Memory that a worker may honestly need: a scanned page at 300 dpi and the OCR engine's model."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be processed, and why."""

    path: Path
    error: FileError


Outcome = Agreement | Failure


def default_jobs() -> int:
    """One worker for each core, fewer where memory is short."""
    fitting = psutil.virtual_memory().available // WORKER_BYTES
    return max(1, min(os.cpu_count() or 1, fitting))


def read_many(
    paths: Sequence[Path],
    options: ReadOptions | None = None,
    jobs: int | None = None,
    *,
    watch: Watcher | None = None,
    reader: str = READER,
) -> Generator[Outcome]:
    """Read files and give their records in the order of ``paths``, each as soon as all before it are done.

    Args:
        paths: the files.
        options: how to read them; the defaults of `ReadOptions` if left out.
        jobs: worker processes; `default_jobs` if left out, never more than files.
        watch: told how far each file is.
        reader: the function that reads one file, as ``"package.module:function"``.

    Yields:
        for each path its record, or a `Failure` that says why there is none. It never raises for a file.
    """
    if not paths:
        return
    batch = _Batch(paths, options or ReadOptions(), min(jobs or default_jobs(), len(paths)), reader)
    guard = Guard(batch.board, batch.pending, batch.options.limits, watch)
    guard.start()
    try:
        for index, path in enumerate(paths):
            outcome = batch.outcome(index, guard.verdicts)
            yield Failure(path, outcome) if isinstance(outcome, FileError) else outcome
    finally:
        guard.finish()
        batch.close()


class _Batch:
    """A pool at work on the files, and what it still owes."""

    def __init__(self, paths: Sequence[Path], options: ReadOptions, jobs: int, reader: str) -> None:
        self.paths, self.options, self.jobs, self.reader = paths, options, jobs, reader
        self.pending: Pending = {}
        self._context = multiprocessing.get_context("spawn")
        self.board: Board = self._context.RawArray(Row, len(paths))
        self._crashes = [0] * len(paths)
        self._breaks = 0
        self._open(range(len(paths)))

    def outcome(self, index: int, verdicts: Mapping[int, FileError]) -> Agreement | FileError:
        """Wait for one file: a limit is final, a crash is tried again."""
        try:
            while self._crashes[index] < TRIES and self._breaks < BREAKS:
                with self._crash_counted(index):
                    return self._wait(index)
        except CancelledError:
            return verdicts.get(index, ReaderCrashedError())
        except Exception as error:  # noqa: BLE001 (a result that cannot be sent back is this file's failure alone)
            return unexpected(error)
        finally:
            self.pending.pop(index, None)
        return ReaderCrashedError()

    def close(self) -> None:
        """End the workers, at once."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    @contextmanager
    def _crash_counted(self, index: int) -> Iterator[None]:
        try:
            yield
        except ProcessExpired:
            self._crashes[index] += 1
            del self.pending[index]
        except BrokenProcessPool:
            self._reopen()
        else:
            self._breaks = 0

    def _wait(self, index: int) -> Agreement | FileError:
        """The file's result; woken now and then, because on Windows Ctrl-C does not reach a wait without end."""
        future = self.pending.get(index) or self._submit(index)
        while True:
            with suppress(TimeoutError):
                return future.result(timeout=0.5)
            if not self._pool.active:
                raise BrokenProcessPool

    def _submit(self, index: int) -> Future[Agreement | FileError]:
        self.board[index].pid = 0
        task = (self.reader, index, self.paths[index], self.options)
        future = self._pool.schedule(read_one, args=task)
        self.pending[index] = future
        return future

    def _open(self, owed: Iterable[int]) -> None:
        self._pool = ProcessPool(self.jobs, initializer=join_pool, initargs=(self.board,), context=self._context)
        with _interrupts_ignored():
            for index in owed:
                self._submit(index)

    def _reopen(self) -> None:
        """Send what is owed to a new pool; the files that were being read when the old one broke are the suspects."""
        self.close()
        self._breaks += 1
        owed = [index for index, future in self.pending.items() if _is_owed(future)]
        for index in owed:
            self._crashes[index] += self.board[index].pid != 0
        self._open(index for index in owed if self._crashes[index] < TRIES)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Let workers be born deaf to Ctrl-C: it is for the parent, and would show a traceback of a half-started worker."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _is_owed(future: Future[Agreement | FileError]) -> bool:
    """Whether the pool broke before it could settle the file."""
    if future.cancelled():
        return False
    return not future.done() or isinstance(future.exception(), BrokenProcessPool)
