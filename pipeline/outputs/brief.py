"""The one-page brief in Bahasa Indonesia, as HTML to print or as Markdown to pass on."""

import re
from enum import StrEnum
from pathlib import Path

from models import Agreement
from pipeline.outputs.templating import render
from pipeline.outputs.view import brief_view

__all__ = ["BriefFormat", "render_brief"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_BLOCK_START = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
_LINK = re.compile(r"(?i)(?<=http)(?=s?://)|(?<=www)(?=\.)|(?<=\w)(?=@)")


class BriefFormat(StrEnum):
    """In which form a brief is written; the value is also the suffix of its file."""

    MD = "md"
    HTML = "html"


def render_brief(agreement: Agreement, brief_format: BriefFormat, folder: Path | None = None) -> str:
    """The brief of one naskah; the HTML needs nothing beside itself and prints on one A4 page.

    Templates in ``folder`` take the place of the shipped ones.
    """
    finalize = _as_markdown if brief_format is BriefFormat.MD else None
    return render(f"brief.{brief_format}.j2", folder, finalize, view=brief_view(agreement))


def _as_markdown(value: object) -> str:
    """``value`` so that Markdown shows it as it is: no markup, no HTML, no list, no link of its own."""
    return _LINK.sub("\\\\", _BLOCK_START.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", str(value))))
