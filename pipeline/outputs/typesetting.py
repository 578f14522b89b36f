"""Pages set by Typst from a template and data; what a naskah says reaches it as data and never as source."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from pipeline.outputs.template_files import template_path
from pipeline.outputs.templating import TemplateFault

__all__ = ["Typeset", "typeset"]

_FETCHED = re.compile(r"""["']@preview/""")
_PLACE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF, and how many pages it has."""

    pdf: bytes
    pages: int


def typeset(template: str, data: object, folder: Path | None = None, *, day: date | None = None) -> Typeset:
    """Set ``data``, which the template reads as JSON from ``sys.inputs.data``.

    A file of that name in ``folder`` takes the place of the shipped template. Fonts are those that Typst brings and
    those in the template's folder: the same page on every machine. ``day`` is the day that the PDF says it was made on,
    so that the same data give the same bytes; without it the PDF names none.

    Raises:
        TemplateFault: the template is wrong, or wants a package from the network.
    """
    path = template_path(template, folder)
    _refuse_packages(path.parent)
    inputs = {"data": json.dumps(data, default=str)}
    drawn = _compiled(path, inputs, "svg")
    moment = datetime.combine(day, time(), UTC) if day else None
    return Typeset(_compiled(path, inputs, "pdf", moment), len(drawn) if isinstance(drawn, list) else 1)


def _compiled(
    template: Path, inputs: dict[str, str], form: Literal["svg", "pdf"], moment: datetime | None = None
) -> Any:
    """The pages in that form; of several drawings a list."""
    try:
        return _compiler(template.parent).compile(template, sys_inputs=inputs, format=form, timestamp=moment)
    except (typst.TypstError, RuntimeError) as error:
        raise TemplateFault(_complaint(template, error)) from None


def _complaint(template: Path, error: Exception) -> str:
    """``portfolio.typ: baris 12: unknown variable: judul``."""
    place = _PLACE.search(getattr(error, "diagnostic", None) or "")
    line = f" baris {place['line']}:" if place else ""
    file = template.with_name(Path(place["file"]).name) if place else template
    return f"{file}:{line} {' '.join(str(error).split())}"


@cache
def _compiler(folder: Path) -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
    return typst.Compiler(root=folder, font_paths=fonts)


def _refuse_packages(folder: Path) -> None:
    """Refuse what Typst would fetch: naskah asks for nothing in the network."""
    for template in sorted(folder.rglob("*.typ")):
        for number, line in enumerate(_lines(template), start=1):
            if _FETCHED.search(line):
                raise TemplateFault(f"{template}: baris {number}: paket dari internet (@preview) tidak dipakai")


def _lines(template: Path) -> list[str]:
    try:
        return template.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise TemplateFault(f"{template}: bukan teks UTF-8") from None
