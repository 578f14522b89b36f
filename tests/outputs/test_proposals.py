"""For each finding the words that would mend it, made of the naskah's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models import SEVERITY, Agreement, Finding, FindingCode
from pipeline.outputs.proposals import with_proposals
from pipeline.outputs.templating import TemplateFault

Gold = Callable[..., Agreement]


def proposal(
    agreement: Agreement, code: FindingCode, details: dict[str, str] | None = None, folder: Path | None = None
) -> str:
    """What is proposed for a finding of that code made of these details."""
    found = Finding(code=code, severity=SEVERITY[code], message="…", details=details or {})
    (proposed,) = with_proposals(agreement.model_copy(update={"findings": (found,)}), folder).findings
    return proposed.proposal or ""


DETAILS = {
    FindingCode.MONEV_TIDAK_PASTI: {"tak_terbaca": "4"},
    FindingCode.TANGGAL_TIDAK_KONSISTEN: {"hari": "Rabu", "kata": "Kamis, 20-03-2025", "angka": ""},
    FindingCode.ANGKA_TIDAK_KONSISTEN: {"angka": "3", "kata": "2"},
    FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN: {"bulan": "36", "seharusnya": "20-03-2028", "tertulis": "20-03-2027"},
    FindingCode.RUJUKAN_PASAL_SALAH: {"rujukan": "Pasal 16"},
    FindingCode.KLAUSUL_WAJIB_TIDAK_ADA: {"jenis": "keadaan_kahar"},
}


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_has_a_proposal(gold: Gold, code: FindingCode) -> None:
    text = proposal(gold("pks-cacat"), code, DETAILS.get(code))
    assert text
    assert "  " not in text


def test_a_monev_clause_is_worded_with_the_naskahs_own_parties_and_rhythm(gold: Gold) -> None:
    agreement = gold("tanpa-monev")
    lines = proposal(agreement, FindingCode.MONEV_TIDAK_ADA).splitlines()
    posts = [party.signatory.position for party in agreement.parties if party.signatory]

    assert lines[:3] == ["Sisipkan sebelum pasal penutup:", "Pasal …", "MONITORING DAN EVALUASI"]
    assert lines[3].startswith(
        "(1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian Kerja Sama"
    )
    assert all(post in lines[4] for post in posts if post)


def test_only_what_is_missing_is_added_to_a_weak_clause(gold: Gold) -> None:
    text = proposal(gold("pks-cacat"), FindingCode.MONEV_LEMAH)
    assert "paling sedikit 1 (satu) kali dalam 6 (enam) bulan" in text
    assert "laporan tertulis" in text
    assert "menindaklanjuti" not in text


DATES = [
    ({"hari": "Rabu", "kata": "Kamis, 20-03-2025", "angka": "Kamis, 20-03-2025"}, 'Ganti hari "Rabu" menjadi "Kamis"'),
    ({"hari": "Rabu", "kata": "", "angka": "Kamis, 20-03-2025"}, 'Ganti hari "Rabu" menjadi "Kamis"'),
    ({"hari": "", "kata": "Kamis, 20-03-2025", "angka": "Jumat, 21-03-2025"}, "Bila yang benar angkanya: Jumat"),
    ({"kutipan": "31 Februari 2025"}, "Tulis tanggal yang ada dalam kalender"),
]


@pytest.mark.parametrize(("details", "said"), DATES)
def test_a_date_that_disagrees(gold: Gold, details: dict[str, str], said: str) -> None:
    full = {"hari": "", "kata": "", "angka": ""} | details
    assert said in proposal(gold("pks-cacat"), FindingCode.TANGGAL_TIDAK_KONSISTEN, full)


def test_both_readings_of_a_number(gold: Gold) -> None:
    assert proposal(gold("pks-cacat"), FindingCode.ANGKA_TIDAK_KONSISTEN, {"angka": "3", "kata": "2"}) == (
        "Bila yang benar angkanya: tulis 3 (tiga). Bila yang benar katanya: tulis 2 (dua)."
    )


# An office's own templates


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "proposals").mkdir()
    return tmp_path


def test_an_offices_template_takes_the_place_of_ours_and_the_others_stay(gold: Gold, own: Path) -> None:
    (own / "proposals" / "nomor_tidak_ada.txt.j2").write_text("Hubungi Biro Umum.", encoding="utf-8")
    assert proposal(gold("pks-cacat"), FindingCode.NOMOR_TIDAK_ADA, folder=own) == "Hubungi Biro Umum."
    assert proposal(gold("pks-cacat"), FindingCode.ISIAN_KOSONG, folder=own).startswith("Isi bagian yang kosong")


@pytest.mark.parametrize("wrong", ["Hubungi\n{{ naskah.biro }}.", "Hubungi\n{% if %}."])
def test_a_wrong_template_is_named_with_its_line(gold: Gold, own: Path, wrong: str) -> None:
    path = own / "proposals" / "nomor_tidak_ada.txt.j2"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(TemplateFault) as caught:
        proposal(gold("pks-cacat"), FindingCode.NOMOR_TIDAK_ADA, folder=own)
    assert str(caught.value).startswith(f"{path}: baris 2: ")


def test_a_hostile_naskah_is_text_in_a_proposal(gold: Gold) -> None:
    proof = {"page": 1, "bbox": [0, 0, 1, 1], "quote": "x", "rule": "x"}
    agreement = gold("pks-cacat", title={"value": "{{ 7 * 7 }} {% raise %} <b>", "evidence": [proof]})
    text = proposal(agreement, FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, {"jenis": "maksud_tujuan"})
    assert "{{ 7 * 7 }} {% raise %} <b>" in text
