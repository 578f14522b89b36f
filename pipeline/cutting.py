"""Cut-outs of many files: in processes of their own, for a page may crash or hang whatever draws it.

What goes wrong with a file costs its pictures and nothing else; the record is already there.
"""

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from pebble import ProcessPool

from models import Agreement, Evidence
from pipeline.batch import default_jobs
from pipeline.config import Limits
from pipeline.engines.cutouts import Cutout, cut_out
from pipeline.engines.pdf import read_bytes

__all__ = ["cut_many"]

Pictures = list[tuple[Cutout, ...]]


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    agreement: Agreement

    @property
    def pages(self) -> int:
        """How many pages must be drawn."""
        return len({item.page for found in self.agreement.findings for item in found.evidence})


def cut_many(
    checked: Sequence[tuple[Path, Agreement]], limits: Limits | None = None, jobs: int | None = None
) -> Iterator[Pictures]:
    """For each file the pictures of its findings, in the order given; none where they cannot be made.

    Args:
        checked: the files, with the records whose findings are shown.
        limits: pages of a file and seconds for each page that is drawn; the defaults of `Limits` if left out.
        jobs: processes; `default_jobs` if left out, never more than files with something to show.
    """
    limits = limits or Limits()
    tasks = [_Task(path, agreement) for path, agreement in checked]
    busy = sum(task.pages > 0 for task in tasks)
    if not busy:
        yield from map(_nothing, tasks)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPool(min(jobs or default_jobs(), busy), initializer=_deaf_to_interrupts, context=context)
    try:
        futures = [_schedule(pool, task, limits) if task.pages else None for task in tasks]
        yield from (_result(future, task) for future, task in zip(futures, tasks, strict=True))
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _deaf_to_interrupts() -> None:
    """Ctrl-C is for the parent, which ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _schedule(pool: ProcessPool, task: _Task, limits: Limits) -> Future[Pictures]:
    evidence = [found.evidence for found in task.agreement.findings]
    future: Future[Pictures] = pool.schedule(
        _cut_one, args=(task.path, evidence, limits.pages), timeout=limits.page_seconds * task.pages
    )
    return future


def _cut_one(path: Path, evidence: Sequence[Sequence[Evidence]], max_pages: int) -> Pictures:
    return cut_out(read_bytes(path), evidence, max_pages=max_pages)


def _result(future: Future[Pictures] | None, task: _Task) -> Pictures:
    if future is None:
        return _nothing(task)
    try:
        return future.result()
    except Exception:  # noqa: BLE001 (whatever it was: the finding is shown without its picture)
        return _nothing(task)


def _nothing(task: _Task) -> Pictures:
    return [() for _ in task.agreement.findings]
