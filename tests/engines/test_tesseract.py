"""Where Tesseract's language data is looked for."""

from pathlib import Path

import pytest

from pipeline.engines.tesseract import missing_languages, tessdata_dir


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that the user names, on a machine without Tesseract's program."""
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    return tmp_path


def _put(folder: Path, *languages: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        (folder / f"{language}.traineddata").touch()


def test_the_folder_that_the_user_names_comes_first(bare_machine: Path) -> None:
    _put(bare_machine, "eng")

    assert tessdata_dir() == bare_machine
    assert missing_languages() == ()


def test_it_may_be_the_folder_above(bare_machine: Path) -> None:
    _put(bare_machine / "tessdata", "eng")

    assert tessdata_dir() == bare_machine / "tessdata"


def test_the_windows_installer_puts_it_under_program_files(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.engines.tesseract._UNIX_FOLDERS", ())
    monkeypatch.setenv("PROGRAMFILES", str(bare_machine / "Program Files"))
    _put(bare_machine / "Program Files" / "Tesseract-OCR" / "tessdata", "eng")

    assert tessdata_dir() == bare_machine / "Program Files" / "Tesseract-OCR" / "tessdata"
    assert missing_languages() == ()


def test_other_languages_are_no_help(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.engines.tesseract._UNIX_FOLDERS", ())
    _put(bare_machine, "ind", "deu")

    assert tessdata_dir() is None
    assert missing_languages() == ("eng",)
