"""From the arguments of a command to the PDFs it reads."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.errors import FileError

__all__ = ["NoPdfError", "find_pdfs", "pdfs_in"]


class NoPdfError(FileError):
    """A folder without a PDF."""

    reason = "tidak ada PDF di dalam folder ini"
    advice = "periksa nama folder"


def find_pdfs(arguments: Iterable[Path]) -> Iterator[Path | tuple[Path, FileError]]:
    """The files to read, each once, in the order of the arguments; a folder that holds none comes with its error.

    A file is taken as it is given, whatever its name: reading it says what is wrong with it.
    """
    known: set[str] = set()
    for argument in arguments:
        found = pdfs_in(argument) if argument.is_dir() else [argument]
        if not found:
            yield argument, NoPdfError()
        for path in found:
            real = os.path.normcase(os.path.realpath(path))
            if real not in known:
                known.add(real)
                yield path


def pdfs_in(folder: Path) -> list[Path]:
    """The PDFs in a folder and below it, sorted; hidden files and folders are left alone."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() == ".pdf" and not _is_hidden(path.relative_to(folder)) and path.is_file()
    )


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
