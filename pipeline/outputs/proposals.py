"""What to write instead: a proposal for each finding, from a template that a lawyer can read and an office replaces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from num2words import num2words

from models import Agreement, Finding, ObligationKind
from pipeline.outputs.prose import clean, enumeration
from pipeline.outputs.templating import render
from pipeline.outputs.verdict import missing_elements
from pipeline.outputs.words import words

__all__ = ["ProposalView", "with_proposals"]

_HALF_YEAR = 6
_REPORT = re.compile(r"\blapor", re.IGNORECASE)


def with_proposals(agreement: Agreement, folder: Path | None = None) -> Agreement:
    """The record with a proposal for each finding; templates in ``folder`` go before the shipped ones."""
    findings = (
        found.model_copy(update={"proposal": _proposal(agreement, found, folder)}) for found in agreement.findings
    )
    return agreement.model_copy(update={"findings": tuple(findings)})


def _proposal(agreement: Agreement, found: Finding, folder: Path | None) -> str | None:
    """The rendered template of the finding's code, or None where there is none."""
    name = f"proposals/{found.code.value.lower()}.txt.j2"
    text = render(name, folder, naskah=ProposalView(agreement), temuan=found, rincian=found.details)
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines()) or None


@dataclass(frozen=True)
class ProposalView:
    """A naskah as the wording of a proposal needs it."""

    agreement: Agreement

    @cached_property
    def instrumen(self) -> str:
        """What the naskah calls itself: ``Perjanjian Kerja Sama ini``."""
        kind = words().kind[self.agreement.kind]
        return "naskah ini" if self.agreement.kind.value == "lainnya" else f"{kind.title()} ini"

    @cached_property
    def para_pihak(self) -> str:
        """All parties together, in the naskah's own spelling."""
        labels = [party.label or "" for party in self.agreement.parties]
        return "PARA PIHAK" if not labels or any(label.isupper() for label in labels) else "Para Pihak"

    @cached_property
    def pihak(self) -> tuple[str, ...]:
        """What the naskah calls each party."""
        return tuple(clean(party.label or party.name or f"Pihak ke-{party.role}") for party in self.agreement.parties)

    @cached_property
    def penerima(self) -> str:
        """To whom reports go: those who signed, by their posts, else the parties."""
        posts = [
            clean(party.signatory.position)
            for party in self.agreement.parties
            if party.signatory and party.signatory.position
        ]
        return enumeration(posts if len(posts) == len(self.agreement.parties) else self.pihak)

    @cached_property
    def selang(self) -> str:
        """``6 (enam) bulan``: as often as the naskah monitors or reports already, else half-yearly, within its term."""
        months = self.agreement.monev.interval_months or min(self._reported(), default=_HALF_YEAR)
        if self.agreement.term and self.agreement.term.months:
            months = min(months, self.agreement.term.months)
        return f"{self.bilangan(months)} bulan"

    def _reported(self) -> Iterator[int]:
        for duty in self.agreement.obligations:
            if duty.kind is not ObligationKind.HAK and duty.recurrence and _REPORT.search(duty.action):
                yield from (duty.recurrence.months,) if duty.recurrence.months else ()

    @cached_property
    def unsur_kurang(self) -> tuple[str, ...]:
        """The elements of monev that are not there, without the one that does not bear on the status."""
        return tuple(name for name in missing_elements(self.agreement.monev) if name != "tindak_lanjut")

    @cached_property
    def judul(self) -> str:
        """The subject of the naskah, or a blank to fill in."""
        return clean(self.agreement.title.value) if self.agreement.title else "…"

    @cached_property
    def pasal_terakhir(self) -> str:
        """The number of the last pasal that is known."""
        numbers = [int(clause.pasal) for clause in self.agreement.clauses if clause.pasal and clause.pasal.isdigit()]
        return str(max(numbers)) if numbers else "…"

    @staticmethod
    def bilangan(number: int | str) -> str:
        """``6 (enam)``; what is no number stays as it is."""
        return f"{number} ({num2words(int(number), lang='id')})" if str(number).isdigit() else str(number)

    @staticmethod
    def kata(number: int | str) -> str:
        """``enam``; what is no number stays as it is."""
        return str(num2words(int(number), lang="id")) if str(number).isdigit() else str(number)
