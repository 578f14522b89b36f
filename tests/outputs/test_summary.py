"""The readable summary: eighty columns, nothing left out."""

from collections.abc import Callable

import pytest

from models import Agreement
from pipeline.outputs.summary import render_summary

Make = Callable[..., Agreement]


def test_it_begins_with_what_matters_most(gold: Make) -> None:
    assert render_summary(gold("pks-cacat")).splitlines()[:13] == [
        "pks-cacat.pdf",
        "=" * 80,
        "PERJANJIAN KERJA SAMA",
        "PELATIHAN KERJA DI SEKTOR INDUSTRI DAN PEMAGANGAN OPERATOR PEMESINAN [hlm. 1]",
        "",
        "MONEV: ± SEBAGIAN",
        "  Monitoring dan evaluasi disanggupi, tetapi frekuensi dan pelaporan tidak",
        "  disebut. [hlm. 4, Pasal 7]",
        "  ✓ pelaksana  ✗ frekuensi  ✗ pelaporan  ✓ tindak lanjut",
        "",
        "DATA POKOK",
        "  Nomor",
        "    - 3/0231/HK.04.02/III/2025 (PIHAK PERTAMA) [hlm. 1]",
    ]


def test_nothing_is_left_out(gold: Make) -> None:
    agreement = gold("pks-lengkap")
    text = " ".join(render_summary(agreement).split())
    assert all(obligation.action in text for obligation in agreement.obligations)
    assert all(party.name in text for party in agreement.parties if party.name)
    assert all(clause.heading in text for clause in agreement.clauses if clause.heading)


def test_a_proposal_is_shown_with_its_finding(gold: Make) -> None:
    finding = {
        "code": "MONEV_TIDAK_ADA",
        "severity": "error",
        "message": "Klausul monitoring dan evaluasi tidak ditemukan.",
        "proposal": "PARA PIHAK melakukan monitoring dan evaluasi setiap 6 (enam) bulan.",
    }
    text = " ".join(render_summary(gold("tanpa-monev", findings=[finding])).split())
    assert "Usul: PARA PIHAK melakukan monitoring dan evaluasi setiap 6 (enam) bulan." in text


@pytest.mark.parametrize("letters", [str, lambda text: text.replace(" ", "")])
def test_eighty_columns_hold_any_naskah(fullest: Make, letters: Callable[[str], str]) -> None:
    assert max(map(len, render_summary(fullest(letters)).splitlines())) <= 80


def test_the_emptiest_naskah_says_so(naskah: Make) -> None:
    assert render_summary(naskah()).count("tidak disebut dalam naskah") >= 7
