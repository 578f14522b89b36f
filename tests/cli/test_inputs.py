"""Which files a command reads."""

from pathlib import Path

import pytest

from pipeline.cli.inputs import NoPdfError, find_pdfs


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name in ("2025/b.pdf", "2025/a.PDF", "2024/z.pdf", "catatan.docx", ".sampah/c.pdf", "2025/._a.pdf"):
        path = tmp_path / "arsip" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "arsip"


def test_a_folder_is_searched_to_the_bottom_in_sorted_order(archive: Path) -> None:
    assert list(find_pdfs([archive])) == [archive / "2024/z.pdf", archive / "2025/a.PDF", archive / "2025/b.pdf"]


def test_files_keep_the_order_in_which_they_are_given(archive: Path) -> None:
    given = [archive / "2025/b.pdf", archive / "2024/z.pdf"]

    assert list(find_pdfs(given)) == given


def test_a_file_given_twice_is_read_once(archive: Path) -> None:
    twice = [archive / "2025/b.pdf", archive / "2024" / ".." / "2025/b.pdf", archive / "2025"]

    assert list(find_pdfs(twice)) == [archive / "2025/b.pdf", archive / "2025/a.PDF"]


def test_a_file_is_taken_as_given_whatever_its_name(archive: Path) -> None:
    """Reading it says what is wrong with it, and that it is not there."""
    given = [archive / "catatan.docx", archive / "tidak-ada.pdf"]

    assert list(find_pdfs(given)) == given


def test_a_folder_without_pdf_is_named(tmp_path: Path) -> None:
    ((folder, error),) = (item for item in find_pdfs([tmp_path]) if not isinstance(item, Path))

    assert folder == tmp_path
    assert isinstance(error, NoPdfError)
