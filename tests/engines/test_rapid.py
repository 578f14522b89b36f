"""rapidocr reads without language data and without the network; its lines are cut into words."""

import socket

import pytest

from pipeline.engines.ocr import read_scan
from pipeline.engines.rapid import RapidEngine, word_spans
from tests.engines.drawn_scan import inked, noisy, picture


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("(1)PIHAK KESATU", ["(1)", "PIHAK", "KESATU"]),
        ("sampai dengan 31Agustus 2025", ["sampai", "dengan", "31", "Agustus", "2025"]),
        ("menjadi85% lulusan", ["menjadi", "85%", "lulusan"]),
        ("sebesar Rp1.275.000,00", ["sebesar", "Rp1.275.000,00"]),
        ("Pasal4 ayat (2)", ["Pasal", "4", "ayat", "(2)"]),
        ("HK.03.01/KL.271/III/2025;", ["HK.03.01/KL.271/III/2025;"]),
        ("masing-masing 3G dan SMAW6G", ["masing-masing", "3G", "dan", "SMAW6G"]),
    ],
)
def test_swallowed_spaces_are_given_back(line: str, words: list[str]) -> None:
    assert [line[start:end] for start, end in word_spans(line)] == words


@pytest.mark.ocr
def test_it_reads_a_scan_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rapidocr")

    def refuse(*_: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    image = noisy(picture())
    page = read_scan(image, 1, RapidEngine())
    texts = [word.text for word in page.words]

    assert page.engine == "rapidocr"
    assert [texts.count(share) for share in ("67,8%", "32,2%", "85%")] == [3, 3, 3]
    assert all(inked(image, word.seen) > 0.04 for word in page.words if len(word.text) > 1)
