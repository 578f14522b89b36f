"""How a page lies, told by the lines that were read on it: a scan laid sideways is shown upright to a person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from models import Agreement, Evidence
from models.geometry import BBox, Turn

__all__ = ["turns_of"]

_LETTERS = 12  # shorter quotes tell nothing: a numeral is as high as it is wide
_LONG = 1.5
_SURE = 0.75
_LEAST_STEPS = 2


def turns_of(agreement: Agreement) -> dict[int, Turn]:
    """By how many degrees clockwise the pages must be turned to stand upright, those that need it.

    Lines that run down the page lie sideways; the way in which one follows on another tells top from bottom. Where they
    are too few or do not agree, the page stays as it is.
    """
    lines: dict[int, list[Evidence]] = defaultdict(list)
    steps: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for run in _runs(agreement):
        for item in run:
            lines[item.page].append(item)
        for page, step in _steps(run):
            steps[page].append(step)
    found = {page: _turn(lines[page], steps[page]) for page in lines}
    return {page: turn for page, turn in found.items() if turn}


def _runs(agreement: Agreement) -> Iterator[Sequence[Evidence]]:
    """Evidence in the order of the naskah, each run from its first line to its last."""
    singles = (agreement.title, agreement.signed_on, agreement.signed_at, agreement.term, agreement.monev)
    for fact in (*singles, *agreement.numbers, *agreement.parties):
        if fact is not None:
            yield fact.evidence
    yield [item for clause in agreement.clauses for item in clause.evidence]
    yield [item for obligation in agreement.obligations for item in obligation.evidence]


def _steps(run: Sequence[Evidence]) -> Iterator[tuple[int, tuple[float, float]]]:
    """How far right and down each line stands from the one before it on the same page."""
    for before, item in pairwise(run):
        if before.page == item.page:
            yield item.page, _step(before.bbox, item.bbox)


def _step(before: BBox, after: BBox) -> tuple[float, float]:
    return after.x_mid - before.x_mid, after.y_mid - before.y_mid


def _turn(lines: Iterable[Evidence], steps: Iterable[tuple[float, float]]) -> Turn:
    sideways = _share_sideways([item for item in lines if len(item.quote) >= _LETTERS])
    if 1 - _SURE < sideways < _SURE:
        return 0
    along = [right if sideways >= _SURE else down for right, down in steps]
    forward, back = sum(step > 0 for step in along), sum(step < 0 for step in along)
    if max(forward, back) < max(_LEAST_STEPS, _SURE * (forward + back)):
        return 0
    if sideways >= _SURE:
        return 90 if forward > back else 270
    return 0 if forward > back else 180


def _share_sideways(lines: Sequence[Evidence]) -> float:
    """How much of what is written runs down the page or up it."""
    letters = sum(len(item.quote) for item in lines)
    down = sum(len(item.quote) for item in lines if item.bbox.height > _LONG * item.bbox.width)
    return down / letters if letters else 0.0
