"""The mark at the foot of a brief: a phone reads from it which file the page speaks of."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pypdfium2 as pdfium
import pytest

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from pipeline.outputs.fingerprint import Fingerprint

Make = Callable[..., Agreement]
cv2 = pytest.importorskip("cv2")
numpy = pytest.importorskip("numpy")

SHA = "5f" * 32
SAID = f"naskah:sha256:{SHA}"


def read(pixels: object) -> str:
    said: str = cv2.QRCodeDetector().detectAndDecode(pixels)[0]
    return said


def test_it_is_read_from_the_printed_page(gold: Make) -> None:
    with pdfium.PdfDocument(render_brief(gold("pks-cacat"), BriefFormat.PDF)) as document:
        page = document[0].render(scale=300 / 72).to_numpy()
    foot = page[int(page.shape[0] * 0.85) :, : page.shape[1] // 4]
    assert read(numpy.ascontiguousarray(foot)) == SAID


def test_it_is_read_from_the_word_document(gold: Make) -> None:
    with ZipFile(BytesIO(render_brief(gold("pks-cacat"), BriefFormat.DOCX))) as word:
        (picture,) = (word.read(name) for name in word.namelist() if name.startswith("word/media/"))
    pixels = cv2.imdecode(numpy.frombuffer(picture, numpy.uint8), cv2.IMREAD_GRAYSCALE)
    assert read(cv2.copyMakeBorder(pixels, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255)) == SAID


def test_the_page_holds_it_without_asking_for_anything(gold: Make) -> None:
    page = render_brief(gold("pks-cacat"), BriefFormat.HTML).decode()
    assert page.count("<svg") == 1
    assert Fingerprint(SHA).inline() in page
