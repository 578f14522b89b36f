"""``naskah templates export``: an office takes our templates and changes what it wants to."""

from pathlib import Path

from tests.cli.conftest import Naskah


def test_every_template_is_written_with_what_it_is_for(naskah: Naskah, root: Path, tmp_path: Path) -> None:
    result = naskah("templates", "export")

    assert result.returncode == 0
    written = {path.relative_to(tmp_path / "templat").as_posix() for path in (tmp_path / "templat").rglob("*.*")}
    assert written == {
        path.relative_to(root / "templates").as_posix() for path in (root / "templates").rglob("*.*")
    } - {"__init__.py"}
    lines = result.stdout.splitlines()
    assert len(lines) == len(written)
    assert any(line.split(maxsplit=1)[1] == "lembar ringkas untuk disunting (Word)" for line in lines)


def test_what_an_office_has_made_is_never_overwritten(naskah: Naskah, tmp_path: Path) -> None:
    own = tmp_path / "biro" / "brief.typ"
    own.parent.mkdir()
    own.write_text("milik biro", encoding="utf-8")
    result = naskah("templates", "export", "biro")

    assert result.returncode == 1
    assert own.read_text(encoding="utf-8") == "milik biro"
    assert [line.split()[0] for line in result.stdout.splitlines() if "tidak ditimpa" in line] == [
        str(Path("biro/brief.typ"))
    ]
    assert (tmp_path / "biro" / "brief.docx").is_file()


def test_it_is_overwritten_where_that_is_asked_for(naskah: Naskah, tmp_path: Path) -> None:
    own = tmp_path / "biro" / "brief.typ"
    own.parent.mkdir()
    own.write_text("milik biro", encoding="utf-8")

    assert naskah("templates", "export", "biro", "--force").returncode == 0
    assert own.read_text(encoding="utf-8") != "milik biro"


def test_exported_templates_work_as_they_are(naskah: Naskah, folder: Path, tmp_path: Path) -> None:
    naskah("templates", "export", "biro")
    forms = [word for form in ("html", "md", "pdf", "docx") for word in ("--format", form)]
    result = naskah("brief", folder / "b.pdf", "--template", "biro", *forms)

    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [f"b.brief.{form}" for form in ("html", "md", "pdf", "docx")]
    assert (tmp_path / "b.brief.pdf").read_bytes()[:4] == b"%PDF"
