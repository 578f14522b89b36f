"""All checks together."""

import pytest

from models import FindingCode
from models.finding import SEVERITY, Severity
from tests.checks.examples import Change, Example

BARE = Example(
    kode=FindingCode.MONEV_TIDAK_ADA,
    cela=True,
    perihal="tanpa monev, tanpa tanggal, tanpa nomor",
    naskah="kementerian",
    judul="NOTA KESEPAHAMAN\nTENTANG\nSINERGI PELATIHAN VOKASI\n",
    pembuka="Yang bertanda tangan di bawah ini:\n"
    "1. HASANUDIN WIRATAMA, Sekretaris Jenderal Kementerian Ketenagakerjaan, bertindak untuk dan atas nama "
    "Kementerian Ketenagakerjaan, selanjutnya disebut PIHAK KESATU.\n"
    "2. MELATI KUSUMANINGRUM, Ketua Badan Nasional Sertifikasi Profesi, bertindak untuk dan atas nama Badan Nasional "
    "Sertifikasi Profesi, selanjutnya disebut PIHAK KEDUA.\n",
    pasal=(Change(ke=4, kepala="SOSIALISASI", teks="PARA PIHAK menyosialisasikan Nota Kesepahaman ini."),),
    pesan="monitoring",
)


def test_findings_come_in_the_order_of_the_checks_with_the_severity_of_the_contract() -> None:
    found = BARE.record.findings
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
