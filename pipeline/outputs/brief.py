"""The one-page brief in Bahasa Indonesia: to print, to open in a browser, to edit in Word, to pass on as text."""

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from models import Agreement
from pipeline.outputs.brief_pdf import FittedBrief, fitted_brief
from pipeline.outputs.fingerprint import Fingerprint
from pipeline.outputs.templating import render
from pipeline.outputs.view import BriefView

__all__ = ["BriefFormat", "render_brief", "render_briefs"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_BLOCK_START = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
_LINK = re.compile(r"(?i)(?<=[a-z])(?=://)|(?<=www)(?=\.)|(?<=\w)(?=@)")


class BriefFormat(StrEnum):
    """In which form a brief is written; the value is also the suffix of its file."""

    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


def render_brief(agreement: Agreement, brief_format: BriefFormat, folder: Path | None = None) -> bytes:
    """The brief of one naskah as the bytes of a file that needs nothing beside itself.

    Templates in ``folder`` take the place of the shipped ones.

    Raises:
        TemplateFault: one of them is wrong.
    """
    return render_briefs(agreement, [brief_format], folder)[brief_format]


def render_briefs(
    agreement: Agreement, formats: Iterable[BriefFormat], folder: Path | None = None
) -> dict[BriefFormat, bytes]:
    """The brief in several forms. All of them say the same, whichever are asked for: what fits on the PDF's one page.

    Raises:
        TemplateFault: a template is wrong.
    """
    fitted = fitted_brief(agreement, folder)
    return {each: _written(fitted, each, folder) for each in formats}


def _written(fitted: FittedBrief, brief_format: BriefFormat, folder: Path | None) -> bytes:
    match brief_format:
        case BriefFormat.PDF:
            return fitted.pdf
        case BriefFormat.DOCX:
            from pipeline.outputs.brief_docx import word_brief  # Word's library is loaded where it is needed

            return word_brief(fitted.view, folder)
        case BriefFormat.HTML:
            return _html(fitted.view, folder)
        case BriefFormat.MD:
            return _markdown(fitted.view, folder)


def _html(view: BriefView, folder: Path | None) -> bytes:
    return render("brief.html.j2", folder, view=view, qr=Fingerprint(view.sha256).inline()).encode("utf-8")


def _markdown(view: BriefView, folder: Path | None) -> bytes:
    return render("brief.md.j2", folder, _escaped, view=view).encode("utf-8")


def _escaped(value: object) -> str:
    """``value`` so that Markdown shows it as it is: no markup, no HTML, no list, no link of its own."""
    return _LINK.sub("\\\\", _BLOCK_START.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", str(value))))
