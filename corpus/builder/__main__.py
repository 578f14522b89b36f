"""Command line of the corpus builder: `python -m corpus.builder [--only ID …] [--check]`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.builder.build import build, is_current, order
from corpus.builder.manifest import faults, read_manifest, write_manifest
from corpus.builder.raster import page_count
from corpus.builder.shelf import Shelf
from corpus.builder.sources import complete_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_KILOBYTE = 1000
_FORESEEN = (RuntimeError, OSError, ValueError, subprocess.SubprocessError)
"""What can be wrong with one naskah without being wrong with the others: its files or its producer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build or check the corpus and give the exit code: 0 all well, 1 something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m corpus.builder", description="Build the corpus PDFs.")
    parser.add_argument("--only", nargs="+", metavar="ID", help="build these naskah alone")
    parser.add_argument("--check", action="store_true", help="build nothing; compare the files with the manifest")
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[1], help="the corpus folder")
    options = parser.parse_args(arguments)
    shelf = Shelf(options.root)
    if options.check:
        return _check(shelf)
    return _build(shelf, options.only or complete_ids(shelf))


def _check(shelf: Shelf) -> int:
    entries = read_manifest(shelf.manifest)
    wrong = faults(shelf.root, entries, (path.stem for path in shelf.sources.glob("*.toml")))
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    sys.stdout.write(f"{len(entries)} naskah, {len(wrong)} faults\n")
    return 1 if wrong else 0


def _build(shelf: Shelf, names: Sequence[str]) -> int:
    """Build naskah by naskah; a faulty one costs no other."""
    failed = 0
    for name in names:
        try:
            _build_one(shelf, name)
        except _FORESEEN as error:
            sys.stderr.write(f"{name}: {error}\n")
            failed += 1
    return 1 if failed else 0


def _build_one(shelf: Shelf, name: str) -> None:
    entries = read_manifest(shelf.manifest)
    wanted = order(shelf, name)
    if is_current(shelf, wanted, entries.get(name)):
        sys.stdout.write(f"{name}: unchanged\n")
        return
    entries[name] = build(shelf, wanted)
    write_manifest(shelf.manifest, entries)
    for path in wanted.outputs:
        if path.suffix == ".pdf":
            data = path.read_bytes()
            sys.stdout.write(f"{path.name:32} {page_count(data):3} pages {len(data) / _KILOBYTE:8.0f} KB\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
