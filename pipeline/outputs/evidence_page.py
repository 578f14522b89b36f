"""A naskah with its evidence, as one page that opens without a network: each fact beside its place on the page."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from models import Agreement
from pipeline.outputs.citations import page_list
from pipeline.outputs.evidence_boxes import Box, PageImage, boxes_of
from pipeline.outputs.facts import reading_of, title_row
from pipeline.outputs.prose import clean, clip
from pipeline.outputs.proven import FactGroup, ProvenFact, fact_groups
from pipeline.outputs.rows import Row
from pipeline.outputs.templating import render
from pipeline.outputs.verdict import Verdict, verdict_of
from pipeline.outputs.words import words

__all__ = ["render_evidence"]

_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True)
class _BoxView:
    """A box on a page; ``style`` places it."""

    id: str
    fact: str
    kind: str
    title: str
    box: Box


@dataclass(frozen=True, slots=True)
class _FactView:
    """A fact in the list; ``target`` is its first box, empty where there is none to show."""

    id: str
    row: Row
    quote: str
    doubt: str
    target: str
    boxes: Sequence[_BoxView]


@dataclass(frozen=True, slots=True)
class _GroupView:
    kind: str
    title: str
    count: int
    facts: Sequence[_FactView]


@dataclass(frozen=True, slots=True)
class _PageView:
    id: str
    number: int
    source: str
    width: int
    height: int
    note: str
    boxes: Sequence[_BoxView]


@dataclass(frozen=True, slots=True)
class _View:
    kind: str
    title: str
    file: str
    link: str
    reading: str
    verdict: Verdict
    verdict_target: str
    groups: Sequence[_GroupView]
    pages: Sequence[_PageView]
    total: int
    left_out: str


def render_evidence(agreement: Agreement, images: Sequence[PageImage], link: str, folder: Path | None = None) -> str:
    """The page. It asks for nothing outside itself, and its policy forbids it to.

    Args:
        agreement: the record.
        images: its pages; one without picture is named, and facts on it stand in the list alone.
        link: the PDF, as the written file refers to it (`links.file_link`).
        folder: templates that take the place of the shipped ones.
    """
    return render("evidence.html.j2", folder, view=_view(agreement, images, link))


def _view(agreement: Agreement, images: Sequence[PageImage], link: str) -> _View:
    numbers = count(1)
    drawn = {image.page: image for image in images}
    groups = [_group(group, numbers, drawn) for group in fact_groups(agreement)]
    boxes = [box for group in groups for fact in group.facts for box in fact.boxes]
    return _View(
        kind=words().kind[agreement.kind],
        title=title_row(agreement).text,
        file=clean(agreement.source.file),
        link=link,
        reading=reading_of(agreement.source),
        verdict=verdict_of(agreement),
        verdict_target=next((fact.target for group in groups if group.kind == "monev" for fact in group.facts), ""),
        groups=groups,
        pages=[_page(image, boxes, agreement) for image in images],
        total=agreement.source.pages,
        left_out=_left_out(agreement, drawn),
    )


def _group(group: FactGroup, numbers: "count[int]", images: Mapping[int, PageImage]) -> _GroupView:
    facts = [_fact(fact, group.kind, f"fakta-{next(numbers)}", images) for fact in group.facts]
    return _GroupView(group.kind, group.title, len(facts), facts)


def _fact(fact: ProvenFact, kind: str, name: str, images: Mapping[int, PageImage]) -> _FactView:
    title = clip(f"{fact.row.label}: {fact.row.text}", _LONGEST_QUOTE)
    boxes = [
        _BoxView(f"{name}-{number}", name, kind, title, box)
        for number, box in enumerate(boxes_of(fact.evidence, images), start=1)
    ]
    return _FactView(
        id=name,
        row=fact.row,
        quote=_quote(fact),
        doubt="; ".join(fact.doubts),
        target=boxes[0].id if boxes else "",
        boxes=boxes,
    )


def _quote(fact: ProvenFact) -> str:
    """The words of the naskah; empty where the fact itself says them already."""
    quote = clean(" ".join(item.quote for item in fact.evidence))
    said = quote.casefold() in fact.row.text.casefold()
    return "" if said else clip(quote, _LONGEST_QUOTE)


def _page(image: PageImage, boxes: Sequence[_BoxView], agreement: Agreement) -> _PageView:
    """A page with its boxes, small ones over large ones."""
    turned = "diputar agar tegak" if image.turn else ""
    unread = "tidak terbaca" if image.page in agreement.source.unreadable_pages else ""
    return _PageView(
        id=f"halaman-{image.page}",
        number=image.page,
        source=f"data:{image.kind};base64,{b64encode(image.data).decode('ascii')}",
        width=image.width,
        height=image.height,
        note=", ".join(note for note in (turned, unread) if note),
        boxes=sorted((each for each in boxes if each.box.page == image.page), key=lambda each: -each.box.area),
    )


def _left_out(agreement: Agreement, images: Mapping[int, PageImage]) -> str:
    pages = [page for page in range(1, agreement.source.pages + 1) if page not in images]
    if not pages:
        return ""
    return f"Gambar hlm. {page_list(pages)} tidak tersedia di sini; buka halamannya dalam PDF."
