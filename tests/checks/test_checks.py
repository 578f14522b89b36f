"""All checks together."""

import pytest

from models.finding import SEVERITY, FindingCode, Severity
from tests.checks.faultless import DAY, MONEV, NUMBERS, findings


def test_a_naskah_without_fault_has_no_finding() -> None:
    assert findings() == []


def test_findings_come_in_the_order_of_the_checks_with_the_severity_of_the_contract() -> None:
    found = findings((MONEV, "(1) PARA PIHAK bermusyawarah."), (DAY, "Pada hari ini"), (NUMBERS, ""))
    assert [finding.code.value for finding in found] == ["MONEV_TIDAK_ADA", "TANGGAL_TIDAK_ADA", "NOMOR_TIDAK_ADA"]
    assert all(finding.severity is SEVERITY[finding.code] for finding in found)


ERRORS = [
    "MONEV_TIDAK_ADA", "MONEV_TIDAK_PASTI", "TANGGAL_TIDAK_KONSISTEN", "ANGKA_TIDAK_KONSISTEN",
    "MASA_BERLAKU_TIDAK_KONSISTEN", "RUJUKAN_PASAL_SALAH", "TANGGAL_TIDAK_ADA", "PARA_PIHAK_TIDAK_LENGKAP",
]  # fmt: skip


@pytest.mark.parametrize("code", SEVERITY)
def test_the_severity_of_each_code(code: FindingCode) -> None:
    grave = Severity.ERROR if code in ERRORS else Severity.WARNING
    assert SEVERITY[code] is (Severity.INFO if code == "MASA_BERLAKU_BERAKHIR" else grave)
