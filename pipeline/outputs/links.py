"""From a page that is written to the PDFs that it speaks of: links that work offline and move with the folder."""

import os
from pathlib import Path
from urllib.parse import quote

__all__ = ["file_link", "page_link"]


def file_link(target: Path, folder: Path) -> str:
    """How a file in ``folder`` refers to ``target``: relative, and absolute only where another drive holds it."""
    absolute = Path(os.path.abspath(target))  # noqa: PTH100 (resolve would follow links out of the archive)
    try:
        relative = os.path.relpath(absolute, os.path.abspath(folder))  # noqa: PTH100
    except ValueError:  # Windows: another drive
        return absolute.as_uri()
    return quote(os.fsencode(relative.replace(os.sep, "/")))


def page_link(link: str, page: int | None) -> str:
    """The link to a page of a PDF, as browsers and PDF viewers take it."""
    return f"{link}#page={page}" if page else link
