"""Moments that an event gives."""

import pytest

from pipeline.readers.events import find_events

EVENTS = [
    ("dievaluasi setiap angkatan", "setiap angkatan"),
    ("dievaluasi pada akhir setiap paket", "pada akhir setiap paket"),
    ("pada setiap akhir unit kompetensi", "pada setiap akhir unit kompetensi"),
    ("setelah pelatihan selesai", "setelah pelatihan selesai"),
    ("setelah selesai pelatihan", "setelah selesai pelatihan"),
    ("setelah Perjanjian ini berakhir", "setelah Perjanjian ini berakhir"),
    ("pada akhir masa berlaku", "pada akhir masa berlaku"),
    ("setelah berakhirnya program", "setelah berakhirnya program"),
]

NO_EVENTS = [
    "setiap bulan",
    "setiap Peserta",
    "mendokumentasikan setiap kegiatan",
    "secara berkala",
    "akhir bulan",
    "pelatihan",
]


@pytest.mark.parametrize(("text", "words"), EVENTS)
def test_an_event_is_read(text: str, words: str) -> None:
    (found,) = find_events(text)
    assert found.text == words == text[found.span.start : found.span.end]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_is_no_event_is_none(text: str) -> None:
    assert find_events(text) == []
