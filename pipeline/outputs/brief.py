"""The one-page brief in Bahasa Indonesia, as HTML to print or as Markdown to pass on."""

import re
from enum import StrEnum
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from models import Agreement
from pipeline.outputs.view import brief_view

__all__ = ["BriefFormat", "html_environment", "render_brief"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_BLOCK_START = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
_LINK = re.compile(r"(?i)(?<=http)(?=s?://)|(?<=www)(?=\.)|(?<=\w)(?=@)")


class BriefFormat(StrEnum):
    """In which form a brief is written; the value is also the suffix of its file."""

    MD = "md"
    HTML = "html"


def render_brief(agreement: Agreement, brief_format: BriefFormat) -> str:
    """The brief of one naskah; the HTML needs nothing beside itself and prints on one A4 page."""
    template = _environment(brief_format).get_template(f"brief.{brief_format}.j2")
    return template.render(view=brief_view(agreement))


def html_environment() -> Environment:
    """Where pages are rendered: whatever a template prints is escaped."""
    return _environment(BriefFormat.HTML)


@cache
def _environment(brief_format: BriefFormat) -> Environment:
    """Text of a naskah is escaped for the format wherever a template prints it: no template can forget it."""
    return Environment(
        loader=PackageLoader("templates", ""),
        autoescape=select_autoescape(("html.j2",)),
        finalize=_as_markdown if brief_format is BriefFormat.MD else None,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _as_markdown(value: object) -> str:
    """``value`` so that Markdown shows it as it is: no markup, no HTML, no list, no link of its own."""
    return _LINK.sub("\\\\", _BLOCK_START.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", str(value))))
