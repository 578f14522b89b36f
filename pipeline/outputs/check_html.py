"""A batch as one page that opens without a network: what stands in each naskah, with the place on its page."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models import Finding, Severity
from pipeline.outputs.check_batch import CheckBatch, CheckedNaskah, Picture
from pipeline.outputs.check_table import lacking, shown_status
from pipeline.outputs.citations import cite, pages_of, place
from pipeline.outputs.counts import statuses
from pipeline.outputs.dates import day
from pipeline.outputs.finding_list import exemption_of
from pipeline.outputs.links import page_link
from pipeline.outputs.partner import partners
from pipeline.outputs.prose import clean, clean_lines
from pipeline.outputs.templating import render
from pipeline.outputs.verdict import Verdict, status_words, verdict_of
from pipeline.outputs.words import words

__all__ = ["render_check_html"]


@dataclass(frozen=True, slots=True)
class _Choice:
    """A choice of a filter, or a figure at the head of the page."""

    value: str
    text: str
    count: int
    tone: str = ""


@dataclass(frozen=True, slots=True)
class _PictureView:
    source: str
    page: int
    link: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _FindingView:
    """One finding: what is said, where it stands, what is proposed, who answers for it. Empty is what there is not."""

    id: str
    code: str
    tone: str
    grade: str
    name: str
    message: str
    cite: str
    link: str
    quote: str
    pictures: Sequence[_PictureView]
    no_picture: str
    proposal: str
    exemption: str


@dataclass(frozen=True, slots=True)
class _NaskahView:
    """One naskah: its line in the table and its part of the page."""

    id: str
    file: str
    link: str
    kind: str
    title: str
    partners: str
    status: str
    verdict: Verdict
    verdict_link: str
    lacking: str
    counts: str
    codes: str
    unread: str
    findings: Sequence[_FindingView]


@dataclass(frozen=True, slots=True)
class _PageView:
    day: str
    intro: str
    unread: str
    tiles: Sequence[_Choice]
    statuses: Sequence[_Choice]
    codes: Sequence[_Choice]
    naskah: Sequence[_NaskahView]


def render_check_html(batch: CheckBatch, folder: Path | None = None) -> str:
    """The page. It asks for nothing outside itself, and its policy forbids it to.

    A template in ``folder`` takes the place of the shipped one.

    Raises:
        TemplateFault: it is wrong.
    """
    return render("check.html.j2", folder, view=_page(batch))


def _page(batch: CheckBatch) -> _PageView:
    counts = Counter(shown_status(each.row).short for each in batch.naskah)
    shown = [
        _Choice(status.short, f"{status.sign} {status.word}", counts[status.short], status.tone)
        for status in map(status_words, statuses(each.agreement for each in batch.naskah))
    ]
    return _PageView(
        day=day(batch.day),
        intro=_intro(batch.naskah),
        unread=f"{batch.unread} berkas tidak dapat dibaca dan tidak termuat di sini." if batch.unread else "",
        tiles=shown,
        statuses=[choice for choice in shown if choice.count],
        codes=_codes(batch.naskah),
        naskah=[_naskah(number, each) for number, each in enumerate(batch.naskah, start=1)],
    )


def _intro(naskah: Sequence[CheckedNaskah]) -> str:
    findings = [finding for each in naskah for finding in each.agreement.findings]
    graded = Counter(finding.severity for finding in findings if finding.exempted is None)
    exempted = sum(finding.exempted is not None for finding in findings)
    parts = [
        f"{graded[severity]} {words().severity[severity].word.lower()}" for severity in Severity if graded[severity]
    ]
    text = f"{len(naskah)} naskah. Temuan: {', '.join(parts) or 'tidak ada'}."
    return f"{text} {exempted} temuan dikecualikan dan tidak dihitung." if exempted else text


def _codes(naskah: Iterable[CheckedNaskah]) -> list[_Choice]:
    counts = Counter(finding.code for each in naskah for finding in each.agreement.findings)
    return [_Choice(code.value, name, counts[code]) for code, name in words().finding.items() if counts[code]]


def _naskah(number: int, naskah: CheckedNaskah) -> _NaskahView:
    agreement, row = naskah.agreement, naskah.row
    return _NaskahView(
        id=f"naskah-{number}",
        file=clean(row.file),
        link=naskah.link,
        kind=words().kind[row.kind],
        title=row.title or "Tanpa judul",
        partners="; ".join(clean(party.name or party.label or "") for party in partners(agreement)),
        status=shown_status(row).short,
        verdict=verdict_of(agreement),
        verdict_link=page_link(naskah.link, row.pages[0] if row.pages else None),
        lacking=lacking(row),
        counts=_counts(row.findings),
        codes=" ".join(dict.fromkeys(finding.code for finding in row.findings)),
        unread=_unread(agreement.source.unreadable_pages),
        findings=[
            _finding(f"temuan-{number}-{index}", finding, pictures, naskah.link)
            for index, (finding, pictures) in enumerate(naskah.findings, start=1)
        ],
    )


def _unread(pages: Sequence[int]) -> str:
    return f"Halaman yang tidak terbaca: {', '.join(map(str, pages))}." if pages else ""


def _counts(findings: Iterable[Finding]) -> str:
    """``1 masalah, 2 peringatan, 1 dikecualikan``."""
    shown = Counter(
        "dikecualikan" if finding.exempted else words().severity[finding.severity].word.lower() for finding in findings
    )
    order = [*(words().severity[severity].word.lower() for severity in Severity), "dikecualikan"]
    return ", ".join(f"{shown[word]}\N{NO-BREAK SPACE}{word}" for word in order if shown[word]) or "–"


def _finding(anchor: str, finding: Finding, pictures: Sequence[Picture], link: str) -> _FindingView:
    grade = words().severity[finding.severity]
    pages = pages_of(finding.evidence)
    return _FindingView(
        id=anchor,
        code=finding.code.value,
        tone="exempted" if finding.exempted else finding.severity.value,
        grade="Dikecualikan" if finding.exempted else f"{grade.sign} {grade.word}",
        name=words().finding[finding.code],
        message=clean(finding.message),
        cite=cite(finding.evidence, place(finding.pasal)),
        link=page_link(link, pages[0]) if pages else "",
        quote=clean(" ".join(item.quote for item in finding.evidence)),
        pictures=[_picture(picture, link) for picture in pictures],
        no_picture="" if pictures else _no_picture(finding),
        proposal=clean_lines(finding.proposal or ""),
        exemption=exemption_of(finding),
    )


def _no_picture(finding: Finding) -> str:
    if finding.evidence:
        return "Potongan halaman tidak tersedia; buka halamannya dalam PDF."
    return "Tidak ada bagian naskah yang dapat ditunjukkan: yang dilaporkan adalah sesuatu yang tidak ditemukan."


def _picture(picture: Picture, link: str) -> _PictureView:
    source = f"data:image/png;base64,{b64encode(picture.png).decode('ascii')}"
    return _PictureView(source, picture.page, page_link(link, picture.page), picture.width, picture.height)
