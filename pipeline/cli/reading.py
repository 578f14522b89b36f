"""One pass over the files of a command: records out, one line for each file that could not be read."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.inputs import find_pdfs
from pipeline.cli.options import Reading
from pipeline.cli.progress import Progress
from pipeline.errors import FileError

if TYPE_CHECKING:
    from models import Agreement
    from pipeline.batch import Outcome

__all__ = ["Pass", "printable"]

DONE, PARTLY, NOTHING = 0, 1, 2


class Pass:
    """The files of one command, read once.

    Attributes:
        paths: the files that are read, in order.
        done: how many gave a record.
        failures: those that did not, and why.
    """

    def __init__(self, arguments: Iterable[Path], reading: Reading, *, bar: bool = True) -> None:
        found = list(find_pdfs(arguments))
        self.paths: Sequence[Path] = [item for item in found if isinstance(item, Path)]
        self.done = 0
        self.failures: list[tuple[Path, FileError]] = []
        self._unfit = [item for item in found if not isinstance(item, Path)]
        self._reading = reading
        self._progress = Progress(bar=bar)

    @property
    def failed(self) -> int:
        """How many files did not give a record."""
        return len(self.failures)

    @property
    def exit_code(self) -> int:
        """The exit code of the contract, findings aside."""
        if not self.done:
            return NOTHING
        return PARTLY if self.failed else DONE

    def __iter__(self) -> Iterator[tuple[Path, Agreement]]:
        """Each file that could be read, with its record, in order."""
        from pipeline.batch import Failure

        with self._progress as progress, closing(self._outcomes()) as outcomes:
            for path, error in self._unfit:
                self._fail(path, error)
            for path, outcome in outcomes:
                if isinstance(outcome, Failure):
                    self._fail(path, outcome.error)
                else:
                    self.done += 1
                    self._warn(path, outcome)
                    yield path, outcome
                progress.advance()

    def _outcomes(self) -> Generator[tuple[Path, Outcome]]:
        """Each file in order: its record as it was kept, or as it is read now."""
        from pipeline.batch import Failure, read_many
        from pipeline.cache import RecordCache

        kept = RecordCache(self._reading.options) if self._reading.cached else None
        known = {path: record for path in self.paths if kept and (record := kept.get(path))}
        unknown = [path for path in self.paths if path not in known]
        self._progress.expect([printable(path.name) for path in unknown], known=len(known))
        with closing(
            read_many(unknown, self._reading.options, self._reading.jobs, watch=self._progress.watch)
        ) as outcomes:
            for path in self.paths:
                if path in known:
                    yield path, known[path]
                    continue
                outcome = next(outcomes)
                if kept and not isinstance(outcome, Failure):
                    kept.put(outcome)
                yield path, outcome

    def say(self, line: str) -> None:
        """Show a line on stderr, above the bar."""
        self._progress.say(line)

    def _fail(self, path: Path, error: FileError) -> None:
        self.failures.append((path, error))
        self._progress.say(f"naskah: {printable(path)}: {error}")

    def _warn(self, path: Path, agreement: Agreement) -> None:
        """Say which pages nobody could read: what is missing from a record may stand there."""
        from pipeline.outputs.facts import unread_pages

        if warning := unread_pages(agreement.source):
            self._progress.say(f"naskah: {printable(path)}: {warning}")


def printable(name: object) -> str:
    """A file's name in one line, without what a hostile name would do to a terminal."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in str(name))
