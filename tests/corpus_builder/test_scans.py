from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pikepdf
import pytest

from corpus.builder.assemble import replace_last_pages, with_text_layer
from corpus.builder.build import scan_pdf
from corpus.builder.canvas import chance
from corpus.builder.marks import marks
from corpus.builder.producers import produce
from corpus.builder.raster import page_count, places, printed_pages
from corpus.builder.scanner import scan_page
from corpus.builder.sources import Scan, Signing, read_naskah, read_signing

if TYPE_CHECKING:
    from pathlib import Path

    from corpus.builder.sources import Naskah

FLATBED = Scan(dpi=100, kind="flatbed", skew=0.5, noise="light")


@pytest.fixture
def naskah(corpus: Path) -> Naskah:
    return read_naskah(corpus / "sources/contoh.toml")


@pytest.fixture
def digital(corpus: Path) -> bytes:
    return produce("weasyprint", corpus / "sources/contoh.html")


@pytest.fixture
def signing(corpus: Path) -> Signing:
    return read_signing(corpus / "lain/contoh.gold.json")


def test_signature_stands_just_above_the_last_place_of_the_name(digital: bytes, signing: Signing) -> None:
    (signature,) = marks(digital, printed_pages(digital), signing, [], chance("t"))
    page, box = places(digital, "Sekar Wulandari, S.H.")[-1]
    assert (signature.kind, signature.page) == ("signature", page) == ("signature", 2)
    assert box.left < signature.x < box.right
    assert box.top - 40 < signature.y < box.top


def test_naskah_without_a_date_is_not_signed(digital: bytes, signing: Signing) -> None:
    draft = signing.model_copy(update={"signed_on": None})
    assert marks(digital, printed_pages(digital), draft, [], chance("t")) == []


def test_same_seed_gives_the_same_picture_and_another_seed_another() -> None:
    page = np.ones((300, 200, 3), dtype=np.float32)
    first, again, other = (scan_page(page, 1, FLATBED, [], seed) for seed in ("a", "a", "b"))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_paper_is_not_white_and_ink_is_not_black() -> None:
    page = np.ones((300, 200, 3), dtype=np.float32)
    page[100:200, 50:150] = 0
    scanned = scan_page(page, 1, FLATBED, [], "a")
    assert 0.8 < scanned[20:80, 60:140].mean() < 0.99
    assert 0.02 < scanned[120:180, 70:130].mean() < 0.4


def test_fax_pages_are_one_bit_images(naskah: Naskah, digital: bytes, signing: Signing) -> None:
    fax = naskah.model_copy(update={"scan": naskah.scan.model_copy(update={"kind": "fax"})})
    with pikepdf.open(io.BytesIO(scan_pdf(digital, fax, signing))) as document:
        stream = document.pages[0].get_images()["/Im0"]
        assert isinstance(stream, pikepdf.Stream)
        image = pikepdf.PdfImage(stream)
        assert (image.bits_per_component, image.filters) == (1, ["/CCITTFaxDecode"])
        white_share = np.asarray(image.as_pil_image().convert("L")).mean() / 255
    assert white_share > 0.8


def test_mixed_file_keeps_words_on_its_digital_pages_alone(naskah: Naskah, digital: bytes, signing: Signing) -> None:
    mixed = replace_last_pages(digital, scan_pdf(digital, naskah, signing), 1)
    assert [bool(page.text.strip()) for page in printed_pages(mixed)] == [True, False]


def test_hidden_layer_is_text_that_nobody_should_trust(naskah: Naskah, digital: bytes, signing: Signing) -> None:
    broken = with_text_layer(scan_pdf(digital, naskah, signing), printed_pages(digital), "contoh")
    assert page_count(broken) == 2
    hidden = printed_pages(broken)[0].text
    assert hidden.strip()
    assert "PIHAK KESATU wajib" not in hidden
