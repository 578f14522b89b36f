"""A naskah written as plain text, read as if it stood on a page: text in, facts out.

Only the page is made up. What is built from it goes through the real `linearize`, `read_structure`, `parse`,
`extract`, `assemble` and `review`.
"""

import re
import textwrap
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from models.agreement import Agreement, OcrSource, Source, SourceKind
from models.geometry import BBox
from models.layout import Cell, Line, Page, PageOrigin, Word
from models.text import SourceText
from pipeline.language import Reading
from pipeline.stages.assemble import assemble
from pipeline.stages.extract import Facts, extract
from pipeline.stages.linearize import linearize
from pipeline.stages.parse import parse
from pipeline.stages.review import review
from pipeline.stages.structure import read_structure

__all__ = [
    "BODY",
    "ENDING",
    "LAST_PASAL",
    "OPENING",
    "TITLE",
    "facts_of",
    "naskah",
    "not_yet",
    "pasal",
    "reading_of",
    "record_of",
    "source_of",
    "text_of",
]

TITLE = """
                                        PERJANJIAN KERJA SAMA
                                               ANTARA
                           BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS TIRTA
                                               DENGAN
                                         PT SINAR NUSA ABADI
                                               TENTANG
                        PELATIHAN BERBASIS KOMPETENSI BAGI TEKNISI PENDINGIN
                                    NOMOR : 12/BPVP-TRT/III/2025
                                     NOMOR : 77/SNA-DIR/III/2025
"""
OPENING = """
Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025), bertempat di Sukamekar, \
yang bertanda tangan di bawah ini:
1. RAHAYU PERTIWI, S.H., selaku Kepala Balai Pelatihan Vokasi dan Produktivitas Tirta, berdasarkan Keputusan Menteri \
Ketenagakerjaan Nomor 5 Tahun 2024, bertindak untuk dan atas nama Balai Pelatihan Vokasi dan Produktivitas Tirta, \
berkedudukan di Jalan Melati Nomor 4, Sukamekar, selanjutnya disebut PIHAK KESATU.
2. BAGAS WIRAYUDA, selaku Direktur Utama PT Sinar Nusa Abadi, bertindak untuk dan atas nama PT Sinar Nusa Abadi, \
berkedudukan di Jalan Kenanga Nomor 9, Sukamekar, selanjutnya disebut PIHAK KEDUA.
PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, sepakat mengadakan kerja sama dengan ketentuan \
sebagai berikut:
"""
BODY = """
                              Pasal 1
                         MAKSUD DAN TUJUAN
(1) Perjanjian ini dimaksudkan sebagai dasar kerja sama PARA PIHAK.
(2) Perjanjian ini bertujuan menyediakan teknisi pendingin yang kompeten.

                              Pasal 2
                           RUANG LINGKUP
Ruang lingkup Perjanjian ini meliputi:
a. pelatihan berbasis kompetensi; dan
b. penempatan lulusan.

                              Pasal 3
                         HAK DAN KEWAJIBAN
(1) PIHAK KESATU berkewajiban:
    a. menyediakan instruktur; dan
    b. menerbitkan sertifikat pelatihan.
(2) PIHAK KEDUA berkewajiban menerima lulusan paling lambat 30 (tiga puluh) hari setelah pelatihan selesai.

                              Pasal 4
                      MONITORING DAN EVALUASI
(1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap 6 (enam) bulan.
(2) Hasil monitoring dan evaluasi sebagaimana dimaksud pada ayat (1) dilaporkan secara tertulis kepada pimpinan \
PARA PIHAK.

                              Pasal 5
                           JANGKA WAKTU
Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani dan dapat diperpanjang atas \
kesepakatan PARA PIHAK.

                              Pasal 6
                           KEADAAN KAHAR
Keadaan kahar adalah peristiwa di luar kemampuan PARA PIHAK.

                              Pasal 7
                     PENYELESAIAN PERSELISIHAN
Perselisihan yang timbul dari Perjanjian ini diselesaikan dengan musyawarah.

                              Pasal 8
                           KORESPONDENSI
Surat-menyurat mengenai Perjanjian ini dialamatkan kepada alamat PARA PIHAK sebagaimana tersebut di atas.

                              Pasal 9
                        PERUBAHAN PERJANJIAN
Hal yang belum diatur dalam Perjanjian ini dituangkan dalam adendum.

                              Pasal 10
                              PENUTUP
Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama.
"""
LAST_PASAL = """
                              Pasal 99
                              PENUTUP
Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama.
"""
ENDING = """
          PIHAK KEDUA,                              PIHAK KESATU,



          BAGAS WIRAYUDA                         RAHAYU PERTIWI, S.H.
"""

_WIDTH, _HEIGHT = 595.0, 842.0
_LEFT, _TOP = 72.0, 72.0
# The size of a typewriter's letter and the distance between its lines, in points.
_CHAR, _LETTER_HEIGHT, _PITCH = 5.3, 11.0, 16.0
# White that parts two columns, in points.
_WIDE = 40.0
# A line that is indented by so many characters is meant to be centred.
_CENTRED = 20
# A longer line runs on in a second one, as it does on paper; so many characters fit between the margins.
_FULL = 85
_PAGE_BREAK = "\f"
_CELL_BREAK = " // "


def naskah(*, title: str = TITLE, opening: str = OPENING, body: str = BODY, ending: str = ENDING) -> str:
    """A naskah of four parts; a part that is not given is that of a naskah without fault."""
    return "\n\n".join(_at_margin(part) for part in (title, opening, body, ending))


def pasal(heading: str, text: str, number: int | str = 1) -> str:
    """One pasal: its number and heading centred, its text below."""
    return f"{f'Pasal {number}':^80}\n{heading:^80}\n{_at_margin(text)}\n"


def text_of(naskah: str, *, confidence: float = 1.0) -> SourceText:
    """The running text of a naskah given as plain lines.

    A line's indent says where it begins, many blanks before it that it is centred; a line too long for the page is
    wrapped; an empty line leaves a gap; a form feed begins a new page; ``| a | b |`` is the row of a ruled table,
    `` // `` a new line in one of its cells.
    """
    pages = _at_margin(naskah).split(_PAGE_BREAK)
    return linearize(_page(number, page, confidence) for number, page in enumerate(pages, start=1))


def reading_of(naskah: str, *, confidence: float = 1.0) -> Reading:
    """A naskah given as plain lines (see `text_of`), read and cut into its parts."""
    text = text_of(naskah, confidence=confidence)
    return parse(text, read_structure(text))


@cache
def facts_of(naskah: str) -> Facts:
    """All facts of a naskah given as plain lines (see `text_of`)."""
    return extract(reading_of(naskah), source_of())


def record_of(naskah: str, *, confidence: float = 1.0, unreadable: Sequence[int] = ()) -> Agreement:
    """The record, with its findings, of a naskah given as plain lines (see `text_of`).

    Args:
        naskah: the lines.
        confidence: how sure the words were read; less than 1 makes it a scan.
        unreadable: pages that could not be read.
    """
    reading = reading_of(naskah, confidence=confidence)
    source = source_of(confidence=confidence, unreadable=unreadable)
    record = assemble(source, extract(reading, source), ())
    return record.model_copy(update={"findings": review(record, reading)})


def source_of(*, confidence: float = 1.0, unreadable: Sequence[int] = ()) -> Source:
    """The file in which the naskah is said to stand."""
    scanned = confidence < 1
    return Source(
        file="naskah.pdf",
        sha256="0" * 64,
        pages=max([9, *unreadable]),
        text=SourceKind.SCANNED if scanned else SourceKind.DIGITAL,
        ocr=OcrSource(engine="tesseract", pages=(1,), mean_confidence=confidence) if scanned else None,
        unreadable_pages=tuple(unreadable),
    )


def _at_margin(text: str) -> str:
    """The text without the indent that all its lines share, unless they are all centred."""
    dedented = textwrap.dedent(text)
    first = next((line for line in text.split("\n") if line.strip()), "")
    kept = next((line for line in dedented.split("\n") if line.strip()), "")
    return (text if len(first) - len(kept) >= _CENTRED else dedented).strip("\n")


def _page(number: int, page: str, confidence: float) -> Page:
    rows = [row for line in page.strip("\n").split("\n") for row in _wrapped(line)]
    lines = tuple(_lines(rows, confidence))
    return Page(number=number, width=_WIDTH, height=_HEIGHT, lines=lines, origin=PageOrigin.DIGITAL)


def not_yet(reason: str) -> pytest.MarkDecorator:
    """The mark of an example that is right and does not hold yet; once it holds, it fails until the mark is gone."""
    return pytest.mark.xfail(strict=True, reason=reason)


def _wrapped(line: str) -> list[str]:
    """The line as it runs over the page's width; what goes on stands below what follows a list marker."""
    if len(line) <= _FULL or line.strip().startswith("|"):
        return [line]
    hang = re.match(r"\s*(?:\(?\w{1,2}[.)]\s+)?", line)
    return textwrap.wrap(
        line, _FULL, subsequent_indent=" " * (hang.end() if hang else 0), break_long_words=False, break_on_hyphens=False
    )


def _lines(rows: Sequence[str], confidence: float) -> Iterator[Line]:
    table, row = -1, 0
    for index, written in enumerate(rows):
        top = _TOP + index * _PITCH
        if written.strip().startswith("|"):
            table, row = (table, row + 1) if index and rows[index - 1].strip().startswith("|") else (table + 1, 0)
            yield from _cells(written, top, Cell(table, row, 0), confidence)
        elif written.strip():
            for piece in _pieces(_words(written, _left(written), top, confidence)):
                yield Line(piece)


def _pieces(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words, cut where so much white is left that no line of text spans it: names side by side."""
    start = 0
    for index in range(1, len(words)):
        if words[index].box.x0 - words[index - 1].box.x1 > _WIDE and words[index].text != ":":
            yield words[start:index]
            start = index
    yield words[start:]


def _left(written: str) -> float:
    """Where the line begins, in points from the page's left edge."""
    indent = len(written) - len(written.lstrip())
    if indent >= _CENTRED:
        return (_WIDTH - len(written.strip()) * _CHAR) / 2
    return _LEFT + indent * _CHAR


def _words(written: str, left: float, top: float, confidence: float) -> tuple[Word, ...]:
    indent = len(written) - len(written.lstrip())
    words = []
    for match in re.finditer(r"\S+", written):
        x0 = left + (match.start() - indent) * _CHAR
        box = BBox(x0, top, x0 + len(match[0]) * _CHAR, top + _LETTER_HEIGHT)
        words.append(Word(match[0], box, box, confidence))
    return tuple(words)


def _cells(written: str, top: float, first: Cell, confidence: float) -> Iterator[Line]:
    cells = written.strip().strip("|").split("|")
    width = (_WIDTH - 2 * _LEFT) / len(cells)
    for column, cell in enumerate(cells):
        for depth, line in enumerate(part.strip() for part in cell.split(_CELL_BREAK)):
            if line:
                words = _words(line, _LEFT + column * width, top + depth * _LETTER_HEIGHT, confidence)
                yield Line(words, cell=first._replace(column=column))
