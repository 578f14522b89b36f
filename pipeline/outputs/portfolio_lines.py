"""The lines of a portfolio in words: what its page and its table in the terminal say alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from models import Category, MonevStatus, ProgramGroup
from pipeline.outputs.counts import Tally, TallyRow
from pipeline.outputs.dates import day
from pipeline.outputs.endings import Ending
from pipeline.outputs.portfolio import PortfolioRow, PortfolioView
from pipeline.outputs.portfolio_words import portfolio_words
from pipeline.outputs.verdict import status_words
from pipeline.outputs.words import words

__all__ = [
    "NaskahLine",
    "as_of",
    "category_lines",
    "headline",
    "lead",
    "next_lines",
    "program_lines",
    "without",
    "without_lines",
]


@dataclass(frozen=True, slots=True)
class NaskahLine:
    """One naskah of a list.

    Attributes:
        file: its file.
        link: its PDF; empty where nothing is linked.
        text: with whom, or what it is about where no partner is known.
        sign: that of its monev status.
        note: when it ends, or who answers for what it lacks; empty as a rule.
    """

    file: str
    link: str
    text: str
    sign: str
    note: str = ""


def headline(view: PortfolioView) -> str:
    """``29 naskah: 3 kementerian/lembaga, 9 pemerintah daerah, 17 mitra pembangunan``."""
    if not view.rows:
        return portfolio_words().none
    parts = [f"{row.total} {row.label.lower()}" for row in view.categories.rows if row.total]
    return f"{len(view.rows)} naskah: {', '.join(parts)}"


def as_of(view: PortfolioView) -> str:
    """Which day it is about: ``Keadaan per 20 Maret 2025.``."""
    return portfolio_words().as_of.format(day=day(view.day))


def lead(view: PortfolioView) -> Iterator[str]:
    """What a reader must know before the figures, a sentence each."""
    said = portfolio_words().lead
    files = len(view.rows) + len(view.copies) + len(view.unread)
    yield said["counted"].format(count=len(view.rows), files=files)
    unsure = sum(row.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN for row in view.rows)
    for key, count in (("unread", len(view.unread)), ("copies", len(view.copies)), ("unsure", unsure)):
        if count:
            yield said[key].format(count=count)


def category_lines(view: PortfolioView) -> Iterator[tuple[TallyRow, bool]]:
    """The categories, each line with whether it is a part of the one above: the sectors of mitra pembangunan."""
    for row in view.categories.rows:
        yield row, False
        if row.code == Category.MITRA_PEMBANGUNAN:
            yield from ((sector, True) for sector in view.sectors.rows)


def program_lines(view: PortfolioView) -> Iterator[tuple[TallyRow, bool]]:
    """The groups of programmes; the codes below the one group that holds several."""
    own_groups = set(ProgramGroup) - {ProgramGroup.LAINNYA}
    for row in view.groups.rows:
        yield row, False
        if row.code == ProgramGroup.LAINNYA:
            yield from ((code, True) for code in view.programs.rows if code.code and code.code not in own_groups)


def without(tally: Tally, row: TallyRow) -> int:
    """How many of a row have no monev."""
    return dict(zip(tally.statuses, row.figures, strict=True))[MonevStatus.TIDAK_ADA]


def without_lines(view: PortfolioView) -> list[NaskahLine]:
    """The naskah without monev, by name."""
    return [_line(row, row.exemption) for row in view.without_monev]


def next_lines(view: PortfolioView) -> list[NaskahLine]:
    """The naskah that still hold and have a last day, the nearest first."""
    ahead = (Ending.WITHIN_90_DAYS, Ending.WITHIN_180_DAYS, Ending.LATER)
    return [_line(row, _until(row)) for row in view.by_end if row.ending in ahead]


def _line(row: PortfolioRow, note: str) -> NaskahLine:
    text = "; ".join(row.partners) or row.title or words().kind[row.kind]
    return NaskahLine(row.name, row.link, text, status_words(row.status).sign, note)


def _until(row: PortfolioRow) -> str:
    return day(row.ends_on) if row.ends_on else ""
