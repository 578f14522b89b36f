"""Records as a reader of real naskah would make them, for the tests of what people see.

The values come from the corpus' own annotations (`*.gold.json`); the evidence, which gold has not, is set by page.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import SEVERITY, Agreement, FindingCode, ProgramCode

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
GOLD = {
    "pks-lengkap": "2025-03-20/mitra-02",
    "pks-cacat": "2025-03-20/mitra-07",
    "tanpa-monev": "2025-03-20/pemda-1",
    "kementerian": "2025-03-20/kl-1",
    "lemah": "2025-03-20/mitra-03",
    "dwibahasa": "lain/bilingual",
    "adendum": "lain/adendum",
}
MESSAGES = {
    "MONEV_TIDAK_ADA": "Klausul monitoring dan evaluasi tidak ditemukan; 6 dari 6 halaman terbaca.",
    "MONEV_LEMAH": "Klausul monitoring dan evaluasi tidak menyebut frekuensi dan pelaporan.",
    "TANGGAL_TIDAK_KONSISTEN": "Hari Rabu tidak cocok dengan tanggal 20 Maret 2025, yang jatuh pada hari Kamis.",
    "RUJUKAN_PASAL_SALAH": "Pasal 16 ayat (2) dirujuk, padahal naskah ini berakhir pada Pasal 13.",
    "ANGKA_TIDAK_KONSISTEN": "3 (dua) tahun: angka dan kata-katanya tidak sama.",
    "KLAUSUL_WAJIB_TIDAK_ADA": "Klausul keadaan kahar tidak ada (playbook permendagri-75-2022).",
}


def evidence(page: int = 1, quote: str = "teks naskah") -> list[dict[str, Any]]:
    """One line of evidence on that page."""
    return [{"page": page, "bbox": [72.0, 90.0, 520.0, 104.0], "quote": quote, "rule": "contoh"}]


def source(**changes: Any) -> dict[str, Any]:
    """A digital file of seven pages."""
    return {"file": "perjanjian.pdf", "sha256": "5f" * 32, "pages": 7, "text": "digital"} | changes


def empty(**changes: Any) -> Agreement:
    """A naskah of which nothing but the file is known."""
    nothing: dict[str, Any] = {
        "source": source(),
        "kind": "lainnya",
        "title": None,
        "signed_on": None,
        "signed_at": None,
        "term": None,
        "monev": {"status": "tidak_ada"},
    }
    return Agreement.model_validate(nothing | changes)


def from_gold(name: str, **changes: Any) -> Agreement:
    """The record of a corpus naskah: gold's values, with evidence on the page where its pasal would stand."""
    values = json.loads((CORPUS / f"{GOLD[name]}.gold.json").read_text(encoding="utf-8"))
    for key in ("title", "signed_on", "signed_at", "term", "amends"):
        if values.get(key):
            values[key]["evidence"] = evidence(1)
    for key in ("numbers", "parties", "programs"):
        for fact in values[key]:
            fact["evidence"] = evidence(1)
    for fact in (*values["clauses"], *values["obligations"]):
        fact["evidence"] = evidence(page_of(fact["pasal"]))
    if values["term"]:
        values["term"]["evidence"] = evidence(page_of(pasal_of(values, "jangka_waktu")))
    if values["monev"]["pasal"]:
        values["monev"]["evidence"] = evidence(page_of(values["monev"]["pasal"][0]))
    for finding in values["findings"]:
        finding |= {"severity": SEVERITY[FindingCode(finding["code"])], "message": MESSAGES[finding["code"]]}
        finding["evidence"] = evidence(page_of(finding["pasal"])) if "TIDAK_ADA" not in finding["code"] else []
    return Agreement.model_validate({"source": source(file=f"{name}.pdf")} | values | changes)


def pasal_of(values: dict[str, Any], kind: str) -> str | None:
    return next((clause["pasal"] for clause in values["clauses"] if clause["type"] == kind), None)


def page_of(pasal: str | None) -> int:
    """Two pasal a page, as naskah are printed; what stands outside any pasal is on the first page."""
    return 2 + int(pasal) // 3 if pasal and pasal.isdigit() else 1


def party(role: int, name: str, **changes: Any) -> dict[str, Any]:
    """A party with its signatory."""
    usual = {
        "role": role,
        "label": f"PIHAK KE-{role}",
        "name": name,
        "category": "mitra_pembangunan",
        "sector": "industri",
        "signatory": {"name": "Dra. Naniek Wulandari, M.M.", "position": "Direktur Utama"},
        "evidence": evidence(),
    }
    return usual | changes


def duty(action: str, *obligor: int, **changes: Any) -> dict[str, Any]:
    """An obligation, of the first party where none is named, in Pasal 4 ayat (2)."""
    usual = {"obligor": obligor or (1,), "kind": "kewajiban", "action": action, "pasal": "4", "ayat": "2"}
    return usual | {"evidence": evidence(3)} | changes


LONG = "Pelatihan Kerja, Pemagangan, Sertifikasi Kompetensi, dan Penempatan Tenaga Kerja pada Kawasan Industri "


def fullest(letters: Callable[[str], str] = str) -> Agreement:
    """Six parties, sixty obligations, a title of three hundred letters, every programme and every finding.

    ``letters`` turns every text of the naskah, as `str.upper` would.
    """
    long = letters(LONG * 5)
    return Agreement.model_validate(
        {
            "source": source(
                file=f"{long[:120]}.pdf",
                pages=90,
                text="mixed",
                ocr={"engine": "tesseract", "pages": list(range(3, 90, 2)), "mean_confidence": 0.917},
                unreadable_pages=[4, 8, 15, 16, 23, 42],
            ),
            "kind": "adendum",
            "title": {"value": long[:300], "evidence": evidence()},
            "numbers": [
                {
                    "value": letters(f"{role}/0214-kemnaker/pks/hk.06.01/iii/2025"),
                    "role": role,
                    "evidence": evidence(role),
                }
                for role in range(1, 7)
            ],
            "signed_on": {"value": "2025-03-20", "evidence": evidence(2)},
            "signed_at": {"value": long[:150], "evidence": evidence(89)},
            "parties": [
                party(
                    role,
                    long[:140],
                    acts_for=f"Kantor Pusat {long[:140]}",
                    signatory=_signatory(long),
                    evidence=evidence(role),
                )
                for role in range(1, 7)
            ],
            "term": {
                "months": 35,
                "starts_on": "2025-09-20",
                "ends_on": "2028-09-20",
                "renewable": True,
                "derived": True,
                "evidence": evidence(44),
            },
            "programs": [
                {"code": code, "group": code.group, "evidence": evidence(page)}
                for page, code in enumerate(ProgramCode, start=3)
            ],
            "clauses": [{"type": "jangka_waktu", "pasal": "14", "heading": None, "evidence": evidence(44)}],
            "obligations": [_long_duty(long, number) for number in range(60)],
            "monev": {
                "status": "sebagian",
                "elements": {"frekuensi": True},
                "interval_months": 30,
                "pasal": [str(number) for number in range(20, 29)],
                "evidence": [item for page in range(50, 80, 3) for item in evidence(page)],
            },
            "signatures": [
                {
                    "signer": long[:60],
                    "signed_at": "2025-03-20T10:15:00+07:00",
                    "intact": True,
                    "covers_document": False,
                    "changed_after": True,
                    "evidence": evidence(90),
                }
            ]
            * 6,
            "amends": {"numbers": [long[:80]] * 4, "signed_on": "2022-07-11", "evidence": evidence(1)},
            "findings": [
                {
                    "code": code,
                    "severity": SEVERITY[code],
                    "message": long[:240],
                    "pasal": "28",
                    "evidence": evidence(80),
                }
                for code in FindingCode
            ],
        }
    )


def worst() -> Agreement:
    """The fullest naskah with findings of every code, many of each, all over its pasal."""
    record = fullest()
    scattered = [
        finding.model_copy(update={"pasal": str(number)}) for number in range(1, 40, 3) for finding in record.findings
    ]
    return record.model_copy(update={"findings": tuple(scattered)})


def _signatory(long: str) -> dict[str, str]:
    return {"name": f"Prof. Dr. Ir. H. {long[:60]}, S.T., M.T., Ph.D.", "position": f"Direktur Jenderal {long[:90]}"}


def _long_duty(long: str, number: int) -> dict[str, Any]:
    text = f"paling lambat {number} (sekian) hari kalender setelah {long[:50]}"
    return duty(
        f"menyelenggarakan {long[:120]} {text} untuk {long[:60]}",
        1 + number % 6,
        pasal=str(10 + number),
        ayat="12",
        item="c",
        deadline={"value": None, "text": text},
        evidence=evidence(40 + number // 2) + evidence(41 + number // 2),
    )


@pytest.fixture(scope="session", name="gold")
def _gold() -> Callable[..., Agreement]:
    """The record of a corpus naskah, by the name that says what is particular about it."""
    return from_gold


@pytest.fixture(scope="session", name="naskah")
def _naskah() -> Callable[..., Agreement]:
    """A naskah that says only what the example is about."""
    return empty


@pytest.fixture(scope="session", name="fullest")
def _fullest() -> Callable[..., Agreement]:
    """More than any naskah says."""
    return fullest


@pytest.fixture(scope="session", name="worst")
def _worst() -> Callable[..., Agreement]:
    """The fullest naskah, with hundreds of findings."""
    return worst


@pytest.fixture(scope="session", name="party")
def _party() -> Callable[..., dict[str, Any]]:
    return party


@pytest.fixture(scope="session", name="duty")
def _duty() -> Callable[..., dict[str, Any]]:
    return duty


@pytest.fixture(scope="session", name="evidence")
def _evidence() -> Callable[..., list[dict[str, Any]]]:
    return evidence


@pytest.fixture(scope="session", name="source")
def _source() -> Callable[..., dict[str, Any]]:
    return source
