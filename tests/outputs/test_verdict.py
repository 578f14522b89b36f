"""The monev verdict in a plain sentence."""

from collections.abc import Callable
from typing import Any

import pytest

from models import Agreement
from pipeline.outputs.verdict import verdict_of

Make = Callable[..., Agreement]


@pytest.mark.parametrize(
    ("name", "word", "sentence", "cited"),
    [
        (
            "pks-lengkap",
            "Lengkap",
            "Pelaksana, frekuensi, dan pelaporan monitoring dan evaluasi ditetapkan.",
            "hlm. 4, Pasal 8",
        ),
        (
            "pks-cacat",
            "Sebagian",
            "Monitoring dan evaluasi disanggupi, tetapi frekuensi dan pelaporan tidak disebut.",
            "hlm. 4, Pasal 7",
        ),
        (
            "lemah",
            "Lemah",
            "Monitoring dan evaluasi hanya disebut: tanpa pelaksana, frekuensi, atau pelaporan.",
            "hlm. 3, Pasal 4",
        ),
        (
            "tanpa-monev",
            "Tidak ada",
            "Tidak ada pihak yang menyanggupi monitoring dan evaluasi atas naskah ini; 7 dari 7 halaman terbaca.",
            "",
        ),
    ],
)
def test_each_status_says_what_is_there_and_where(gold: Make, name: str, word: str, sentence: str, cited: str) -> None:
    verdict = verdict_of(gold(name))
    assert (verdict.word, verdict.sentence, verdict.cite) == (word, sentence, cited)


def test_the_elements_show_what_is_there_and_what_is_missing(gold: Make) -> None:
    shown = [f"{element.sign} {element.text}" for element in verdict_of(gold("pks-cacat")).elements]
    assert shown == ["✓ pelaksana", "✗ frekuensi", "✗ pelaporan", "✓ tindak lanjut"]
    shown = [f"{element.sign} {element.text}" for element in verdict_of(gold("pks-lengkap")).elements]
    assert shown == ["✓ pelaksana", "✓ frekuensi tiap 3 bulan", "✓ pelaporan", "✓ tindak lanjut"]


def test_unreadable_pages_are_named(naskah: Make, source: Callable[..., dict[str, Any]]) -> None:
    unread = naskah(source=source(unreadable_pages=[4, 5]), monev={"status": "tidak_dapat_dipastikan"})
    verdict = verdict_of(unread)
    assert verdict.sentence == (
        "Monitoring dan evaluasi tidak ditemukan, tetapi hlm. 4–5 tidak terbaca: periksa naskah asli."
    )
    assert not verdict.elements


def test_an_adendum_that_is_silent_on_monev_is_not_blamed(gold: Make) -> None:
    verdict = verdict_of(gold("adendum"))
    assert (verdict.word, verdict.tone) == ("Tidak diatur", "unknown")


def test_an_adendum_that_removes_monev_is(gold: Make) -> None:
    removed = {"code": "MONEV_TIDAK_ADA", "severity": "error", "message": "Pasal 7 dihapus.", "pasal": "II"}
    assert verdict_of(gold("adendum", findings=[removed])).word == "Tidak ada"
