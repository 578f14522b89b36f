"""Monitoring and evaluation as many drafters word it, and as many sentences that only sound like it."""

import tomllib
from pathlib import Path

import pytest

from models.monev import MonevStatus
from tests.extractors.one_pasal import OPENING, monev_of
from tests.naskah_text import LAST_PASAL, facts_of, naskah, pasal

WORDED = tomllib.loads(Path(__file__).with_name("kalimat").joinpath("monev.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", WORDED["janji"], ids=lambda case: case["teks"])
def test_an_undertaking_is_read_however_it_is_worded(case: dict[str, str]) -> None:
    monev = monev_of(case["teks"], case["judul"])
    held = [letter for letter, (_, holds) in zip("PFLT", monev.elements, strict=True) if holds]
    assert monev.status.is_present
    assert "".join(held) + str(monev.interval_months or "") == case["unsur"].removeprefix("0")


@pytest.mark.parametrize("case", WORDED["bukan"], ids=lambda case: case["teks"])
def test_what_only_sounds_like_it_is_none(case: dict[str, str]) -> None:
    assert monev_of(case["teks"], case["judul"]).status is MonevStatus.TIDAK_ADA


def test_a_lampiran_is_looked_at_where_no_pasal_says_it() -> None:
    annex = f"""\f{"LAMPIRAN":^80}
{"RENCANA KERJA":^80}
1. Pelatihan dilaksanakan pada bulan Maret 2025.
2. PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap 6 (enam) bulan.
"""
    body = pasal("PELAKSANAAN", "Kegiatan dilaksanakan menurut Lampiran.") + LAST_PASAL
    monev = facts_of(naskah(opening=OPENING, body=body, ending=annex)).monev
    assert (monev.status, monev.interval_months, monev.pasal) == (MonevStatus.SEBAGIAN, 6, ())
