"""Lines become one text in which each character knows its word; beside it the view on which rules run."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


BROKEN = [
    ("akibat pelak-", "sanaan ini", "akibat pelaksanaan ini"),
    ("melakukan moni-", "toring dan", "melakukan monitoring dan"),
    ("melakukan (eva-", "luasi) atas", "melakukan (evaluasi) atas"),
    ("selambat-lam-", "batnya tanggal", "selambat-lambatnya tanggal"),
    ("lembaga non-peme-", "rintah yang", "lembaga non-pemerintah yang"),
    ("di Kecamatan Sukama-", "ju,", "di Kecamatan Sukamaju,"),
    ("MONI-", "TORING DAN EVALUASI", "MONITORING DAN EVALUASI"),  # capitals, but a word that everyone knows
    ("pela‐", "tihan", "pelatihan"),
]


PIECES = [
    "moni-",
    "toring",
    "masing-",
    "masing",
    "PKS-",
    "BLK",
    "non-",
    "12/BPVP-",
    "TRT/III",
    "MONI-",
    "TORING",
    "a-",
    "İ-",
]


@pytest.mark.parametrize(("above", "below", "joined"), BROKEN)
def test_a_word_broken_at_the_end_of_a_line_is_read_whole(above: str, below: str, joined: str) -> None:
    text = linear([line(above), line(below, 20.0)])
    assert text.text == joined
    assert len(text.flat) == len(text.text)
    assert len(text.lines) == 2


def test_what_is_quoted_keeps_the_hyphen_that_the_page_shows() -> None:
    text = linear([line("PARA PIHAK melakukan moni-"), line("toring dan evaluasi.", 20.0)])
    start, end = text.flat.index("monitoring"), text.flat.index(" evaluasi")
    assert [item.quote for item in text.evidence(Span(start, end), "monev")] == ["moni-", "toring dan"]
    assert [item.quote for item in text.evidence(Span(start + 4, end), "monev")] == ["toring dan"]
    assert [item.quote for item in text.evidence(Span(start, start + 3), "monev")] == ["mon"]


@pytest.mark.parametrize(
    ("above", "below", "elsewhere", "joined"),
    [
        ("program pra-", "kerja", "program pra-kerja", "pra-kerja"),
        ("program pra-", "kerja", "program prakerja", "prakerja"),
        ("PEME-", "LIHARAAN", "pemeliharaan gedung", "PEMELIHARAAN"),
        ("warga antar-", "daerah", "tenaga kerja antardaerah", "antardaerah"),
    ],
)
def test_the_naskah_itself_says_how_a_word_is_spelt(above: str, below: str, elsewhere: str, joined: str) -> None:
    assert joined in linear([line(above), line(below, 20.0), line(elsewhere, 40.0)]).text.split("\n")[0]


HYPHENATED = [
    "masing-masing undang-undang perundang-undangan Undang-Undang selambat-lambatnya sekurang-kurangnya alat-alat",
    "langkah-langkah langkah-langkahnya sewaktu-waktu bersama-sama berturut-turut surat-menyurat tolong-menolong",
    "terus-menerus hormat-menghormati kedua-duanya cita-cita sebaik-baiknya obat-obatan turun-temurun simpan-pinjam",
    "non-kementerian pasca-pelatihan PKS-nya on-the-job",
]


@pytest.mark.parametrize("word", [word for words in HYPHENATED for word in words.split()])
def test_a_word_that_is_written_with_a_hyphen_keeps_it(word: str) -> None:
    head, _, tail = word.rpartition("-")
    assert linear([line(f"atas {head}-"), line(f"{tail}, dan", 20.0)]).text == f"atas {word}, dan"


@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4), max_size=6))
def test_offsets_hold_whatever_stands_at_the_end_of_a_line(lines: list[list[str]]) -> None:
    text = linear([line(" ".join(words), 20.0 * index) for index, words in enumerate(lines)])
    assert len(text.flat) == len(text.text)
    assert [item.quote for item in text.evidence(Span(0, len(text)), "x")] == [" ".join(words) for words in lines]
    for placed in text.lines:
        assert [word.text for word in text.words_in(placed.span)] == [word.text for word in placed.line.words]


@pytest.mark.parametrize(
    ("above", "below"),
    [("Nomor 12/BPVP-", "TRT/III/2025"), ("Nomor 019/", "SK/III/2025"), ("pimpinan dan/", "atau wakilnya")],
)
def test_a_number_or_what_a_stroke_holds_together_goes_on(above: str, below: str) -> None:
    assert linear([line(above), line(below, 20.0)]).text == f"{above}{below}"


@pytest.mark.parametrize("above", ["Nomor 800/ /BLH", "Nomor /", "12/BLH/III/2025"])
def test_a_hole_in_a_number_is_no_end_of_it(above: str) -> None:
    assert linear([line(above), line("/ 2025", 20.0)]).text == f"{above}\n/ 2025"


NOT_SPLIT = [
    ("kegiatan sebagai berikut -", "pelatihan", "a dash between blanks"),
    ("tanggal 03- 03-", "2025 kami", "a date"),
    ("selanjutnya disebut PIHAK KEDUA,-", "Pasal 1", "a filler"),
    ("antara PKS-", "BLK dan", "two names"),
    ("penyakit COVID-", "19 dan", "a number"),
    ("huruf a-", "huruf c", "a single letter"),
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
