"""Spaces that a recogniser swallowed are given back; codes and amounts stay whole."""

import pytest

from pipeline.engines.spacing import word_spans


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("(1)PIHAK KESATU", ["(1)", "PIHAK", "KESATU"]),
        ("sampai dengan 31Agustus 2025", ["sampai", "dengan", "31", "Agustus", "2025"]),
        ("menjadi85% lulusan", ["menjadi", "85%", "lulusan"]),
        ("sebesar Rp1.275.000,00", ["sebesar", "Rp1.275.000,00"]),
        ("Pasal4 ayat (2)", ["Pasal", "4", "ayat", "(2)"]),
        ("HK.03.01/KL.271/III/2025;", ["HK.03.01/KL.271/III/2025;"]),
        ("PASAL11 JANGKA WAKTU", ["PASAL", "11", "JANGKA", "WAKTU"]),
        ("surel: blk2025@contoh.go.id", ["surel:", "blk2025@contoh.go.id"]),
        ("masing-masing 3G dan TIG6G", ["masing-masing", "3G", "dan", "TIG6G"]),
    ],
)
def test_swallowed_spaces_are_given_back(line: str, words: list[str]) -> None:
    assert [line[start:end] for start, end in word_spans(line)] == words
