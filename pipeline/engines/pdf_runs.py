"""Cuts the glyphs of a page into runs: the words, with where they lie and how they are set.

Only the first and the last glyph of a run are measured, except where they do not fit together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from statistics import median

from models.geometry import BBox
from pipeline.engines.pdf_glyphs import LINE_END_HYPHEN, Glyphs, Setting

__all__ = ["Run", "runs_of"]

_UNBROKEN = re.compile(rf"[^\s{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?|{LINE_END_HYPHEN}")

_WORD_GAP = 0.05
"""A gap of this share of the font size parts two words where pdfium adds white space. Producers that write no spaces
set 0.1 and more; where the font or the baseline changes within a word there is none."""

_COLUMN_GAP = 1.0
"""A gap of this share of the font size parts two words however their letters are spaced."""

_MISSED_SPACE = 0.15
"""A gap of this share of the font size parts two words where pdfium adds no white space: it misses narrow spaces
behind a comma where the file has none (Skia)."""
_INNER_MARK = re.compile(r"\w[^\w\s]+\w")

_TRACKING = 0.5
"""The widest gap, as a share of the font size, between the letters of a spaced-out word."""
_TRACKING_SPREAD = 0.18
"""By how much the gaps within one may differ, in the same share: kerning takes up to 0.17, a space adds 0.25."""
_TRACKED_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs that belong together.

    Attributes:
        text: one character for each glyph.
        box: where it lies once the shown page is turned so that it stands upright.
        setting: of its first glyph.
        gap: to the run before it on the line, as a share of the font size, where white space that is not in the file
            parts them; None where the file has a space, or there is no such run.
    """

    text: str
    box: BBox
    setting: Setting
    gap: float | None


def runs_of(glyphs: Glyphs) -> Iterator[Run]:
    """The runs of a page in content order, without those that lie askew."""
    held: list[Run] = []
    for run in _measured(glyphs):
        if held and not _belong_together(held, run):
            yield from _joined(held)
            held = []
        held.append(run)
    yield from _joined(held)


def _belong_together(held: list[Run], run: Run) -> bool:
    """Whether the run goes on a word: no gap to speak of, or the even gap of a spaced-out word."""
    if run.gap is None or run.setting.turn != held[-1].setting.turn:
        return False
    if run.gap <= _WORD_GAP:
        return True
    gaps = [run.gap, *(part.gap or 0 for part in held[1:])]
    is_even = max(gaps) - min(gaps) <= _TRACKING_SPREAD
    return (
        is_even and run.gap <= _TRACKING and all(len(part.text) == 1 and part.text.isalpha() for part in (*held, run))
    )


def _joined(parts: list[Run]) -> list[Run]:
    """The parts as one run; as they are, where a gap parts them and they are too few to be a spaced-out word."""
    if len(parts) <= 1:
        return parts
    is_tight = all(part.gap is not None and part.gap <= _WORD_GAP for part in parts[1:])
    if not is_tight and len(parts) < _TRACKED_LETTERS:
        return parts
    text = "".join(part.text for part in parts)
    return [replace(parts[0], text=text, box=BBox.around(part.box for part in parts))]


def _measured(glyphs: Glyphs) -> Iterator[Run]:
    """The stretches without white space, each with the gap before it."""
    before: BBox | None = None
    end = 0
    for match in _UNBROKEN.finditer(glyphs.text):
        setting = glyphs.setting(match.start())
        if setting.turn is None:
            before = None
            continue
        added = match.start() > end and glyphs.is_added(end)
        for text, box in _fitting(glyphs, match, setting):
            yield Run(text, box, setting, _gap(before, box) if added else None)
            before, added = box, False
        end = match.end()


def _gap(before: BBox | None, box: BBox) -> float | None:
    """The gap between two boxes on one line, as a share of their height; overlap counts as gap."""
    if before is None or min(before.bottom, box.bottom) <= max(before.top, box.top):
        return None
    return abs(box.x0 - before.x1) / max(before.height, box.height, 1)


def _fitting(glyphs: Glyphs, match: re.Match[str], setting: Setting) -> list[tuple[str, BBox]]:
    """The stretch with its box; or its parts, where pdfium may have missed a gap in it."""
    text, size = match[0], setting.size
    box = glyphs.box(match.start(), setting)
    if len(text) == 1:
        return [(text, box)]
    box = _from_to(box, glyphs.box(match.end() - 1, setting))
    fits = box.x1 - box.x0 <= len(text) * size and box.bottom - box.top <= 2 * size
    if fits and not _INNER_MARK.search(text):
        return [(text, box)]
    boxes = [glyphs.box(index, setting) for index in range(match.start(), match.end())]
    cuts = [0, *_wide_gaps(boxes), len(boxes)]
    return [(text[start:end], BBox.around(boxes[start:end])) for start, end in pairwise(cuts)]


def _from_to(first: BBox, last: BBox) -> BBox:
    """The box round two boxes. `BBox.around` takes any number; this one is called for every word."""
    return BBox(
        min(last.x0, first.x0),
        min(last.top, first.top),
        max(last.x1, first.x1),
        max(last.bottom, first.bottom),
    )


def _wide_gaps(boxes: list[BBox]) -> Iterator[int]:
    """The indexes of the glyphs before which there is a gap as wide as a space, or the line changes."""
    gaps = [_gap(before, box) for before, box in pairwise(boxes)]
    usual = median(inf if gap is None else gap for gap in gaps)
    widest = min(_COLUMN_GAP, max(_MISSED_SPACE, 2 * usual))
    for index, gap in enumerate(gaps, start=1):
        if gap is None or gap > widest:
            yield index
