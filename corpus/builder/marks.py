"""Where people signed and stamped: places found in the digital PDF, in points on its pages."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal, NamedTuple

from corpus.builder.raster import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from corpus.builder.raster import Box, PrintedPage
    from corpus.builder.sources import Signing

__all__ = ["Mark", "marks"]

_FOOT = 0.86
"""Initials stand below this part of the page height; the word "paraf" above it is running text."""


class Mark(NamedTuple):
    """One piece of ink: its page, the centre of it in points, and whose it is."""

    page: int
    kind: Literal["stamp", "signature", "paraf"]
    x: float
    y: float
    owner: str


def marks(
    pdf: bytes,
    pages: Sequence[PrintedPage],
    signing: Signing,
    stamped: Sequence[int],
    rng: np.random.Generator,
) -> list[Mark]:
    """Place every signature, initial and office stamp of a naskah."""
    signatures = [mark for name in signing.hands.values() for mark in _signature(pdf, name)]
    stamps = [mark for page in pages if page.number in stamped for mark in _stamps(page, signatures, signing, rng)]
    return [*signatures, *_initials(pdf, pages, signing), *stamps]


def _signature(pdf: bytes, name: str) -> list[Mark]:
    """Sign above the last place that bears the name, low enough to touch its capitals."""
    found = _last_place(pdf, name)
    if found is None:
        return []
    page, box = found
    return [Mark(page, "signature", (box.left + box.right) / 2, box.top - 22, name)]


def _last_place(pdf: bytes, name: str) -> tuple[int, Box] | None:
    """Find a name, then the name without its degrees, because those are often set otherwise below a signature."""
    for phrase in (name, name.split(",", maxsplit=1)[0]):
        found = places(pdf, phrase)
        if found:
            return found[-1]
    return None


def _initials(pdf: bytes, pages: Sequence[PrintedPage], signing: Signing) -> list[Mark]:
    """Put initials behind each "Paraf PIHAK …" at the foot of a page, or by turns behind each bare "Paraf"."""
    heights = {page.number: page.height for page in pages}
    hands = signing.hands
    labelled = [(hand, *place) for label, hand in hands.items() for place in places(pdf, f"paraf {label}")]
    turns = itertools.cycle(hands.values())
    behind = labelled or [(hand, *place) for place, hand in zip(places(pdf, "paraf"), turns, strict=False)]
    return [
        Mark(number, "paraf", box.right + 18, (box.top + box.bottom) / 2, hand)
        for hand, number, box in behind
        if box.top > heights[number] * _FOOT
    ]


def _stamps(page: PrintedPage, signatures: Sequence[Mark], signing: Signing, rng: np.random.Generator) -> list[Mark]:
    """Stamp to the left of each signature as offices do, or across the text of a page that nobody signs."""
    here = [mark for mark in signatures if mark.page == page.number]
    if here:
        return [
            Mark(page.number, "stamp", mark.x - rng.uniform(32, 55), mark.y + rng.uniform(-8, 8), office)
            for mark in here
            if (office := signing.offices.get(mark.owner)) is not None
        ]
    offices = signing.institutions or ("KEMENTERIAN KETENAGAKERJAAN",)
    body = [run for run in page.runs if page.height * 0.2 < run.box.top < page.height * 0.8]
    target = body[int(rng.integers(len(body)))].box if body else None
    height = target.top if target is not None else page.height / 2
    office = offices[int(rng.integers(len(offices)))]
    return [Mark(page.number, "stamp", page.width * rng.uniform(0.25, 0.75), height, office)]
