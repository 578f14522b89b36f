"""The files of the corpus, and which scans the tests of whole records read: enough to meet each kind of trouble."""

import json
from pathlib import Path
from typing import Any

from corpus.builder.shelf import Shelf
from corpus.builder.sources import Naskah, read_naskah

__all__ = ["ALL", "DEV", "FILES", "SCANS", "TWINS", "gold_of", "naskah_of", "path_of", "turn_of"]

SHELF = Shelf(Path(__file__).parents[2] / "corpus")

NASKAH = {path.stem: read_naskah(path) for path in sorted(SHELF.sources.glob("*.toml"))}
ALL = tuple(NASKAH)
DEV = tuple(name for name, naskah in NASKAH.items() if naskah.split == "dev")
"""What may be looked at. Of the others the tests tell figures alone."""

TWINS = {
    "bilingual.scan": "two columns in two languages",
    "kapital.scan": "capitals throughout; fax",
    "ketik.scan": "typewriter of 1998, old spelling; 150 dpi, dirty and folded",
    "kl-1.scan": "pasal headings of two lines, names in a narrow column",
    "mitra-03.scan": "letterhead, labels BALAI and LPK; fax",
    "mitra-04.scan": "roman pasal, PIHAK I and PIHAK II; photograph",
    "mitra-11.scan": "ruled headings; page 2 lies at 90 degrees",
    "pemda-2.scan": "labels KEMNAKER and PEMPROV; page 2 upside down; 150 dpi",
    "pemda-5.scan": "sentence-case headings, numeric date; page 3 lies at 270 degrees",
    "pemda-8.scan": "Menimbang and Mengingat in columns, three levels of lists; folded",
    "mitra-02.scan": "tables of rights and duties; page 3, which holds one, lies at 90 degrees",
    "mitra-02.campuran": "the same, but only the last two pages are scanned",
    "pemda-1.lapisan-rusak": "letterhead, Mengetahui; photograph with garbage behind it",
}
"""Files with scanned pages, each with what sets it apart; its twin is the digital file of the same naskah."""

SCANS = tuple(sorted({f"{name}.scan" for name in ALL} | set(TWINS)))
"""Every file of the corpus with scanned pages."""

FILES = (*ALL, *TWINS)


def naskah_of(name: str) -> Naskah:
    """The naskah that a file holds: ``kl-1`` for ``kl-1.scan``."""
    return NASKAH[name.partition(".")[0]]


def path_of(name: str) -> Path:
    """The PDF of that name, without the suffix."""
    (path,) = SHELF.root.glob(f"*/{name}.pdf")
    return path


def gold_of(name: str) -> dict[str, Any]:
    """What a person wrote down about a naskah, to be held against what is read.

    Raises:
        ValueError: the naskah is there to measure only.
    """
    if name not in DEV:
        raise ValueError(name)
    gold: dict[str, Any] = json.loads(SHELF.gold(NASKAH[name]).read_text(encoding="utf-8"))
    return gold


def turn_of(name: str, page: int) -> int:
    """By how many degrees clockwise a page of a file lies turned; only whole scans are laid askew on purpose."""
    return naskah_of(name).scan.turned.get(page, 0) if name.endswith(".scan") else 0
