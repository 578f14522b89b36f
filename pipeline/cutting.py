"""Pictures of many files: in processes of their own, for a page may crash or hang whatever draws it.

What goes wrong with a file costs its pictures and nothing else; the record is already there.
"""

import math
import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from pebble import ProcessPool

from models import Agreement, Evidence, evidence_in
from models.geometry import Turn
from pipeline.batch import default_jobs
from pipeline.config import Limits
from pipeline.engines.cutouts import Cutout, cut_out
from pipeline.engines.page_lie import turns_of
from pipeline.engines.page_pictures import PagePicture, picture_pages
from pipeline.engines.pdf import read_bytes
from pipeline.guard import Guard
from pipeline.worker import Board, Row, at_work, join_pool

__all__ = ["MOST_PAGES", "cut_many", "picture_many"]

MOST_PAGES = 80
"""Pages of a naskah that are drawn; of a longer one those with evidence go before the others."""

Cutouts = list[tuple[Cutout, ...]]
Pages = list[PagePicture]
Drawn = TypeVar("Drawn")


@dataclass(frozen=True, slots=True)
class _Task(Generic[Drawn]):
    """Pictures to be made of one file.

    Attributes:
        path: the file.
        draw: makes them, given the bytes of the file, what is wanted, and as ``max_pages`` the pages it may have.
        wanted: handed to ``draw``.
        pages: how many pages must be drawn.
        nothing: what there is where they cannot be made.
    """

    path: Path
    draw: Callable[..., Drawn]
    wanted: object
    pages: int
    nothing: Drawn


def cut_many(
    checked: Sequence[tuple[Path, Agreement]], limits: Limits | None = None, jobs: int | None = None
) -> Iterator[Cutouts]:
    """For each file the pictures of its findings, in the order given; none where they cannot be made.

    Args:
        checked: the files, with the records whose findings are shown.
        limits: pages of a file, memory, and seconds for each page drawn; the defaults of `Limits` if left out.
        jobs: processes; `default_jobs` if left out, never more than files with something to show.
    """
    pointed_at = [[found.evidence for found in agreement.findings] for _, agreement in checked]
    tasks: list[_Task[Cutouts]] = [
        _Task(path, cut_out, wanted, pages=len(_pages(wanted)), nothing=[() for _ in wanted])
        for (path, _), wanted in zip(checked, pointed_at, strict=True)
    ]
    yield from _draw(tasks, limits or Limits(), jobs)


def picture_many(
    read: Sequence[tuple[Path, Agreement]], limits: Limits | None = None, jobs: int | None = None
) -> Iterator[Pages]:
    """For each file its pages, upright, in the order given; none where they cannot be drawn.

    Args:
        read: the files, with their records: these tell how the pages lie, and which go first where there are too many.
        limits: as for `cut_many`.
        jobs: as for `cut_many`.
    """
    turns = [_turns(agreement) for _, agreement in read]
    tasks: list[_Task[Pages]] = [
        _Task(path, picture_pages, wanted, pages=len(wanted), nothing=[])
        for (path, _), wanted in zip(read, turns, strict=True)
    ]
    yield from _draw(tasks, limits or Limits(), jobs)


def _pages(pointed_at: Sequence[Sequence[Evidence]]) -> set[int]:
    return {item.page for evidence in pointed_at for item in evidence}


def _turns(agreement: Agreement) -> dict[int, Turn]:
    """The pages to be drawn, and by how much each is turned."""
    turns, cited = turns_of(agreement), {item.page for item in evidence_in(agreement)}
    pages = sorted(range(1, agreement.source.pages + 1), key=lambda page: page not in cited)
    return {page: turns.get(page, 0) for page in pages[:MOST_PAGES]}


def _draw(tasks: Sequence[_Task[Drawn]], limits: Limits, jobs: int | None) -> Iterator[Drawn]:
    """What each task gives; nothing where there is nothing to draw, or where a limit is broken."""
    busy = sum(task.pages > 0 for task in tasks)
    if not busy:
        yield from (task.nothing for task in tasks)
        return
    context = multiprocessing.get_context("spawn")
    board: Board = context.RawArray(Row, len(tasks))
    pool = ProcessPool(min(jobs or default_jobs(), busy), initializer=_join, initargs=(board,), context=context)
    pending = {index: _schedule(pool, index, task, limits) for index, task in enumerate(tasks) if task.pages}
    # The pool itself holds the time; it is told beforehand how many pages there are.
    guard = Guard(board, pending, replace(limits, page_seconds=math.inf))
    guard.start()
    try:
        for index, task in enumerate(tasks):
            drawn = _result(pending.get(index), task)
            pending.pop(index, None)
            yield drawn
    finally:
        guard.finish()
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _join(board: Board) -> None:
    """Prepare a worker; Ctrl-C is for the parent, which ends the workers."""
    join_pool(board)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _schedule(pool: ProcessPool, index: int, task: _Task[Drawn], limits: Limits) -> Future[Drawn]:
    future: Future[Drawn] = pool.schedule(
        _draw_one, args=(index, task, limits.pages), timeout=limits.page_seconds * task.pages
    )
    return future


def _draw_one(index: int, task: _Task[Drawn], max_pages: int) -> Drawn:
    with at_work(index):
        return task.draw(read_bytes(task.path), task.wanted, max_pages=max_pages)


def _result(future: Future[Drawn] | None, task: _Task[Drawn]) -> Drawn:
    try:
        return future.result() if future else task.nothing
    except Exception:  # noqa: BLE001 (whatever it was: the record is shown without pictures)
        return task.nothing
