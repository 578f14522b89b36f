"""Whatever Click says to a user of ours, it says in Bahasa Indonesia."""

import ast
import gettext
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.cli.bahasa import DOMAIN, LOCALE
from tests.cli.conftest import Naskah

PROGRAMMERS = {
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Choice({choices})",
    (
        "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
        " Did you mean to pass '--{name}'?"
    ),
    "Could not determine name for option with declarations {decls!r}",
    "Invalid start character for option ({option})",
    "Name '{name}' defined twice",
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Value must be an iterable.",
    "{editor}: Editing failed",
    "{editor}: Editing failed: {e}",
}
"""Said to the programmer of a command, or about an editor that naskah never opens."""


def messages_of_click() -> Iterator[str]:
    """Each text that Click hands to gettext, read from its own source."""
    for path in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)


@pytest.fixture(scope="module")
def catalogue() -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, LOCALE, languages=["id"])


def test_no_word_of_click_is_missing_from_the_catalogue(catalogue: gettext.NullTranslations) -> None:
    said = {message for message in messages_of_click() if not message.startswith("DeprecationWarning")}
    english = {message for message in said - PROGRAMMERS if catalogue.gettext(message) == message}
    plural = {message for message in english if catalogue.ngettext(message, message, 2) != message}

    assert english - plural == set()


def test_the_compiled_catalogue_is_the_one_that_people_edit(catalogue: gettext.NullTranslations) -> None:
    """Each translation in naskah.po stands in naskah.mo; `make locale` compiles it."""
    lines = (LOCALE / "id" / "LC_MESSAGES" / f"{DOMAIN}.po").read_text(encoding="utf-8").splitlines()
    pairs = dict(line.split(" ", 1) for line in lines if line.startswith("msg") and line.endswith('"'))
    assert set(pairs) == {"msgid", "msgstr", "msgid_plural", "msgstr[0]"}

    message = ""
    for line in lines:
        kind, _, quoted = line.partition(" ")
        if kind == "msgid":
            message = ast.literal_eval(quoted)
        elif kind == "msgstr" and message:
            assert catalogue.gettext(message) == ast.literal_eval(quoted)
        elif kind == "msgstr[0]":
            assert catalogue.ngettext(message, message, 2) == ast.literal_eval(quoted)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Cara pakai: naskah [OPSI] PERINTAH [ARGUMEN]..."),
        (["--help"], "Perintah:"),
        (["check", "--help"], "[bawaan: table]"),
        (["ekstrak"], "Kesalahan: Tidak ada perintah 'ekstrak'."),
        (["chek"], "Mungkin maksud Anda: 'check'."),
        (["extract"], "Kesalahan: Belum ada argumen 'BERKAS|FOLDER...'."),
        (
            ["extract", "--jason", "a.pdf"],
            "Kesalahan: Tidak ada opsi '--jason'. Mungkin maksud Anda: '--jobs', '--json'.",
        ),
        (["extract", "--json=ya", "a.pdf"], "Kesalahan: Opsi '--json' tidak menerima nilai."),
        (["extract", "a.pdf", "--jobs"], "Kesalahan: Opsi '--jobs' perlu 1 nilai."),
        (["extract", "a.pdf", "--jobs", "dua"], "'dua' bukan bilangan yang dapat dipakai di sini."),
        (
            ["extract", "a.pdf", "--jobs", "0"],
            "Kesalahan: Nilai tidak sah untuk '-j' / '--jobs': harus lebih besar dari 0",
        ),
        (["check", "--format", "xml", "a.pdf"], "'xml' bukan salah satu dari 'table', 'csv', 'json', 'xlsx', 'html'."),
        (["demo", "tidak-ada"], "Folder 'tidak-ada' tidak ada."),
        (["demo", "a", "b"], "Kesalahan: Argumen berlebih (b)"),
        (["extract"], "Lihat bantuan dengan 'naskah extract --help'."),
    ],
)
def test_wrong_usage_is_explained_in_indonesian(
    arguments: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a").mkdir()
    result = CliRunner().invoke(main, arguments, prog_name="naskah")

    assert words in result.output
    assert result.exit_code == (0 if "--help" in arguments else 2)


@pytest.mark.parametrize("language", ["en_US.UTF-8", "de_DE.UTF-8", "C"])
def test_the_language_of_the_machine_does_not_matter(naskah: Naskah, language: str) -> None:
    assert naskah("--help", LANG=language, LC_ALL=language, LANGUAGE=language).stdout.startswith("Cara pakai:")
