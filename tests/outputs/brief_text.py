"""What a person reads in a brief, whichever form it has: its text, in the order of the page, without white space."""

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium
from docx import Document
from docx.table import Table
from markdown_it import MarkdownIt

from pipeline.outputs.brief import BriefFormat
from pipeline.outputs.view import BriefView

__all__ = ["A4", "facts_of", "folded", "pages_of", "text_of"]

A4 = (595, 842)  # points


def folded(text: str) -> str:
    """``text`` in small letters, without white space and without the marks at which a word may be broken."""
    return re.sub(r"[\s\u200b]+", "", text).casefold()


def text_of(brief: bytes, form: BriefFormat) -> str:
    """The text of a brief, folded."""
    readers: dict[BriefFormat, Callable[[bytes], str]] = {
        BriefFormat.MD: _markdown,
        BriefFormat.HTML: _html,
        BriefFormat.DOCX: _docx,
        BriefFormat.PDF: lambda data: "".join(text for _, text in pages_of(data)),
    }
    return folded(readers[form](brief))


def facts_of(view: BriefView) -> Iterator[str]:
    """Every piece of a brief in the order of the page; what is said once for several rows is given once."""
    verdict = view.verdict
    yield from (view.title.text, verdict.word, verdict.sentence)
    yield from (f"{element.sign} {element.text}" for element in verdict.elements)
    for section in view.sections:
        yield section.title
        for row in section.rows:
            yield from ("" if row.repeats else row.label, row.text, row.note, row.cite)
        yield section.more
    yield from (view.file, view.sha256)


def pages_of(pdf: bytes) -> list[tuple[tuple[int, int], str]]:
    """Each page of a PDF: its size in points, and its text, with the hyphens that pdfium marks at the ends of lines."""
    with pdfium.PdfDocument(pdf) as document:
        return [
            (
                (round(page.get_width()), round(page.get_height())),
                page.get_textpage().get_text_range().replace("\ufffe", "-"),
            )
            for page in document
        ]


def _markdown(brief: bytes) -> str:
    tokens = MarkdownIt("commonmark").parse(brief.decode("utf-8"))
    return "\n".join(child.content for token in tokens for child in token.children or ())


class _Page(HTMLParser):
    """The text of a page, without its title and its styles."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 (html.parser's signature)
        if tag in {"title", "style"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open:
            self.texts.append(data)


def _html(brief: bytes) -> str:
    page = _Page()
    page.feed(brief.decode("utf-8"))
    return "\n".join(page.texts)


def _docx(brief: bytes) -> str:
    document = Document(BytesIO(brief))
    footer = document.sections[0].footer
    return "\n".join(_blocks([*document.iter_inner_content(), *footer.iter_inner_content()]))


def _blocks(blocks: Any) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _blocks(cell.iter_inner_content())
        else:
            yield block.text
