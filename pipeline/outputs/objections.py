"""The findings, gravest first, each a row."""

from collections.abc import Iterator, Sequence

from models import Agreement, Finding, Severity
from pipeline.outputs.citations import cite, pasal_list, place
from pipeline.outputs.finding_list import exemption_of
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Piece, Row
from pipeline.outputs.words import words

__all__ = ["by_severity", "finding_rows", "grouped_finding_rows"]

_EXEMPTED = "Dikecualikan"
_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def finding_rows(agreement: Agreement, *, proposals: bool = True) -> tuple[Row, ...]:
    """The findings by severity, within one in the order of the record; last those that somebody answers for."""
    findings = by_severity(agreement)
    labels = [_label(finding) for finding in findings]
    return tuple(
        Row(
            label=label,
            pieces=(Piece(f"{words().finding[finding.code]}.", strong=True), Piece(f" {clean(finding.message)}")),
            cite=cite(finding.evidence, place(finding.pasal)),
            note=exemption_of(finding) or (_proposal(finding) if proposals else ""),
            tone=_tone(finding),
            repeats=label == before,
        )
        for finding, label, before in zip(findings, labels, ["", *labels], strict=False)
    )


def _tone(finding: Finding) -> str:
    return "absent" if finding.exempted else finding.severity.value


def _proposal(finding: Finding) -> str:
    return f"Usul: {clean(finding.proposal)}" if finding.proposal else ""


def grouped_finding_rows(agreement: Agreement, *, places: bool = True) -> tuple[Row, ...]:
    """The findings of one severity in one row, each code once: ``Isian kosong (3 temuan, Pasal 4, 7)``."""
    groups: dict[str, list[Finding]] = {}
    for finding in by_severity(agreement):
        groups.setdefault(_label(finding), []).append(finding)
    return tuple(
        Row(
            label=label,
            pieces=tuple(_counted(findings, places=places)),
            cite=cite(item for finding in findings for item in finding.evidence),
            tone=_tone(findings[0]),
        )
        for label, findings in groups.items()
    )


def _counted(findings: Sequence[Finding], *, places: bool) -> Iterator[Piece]:
    codes = dict.fromkeys(finding.code for finding in findings)
    for number, code in enumerate(codes):
        those = [finding for finding in findings if finding.code is code]
        where = pasal_list(finding.pasal for finding in those) if places else ""
        yield Piece(f"{'; ' * (number > 0)}{words().finding[code]}", strong=True)
        yield Piece(f" ({len(those)} temuan{f', Pasal {where}' * bool(where)})")


def _label(finding: Finding) -> str:
    return _EXEMPTED if finding.exempted else words().severity[finding.severity].word


def by_severity(agreement: Agreement) -> list[Finding]:
    """The findings in the order of their rows."""
    return sorted(agreement.findings, key=lambda finding: (finding.exempted is not None, _ORDER[finding.severity]))
