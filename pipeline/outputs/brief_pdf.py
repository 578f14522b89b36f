"""The brief as a PDF of exactly one page, typeset by Typst."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import typst

from models import Agreement
from pipeline.outputs.fingerprint import Fingerprint
from pipeline.outputs.template_files import template_path
from pipeline.outputs.templating import TemplateFault
from pipeline.outputs.view import PAGE, BriefView, brief_view

__all__ = ["FittedBrief", "fitted_brief"]

_STEP, _LEAST = 4, 5  # lines by which the page is taken to be shorter, and the last try
_FETCHED = re.compile(r"""["']@preview/""")
_PLACE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")


@dataclass(frozen=True, slots=True)
class FittedBrief:
    """A brief that fits on one page, and that page."""

    view: BriefView
    pdf: bytes


def fitted_brief(agreement: Agreement, folder: Path | None = None) -> FittedBrief:
    """The brief of a naskah with as much as the template takes on one page.

    Raises:
        TemplateFault: the template is wrong, or gives more than one page whatever it is given.
    """
    template = template_path("brief.typ", folder)
    _refuse_packages(template.parent)
    for lines in _lengths():
        view = brief_view(agreement, lines)
        inputs = {"brief": _as_json(view)}
        if len(_typeset(template, inputs, "svg")) == 1:
            return FittedBrief(view, *_typeset(template, inputs, "pdf"))
    raise TemplateFault(f"{template}: hasilnya lebih dari satu halaman; perkecil huruf atau jarak barisnya")


def _lengths() -> Iterator[float]:
    """The lengths of a page that are tried, in lines."""
    lines = PAGE
    while lines >= _LEAST:
        yield lines
        lines -= _STEP


def _as_json(view: BriefView) -> str:
    """All that the template is given: what a naskah says reaches Typst as data and never as source."""
    sections = [asdict(section) for section in view.sections]
    return json.dumps({"view": asdict(view), "sections": sections, "qr": Fingerprint(view.sha256).svg()})


def _typeset(template: Path, inputs: dict[str, str], form: Literal["pdf", "svg"]) -> list[bytes]:
    """A PDF, or of each page a drawing: Typst gives several as a list, and so tells how many pages there are."""
    try:
        made = _compiler(template.parent).compile(template, sys_inputs=inputs, format=form)
    except (typst.TypstError, RuntimeError) as error:
        raise TemplateFault(_complaint(template, error)) from None
    return made if isinstance(made, list) else [made or b""]


def _complaint(template: Path, error: Exception) -> str:
    """``brief.typ: baris 12: unknown variable: judul``."""
    place = _PLACE.search(getattr(error, "diagnostic", None) or "")
    file = template.with_name(Path(place["file"]).name) if place else template
    line = f" baris {place['line']}:" if place else ""
    return f"{file}:{line} {' '.join(str(error).split())}"


@cache
def _compiler(folder: Path) -> typst.Compiler:
    """Typst with its own fonts and those in the template's folder: the same page on every machine."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
    return typst.Compiler(root=folder, font_paths=fonts)


def _refuse_packages(folder: Path) -> None:
    """Typst would fetch a package from the network, and naskah asks for nothing there.

    Raises:
        TemplateFault: a template asks for one.
    """
    for template in sorted(folder.rglob("*.typ")):
        for number, line in enumerate(_lines(template), start=1):
            if _FETCHED.search(line):
                raise TemplateFault(f"{template}: baris {number}: paket dari internet (@preview) tidak dipakai")


def _lines(template: Path) -> list[str]:
    try:
        return template.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise TemplateFault(f"{template}: bukan teks UTF-8") from None
