"""Reads a scanned page: clean, upright, straight, without ruled lines, then word by word."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.util import find_spec

import numpy as np

from models.geometry import BBox, Turn
from models.layout import PageOrigin, PageWords, Table, Word
from pipeline.config import EngineChoice
from pipeline.engines.deskew import find_skew, straighten
from pipeline.engines.fillers import without_fillers
from pipeline.engines.grey_stamps import without_grey_stamps
from pipeline.engines.legibility import has_ink
from pipeline.engines.orientation import find_turn, turned
from pipeline.engines.placement import Placement
from pipeline.engines.preprocess import clean
from pipeline.engines.raster import PageImage
from pipeline.engines.recognition import Gray, LineReader, OcrEngine, ReadWord
from pipeline.engines.ruling import find_ruling, grids, without_ruling
from pipeline.engines.second_look import with_overlooked
from pipeline.engines.second_opinion import with_second_opinion
from pipeline.engines.tesseract import TesseractEngine, is_available
from pipeline.engines.word_boxes import on_their_ink

__all__ = ["OcrEngine", "ReadWord", "find_engine", "read_scan"]

# Empty paper, its folds and the scanner's noise leave at most 2.2e-5 of a page dark, a line of text 1e-3.
_DARK = 140
_MOST_DIRT = 5e-5
# A page read with less confidence than this may lie upside down: text the wrong way up is read with 0.2 to 0.4.
_DOUBTFUL = 0.55
# What is left of a ruled line that ran into a letter.
_LINE_REMAINS = "_|="
# A mark without letter or digit is taken for a speck below this confidence: real ones are read with 0.8 and more.
_LEAST_MARK_CONFIDENCE = 0.6


@cache
def find_engine(choice: EngineChoice) -> OcrEngine | None:
    """The engine that reads scans on this machine; None where none is wanted or none is there.

    ``auto`` takes Tesseract where its language data is installed, else rapidocr, whose models come with it.
    """
    if choice in (EngineChoice.AUTO, EngineChoice.TESSERACT) and is_available():
        return TesseractEngine()
    if choice in (EngineChoice.AUTO, EngineChoice.RAPIDOCR) and find_spec("rapidocr"):
        from pipeline.engines.rapid import RapidEngine

        return RapidEngine()
    return None


@cache
def _second_reader(first: str) -> LineReader | None:
    """Another engine than the first to read single words once more; None where none is there."""
    if first == TesseractEngine.name and find_spec("rapidocr"):
        from pipeline.engines.rapid import RapidLineReader

        return RapidLineReader()
    return None


def read_scan(image: PageImage, number: int, engine: OcrEngine) -> PageWords:
    """The words and ruled tables of a scanned page; ``number`` is 1-based.

    The page is `PageOrigin.BLANK` where it has no ink, and `PageOrigin.UNREADABLE` where it has ink but no words.
    """
    shown = clean(image.pixels, image.dpi)
    if not _has_print(shown, image.dpi):
        # Paper alone would be read as noise. What was erased may have been a stamp: that is ink, and no words.
        origin = PageOrigin.UNREADABLE if has_ink(image) else PageOrigin.BLANK
        return _page(number, Placement.of(shown, image.dpi), engine, origin)
    turn = find_turn(shown, image.dpi, engine)
    page = _read_turned(shown, image.dpi, number, engine, turn)
    if _is_doubtful(page):  # the strip that orientation went by may have held little text
        other = _read_turned(shown, image.dpi, number, engine, (turn + 180) % 360)
        page = max(page, other, key=lambda read: read.mean_confidence or 0)
    return page


def _has_print(gray: Gray, dpi: float) -> bool:
    """Whether there is something to read; faint print is looked for only where nothing is dark."""
    if np.mean(gray < _DARK) > _MOST_DIRT:
        return True
    return has_ink(PageImage(np.repeat(gray[:, :, None], 3, axis=2), dpi))


def _is_doubtful(page: PageWords) -> bool:
    return (page.mean_confidence or 0) < _DOUBTFUL


def _read_turned(shown: Gray, dpi: float, number: int, engine: OcrEngine, turn: Turn) -> PageWords:
    """The page read after it was turned clockwise by ``turn`` degrees and straightened."""
    upright = turned(shown, turn)
    placement = Placement.of(upright, dpi, turn, find_skew(upright, dpi))
    straight = straighten(upright, placement.skew)
    ruling = find_ruling(straight, dpi)
    print_alone = without_grey_stamps(without_fillers(without_ruling(straight, ruling), dpi), dpi)
    read = _read_by_both(print_alone, dpi, engine)
    words = _words(on_their_ink(print_alone, read), placement)
    page = _page(number, placement, engine, PageOrigin.SCANNED if words else PageOrigin.UNREADABLE)
    return replace(page, words=words, tables=_tables(grids(ruling, dpi), placement))


def _read_by_both(gray: Gray, dpi: float, engine: OcrEngine) -> list[ReadWord]:
    """The words of a straight page, doubtful ones and overlooked lines by another engine too, where there is one."""
    reader = _second_reader(engine.name)
    words = engine.read(gray, dpi)
    if reader:
        words = with_second_opinion(gray, words, reader, dpi)
    return with_overlooked(gray, words, (engine, reader), dpi)


def _page(number: int, placement: Placement, engine: OcrEngine, origin: PageOrigin) -> PageWords:
    """A page without words."""
    edges = placement.box(BBox(0, 0, placement.width, placement.height))
    return PageWords(number, edges.width, edges.height, (), origin, engine=engine.name, turn=placement.turn)


def _words(read: Iterable[ReadWord], placement: Placement) -> tuple[Word, ...]:
    """The words that say something, each where it lies on the straightened and on the shown page."""
    return tuple(
        Word(text, placement.box(word.box), placement.seen(word.box), word.confidence, word.second)
        for word in read
        if (text := _without_line_remains(word.text)) and _says_something(word)
    )


def _without_line_remains(text: str) -> str:
    return text.strip(_LINE_REMAINS) if any(map(str.isalnum, text)) else text


def _says_something(word: ReadWord) -> bool:
    """Whether the word is more than a speck; letters and digits always are, however doubtful."""
    return any(map(str.isalnum, word.text)) or word.confidence >= _LEAST_MARK_CONFIDENCE


def _tables(found: Iterable[list[list[BBox]]], placement: Placement) -> tuple[Table, ...]:
    return tuple(Table(tuple(tuple(map(placement.box, row)) for row in rows)) for rows in found)
