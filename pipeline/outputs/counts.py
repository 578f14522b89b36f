"""How a batch is counted: by category of the partner, its sector, programme and kind, each by monev status.

There is one count, and all who show figures of a batch show this one. Category and sector are those of the partner
whom the ministry counts (`partner.counted_partner`), so each naskah has one; of programmes it may have several, and
counts once in each.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from models import Agreement, Category, MonevStatus, ProgramGroup
from pipeline.outputs.partner import counted_partner, partner_category
from pipeline.outputs.verdict import Status, status_of, status_words
from pipeline.outputs.words import StatusWords, words

__all__ = [
    "CountTable",
    "Tally",
    "TallyRow",
    "by_category",
    "by_kind",
    "by_program",
    "by_program_group",
    "by_sector",
    "count_table",
    "statuses",
]

_SEVERAL = "Satu naskah dapat memuat beberapa program dan dihitung pada tiap programnya."


@dataclass(frozen=True, slots=True)
class TallyRow:
    """How many naskah of one code; None for those of which it is not known.

    Attributes:
        code: the contract's code.
        label: its word.
        figures: how many of each status, in the order of the tally's.
    """

    code: str | None
    label: str
    figures: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many naskah."""
        return sum(self.figures)


@dataclass(frozen=True, slots=True)
class Tally:
    """One count of a batch.

    Attributes:
        head: what is counted by, as "Kelompok mitra".
        statuses: the columns of figures.
        rows: one for each code that there is; the codes that are always of interest stand there without naskah too.
        total: all naskah, each once.
        several: whether some naskah counts in more than one row, so that the rows come to more than the total.
    """

    head: str
    statuses: tuple[Status, ...]
    rows: tuple[TallyRow, ...]
    total: TallyRow
    several: bool = False

    @property
    def words(self) -> tuple[StatusWords, ...]:
        """The statuses in words."""
        return tuple(map(status_words, self.statuses))

    @property
    def note(self) -> str:
        """What a reader must know who adds up the rows; empty as a rule."""
        return _SEVERAL if self.several else ""


@dataclass(frozen=True, slots=True)
class CountTable:
    """A table of figures.

    Attributes:
        title: what is counted.
        heads: the heads of the columns, that of the labels first.
        tones: for each column of figures how it is coloured; empty for none.
        rows: a label and its figures.
        note: what a reader must know; empty as a rule.
    """

    title: str
    heads: tuple[str, ...]
    tones: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    note: str = ""


def statuses(agreements: Iterable[Agreement]) -> tuple[Status, ...]:
    """The monev statuses in the contract's order; that of a silent adendum only where there is one."""
    silent = any(status_of(each) is None for each in agreements)
    return (*MonevStatus, *([None] if silent else []))


def by_category(agreements: Sequence[Agreement]) -> Tally:
    """By the category of the partner; all three stand there."""
    return _tally(agreements, "Kelompok mitra", words().category.items(), _category, tuple(Category))


def by_sector(agreements: Sequence[Agreement]) -> Tally:
    """The naskah with a mitra pembangunan, by its sector."""
    mitra = [each for each in agreements if partner_category(each) is Category.MITRA_PEMBANGUNAN]
    return _tally(mitra, "Sektor mitra pembangunan", words().sector.items(), _sector)


def by_program(agreements: Sequence[Agreement]) -> Tally:
    """By programme, each naskah in all of its own."""
    return _tally(
        agreements, "Jenis program", words().program.items(), lambda each: [item.code for item in each.programs]
    )


def by_program_group(agreements: Sequence[Agreement]) -> Tally:
    """By the group of its programmes, each naskah once in each."""
    return _tally(agreements, "Kelompok program", words().group.items(), _groups, tuple(ProgramGroup))


def by_kind(agreements: Sequence[Agreement]) -> Tally:
    """By the kind of naskah."""
    return _tally(agreements, "Jenis naskah", words().kind.items(), lambda each: [each.kind])


def count_table(tally: Tally) -> CountTable:
    """The count as a table of figures, with its sums."""
    rows = [*tally.rows, tally.total]
    return CountTable(
        title=f"Status monev menurut {tally.head[0].lower()}{tally.head[1:]}",
        heads=(tally.head, *(status.word for status in tally.words), "Jumlah"),
        tones=(*(status.tone for status in tally.words), ""),
        rows=tuple((row.label, (*row.figures, row.total)) for row in rows),
        note=tally.note,
    )


def _tally(
    agreements: Sequence[Agreement],
    head: str,
    labels: Collection[tuple[str, str]],
    codes_of: Callable[[Agreement], Collection[str]],
    always: Collection[str] = (),
) -> Tally:
    shown = statuses(agreements)
    counts = Counter((code, status_of(each)) for each in agreements for code in codes_of(each) or (None,))
    rows = [
        TallyRow(code, _capital(label), tuple(counts[code, status] for status in shown))
        for code, label in [*labels, (None, words().unknown)]
    ]
    totals = Counter(map(status_of, agreements))
    return Tally(
        head=head,
        statuses=shown,
        rows=tuple(row for row in rows if row.total or row.code in always),
        total=TallyRow(None, "Jumlah naskah", tuple(totals[status] for status in shown)),
        several=any(len(codes_of(each)) > 1 for each in agreements),
    )


def _category(agreement: Agreement) -> list[str]:
    return _known(partner_category(agreement))


def _sector(agreement: Agreement) -> list[str]:
    partner = counted_partner(agreement)
    return _known(partner.sector if partner else None)


def _known(code: str | None) -> list[str]:
    return [] if code is None else [code]


def _groups(agreement: Agreement) -> list[ProgramGroup]:
    return list(dict.fromkeys(item.group for item in agreement.programs))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
