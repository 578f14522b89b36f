"""Opening files: every way in which it fails says which way."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.engines.pdf import load_page, open_pdf, read_bytes
from pipeline.errors import (
    BrokenFileError,
    EmptyFileError,
    EncryptedFileError,
    FileError,
    MissingFileError,
    NotAPdfError,
    PageLimitError,
)
from tests.engines.drawn_pdf import OPENING, draw, edited, texts

NASKAH = draw(lambda canvas: canvas.drawString(72, 700, OPENING[0]))

PAGE_TREE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[KIDS]/Count COUNT>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[BOX]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF"""


def _page_tree(kids: bytes = b"3 0 R", count: bytes = b"1", box: bytes = b"0 0 595 842") -> bytes:
    return PAGE_TREE.replace(b"KIDS", kids).replace(b"COUNT", count).replace(b"BOX", box)


def _zip() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("naskah.txt", "bukan PDF")
    return target.getvalue()


def _locked(user: str) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(NASKAH)) as document:
        document.save(target, encryption=pikepdf.Encryption(user=user, owner="rahasia"))
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"", EmptyFileError, id="no bytes"),
        pytest.param(b"Perjanjian Kerja Sama", NotAPdfError, id="a text file"),
        pytest.param(_zip(), NotAPdfError, id="an archive renamed to pdf"),
        pytest.param(b" " * 1024 + NASKAH, NotAPdfError, id="magic number too late"),
        pytest.param(b"%PDF-1.7\n", BrokenFileError, id="magic number alone"),
        pytest.param(NASKAH[: len(NASKAH) // 3], BrokenFileError, id="cut off"),
        pytest.param(_locked("kunci"), EncryptedFileError, id="locked"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, error: type[FileError]) -> None:
    with pytest.raises(error), open_pdf(data, max_pages=10):
        pytest.fail("it was opened")


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError):
        read_bytes(tmp_path / "tidak-ada.pdf")
    with pytest.raises(MissingFileError):
        read_bytes(tmp_path)


def test_too_many_pages_are_counted_not_read() -> None:
    document = pikepdf.new()
    for _ in range(1200):
        document.add_blank_page()
    target = io.BytesIO()
    document.save(target)
    with (
        pytest.raises(PageLimitError, match="1200 halaman, melebihi batas 1000"),
        open_pdf(target.getvalue(), max_pages=1000),
    ):
        pytest.fail("it was opened")


def test_an_empty_password_opens_the_file() -> None:
    assert texts(_locked("")) == OPENING[0].split()


def test_bytes_before_the_magic_number_do_no_harm() -> None:
    assert texts(b"\n" * 500 + NASKAH) == OPENING[0].split()


@pytest.mark.parametrize(
    ("data", "loads"),
    [
        pytest.param(_page_tree(b"2 0 R 3 0 R", b"2"), [True, False], id="page tree that holds itself"),
        pytest.param(_page_tree(b"9 0 R 3 0 R", b"2"), [False, True], id="page that is not there"),
        pytest.param(_page_tree(count=b"2000000000"), [True], id="two billion pages announced"),
        pytest.param(_page_tree(box=b"0 0 1e9 1e9"), [True], id="page as large as a country"),
        pytest.param(_page_tree(box=b"595 842 0 0"), [True], id="page upside down"),
    ],
)
def test_hostile_page_trees_cost_no_more_than_their_pages(data: bytes, loads: list[bool]) -> None:
    with open_pdf(data, max_pages=10) as document:
        for number, expected in enumerate(loads, start=1):
            with load_page(document, number) as page:
                assert (page is not None) == expected


def test_what_was_typed_over_the_page_is_read_with_it() -> None:
    """A number typed into a form field, and one typed over the page with a viewer's pen."""

    def fill_in(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Nomor:")
        canvas.acroForm.textfield(name="nomor", value="B/12/2025", x=120, y=690, width=200, height=20)

    def type_over(document: pikepdf.Pdf) -> None:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        shape = document.make_stream(b"BT /F 12 Tf 2 4 Td (PKS/7/2025) Tj ET")
        shape.Type, shape.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        shape.BBox, shape.Resources = [0, 0, 200, 20], pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=[72, 640, 272, 660],
            F=4,
            AP=pikepdf.Dictionary(N=shape),
        )
        document.pages[0].Annots.append(document.make_indirect(note))

    assert texts(edited(draw(fill_in), type_over)) == ["Nomor:", "B/12/2025", "PKS/7/2025"]
