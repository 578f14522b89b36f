"""Jinja, set up once for all that is written: the shipped templates, and an office's own before them."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplatesNotFound,
    TemplateSyntaxError,
    select_autoescape,
)

__all__ = ["TemplateFault", "render"]

_SUFFIX = ".j2"
Finalize = Callable[[Any], Any]


class TemplateFault(Exception):  # noqa: N818 (a fault of the office's template, no error of ours)
    """A template that cannot be used; the message names file, line and reason in Bahasa Indonesia."""


def render(
    names: str | Sequence[str], folder: Path | None = None, finalize: Finalize | None = None, **context: object
) -> str:
    """Render the first of ``names`` that there is; nothing where there is none.

    A file in ``folder`` takes the place of the shipped one of that name, the others stay. Text of a naskah is escaped
    in HTML wherever a template prints it, and goes through ``finalize`` elsewhere: no template can forget it.

    Raises:
        TemplateFault: a template is wrong.
    """
    try:
        template = _environment(folder, finalize).select_template([names] if isinstance(names, str) else names)
        return template.render(context)
    except TemplateSyntaxError as error:
        raise TemplateFault(f"{error.filename or error.name}: baris {error.lineno}: {error.message}") from None
    except TemplatesNotFound:
        return ""
    except Exception as error:  # noqa: BLE001 (a template can raise whatever Python can)
        raise TemplateFault(f"{_place(error)}: {error}") from None


def _place(error: Exception) -> str:
    """File and line of the template in which an error arose: Jinja rewrites its tracebacks so that they name both."""
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(_SUFFIX)]
    return f"{frames[-1].filename}: baris {frames[-1].lineno}" if frames else "templat"


@cache
def _environment(folder: Path | None, finalize: Finalize | None) -> Environment:
    own = [FileSystemLoader(folder)] if folder else []
    return Environment(
        loader=ChoiceLoader([*own, PackageLoader("templates", "")]),
        autoescape=select_autoescape(("html.j2",)),
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
