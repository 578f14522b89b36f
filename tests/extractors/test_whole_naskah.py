"""Seven invented naskah from the first word to the last, each in another house's style.

They stand in ``naskah/``: the text as a page shows it (``.txt``), beside it what a lawyer finds in it (``.toml``).
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from models.agreement import Agreement
from models.finding import FindingCode
from models.obligation import Obligation
from models.party import Party
from tests.naskah_text import record_of

FOLDER = Path(__file__).parent / "naskah"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))

NO_DEFECTS = {
    FindingCode.TANGGAL_TIDAK_ADA,
    FindingCode.TANGGAL_TIDAK_KONSISTEN,
    FindingCode.ANGKA_TIDAK_KONSISTEN,
    FindingCode.RUJUKAN_PASAL_SALAH,
    FindingCode.PARA_PIHAK_TIDAK_LENGKAP,
    FindingCode.PASAL_TIDAK_URUT,
    FindingCode.ISIAN_KOSONG,
    FindingCode.MASA_BERLAKU_TIDAK_ADA,
    FindingCode.TANDA_TANGAN_TIDAK_TERBACA,
}
"""None of the seven has these; what a playbook misses in them is another matter."""


@cache
def record(name: str) -> Agreement:
    return record_of((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def lawyer(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def summary(found: Agreement) -> dict[str, Any]:
    """The record in the words of the ``.toml`` files."""
    term = found.term
    return {
        "kind": found.kind,
        "title": found.title and found.title.value,
        "signed_on": found.signed_on and found.signed_on.value.isoformat(),
        "signed_at": found.signed_at.value if found.signed_at else "",
        "numbers": [number.value for number in found.numbers],
        "parties": [party_line(party) for party in found.parties],
        "term": term and f"{term.months} months, {term.starts_on} to {term.ends_on}, renewable {term.renewable}",
        "programs": [program.code for program in found.programs],
        "clauses": sorted(f"{one.pasal or '-'} {one.type}" for one in found.clauses if one.type != "lainnya"),
        "duties": [duty_line(duty) for duty in found.obligations],
        "monev": f"{found.monev.status}, {found.monev.interval_months}",
    }


def party_line(party: Party) -> str:
    """Label, name, for whom, signatory, position, authority."""
    signs = party.signatory
    said = (party.label, party.name, party.acts_for, *((signs.name, signs.position, signs.authority) if signs else ()))
    return " | ".join(words or "-" for words in said)


def duty_line(duty: Obligation) -> str:
    """Place, roles, kind, action."""
    place = ".".join(part for part in (duty.pasal, duty.ayat, duty.item) if part)
    return f"{place} {'+'.join(map(str, duty.obligor))} {duty.kind}: {duty.action}"


def examples() -> Iterator[ParameterSet]:
    for name in NAMES:
        for fact in lawyer(name):
            yield pytest.param(name, fact, id=f"{name}: {fact}")


@pytest.mark.parametrize(("name", "fact"), list(examples()))
def test_a_fact_is_what_a_lawyer_finds(name: str, fact: str) -> None:
    expected = lawyer(name)[fact]
    assert summary(record(name))[fact] == (sorted(expected) if fact == "clauses" else expected)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_sound_is_objected_to(name: str) -> None:
    assert {finding.code for finding in record(name).findings} & NO_DEFECTS == set()


def test_the_headings_of_bab_hold_no_bab() -> None:
    assert [clause.heading for clause in record("tiga_pihak").clauses][:2] == ["MAKSUD DAN TUJUAN", "RUANG LINGKUP"]
