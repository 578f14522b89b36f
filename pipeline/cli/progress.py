"""How far a batch is, on stderr: a bar for a person at a terminal, nothing that moves for a pipe."""

import sys
from types import TracebackType
from typing import Self

import click

__all__ = ["Progress"]


class Progress:
    """The progress of one command.

    Lines (a file that could not be read) are shown in any case; the bar only where someone watches.
    """

    def __init__(self, *, bar: bool) -> None:
        self._bar = _Bar() if bar and sys.stderr.isatty() else None

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.live.stop()

    def expect(self, files: list[str], known: int = 0) -> None:
        """Say which files will be read, and how many more are known from before."""
        if self._bar:
            self._bar.expect(files, known)

    def watch(self, index: int, page: int, pages: int) -> None:
        """Say that page ``page`` of ``pages`` of the file was begun."""
        if self._bar:
            self._bar.watch(index, page, pages)

    def advance(self) -> None:
        """Say that the next file is done."""
        if self._bar:
            self._bar.live.advance(self._bar.task)

    def say(self, line: str) -> None:
        """Show a line and leave it there."""
        if self._bar:
            self._bar.live.console.print(line, markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(line, err=True)


class _Bar:
    """A bar drawn by rich, which is imported only where there is a terminal to draw it on."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
        from rich.progress import Progress as Live

        columns = (TextColumn("Membaca"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[now]}"))
        # stdout stays what it is: records may be flowing into a pipe while the bar is drawn on stderr.
        self.live = Live(
            *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
        )
        self.task = self.live.add_task("", total=None, now="")
        self._files: list[str] = []

    def expect(self, files: list[str], known: int) -> None:
        self._files = files
        self.live.update(self.task, total=len(files) + known)

    def watch(self, index: int, page: int, pages: int) -> None:
        self.live.update(self.task, now=f"{self._files[index]} (halaman {page} dari {pages})")
