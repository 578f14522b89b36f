"""Words on a page become lines in reading order: columns kept apart, tables cell by cell, furniture set aside."""

from collections.abc import Sequence

from models.layout import Page, PageWords
from pipeline.stages.layout.columns import read_in_columns
from pipeline.stages.layout.furniture import set_furniture_aside
from pipeline.stages.layout.rows import rows_of
from pipeline.stages.layout.tables import read_cells
from pipeline.stages.layout.translation import set_translation_aside
from pipeline.stages.layout.typewriter import close_up, without_fillers

__all__ = ["lay_out"]


def lay_out(pages: Sequence[PageWords]) -> tuple[Page, ...]:
    """Give each page's words as lines in the order in which a person reads them.

    What repeats at the head or foot of the pages (running titles, page numbers, paraf boxes) keeps its lines, with
    the role of furniture, so that no sentence is broken by it; so does the English column of a bilingual page.
    """
    return set_translation_aside(set_furniture_aside(tuple(_page(words) for words in pages)))


def _page(page: PageWords) -> Page:
    free, tables = read_cells(page)
    rows = [close_up(row) for row in rows_of(without_fillers(free))]
    lines = read_in_columns(rows, tables)
    return Page(number=page.number, width=page.width, height=page.height, lines=lines, origin=page.origin)
