"""A batch as the ministry counts it: with whom, about what, with or without monev, until when."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models import Agreement, Category, FindingCode, Kind, MonevStatus, ProgramCode, Sector
from pipeline.outputs.counts import Tally, by_category, by_kind, by_program, by_program_group, by_sector
from pipeline.outputs.endings import Ending, Period, ending_of, ends_on, timeline
from pipeline.outputs.finding_list import exemption_of
from pipeline.outputs.partner import counted_partner, partners
from pipeline.outputs.prose import clean
from pipeline.outputs.verdict import Status, status_of

__all__ = ["Copy", "PortfolioFile", "PortfolioRow", "PortfolioView", "UnreadFile", "portfolio_view"]


@dataclass(frozen=True, slots=True)
class PortfolioFile:
    """A file that was read.

    Attributes:
        agreement: its record as of the day of the portfolio.
        name: its name, with as much of its folder as tells it from the others.
        link: its PDF, as the written file refers to it (`links.file_link`); empty where nothing is linked.
    """

    agreement: Agreement
    name: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that could not be read, and why: it is in no count, and named."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that is, byte for byte, one that is counted already."""

    name: str
    of: str


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """One naskah as it is counted.

    Attributes:
        name: its file.
        link: its PDF; empty where nothing is linked.
        sha256: its fingerprint.
        kind: the kind of naskah.
        title: its subject in one line; empty where there is none.
        partners: the names of the parties outside the ministry's own house.
        category: under which the ministry counts it.
        sector: that of the partner under which it is counted.
        programs: its programmes, strongest first.
        signed_on: the day of signing.
        ends_on: its last day.
        ending: how far that lies ahead.
        days_left: to the last day; below zero where it has passed.
        status: its monev status; None for an adendum that is silent on monev.
        codes: the codes of its findings that stand.
        exemption: who answers for a monev clause that is missing; empty where nobody does.
    """

    name: str
    link: str
    sha256: str
    kind: Kind
    title: str
    partners: tuple[str, ...]
    category: Category | None
    sector: Sector | None
    programs: tuple[ProgramCode, ...]
    signed_on: date | None
    ends_on: date | None
    ending: Ending
    days_left: int | None
    status: Status
    codes: tuple[FindingCode, ...]
    exemption: str


@dataclass(frozen=True, slots=True)
class PortfolioView:
    """The portfolio.

    Attributes:
        day: as of which day.
        rows: the naskah in the order given, copies left out.
        categories: the count by category of the partner.
        sectors: of those with a mitra pembangunan, by its sector.
        groups: by group of programme.
        programs: by programme.
        kinds: by kind of naskah.
        endings: how many end when; every `Ending` in its order.
        timeline: the ends that lie ahead, by quarter or year.
        unread: the files that could not be read.
        copies: the files that are copies of counted ones.
    """

    day: date
    rows: tuple[PortfolioRow, ...]
    categories: Tally
    sectors: Tally
    groups: Tally
    programs: Tally
    kinds: Tally
    endings: dict[Ending, int]
    timeline: tuple[Period, ...]
    unread: tuple[UnreadFile, ...] = ()
    copies: tuple[Copy, ...] = ()

    @property
    def without_monev(self) -> tuple[PortfolioRow, ...]:
        """The naskah whose monev nobody undertakes, before those of which nobody can tell."""
        lacking = (MonevStatus.TIDAK_ADA, MonevStatus.TIDAK_DAPAT_DIPASTIKAN)
        return tuple(row for status in lacking for row in self.rows if row.status is status)

    @property
    def by_end(self) -> tuple[PortfolioRow, ...]:
        """The naskah by their last day, those without a known one behind the others."""
        return tuple(sorted(self.rows, key=lambda row: (row.ends_on or date.max, row.ending is Ending.UNKNOWN)))


def portfolio_view(files: Iterable[PortfolioFile], day: date, unread: Sequence[UnreadFile] = ()) -> PortfolioView:
    """The portfolio of the files as of a day; of files with the same bytes the first counts."""
    counted: dict[str, PortfolioFile] = {}
    copies = []
    for file in files:
        sha256 = file.agreement.source.sha256
        if sha256 in counted:
            copies.append(Copy(clean(file.name), clean(counted[sha256].name)))
        else:
            counted[sha256] = file
    agreements = [file.agreement for file in counted.values()]
    endings = Counter(ending_of(each, day) for each in agreements)
    return PortfolioView(
        day=day,
        rows=tuple(_row(file, day) for file in counted.values()),
        categories=by_category(agreements),
        sectors=by_sector(agreements),
        groups=by_program_group(agreements),
        programs=by_program(agreements),
        kinds=by_kind(agreements),
        endings={ending: endings[ending] for ending in Ending},
        timeline=timeline(agreements, day),
        unread=tuple(UnreadFile(clean(each.name), clean(each.reason)) for each in unread),
        copies=tuple(copies),
    )


def _row(file: PortfolioFile, day: date) -> PortfolioRow:
    agreement = file.agreement
    partner, end = counted_partner(agreement), ends_on(agreement)
    return PortfolioRow(
        name=clean(file.name),
        link=file.link,
        sha256=agreement.source.sha256,
        kind=agreement.kind,
        title=clean(agreement.title.value) if agreement.title else "",
        partners=tuple(name for party in partners(agreement) if (name := clean(party.name or party.label or ""))),
        category=partner.category if partner else None,
        sector=partner.sector if partner else None,
        programs=tuple(item.code for item in agreement.programs),
        signed_on=agreement.signed_on.value if agreement.signed_on else None,
        ends_on=end,
        ending=ending_of(agreement, day),
        days_left=(end - day).days if end else None,
        status=status_of(agreement),
        codes=tuple(dict.fromkeys(found.code for found in agreement.findings if found.exempted is None)),
        exemption=_exemption(agreement),
    )


def _exemption(agreement: Agreement) -> str:
    missing = {FindingCode.MONEV_TIDAK_ADA, FindingCode.MONEV_TIDAK_PASTI}
    return next((exemption_of(found) for found in agreement.findings if found.exempted and found.code in missing), "")
