"""Reads the words of a digital page, each with its box, and the tables that are ruled on it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import pypdfium2

from models.geometry import BBox, Turn
from models.layout import PageOrigin, PageWords, Word
from pipeline.engines.pdf_frame import Frame
from pipeline.engines.pdf_glyphs import LINE_END_HYPHEN, page_glyphs
from pipeline.engines.pdf_objects import Drawing, read_drawing
from pipeline.engines.pdf_runs import Run, runs_of
from pipeline.engines.pdf_tables import find_tables
from pipeline.engines.soundness import is_sound_layer

__all__ = ["read_digital"]

_SOFT_HYPHEN = "\u00ad"
_HYPHEN_AT_END = re.compile(rf"[{_SOFT_HYPHEN}{LINE_END_HYPHEN}]$")
_PLAIN = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
    | dict.fromkeys((_SOFT_HYPHEN, LINE_END_HYPHEN, "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"), "")
)
"""Ligatures by their letters; marks without a shape of their own are dropped."""

_SAME_PLACE = 0.5
"""Points within which the same word drawn twice is one word in bold."""


def read_digital(page: pypdfium2.PdfPage, number: int, drawing: Drawing | None = None) -> PageWords:
    """Read the text of the file itself: what the page shows, and a sound text layer under a scan.

    Text that lies askew (watermarks) or sideways to the rest of the page is left out. Whether the words can be
    trusted is for `pipeline.engines.soundness.is_sound` to say.

    Args:
        page: an open page.
        number: its 1-based number.
        drawing: what is drawn on it, where the caller has it.

    Raises:
        pypdfium2.PdfiumError: pdfium cannot read the page's text.
    """
    frame = Frame.of(page)
    drawing = drawing or read_drawing(page, frame)
    with page_glyphs(page, frame) as glyphs:
        runs = list(runs_of(glyphs))
    turn = _main_turn(runs)
    words = _visible_and_trusted([run for run in runs if run.setting.turn == turn], frame, drawing)
    width, height = frame.size(turn)
    return PageWords(
        number=number,
        width=width,
        height=height,
        words=tuple(_undoubled(words)),
        origin=PageOrigin.DIGITAL,
        tables=find_tables([frame.upright(line, turn) for line in drawing.lines]),
        turn=turn,
    )


def _main_turn(runs: Iterable[Run]) -> Turn:
    """The turn that makes most of the page's glyphs upright."""
    glyphs: Counter[Turn] = Counter()
    for run in runs:
        glyphs[run.setting.turn or 0] += len(run.text)
    return max(glyphs, key=glyphs.__getitem__, default=0)


def _visible_and_trusted(runs: Iterable[Run], frame: Frame, drawing: Drawing) -> list[Word]:
    """The words that are painted, and the unpainted ones over an image if, taken together, they are sound."""
    painted: list[Word] = []
    under_image: list[Word] = []
    for run in runs:
        word = _word(run, frame)
        if not word.text or not frame.shows(word.seen):
            continue
        if not run.setting.is_invisible:
            painted.append(word)
        elif any(image.contains(word.seen.x_mid, word.seen.y_mid) for image in drawing.images):
            under_image.append(word)
    return painted + under_image if is_sound_layer(under_image) else painted


def _word(run: Run, frame: Frame) -> Word:
    text = run.text if run.text.isascii() else _HYPHEN_AT_END.sub("-", run.text).translate(_PLAIN)
    return Word(text, box=run.box, seen=frame.seen(run.box, run.setting.turn or 0))


def _undoubled(words: Iterable[Word]) -> Iterator[Word]:
    """The words without those drawn again at the same place, as some programs set bold."""
    placed: dict[str, list[BBox]] = {}
    for word in words:
        twins = placed.setdefault(word.text, [])
        if not any(_same_place(word.box, twin) for twin in twins):
            twins.append(word.box)
            yield word


def _same_place(one: BBox, other: BBox) -> bool:
    return abs(one.x0 - other.x0) < _SAME_PLACE and abs(one.top - other.top) < _SAME_PLACE
