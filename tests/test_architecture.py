"""Who may import whom, read from the code itself, and the sizes that keep it readable."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# In the order of the house: a room may import those of its own shelf and of the shelves above it.
SHELVES = (
    {"models"},
    {"config", "errors", "version"},
    {"vocabulary"},
    {"readers", "engines"},
    {"rules"},
    {"language"},
    {"extractors", "checks"},
    {"stages"},
    {"run", "settings"},
    {"policy"},
    {"batch", "guard", "worker", "cache", "cutting"},
    {"cli"},
)
ALOOF = {"outputs", "registry", "evaluation"}
"""Rooms that see ``models`` alone; only ``cli`` sees them."""

HOMES = {
    "asn1crypto": {"engines"},
    "click": {"cli"},
    "cryptography": {"engines"},
    "cv2": {"engines"},
    "docx": {"outputs"},
    "docxtpl": {"outputs"},
    "jinja2": {"outputs"},
    "lxml": {"outputs"},
    "markupsafe": {"outputs"},
    "matplotlib": {"outputs"},
    "num2words": {"outputs"},
    "numpy": {"engines"},
    "pdfminer": {"engines"},
    "pdfplumber": {"engines"},
    "pebble": {"batch", "cutting"},
    "platformdirs": {"cache"},
    "PIL": {"engines"},
    "psutil": {"batch", "guard"},
    "pyhanko": {"engines"},
    "pyhanko_certvalidator": {"engines"},
    "pypdfium2": {"engines"},
    "rapidfuzz": {"evaluation", "language", "extractors", "checks", "stages"},
    "rapidocr": {"engines"},
    "rich": {"cli", "outputs"},
    "segno": {"outputs"},
    "spacy": {"language", "extractors", "stages"},
    "tesserocr": {"engines"},
    "typst": {"outputs"},
    "xlsxwriter": {"outputs"},
}
"""The rooms that may use a package of others; ``models`` uses pydantic, which all may."""

EVERYWHERE = {"pydantic", "annotated_types"}
LINES = 400
VAGUE = {"utils", "util", "helpers", "helper", "misc", "common", "tools"}


@dataclass(frozen=True)
class Import:
    """One import, as it stands in a file."""

    file: str
    line: int
    room: str
    module: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.room} imports {self.module}"


def room_of(module: str) -> str:
    """The room of a module of ours: ``pipeline.readers.dates`` stands in readers."""
    first, _, rest = module.partition(".")
    return rest.partition(".")[0] if first == "pipeline" else first


def sources(*packages: str) -> list[Path]:
    return [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]


def imports(path: Path) -> Iterator[Import]:
    """The imports of a file, also those inside functions."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    room = room_of(".".join(parts))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for module in modules(node):
            yield Import(str(path.relative_to(ROOT)), node.lineno, room, module)  # type: ignore[attr-defined]


def modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute: a reader sees where a name comes from"
        if node.module == "pipeline":
            return [f"pipeline.{alias.name}" for alias in node.names]
        return [node.module or ""]
    return []


def allowed(room: str) -> set[str]:
    """The rooms that a room may import."""
    if room in ALOOF:
        return {room, "models"}
    shelf = next(number for number, shelf in enumerate(SHELVES) if room in shelf)
    own = {room} | (SHELVES[shelf] if room in {"readers", "batch", "guard", "worker", "cutting"} else set())
    return own.union(*SHELVES[:shelf], ALOOF if room == "cli" else set())


# The front door loads what it is asked for, whatever it is.
ALL = [
    item for path in sources("models", "pipeline") if path != ROOT / "pipeline/__init__.py" for item in imports(path)
]
OURS = [item for item in ALL if item.module.partition(".")[0] in {"models", "pipeline"}]
OTHERS = [
    item
    for item in ALL
    if item not in OURS
    and (top := item.module.partition(".")[0]) not in EVERYWHERE
    and top not in sys.stdlib_module_names
]
PUBLIC = {"__version__", "brief", "check", "read_naskah"}
"""What the front door hands out; a command may ask it for the version."""


def test_every_room_has_its_place_in_the_house() -> None:
    rooms = {item.room for item in ALL}

    assert rooms <= set().union(*SHELVES, ALOOF)


def test_a_room_imports_only_what_stands_above_it() -> None:
    wrong = [item for item in OURS if room_of(item.module) not in allowed(item.room) | PUBLIC]

    assert not wrong, "\n".join(map(str, wrong))


def test_foreign_packages_are_met_in_their_own_room() -> None:
    wrong = [item for item in OTHERS if item.room not in HOMES.get(item.module.partition(".")[0], set())]

    assert not wrong, "\n".join(map(str, wrong))


def test_models_need_pydantic_and_the_standard_library_alone() -> None:
    assert not [item for item in OTHERS if item.room == "models"]


def test_only_the_stages_that_take_a_doc_know_spacy() -> None:
    """The first stages work on bytes, words and text."""
    first = ("pipeline/stages/intake", "pipeline/stages/layout", "pipeline/stages/linearize")
    wrong = [item for item in OTHERS if item.module.startswith("spacy") and item.file.startswith(first)]

    assert not wrong, "\n".join(map(str, wrong))


def test_templates_hold_no_code() -> None:
    assert [path.name for path in sources("templates")] == ["__init__.py"]


@pytest.mark.parametrize("package", ["models", "pipeline", "tests", "corpus"])
def test_files_can_be_read_in_one_sitting(package: str) -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in sources(package)}

    assert {path: length for path, length in lengths.items() if length > LINES} == {}


def test_no_file_has_a_name_that_says_nothing() -> None:
    vague = [path for path in sources("models", "pipeline", "tests", "corpus") if VAGUE & {*path.parts, path.stem}]

    assert not vague


def test_each_package_says_what_it_offers() -> None:
    packages = [path for path in sources("models", "pipeline") if path.name == "__init__.py"]
    silent = [path for path in packages if list(imports(path)) and "__all__" not in path.read_text(encoding="utf-8")]

    assert not silent
