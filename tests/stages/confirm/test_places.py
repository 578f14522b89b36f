"""Where a value is looked at again: wide enough to see what the first reading overlooked, and no other line."""

from models.geometry import BBox
from models.layout import Line, Page, PageOrigin, Word
from models.text import SourceText, Span
from pipeline.stages.confirm.places import places_of
from pipeline.stages.linearize import linearize


def words(line: str, top: float, x0: float = 100) -> list[Word]:
    """Words of ten points' height, each letter six points wide."""
    placed, at = [], x0
    for text in line.split():
        box = BBox(at, top, at + 6 * len(text), top + 10)
        placed.append(Word(text, box, box, 0.9))
        at = box.x1 + 6
    return placed


def text_of(*lines: list[Word]) -> SourceText:
    return linearize([Page(3, 595, 842, tuple(Line(tuple(line)) for line in lines), PageOrigin.SCANNED)])


def span_of(text: SourceText, words: str) -> Span:
    start = text.text.replace("\n", " ").index(words)
    return Span(start, start + len(words))


def test_two_neighbours_on_either_side_are_seen_too() -> None:
    text = text_of(words("maka dalam waktu 60 (enam puluh) hari kalender sebelum berakhir", 200))
    (place,) = places_of(text, span_of(text, "60 (enam puluh) hari"))
    seen = [word.text for word in text.lines[0].line.words if place.box.contains(word.box.x_mid, word.box.y_mid)]

    assert seen == ["dalam", "waktu", "60", "(enam", "puluh)", "hari", "kalender", "sebelum"]
    assert place.page == 3


def test_at_the_end_of_a_line_the_blank_beside_it_is_seen() -> None:
    """There a figure may stand that the first reading lost."""
    text = text_of(words("tanggal 2 Juni 2025", 200))
    (place,) = places_of(text, span_of(text, "tanggal 2 Juni 2025"))

    assert (place.box.x0, place.box.x1) == (85, 229)
    assert (place.box.top, place.box.bottom) == (197.5, 212.5)


def test_a_word_across_a_gap_belongs_to_something_else() -> None:
    text = text_of([*words("Nomor 5/KB/2025", 200), *words("Nomor 9/PKS/2025", 200, x0=400)])
    (place,) = places_of(text, span_of(text, "5/KB/2025"))

    assert place.box.x1 < 300


def test_a_value_on_two_lines_has_two_places() -> None:
    text = text_of(words("pada hari Kamis tanggal 20", 200), words("Maret 2025 di Jakarta", 214))

    assert [place.box.top for place in places_of(text, span_of(text, "20 Maret 2025"))] == [197.5, 211.5]
