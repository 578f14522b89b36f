"""The findings, gravest first, each a row."""

from models import Agreement, Finding, Severity
from pipeline.outputs.citations import cite, place
from pipeline.outputs.finding_list import exemption_of
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Piece, Row
from pipeline.outputs.words import words

__all__ = ["finding_rows", "findings_left_out"]

_EXEMPTED = "Dikecualikan"
_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def finding_rows(agreement: Agreement, *, proposals: bool = True) -> tuple[Row, ...]:
    """The findings by severity, within one in the order of the record; last those that somebody answers for."""
    findings = _by_severity(agreement)
    labels = [_EXEMPTED if finding.exempted else words().severity[finding.severity].word for finding in findings]
    return tuple(
        Row(
            label=label,
            pieces=(Piece(f"{words().finding[finding.code]}.", strong=True), Piece(f" {clean(finding.message)}")),
            cite=cite(finding.evidence, place(finding.pasal)),
            note=exemption_of(finding) or (_proposal(finding) if proposals else ""),
            tone="absent" if finding.exempted else finding.severity.value,
            repeats=label == before,
        )
        for finding, label, before in zip(findings, labels, ["", *labels], strict=False)
    )


def _proposal(finding: Finding) -> str:
    return f"Usul: {clean(finding.proposal)}" if finding.proposal else ""


def findings_left_out(agreement: Agreement, shown: int) -> str:
    """What follows the first ``shown`` findings: ``… dan 2 temuan lain: Monev lemah; Isian kosong``."""
    rest = _by_severity(agreement)[shown:]
    names = dict.fromkeys(words().finding[finding.code] for finding in rest)
    return f"… dan {len(rest)} temuan lain: {'; '.join(names)}" if rest else ""


def _by_severity(agreement: Agreement) -> list[Finding]:
    return sorted(agreement.findings, key=lambda finding: (finding.exempted is not None, _ORDER[finding.severity]))
