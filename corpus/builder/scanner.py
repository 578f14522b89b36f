"""From a perfect page to a scanned one: the order in which paper, people, glass and sensor act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from corpus.builder.canvas import chance, pixels_of_points
from corpus.builder.fax import fax
from corpus.builder.ink import press
from corpus.builder.lens import blur, lamp, photograph, room_light, sensor_noise, skew, turn
from corpus.builder.paper import PAPERS, fold, on_paper, toner
from corpus.builder.pen import scribble
from corpus.builder.stamp import stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from corpus.builder.canvas import Canvas
    from corpus.builder.marks import Mark
    from corpus.builder.sources import Scan

__all__ = ["scan_page"]

_SIGNATURE_MM = (36.0, 50.0)
_PARAF_MM = 11.0
_FINEST_GRAIN = 0.6


class _Level(NamedTuple):
    """Deviation of the sensor noise (0 to 1) and blur in pixels at 200 dpi."""

    noise: float
    blur: float


_LEVELS = {"light": _Level(0.012, 0.55), "medium": _Level(0.024, 0.75), "heavy": _Level(0.042, 1.0)}


def scan_page(page: Canvas, number: int, scan: Scan, marks: Sequence[Mark], seed: str) -> Canvas:
    """Scan one page of a naskah; the same seed and number give the same picture."""
    rng = chance(seed, "page", number)
    sheet = toner(page, rng)
    for mark in marks:
        if mark.page == number:
            sheet = _ink(sheet, mark, scan.dpi, seed)
    tint = PAPERS[int(chance(seed, "paper").integers(len(PAPERS)))]
    sheet = on_paper(sheet, tint, scan.dpi, rng)
    if scan.folds:
        sheet = fold(sheet, scan.dpi, chance(seed, "folds"))
    table = int(chance(seed, "table").integers(1 << 16))
    return turn(_capture(sheet, scan, table, rng), scan.turned.get(number, 0))


def _capture(sheet: Canvas, scan: Scan, table: int, rng: np.random.Generator) -> Canvas:
    """Bring the sheet into the machine."""
    level = _LEVELS[scan.noise]
    degrees = scan.skew + rng.normal(0, 0.15 + abs(scan.skew) * 0.25)
    sigma = level.blur * scan.dpi / 200
    grain = max(_FINEST_GRAIN, 0.7 * scan.dpi / 200)
    if scan.kind == "photo":
        seen = blur(room_light(photograph(sheet, degrees, table, rng), rng), sigma * 1.25)
        return sensor_noise(seen, level.noise, grain, rng)
    shift = (rng.normal(0, scan.dpi * 0.02), rng.normal(0, scan.dpi * 0.02))
    seen = blur(lamp(skew(sheet, degrees, shift), rng), sigma)
    if scan.kind == "fax":
        return fax(seen, scan.noise, rng)
    return sensor_noise(seen, level.noise, grain, rng)


def _ink(sheet: Canvas, mark: Mark, dpi: int, seed: str) -> Canvas:
    """Draw one mark; a person signs alike on every page, a stamp is inked anew each time."""
    centre = (pixels_of_points(mark.x, dpi), pixels_of_points(mark.y, dpi))
    if mark.kind == "stamp":
        return press(sheet, stamp(mark.owner, dpi, chance(seed, "stamp", mark.owner, mark.page)), centre)
    hand = chance(seed, "hand", mark.owner)
    width = _PARAF_MM if mark.kind == "paraf" else hand.uniform(*_SIGNATURE_MM)
    return press(sheet, scribble(width, dpi, hand), centre)
