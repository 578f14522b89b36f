"""A naskah written as plain text, read as if it stood on a page: text in, facts out.

Only the page is made up. Its words go through the real `lay_out`, `linearize`, `read_structure`, `parse`, `extract`,
`assemble` and `review`.
"""

import re
import textwrap
from collections.abc import Callable, Sequence
from functools import cache, partial

from models.agreement import Agreement, OcrSource, Source, SourceKind
from models.geometry import BBox
from models.layout import PageOrigin, PageWords, Table, Word
from models.text import SourceText
from pipeline.language import Reading
from pipeline.stages.assemble import assemble
from pipeline.stages.extract import Facts, extract
from pipeline.stages.layout import lay_out
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

_WIDTH, _LEFT = 595.0, 72.0
# The size of a typewriter's letter and the distance between its lines, in points.
_CHAR, _LETTER_HEIGHT, _PITCH = 5.3, 11.0, 16.0
# The share of a page's height that is margin: what stands there may be furniture.
_MARGIN = 0.14
# A line that is indented by so many characters is meant to be centred.
_CENTRED = 20
# A longer line runs on in a second one, as it does on paper; so many characters fit between the margins.
_FULL = 85
_PAGE_BREAK = "\f"
# How sure words are read that are read badly.
_DOUBTFUL = 0.4
_CELL_BREAK = " // "
# White that parts names set side by side.
_SIDE_BY_SIDE = " " * 8


def naskah(*, title: str = TITLE, opening: str = OPENING, body: str = BODY, ending: str = ENDING) -> str:
    """A naskah of four parts; a part that is not given is that of a naskah without fault."""
    return "\n\n".join(_at_margin(part) for part in (title, opening, body, ending))


def pasal(heading: str, text: str, number: int | str = 1) -> str:
    """One pasal: its number and heading centred, its text below."""
    return f"{f'Pasal {number}':^80}\n{heading:^80}\n{_at_margin(text)}\n"


def text_of(naskah: str, *, confidence: float = 1.0, doubtful: Sequence[str] = ()) -> SourceText:
    """The running text of a naskah given as plain lines.

    A line's indent says where it begins, many blanks before it that it is centred; a line too long for the page is
    wrapped; an empty line leaves a gap; a form feed begins a new page; ``| a | b |`` is the row of a ruled table,
    `` // `` a new line in one of its cells. The ``doubtful`` words were read badly.
    """
    pages = _at_margin(naskah).split(_PAGE_BREAK)
    sure = partial(_confidence, confidence=confidence, doubtful=frozenset(" ".join(doubtful).split()))
    return linearize(lay_out([_page(number, page, sure) for number, page in enumerate(pages, start=1)]))


def _confidence(word: str, *, confidence: float, doubtful: frozenset[str]) -> float:
    return _DOUBTFUL if word in doubtful else confidence


def reading_of(naskah: str, *, confidence: float = 1.0, doubtful: Sequence[str] = ()) -> Reading:
    """A naskah given as plain lines (see `text_of`), read and cut into its parts."""
    text = text_of(naskah, confidence=confidence, doubtful=doubtful)
    return parse(text, read_structure(text))


@cache
def facts_of(naskah: str) -> Facts:
    """All facts of a naskah given as plain lines (see `text_of`)."""
    return extract(reading_of(naskah), source_of())


def record_of(
    naskah: str, *, confidence: float = 1.0, unreadable: Sequence[int] = (), doubtful: Sequence[str] = ()
) -> Agreement:
    """The record, with its findings, of a naskah given as plain lines (see `text_of`).

    Args:
        naskah: the lines.
        confidence: how sure the words were read; less than 1 makes it a scan.
        unreadable: pages that could not be read.
        doubtful: words of a scan that were read badly.
    """
    reading = reading_of(naskah, confidence=confidence, doubtful=doubtful)
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


def _page(number: int, page: str, confidence: Callable[[str], float]) -> PageWords:
    """A page just high enough for its lines, so that none of them stands in its margins."""
    rows = [row for line in page.strip("\n").split("\n") for row in _wrapped(line)]
    drawn = _Drawing(confidence, _MARGIN * len(rows) * _PITCH / (1 - 2 * _MARGIN) + _PITCH)
    top = drawn.y
    for row in rows:
        drawn.add(row)
    return PageWords(
        number=number,
        width=_WIDTH,
        height=drawn.y + top,
        words=tuple(drawn.words),
        origin=PageOrigin.SCANNED if any(word.confidence < 1 for word in drawn.words) else PageOrigin.DIGITAL,
        tables=tuple(Table(tuple(rows)) for rows in drawn.tables),
    )


def _wrapped(line: str) -> list[str]:
    """The line as it runs over the page's width; what goes on stands below what follows a list marker."""
    if len(line) <= _FULL or line.strip().startswith("|"):
        return [line]
    hang = re.match(r"\s*(?:\(?\w{1,2}[.)]\s+)?", line)
    return textwrap.wrap(
        line, _FULL, subsequent_indent=" " * (hang.end() if hang else 0), break_long_words=False, break_on_hyphens=False
    )


class _Drawing:
    """Words set on a page line by line, from ``y`` downwards."""

    def __init__(self, confidence: Callable[[str], float], y: float) -> None:
        self.y = y
        self.words: list[Word] = []
        self.tables: list[list[tuple[BBox, ...]]] = []
        self._confidence = confidence
        self._in_table = False

    def add(self, written: str) -> None:
        """Set one line, or one row of a table, below what is there."""
        if written.strip().startswith("|"):
            self._add_row([cell.strip() for cell in written.strip().strip("|").split("|")])
            return
        self._in_table = False
        self._set(written.strip(), _left(written))
        self.y += _PITCH

    def _add_row(self, cells: Sequence[str]) -> None:
        if not self._in_table:
            self.tables.append([])
        self._in_table = True
        width = (_WIDTH - 2 * _LEFT) / len(cells)
        lines = [cell.split(_CELL_BREAK) for cell in cells]
        above = self.y - (_PITCH - _LETTER_HEIGHT) / 2
        below = above + max(map(len, lines)) * _PITCH
        edges = [_LEFT + column * width for column in range(len(cells))]
        self.tables[-1].append(tuple(BBox(x0, above, x0 + width, below) for x0 in edges))
        start = self.y
        for x0, column in zip(edges, lines, strict=True):
            self.y = start
            for line in column:
                self._set(line, x0 + 2)
                self.y += _PITCH
        self.y = below + (_PITCH - _LETTER_HEIGHT) / 2

    def _set(self, written: str, left: float) -> None:
        for match in re.finditer(r"\S+", written):
            box = BBox(left + match.start() * _CHAR, self.y, left + match.end() * _CHAR, self.y + _LETTER_HEIGHT)
            self.words.append(Word(match[0], box, box, self._confidence(match[0])))


def _left(written: str) -> float:
    """Where the line begins, in points from the page's left edge."""
    indent = len(written) - len(written.lstrip())
    if indent >= _CENTRED and _SIDE_BY_SIDE not in written.strip():
        return (_WIDTH - len(written.strip()) * _CHAR) / 2
    return _LEFT + indent * _CHAR
