"""The templates that a brief, a check and a proposal are made with: where they lie, and what each is for."""

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
    "evidence.html.j2": "bukti: halaman naskah dengan kotak pada tiap fakta (HTML)",
    "portfolio.html.j2": "rekapitulasi satu map untuk peramban (HTML)",
    "portfolio.typ": "rekapitulasi satu map untuk dicetak (PDF, ditata dengan Typst)",
}
_PROPOSALS = {"proposals": "usul perbaikan", "proposals/klausul": "usul rumusan klausul"}


def template_path(name: str, folder: Path | None = None) -> Path:
    """The template of that name: the office's own in ``folder`` where there is one, else the shipped one."""
    own = folder / name if folder else None
    return own if own and own.is_file() else SHIPPED / name


def shipped() -> tuple[str, ...]:
    """The names of all shipped templates, those of the brief first, each relative to their folder."""
    proposals = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.glob("proposals/**/*.j2"))
    return (*_ABOUT, *proposals)


def about(name: str) -> str:
    """What a template is for, in Bahasa Indonesia."""
    return _ABOUT.get(name) or _PROPOSALS[name.rpartition("/")[0]]
