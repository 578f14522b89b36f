"""A batch of checked naskah, as the workbook and the page show it: records, where their PDFs lie, pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from models import Agreement, Finding
from pipeline.outputs.check_table import CheckRow, check_rows

__all__ = ["CheckBatch", "CheckedNaskah", "Picture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A strip of a page of the PDF on which the evidence of a finding is marked; sizes in pixels."""

    page: int
    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class CheckedNaskah:
    """One naskah.

    Attributes:
        agreement: its record, with the findings that are reported.
        link: its PDF, as the written file refers to it (`links.file_link`).
        pictures: for each finding its pictures; may be shorter than the findings, as where none are wanted.
    """

    agreement: Agreement
    link: str
    pictures: Sequence[Sequence[Picture]] = ()

    @property
    def row(self) -> CheckRow:
        """What the check table says of it."""
        return check_rows([self.agreement])[0]

    @property
    def findings(self) -> Iterator[tuple[Finding, Sequence[Picture]]]:
        """Its findings in the order of the record, with their pictures."""
        for index, finding in enumerate(self.agreement.findings):
            yield finding, self.pictures[index] if index < len(self.pictures) else ()


@dataclass(frozen=True, slots=True)
class CheckBatch:
    """All naskah of one check, in the order given.

    Attributes:
        naskah: those that could be read.
        day: as on which day they were checked.
        unread: how many files could not be read: they are in no count.
    """

    naskah: Sequence[CheckedNaskah]
    day: date
    unread: int = 0
