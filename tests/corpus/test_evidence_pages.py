"""The evidence page of what was really read: light, and every box over its words."""

import base64
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pdfplumber
import pytest
from PIL import Image

from models import BBox, Evidence
from pipeline.engines.recognition import OcrEngine
from pipeline.outputs.proven import fact_groups
from tests.corpus.conftest import RecordOf
from tests.corpus.quotes import likeness, recognised, stands, words_in
from tests.corpus.selection import path_of
from tests.outputs.evidence_pages import page_of

MEGABYTE = 1_000_000
MOST_POINTS = 0.02
"""How far a box on the page may lie from its evidence: percent are written with three decimals."""
LIKE, LEAST_ALIKE = 0.75, 0.9

SHEET = re.compile(r'data-page="(\d+)".*?<img src="data:[^;]*;base64,([^"]*)"(.*?)</section>', re.DOTALL)
BOX = re.compile(r'id="(fakta-\d+-\d+)".*?style="left:([\d.]+)%;top:([\d.]+)%;width:([\d.]+)%;height:([\d.]+)%"')


class Placed(NamedTuple):
    """A box of the page: left, top, right and bottom as shares of the picture that it lies on."""

    page: int
    picture: Image.Image
    edges: tuple[float, float, float, float]

    def on(self, width: float, height: float) -> BBox:
        """The box on a page of that size."""
        left, top, right, bottom = self.edges
        return BBox(left * width, top * height, right * width, bottom * height)


def boxes_in(html: str) -> dict[str, Placed]:
    """The boxes by name, as a browser would place them."""
    return {
        name: Placed(int(page), picture, (left / 100, top / 100, (left + width) / 100, (top + height) / 100))
        for page, data, rest in SHEET.findall(html)
        for picture in [Image.open(io.BytesIO(base64.b64decode(data))).convert("L")]
        for name, *place in BOX.findall(rest)
        for left, top, width, height in [map(float, place)]
    }


def evidence_boxes(name: str, record_of: RecordOf) -> Iterator[tuple[Evidence, Placed]]:
    """Each line of evidence with its box."""
    record = record_of(name)
    boxes = boxes_in(page_of(record, path_of(name)))
    facts = [fact for group in fact_groups(record) for fact in group.facts]
    for number, fact in enumerate(facts, start=1):
        for line, item in enumerate(fact.evidence, start=1):
            yield item, boxes.pop(f"fakta-{number}-{line}")
    assert not boxes


@pytest.mark.parametrize("name", ["kl-1", "pemda-2", "mitra-02"])
def test_the_words_stand_in_the_box_on_the_page(name: str, record_of: RecordOf) -> None:
    with pdfplumber.open(path_of(name)) as document:
        for item, placed in evidence_boxes(name, record_of):
            page = document.pages[item.page - 1]
            box = placed.on(float(page.width), float(page.height))

            assert placed.page == item.page
            assert max(abs(edge - own) for edge, own in zip(box, item.bbox, strict=True)) < MOST_POINTS
            assert stands(item.quote, words_in(page, item.model_copy(update={"bbox": box})))


@pytest.mark.ocr
@pytest.mark.parametrize(("name", "page"), [("mitra-02.scan", 3), ("pemda-2.scan", 2), ("kl-1.scan", 3)])
def test_on_a_scan_the_words_are_read_again_in_the_box_on_the_page(
    name: str, page: int, record_of: RecordOf, engine: OcrEngine
) -> None:
    """Also where it was scanned sideways or upside down: the picture stands upright."""
    alike = [
        likeness(item.quote, recognised(cut(placed), engine))
        for item, placed in evidence_boxes(name, record_of)
        if item.page == page
    ]

    assert sum(like >= LIKE for like in alike) >= LEAST_ALIKE * len(alike) > 5


def cut(placed: Placed) -> "np.typing.NDArray[np.uint8]":
    """The box, cut out of the picture with a little paper around it, as large as an engine likes it."""
    x0, top, x1, bottom = placed.on(*placed.picture.size)
    part = placed.picture.crop((int(x0) - 4, int(top) - 4, int(x1) + 4, int(bottom) + 4))
    large = part.resize((part.width * 5 // 2, part.height * 5 // 2), Image.Resampling.BICUBIC)
    return np.pad(np.asarray(large), 30, constant_values=255)


@pytest.mark.parametrize("name", ["kl-1", "pemda-2", "mitra-02"])
def test_the_page_of_a_digital_naskah_stays_under_a_megabyte(name: str, record_of: RecordOf) -> None:
    assert len(page_of(record_of(name), path_of(name)).encode()) < MEGABYTE


@pytest.mark.ocr
@pytest.mark.parametrize("name", ["kl-1.scan", "pemda-2.scan", "mitra-02.scan", "mitra-04.scan"])
def test_the_page_of_a_scan_stays_under_a_megabyte(name: str, record_of: RecordOf) -> None:
    assert len(page_of(record_of(name), path_of(name)).encode()) < MEGABYTE
