"""What holds for every reader on any text: it never raises, its offsets hold, and it is quick."""

import time
from collections.abc import Callable, Sequence
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text import Span
from pipeline.readers import (
    decimal_from_words,
    find_dates,
    find_deadlines,
    find_durations,
    find_events,
    find_intervals,
    find_money,
    find_number_pairs,
    looks_like_person,
    number_from_digits,
    number_from_words,
    person_at,
    roman_to_int,
)


class Found(Protocol):
    @property
    def span(self) -> Span: ...


FINDERS: list[Callable[[str], Sequence[Found]]] = [
    find_dates,
    find_deadlines,
    find_durations,
    find_events,
    find_intervals,
    find_money,
    find_number_pairs,
]
READERS: list[Callable[[str], object]] = [
    *FINDERS,
    decimal_from_words,
    looks_like_person,
    number_from_digits,
    number_from_words,
    person_at,
    roman_to_int,
]

PIECES = (  # noqa: SIM905 - a text reads better than a list of its words
    "dua puluh lima ribu se belas koma iga ibu 3 2025 20-03-2025 1.275.000,50 2O25 (tiga) ( ) tanggal bulan tahun "
    "Maret mei Kamis hari ini di Jakarta , . ; …… .... Rp rupiah % persen setiap per tiap kali sekali dalam waktu "
    "setahun triwulanan paling lambat selambat-lambatnya sampai dengan sebelum sejak setelah pelatihan berakhir akhir "
    "pada angkatan hari kerja Dr. H. Budi S.H. , M.M. bin van PIHAK PERTAMA İ ß ² ٣ \n \t - / 1 x 24 jam"
).split(" ")
naskah_like = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@given(st.one_of(st.text(max_size=200), naskah_like))
def test_no_reader_ever_raises(text: str) -> None:
    for read in READERS:
        read(text)


@given(naskah_like)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    for find in FINDERS:
        end = 0
        for span in (found.span for found in find(text)):
            assert end <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
            end = span.end


@given(naskah_like, naskah_like)
def test_what_is_found_reads_the_same_on_its_own(before: str, after: str) -> None:
    text = f"{before}; tanggal 20 Maret 2025 ; {after}"
    for reading in find_dates(text):
        assert any(alone.value == reading.value for alone in find_dates(text[reading.span.start : reading.span.end]))


HOSTILE = [
    *(
        "1",
        "oil",
        "dua puluh ",
        "iga ",
        ".",
        ". ",
        "(",
        "3 (",
        "tanggal ",
        "maret ",
        "bulan ",
        "setiap ",
        "dua",
        "1.",
        "se",
    ),
    *(
        "2 kali ",
        "paling lambat ",
        "dalam waktu ",
        "senin di ",
        "Budi ",
        "A.",
        "rp ",
        " ",
        "per ",
        "juni, ",
        "tanggal 2, ",
    ),
    *("sejak sampai ", "rupiah ", "-", "1 ", "Dr. ", "1/", "dua ribu, ", "bulan .... tahun .... ", "hari ini ... "),
    *(
        "3 x 4 ( ",
        "evaluasi tahunan ",
        "S.H., ",
        "akhir bulan ",
        "setelah pelatihan ",
        "20-",
        "x" * 50,
        "paling lambat 3 hari setelah ",
    ),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    start = time.process_time()
    for read in READERS:
        read(text)
    assert time.process_time() - start < 2.0  # 0.2 s at most on an idle laptop; a backtracking pattern takes minutes
