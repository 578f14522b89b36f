"""The demonstration files that `composites.toml` asks for."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from corpus.builder.assemble import replace_last_pages, with_text_layer
from corpus.builder.raster import printed_pages

__all__ = ["COMPOSITES_FILE", "Composite", "compose", "composites_of"]

COMPOSITES_FILE = Path(__file__).with_name("composites.toml")


class Composite(BaseModel):
    """One demonstration file and what it shows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    naskah: str
    kind: Literal["campuran", "lapisan-rusak"]
    scanned_pages: int = 2
    why: str


def composites_of(name: str) -> list[Composite]:
    """List the demonstration files made of one naskah."""
    tables = tomllib.loads(COMPOSITES_FILE.read_text(encoding="utf-8"))["composite"]
    wanted = map(Composite.model_validate, tables)
    return [composite for composite in wanted if composite.naskah == name]


def compose(composite: Composite, digital: bytes, upright_scan: bytes) -> bytes:
    """Make a demonstration file; the scan must lie upright so that hidden words stand behind visible ones."""
    if composite.kind == "campuran":
        return replace_last_pages(digital, upright_scan, composite.scanned_pages)
    return with_text_layer(upright_scan, printed_pages(digital), composite.naskah)
