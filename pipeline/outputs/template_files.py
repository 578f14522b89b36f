"""The templates that a brief, a check and a proposal are made with: where they lie, and what each is for."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

__all__ = ["SHIPPED", "about", "shipped", "template_path"]

SHIPPED = Path(str(files("templates")))
"""The folder of the shipped templates; naskah is always installed as files."""

_ABOUT = {
    "brief.html.j2": "lembar ringkas untuk peramban (HTML)",
    "brief.md.j2": "lembar ringkas untuk disalin (Markdown)",
    "brief.typ": "lembar ringkas untuk dicetak (PDF, ditata dengan Typst)",
    "brief.docx": "lembar ringkas untuk disunting (Word)",
    "check.html.j2": "hasil pemeriksaan satu map (HTML)",
}
_PROPOSALS = {"proposals": "usul perbaikan untuk temuan", "proposals/klausul": "usul rumusan klausul wajib"}


def template_path(name: str, folder: Path | None = None) -> Path:
    """The template of that name: the office's own in ``folder`` where there is one, else the shipped one."""
    own = folder / name if folder else None
    return own if own and own.is_file() else SHIPPED / name


def shipped() -> Iterator[str]:
    """The names of all shipped templates, those of the brief first, each relative to their folder."""
    names = {path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*") if path.is_file()}
    yield from (name for name in _ABOUT if name in names)
    yield from sorted(name for name in names if name.startswith("proposals/"))


def about(name: str) -> str:
    """What a template is for, in Bahasa Indonesia."""
    if name in _ABOUT:
        return _ABOUT[name]
    folder, _, file = name.rpartition("/")
    return f"{_PROPOSALS[folder]} {file.partition('.')[0].upper() if folder == 'proposals' else file.partition('.')[0]}"
