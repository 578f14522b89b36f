"""``naskah evidence``: where the pages lie, and what is told of files that cannot be shown."""

from pathlib import Path

import pytest

from tests.cli.conftest import Naskah


def test_without_a_place_it_lies_where_the_user_is(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    result = naskah("evidence", folder / "b.pdf")

    assert (result.stdout, result.stderr, result.returncode) == ("b.bukti.html\n", "", 0)
    page = (tmp_path / "b.bukti.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 5
    assert 'href="naskah/b.pdf"' in page


def test_one_naskah_goes_into_the_file_that_is_named(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    result = naskah("evidence", folder / "b.pdf", "-o", "hasil/bukti.html")

    assert result.stdout == f"{Path('hasil/bukti.html')}\n"
    assert 'href="../naskah/b.pdf"' in (tmp_path / "hasil/bukti.html").read_text(encoding="utf-8")


def test_a_folder_of_naskah_becomes_a_folder_of_pages(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    """What is no PDF costs a line and the exit code, and no other file."""
    (folder / "lama" / "b.pdf").write_bytes((folder / "b.pdf").read_bytes())
    result = naskah("evidence", folder, "-o", "hasil")
    names = [Path(line).name for line in result.stdout.splitlines()]

    assert len(names) == 3
    assert (names[0], names[1], names[2][:2]) == ("b.bukti.html", "a.bukti.html", "b-")
    assert sorted(path.name for path in (tmp_path / "hasil").iterdir()) == sorted(names)
    assert "catatan.pdf" in result.stderr
    assert result.returncode == 1


def test_one_file_cannot_hold_several_naskah(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    result = naskah("evidence", folder, "-o", "hasil.html")

    assert result.stderr == (
        "Kesalahan: hasil.html satu berkas, padahal tiap naskah mendapat berkas sendiri; "
        "sebutkan folder, misalnya: -o bukti\n"
    )
    assert result.returncode == 2
    assert not (tmp_path / "hasil.html").exists()


def test_nothing_that_can_be_read_is_nothing_done(naskah: Naskah, folder: Path) -> None:
    result = naskah("evidence", folder / "catatan.pdf")

    assert (result.stdout, result.returncode) == ("", 2)
    assert result.stderr.count("\n") == 1


def test_pages_that_cannot_be_drawn_in_time_are_told_and_cost_no_facts(
    naskah: Naskah, folder: Path, tmp_path: Path
) -> None:
    """The record is known from before; to draw a page takes longer than is left."""
    naskah("extract", folder / "b.pdf")
    result = naskah("evidence", folder / "b.pdf", "--page-seconds", "0.001")

    assert result.stderr == (
        f"naskah: {folder / 'b.pdf'}: gambar halaman tidak dapat dibuat; lihat faktanya dalam PDF\n"
    )
    assert result.returncode == 1
    assert "Gambar hlm. 1–5 tidak tersedia di sini" in (tmp_path / "b.bukti.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["option", "settings"])
def test_an_office_brings_its_own_template(naskah: Naskah, folder: Path, tmp_path: Path, place: str) -> None:
    templates = tmp_path / "templat"
    templates.mkdir()
    (templates / "evidence.html.j2").write_text("{{ view.kind }}", encoding="utf-8")
    if place == "settings":
        (tmp_path / "naskah.toml").write_text('templates = "templat"', encoding="utf-8")
    naskah("evidence", folder / "b.pdf", *(["--template", templates] if place == "option" else []))

    assert (tmp_path / "b.bukti.html").read_text(encoding="utf-8") == "Nota kesepahaman"


def test_a_template_that_is_wrong_is_named(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "evidence.html.j2").write_text("{{ view.tidak_ada }}", encoding="utf-8")
    result = naskah("evidence", folder / "b.pdf", "--template", tmp_path)

    assert "evidence.html.j2: baris 1" in result.stderr
    assert (result.returncode, "Traceback" in result.stderr) == (2, False)


def test_a_place_that_cannot_be_written_is_named(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "hasil").touch()
    result = naskah("evidence", folder / "b.pdf", "-o", "hasil")

    assert "hasil" in result.stderr
    assert (result.returncode, "Traceback" in result.stderr) == (2, False)
