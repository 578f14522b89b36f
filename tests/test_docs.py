"""What the documents promise is there: commands and their options, make's words, extras, variables, linked files."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import click
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pipeline.cli.group import main

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(path.relative_to(ROOT).as_posix() for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FOR_USERS = ("README.md", "docs/panduan.md")
SET_UP = ("Makefile", "pyproject.toml", ".ci/run", *(f"requirements/{name}.txt" for name in ("ocr", "dev", "corpus")))

PROMPT = re.compile(r"^(?:\$|>|PS[^>]*>|[A-Z]:[^>]*>)\s+")
SHELL_WORDS = {"|", "||", "&&", "&", ";", ">", ">>", "<"}
ASSIGNMENT = re.compile(r"^\w+=")
EXTRA = re.compile(r"(?:naskah|\.)\[([\w,]+)\]")
VARIABLE = re.compile(r"\bNASKAH_[A-Z_]+\b")

ADDRESS = re.compile(r"https?://([^/\s)>\"'`]+)|--(?:extra-)?index-url|--find-links")
HOSTS = {"github.com", "keepachangelog.com", "semver.org"}
"""Where documents may point to. Where packages come from is the machine's own affair."""
MACHINE = re.compile(r"(?<![\w.~])/(?:work|root|home|Users)/\w|[A-Z]:\\Users\\(?!<|NAMA|%)\w")
UNFIT = re.compile(r"\b(?:hel[p]er|a[g]ent|a[s]sistant|pro[m]pt)s?\b", re.IGNORECASE)
"""Words that say nothing to a user of naskah, or do not belong here; spelt so that this file does not hold them."""

documents = pytest.mark.parametrize("name", DOCUMENTS)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def tokens_of(markdown: str) -> Iterator[Token]:
    """Every token of a document, those inside paragraphs too."""
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        yield token
        yield from token.children or ()


class Call(NamedTuple):
    """What is handed to naskah; ``whole`` where it can be typed as it stands, and is not just named in a sentence."""

    arguments: list[str]
    whole: bool


def calls_in(markdown: str) -> list[Call]:
    """Every call of naskah in the code blocks and code spans of a document; a synopsis loses its brackets."""
    return [
        Call([word.strip("[]") for word in words[start:]], whole)
        for words, whole in command_lines(markdown)
        if (start := arguments_start(words)) is not None
    ]


def arguments_start(words: list[str]) -> int | None:
    """Where the arguments begin; None where something else is called, or naskah is the name of this project."""
    if PurePosixPath(words[0]).stem == "naskah" and len(words) > 1:
        return 1
    return words.index("pipeline.cli") + 1 if "pipeline.cli" in words else None


def command_lines(markdown: str) -> Iterator[tuple[list[str], bool]]:
    """The commands in code blocks (true) and code spans (false), as words; each part of a pipe is one of its own."""
    for token in tokens_of(markdown):
        if token.type in {"fence", "code_block"}:
            for line in typed_in(token.content):
                yield from ((words, True) for words in commands_in(line))
        elif token.type == "code_inline":
            yield from ((words, False) for words in commands_in(token.content))


def typed_in(block: str) -> list[str]:
    """The lines that a user types: where some have a prompt, those alone; the others are what is answered."""
    lines = re.sub(r"[\\`]\n\s*", " ", block).splitlines()
    prompted = [PROMPT.sub("", line) for line in lines if PROMPT.match(line)]
    return prompted or lines


def commands_in(line: str) -> Iterator[list[str]]:
    words: list[str] = []
    for word in [*split(line), ";"]:
        if word not in SHELL_WORDS:
            words.append(word)
        elif words:
            yield words
            words = []


def split(line: str) -> list[str]:
    """The words of a line, on Windows too; a line that no shell would take is no command."""
    try:
        words = shlex.split(line.replace("\\", "/"), comments=True)
    except ValueError:
        return []
    return [word for index, word in enumerate(words) if index or not ASSIGNMENT.match(word)]


def refusal(call: Call) -> str | None:
    """Why naskah would not take the call; alternatives (``md|html``) are tried one by one."""
    for variant in product(*(word.split("|") for word in call.arguments)):
        try:
            parse(*variant)
        except click.exceptions.Exit:  # --help and --version
            continue
        except click.UsageError as error:
            if call.whole or not isinstance(error, click.MissingParameter):
                return f"naskah {' '.join(variant)}: {error.format_message()}"
    return None


def parse(command: str, *rest: str) -> None:
    if command.startswith("-"):
        main.make_context("naskah", [command, *rest])
    elif command != "PERINTAH":
        found = main.get_command(click.Context(main), command)
        assert found is not None
        found.make_context(command, list(rest))


@pytest.fixture(autouse=True)
def _no_path_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files of an example are the reader's."""
    monkeypatch.setattr(click.Path, "convert", lambda _self, value, _param, _ctx: Path(value))


@documents
def test_every_command_shown_is_one_that_naskah_takes(name: str) -> None:
    assert [wrong for call in calls_in(text_of(name)) if (wrong := refusal(call))] == []


@documents
def test_every_word_for_make_is_in_the_makefile(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))
    asked = {
        word
        for words, _ in command_lines(text_of(name))
        if words[0] == "make"
        for word in words[1:]
        if not ASSIGNMENT.match(word)
    }

    assert asked - targets == set()


@documents
def test_every_extra_is_offered(name: str) -> None:
    offered = tomllib.loads(text_of("pyproject.toml"))["project"]["optional-dependencies"]
    asked = {extra for extras in EXTRA.findall(text_of(name)) for extra in extras.split(",")}

    assert asked - set(offered) == set()


@documents
def test_every_variable_is_looked_at(name: str) -> None:
    sources = [*(ROOT / "pipeline").rglob("*.py"), ROOT / "tests/conftest.py"]
    known = {variable for path in sources for variable in VARIABLE.findall(path.read_text(encoding="utf-8"))}

    assert set(VARIABLE.findall(text_of(name))) - known == set()


@documents
def test_every_file_it_points_to_is_there(name: str) -> None:
    targets = {token.attrGet("href") or token.attrGet("src") for token in tokens_of(text_of(name))} - {None}
    paths = [str(target).partition("#")[0] for target in targets if "://" not in str(target)]

    assert [path for path in paths if not (ROOT / name).parent.joinpath(path).exists()] == []


@pytest.mark.parametrize("name", [*DOCUMENTS, *SET_UP])
def test_no_address_of_packages_and_no_path_of_a_machine(name: str) -> None:
    text = text_of(name)

    assert [match.group() for match in ADDRESS.finditer(text) if match[1] not in HOSTS] == []
    assert MACHINE.findall(text) == []


@documents
def test_it_speaks_of_naskah_and_of_nothing_else(name: str) -> None:
    prose = " ".join(token.content for token in tokens_of(text_of(name)) if token.type == "text")

    assert UNFIT.findall(prose) == []


@pytest.mark.parametrize("name", FOR_USERS)
def test_what_a_user_needs_is_shown(name: str) -> None:
    assert {"extract", "brief", "evidence", "check", "doctor"} <= {
        call.arguments[0] for call in calls_in(text_of(name))
    }


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("naskah check berkas/ --format csv -o monev.csv", False),
        ("$ naskah brief FILE... [-o DIR] [--format md|html]", False),
        (".venv\\Scripts\\naskah extract naskah.pdf --json | jq .", False),
        ("NASKAH_OCR=rapidocr naskah extract a.pdf", False),
        ("naskah eval corpus corpus --split dev", False),
        ("naskah --version", False),
        ("naskah cek berkas/", True),
        ("naskah check berkas/ --bentuk csv", True),
        ("naskah brief a.pdf --format odt", True),
        ("naskah brief a.pdf --format md|odt", True),
        ("naskah extract", True),
        ("naskah eval corpus", True),
        ("naskah demo satu dua", True),
        ("python -m pipeline.cli check", True),
    ],
)
def test_a_slip_in_a_command_would_be_seen(line: str, wrong: bool) -> None:  # noqa: FBT001 (a column of the table)
    (call,) = calls_in(f"```sh\n{line}\n```")

    assert (refusal(call) is not None) is wrong


def test_a_command_may_be_named_in_a_sentence() -> None:
    (call,) = calls_in("Lihat `naskah check` di bawah.")

    assert refusal(call) is None
