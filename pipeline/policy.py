"""What an office makes of a record's findings: its playbook, its choice of codes, its exemptions, the day."""

from collections.abc import Iterable, Iterator
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from models import Agreement, Exempted, Finding, FindingCode
from pipeline.checks.expiry import check_expiry
from pipeline.checks.playbook import missing_clauses
from pipeline.rules.playbook import Playbook
from pipeline.settings import CheckSettings, Exemption, Settings

__all__ = ["chosen", "exempted", "with_expiry", "with_playbook"]


def with_playbook(agreement: Agreement, book: Playbook) -> Agreement:
    """The record with the clauses that another playbook asks for."""
    others = [found for found in agreement.findings if found.code is not FindingCode.KLAUSUL_WAJIB_TIDAK_ADA]
    return _with(agreement, [*others, *missing_clauses(agreement, book)])


def with_expiry(agreement: Agreement, day: date) -> Agreement:
    """The record with what has come to an end before that day."""
    return _with(agreement, [*agreement.findings, *check_expiry(agreement, day)])


def chosen(agreement: Agreement, settings: CheckSettings) -> Agreement:
    """The record with those findings only that are to be reported."""
    return _with(agreement, (found for found in agreement.findings if settings.reports(found.code)))


def exempted(agreement: Agreement, path: Path, settings: Settings, day: date) -> Agreement:
    """The record with the findings marked that somebody answers for on that day; they stay in sight."""
    valid = [each for each in settings.exempt if day <= each.until and _meets(each, agreement, path, settings.root)]
    return _with(agreement, (_marked(found, valid) for found in agreement.findings))


def _with(agreement: Agreement, findings: Iterable[Finding]) -> Agreement:
    return agreement.model_copy(update={"findings": tuple(findings)})


def _meets(exemption: Exemption, agreement: Agreement, path: Path, root: Path) -> bool:
    if exemption.sha256 is not None:
        return agreement.source.sha256.startswith(exemption.sha256)
    return any(fnmatchcase(name, exemption.file or "") for name in _names(path.absolute(), root))


def _names(path: Path, root: Path) -> Iterator[str]:
    if path.is_relative_to(root):
        yield path.relative_to(root).as_posix()


def _marked(found: Finding, exemptions: Iterable[Exemption]) -> Finding:
    for each in exemptions:
        if each.code is found.code:
            return found.model_copy(update={"exempted": Exempted(reason=each.reason, by=each.by, until=each.until)})
    return found
