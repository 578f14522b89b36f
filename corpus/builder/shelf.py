"""Where each file of the corpus stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from corpus.builder.sources import Naskah

__all__ = ["LOOSE", "Shelf", "put"]

LOOSE = "lain"
"""Folder of everything that belongs to no signing day."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The corpus folder, seen as a shelf of naskah."""

    root: Path

    @property
    def sources(self) -> Path:
        """Folder in which the authors write."""
        return self.root / "sources"

    @property
    def manifest(self) -> Path:
        """List of all naskah and the checksums of their files."""
        return self.root / "manifest.toml"

    def description(self, name: str) -> Path:
        """TOML file of a naskah."""
        return self.sources / f"{name}.toml"

    def source(self, name: str) -> Path | None:
        """Text of a naskah in the language in which it was written, if it is there yet."""
        candidates = (self.sources / f"{name}{suffix}" for suffix in (".html", ".typ"))
        return next((path for path in candidates if path.is_file()), None)

    def gold(self, naskah: Naskah) -> Path:
        """Record that the reader must give."""
        return self.root / naskah.folder / f"{naskah.id}.gold.json"

    def digital(self, naskah: Naskah) -> Path:
        """PDF as the producer wrote it."""
        return self.root / naskah.folder / f"{naskah.id}.pdf"

    def scan(self, naskah: Naskah) -> Path:
        """PDF of page images alone."""
        return self.root / naskah.folder / f"{naskah.id}.scan.pdf"

    def text(self, naskah: Naskah) -> Path:
        """Running text in natural reading order."""
        return self.root / naskah.folder / f"{naskah.id}.txt"

    def composite(self, naskah: Naskah, kind: str) -> Path:
        """Demonstration file made of the digital and the scanned one."""
        return self.root / LOOSE / f"{naskah.id}.{kind}.pdf"


def put(path: Path, data: bytes) -> bool:
    """Write a file unless it already holds these bytes; tell whether it was written."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
