"""One naskah built: the order of the steps, and when they need not be taken again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from corpus.builder.assemble import picture_pdf
from corpus.builder.canvas import chance
from corpus.builder.composites import COMPOSITES_FILE, compose, composites_of
from corpus.builder.encode import bilevel, jpeg
from corpus.builder.manifest import checksum, entry
from corpus.builder.marks import marks
from corpus.builder.producers import produce
from corpus.builder.raster import page_canvases, page_count, printed_pages
from corpus.builder.running_text import running_text
from corpus.builder.scanner import scan_page
from corpus.builder.shelf import put
from corpus.builder.sources import read_naskah, read_signing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.builder.encode import Picture
    from corpus.builder.manifest import Entry
    from corpus.builder.shelf import Shelf
    from corpus.builder.sources import Naskah, Signing

__all__ = ["Order", "build", "is_current", "order", "scan_pdf"]

_PAGE_BYTES = 240_000
_SCAN_BYTES = 1_300_000
_GREY_SHARE = 0.25
"""Part of the flatbed scans that an office makes without colour."""


class Order(NamedTuple):
    """All that goes into one naskah, read from its files."""

    naskah: Naskah
    source: Path
    signing: Signing
    recipe: str
    outputs: tuple[Path, ...]


def order(shelf: Shelf, name: str) -> Order:
    """Read what is to be built and take the checksum of everything that decides the result."""
    description = shelf.description(name)
    naskah = read_naskah(description)
    source = shelf.source(name)
    gold = shelf.gold(naskah)
    if source is None or not gold.is_file():
        missing = "source" if source is None else f"{naskah.folder}/{gold.name}"
        message = f"{name}: its {missing} is missing"
        raise FileNotFoundError(message)
    signing = read_signing(gold)
    code = sorted([*Path(__file__).parent.glob("*.py"), COMPOSITES_FILE])
    parts = [description.read_bytes(), source.read_bytes(), signing.model_dump_json().encode()]
    recipe = checksum("".join(map(checksum, [*parts, *(path.read_bytes() for path in code)])).encode())
    composites = (shelf.composite(naskah, composite.kind) for composite in composites_of(name))
    outputs = (shelf.digital(naskah), shelf.scan(naskah), shelf.text(naskah), gold, *composites)
    return Order(naskah, source, signing, recipe, outputs)


def is_current(shelf: Shelf, wanted: Order, known: Entry | None) -> bool:
    """Tell whether an earlier build of the same recipe still stands on the shelf."""
    if known is None or known.recipe != wanted.recipe or not all(path.is_file() for path in wanted.outputs):
        return False
    return entry(wanted.naskah, wanted.recipe, shelf.root, wanted.outputs) == known


def build(shelf: Shelf, wanted: Order) -> Entry:
    """Write every file of a naskah and describe them for the manifest."""
    naskah = wanted.naskah
    digital = produce(naskah.producer, wanted.source)
    scan = scan_pdf(digital, naskah, wanted.signing)
    put(shelf.digital(naskah), digital)
    put(shelf.scan(naskah), scan)
    put(shelf.text(naskah), running_text(wanted.source, digital).encode())
    for composite in composites_of(naskah.id):
        upright = scan_pdf(digital, _laid_upright(naskah), wanted.signing) if naskah.scan.turned else scan
        put(shelf.composite(naskah, composite.kind), compose(composite, digital, upright))
    return entry(naskah, wanted.recipe, shelf.root, wanted.outputs)


def scan_pdf(digital: bytes, naskah: Naskah, signing: Signing) -> bytes:
    """Print, sign, stamp and scan a naskah."""
    excess = [number for number in naskah.scan.named_pages() if number > page_count(digital)]
    if excess:
        message = f"{naskah.id}: [scan] speaks of page {max(excess)}, but there are {page_count(digital)} pages"
        raise ValueError(message)
    choice = int(chance(naskah.id, "machine").integers(1 << 16))
    return picture_pdf(_pictures(digital, naskah, signing), naskah.scan.dpi, naskah.scan.kind, choice)


def _pictures(digital: bytes, naskah: Naskah, signing: Signing) -> Iterator[Picture]:
    scan = naskah.scan
    pages = printed_pages(digital)
    placed = marks(digital, pages, signing, scan.stamps, chance(naskah.id, "marks"))
    limit = min(_PAGE_BYTES, _SCAN_BYTES // len(pages))
    grey = scan.kind == "flatbed" and chance(naskah.id, "colour").random() < _GREY_SHARE
    for page, canvas in zip(pages, page_canvases(digital, scan.dpi), strict=True):
        picture = scan_page(canvas, page.number, scan, placed, naskah.id)
        yield bilevel(picture) if scan.kind == "fax" else jpeg(picture, limit, grey=grey)


def _laid_upright(naskah: Naskah) -> Naskah:
    return naskah.model_copy(update={"scan": naskah.scan.model_copy(update={"turned": {}})})
