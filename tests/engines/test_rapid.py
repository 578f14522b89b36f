"""rapidocr reads without language data and without the network; its lines are cut into words."""

import socket

import pytest

from pipeline.engines.ocr import read_scan
from pipeline.engines.rapid import RapidEngine
from tests.engines.drawn_scan import inked, noisy, picture


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
