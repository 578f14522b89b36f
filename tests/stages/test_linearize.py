"""Lines become one text in which each character knows its word; beside it the view on which rules run."""

from dataclasses import replace

import pytest

from models.geometry import BBox
from models.layout import Line, LineRole, Page, PageOrigin, Word
from models.text import SourceText, Span, fold
from pipeline.stages.linearize import linearize
from tests.naskah_text import text_of


def line(words: str, top: float = 0.0, role: LineRole = LineRole.BODY) -> Line:
    """A line whose words stand ten points apart."""
    boxes = [BBox(10.0 * index, top, 10.0 * index + 8, top + 10) for index in range(len(words.split()))]
    return Line(tuple(Word(word, box, box) for word, box in zip(words.split(), boxes, strict=True)), role)


def linear(*pages: list[Line]) -> SourceText:
    return linearize(
        Page(number, 595.0, 842.0, tuple(lines), PageOrigin.DIGITAL) for number, lines in enumerate(pages, start=1)
    )


def test_words_are_joined_by_blanks_and_lines_by_line_breaks() -> None:
    text = linear([line("PIHAK KESATU wajib"), line("melapor.", 20.0)], [line("Pasal 2")])
    assert text.text == "PIHAK KESATU wajib\nmelapor.\nPasal 2"
    assert [placed.page for placed in text.lines] == [1, 1, 2]


def test_every_character_knows_its_word() -> None:
    text = linear([line("PIHAK KESATU wajib"), line("melapor tepat waktu.", 20.0)])
    for word in ("PIHAK", "wajib", "tepat"):
        start = text.text.index(word)
        (found,) = text.words_in(Span(start + 1, start + 3))
        assert found.text == word


def test_furniture_and_translations_break_no_sentence() -> None:
    text = linear(
        [
            line("PIHAK KEDUA wajib"),
            line("Halaman 2 dari 9", 40.0, LineRole.FURNITURE),
            line("The Second Party shall", 60.0, LineRole.TRANSLATION),
        ],
        [line("melapor.")],
    )
    assert text.text == "PIHAK KEDUA wajib\nmelapor."


SPLIT = [
    ("secara masing-", "masing oleh", "secara masing-masing oleh"),
    ("akibat pelak-", "sanaan ini", "akibat pelak-sanaan ini"),
    ("menurut Undang-", "Undang Nomor", "menurut Undang-Undang Nomor"),
]


@pytest.mark.parametrize(("above", "below", "joined"), SPLIT)
def test_a_word_split_over_two_lines_is_joined(above: str, below: str, joined: str) -> None:
    text = linear([line(above), line(below, 20.0)])
    assert text.text == joined
    assert len(text.lines) == 2


NOT_SPLIT = [
    ("kegiatan sebagai berikut -", "pelatihan", "a dash between blanks"),
    ("tanggal 03- 03-", "2025 kami", "a date"),
    ("selanjutnya disebut PIHAK KEDUA,-", "Pasal 1", "a filler"),
]


@pytest.mark.parametrize(("above", "below", "why"), NOT_SPLIT)
def test_other_dashes_at_the_end_of_a_line_split_no_word(above: str, below: str, why: str) -> None:
    assert linear([line(above), line(below, 20.0)]).text == f"{above}\n{below}", why


def test_evidence_over_two_lines_is_two_items_with_their_own_words() -> None:
    text = linear([line("PIHAK KEDUA wajib"), line("melapor tepat waktu.", 20.0)])
    start, end = text.text.index("wajib"), text.text.index(" waktu")
    found = text.evidence(Span(start, end), "kewajiban.kalimat")
    assert [(item.quote, item.bbox.top) for item in found] == [("wajib", 0.0), ("melapor tepat", 20.0)]


def test_a_mark_centred_beside_two_lines_is_no_part_of_the_first_ones_evidence() -> None:
    address = line("Alamat : Jalan Melati")
    label, colon, *street = address.words
    lower = replace(colon, box=colon.box._replace(top=5.0, bottom=15.0), seen=colon.box._replace(top=5.0, bottom=15.0))
    text = linear([Line((label, lower, *street))])

    (found,) = text.evidence(Span(text.text.index(":"), len(text)), "pihak.bidang")
    assert (found.quote, found.bbox.bottom) == ("Jalan Melati", 10.0)


# The view for matching

SLIPS = [
    ("P1HAK KEDUA", "pihak kedua"),
    ("PIHAX KEDUA", "pihax kedua"),  # a short word with another letter may be another word
    ("PIHAK Il", "pihak ii"),
    ("rnonitoring", "rnonitoring"),  # two letters for one: the lengths differ
    ("monitorjng", "monitoring"),
    ("evaIuasi", "evaluasi"),
    ("PASA1 4", "pasal 4"),
    ("tunggal", "tunggal"),
]


@pytest.mark.parametrize(("seen", "meant"), SLIPS)
def test_a_scans_slips_in_structural_words_are_seen_through(seen: str, meant: str) -> None:
    text = text_of(seen, confidence=0.8)
    assert text.flat == meant
    assert text.text == seen


@pytest.mark.parametrize("seen", ["P1HAK KEDUA", "monitorjng", "PASA1 4"])
def test_a_files_own_words_are_taken_at_their_letters(seen: str) -> None:
    assert text_of(seen).flat == fold(seen)


@pytest.mark.parametrize("written", ["Jum’at – “Pihak Kesatu”", "İstanbul", "selama\u00a03 (tiga) tahun", ""])
def test_the_view_has_the_length_of_the_text(written: str) -> None:
    text = text_of(written)
    assert len(text.flat) == len(text.text)
