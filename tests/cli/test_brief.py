"""``naskah brief``: where the briefs lie."""

from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Naskah


def test_the_folder_is_made_and_the_place_told(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    result = naskah("brief", folder / "b.pdf", "-o", "hasil/ringkasan")

    assert result.stdout == f"{Path('hasil/ringkasan/b.brief.html')}\n"
    assert (tmp_path / "hasil/ringkasan/b.brief.html").read_text(encoding="utf-8")


def test_without_a_folder_it_lies_where_the_user_is(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    naskah("brief", folder / "b.pdf", "--format", "md")

    assert (tmp_path / "b.brief.md").is_file()


def test_several_forms_lie_side_by_side(naskah: Naskah, folder: Path) -> None:
    result = naskah("brief", folder / "b.pdf", "--format", "pdf", "--format", "docx", "-o", "hasil")

    assert result.stdout.splitlines() == [str(Path("hasil/b.brief.pdf")), str(Path("hasil/b.brief.docx"))]


def test_a_wrong_template_is_one_line_with_file_and_line(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "biro").mkdir()
    (tmp_path / "biro" / "brief.typ").write_text("#let x = 1\n#judul", encoding="utf-8")
    result = naskah("brief", folder / "b.pdf", "--format", "pdf", "--template", "biro")

    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == f"Kesalahan: {Path('biro/brief.typ')}: baris 2: unknown variable: judul\n"


def test_briefs_never_take_each_others_place(naskah: Naskah, corpus: Path, tmp_path: Path) -> None:
    """Two files named 01 and a copy of the second: three briefs."""
    for place, source in (("satu", "kl-1.pdf"), ("dua", "mitra-05.pdf"), ("tiga", "mitra-05.pdf")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "01.pdf").write_bytes((corpus / "2025-03-20" / source).read_bytes())
    digits = sha256((tmp_path / "dua" / "01.pdf").read_bytes()).hexdigest()[:8]
    result = naskah("brief", *(tmp_path / place / "01.pdf" for place in ("satu", "dua", "tiga")), "-o", "hasil")

    names = [Path(line).name for line in result.stdout.splitlines()]
    assert names == ["01.brief.html", f"01-{digits}.brief.html", f"01-{digits}-2.brief.html"]
    assert sorted(path.name for path in (tmp_path / "hasil").iterdir()) == sorted(names)


@pytest.mark.parametrize("fault", ["file", "below a file"])
def test_a_folder_that_cannot_be_made_is_named(naskah: Naskah, folder: Path, tmp_path: Path, fault: str) -> None:
    blocked = tmp_path / "hasil"
    blocked.touch()
    result = naskah("brief", folder / "b.pdf", "-o", blocked if fault == "file" else blocked / "ringkasan")

    assert result.returncode == 2
    assert "hasil" in result.stderr
    assert "Traceback" not in result.stderr
