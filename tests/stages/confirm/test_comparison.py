"""Two readings of one value: alike, different, silent; and the words beside the figures."""

import pytest

from models.checked import ValueKind, ValueReading
from models.text import Span
from pipeline.readers.written_values import WrittenValue, find_values
from pipeline.stages.confirm.comparison import Comparison, compare


def compared(first: str, second: str) -> Comparison:
    """The value of a text read by Tesseract, held against what rapidocr read in the same place."""
    (written,) = find_values(first)
    return compare(written, ValueReading(by="tesseract", text=first, value=written.value), "rapidocr", second)


def number(first: str, second: str) -> Comparison:
    """The same of a document's number."""
    written = WrittenValue(ValueKind.NOMOR, Span(0, len(first)), first)
    return compare(written, ValueReading(by="tesseract", text=first, value=first), "rapidocr", second)


@pytest.mark.parametrize(
    ("first", "second", "by"),
    [
        ("tanggal 2 Juni 2025", "tanggal 2 Juni 2025 bertindak", ("tesseract", "rapidocr")),
        ("tanggal 2 Juni 2025", "2 JUNI 2025", ("tesseract", "rapidocr")),
        ("3 (tiga) tahun", "selama 3 (tiga) tahun sejak", ("tesseract", "rapidocr", "words")),
        ("3 (tiga) tahun", "selama S (tigal tabun", ("tesseract", "words")),
        ("Rp1.250.000,-", "sebesar Rp 1.250.000 tiap", ("tesseract", "rapidocr")),
        ("120 (seratus dua puluh)", "120 (seratus dua puluh) hari", ("tesseract", "rapidocr", "words")),
    ],
)
def test_what_two_readings_say_alike_is_confirmed(first: str, second: str, by: tuple[str, ...]) -> None:
    outcome = compared(first, second)

    assert (outcome.confirmed, outcome.by) == (True, by)


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("tanggal 2 Juni 2025", "tanggal 12 Juni 2025 bertindak", "2025-06-12"),
        ("tanggal 2 Juni 2025", "tanggal 2 Juli 2025", "2025-07-02"),
        ("3 (tiga) tahun", "8 (tiga) tahun", "8 tahun"),
        ("60 (enam puluh) hari", "60 (enam puluh) hari kalender sebelum", "60 hari_kalender"),
        ("Rp10,000", "Rp10.000", "IDR 10000"),
    ],
)
def test_what_the_second_reading_says_otherwise_is_not_confirmed_and_shown(first: str, second: str, value: str) -> None:
    """Also where the words beside the figures side with the first: nobody has looked at the page yet."""
    outcome = compared(first, second)

    assert not outcome.confirmed
    assert [reading.value for reading in outcome.readings if reading.by == "rapidocr"] == [value]


def test_a_second_reading_that_says_nothing_confirms_nothing() -> None:
    outcome = compared("Rp 10", "fatRpioy")

    assert (outcome.confirmed, outcome.by) == (False, ("tesseract",))
    assert outcome.readings[1] == ValueReading(by="rapidocr", text="fatRpioy", value=None)


@pytest.mark.parametrize("text", ["3 (dua) tahun", "hari Senin tanggal 20 Maret 2025"])
def test_what_contradicts_itself_on_the_page_is_not_confirmed_by_reading_it_twice(text: str) -> None:
    assert not compared(text, text).confirmed


def test_words_that_only_the_second_reading_sees_contradict_too() -> None:
    assert not compared("30 (tiga puluh) hari", "30 (dua puluh) hari").confirmed


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5/KB/MEN-SJ/III/2025", "Nomor:5/KB/MEN-SJ/III/2025"),
        ("100.3.7.1/0412/KSDPI/2025", "NOMOR : 100.3.7.1/ 0412/KSDPI/2025 dan"),
        ("B. 1274 / DIR / 1998", "B.1274/DIR/1998"),
    ],
)
def test_a_number_is_confirmed_by_its_characters_blanks_aside(first: str, second: str) -> None:
    assert number(first, second).confirmed


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("022/KB/KADIN/II/2025", "Nomor: 022/KB/KADIN/III/2025", "022/KB/KADIN/III/2025"),
        ("26/LPK-BKM‘If/2025", ":26/LPK-BKM/III/2025", "26/LPK-BKM/III/2025"),
        ("5/KB/III/2025", "Nomor 15/KB/III/2025", "15/KB/III/2025"),
        ("5/KB/III/2025", "Nomor 1 5/KB/III/2025", "Nomor 1 5/KB/III/2025"),
        ("5/KB/III/2025", "Nomor 5/KB/III/2025/DIR", "5/KB/III/2025/DIR"),
        ("5/KB/III", "Nomor 5/KB/III /2025", "5/KB/III/2025"),
        ("5/KB/III/20", "Nomor 5/KB/III/2025", "5/KB/III/2025"),
    ],
)
def test_a_number_of_which_one_reading_saw_less_is_not_confirmed(first: str, second: str, said: str) -> None:
    outcome = number(first, second)

    assert not outcome.confirmed
    assert outcome.readings[1].text == said


@pytest.mark.parametrize("text", ["B.1274/W11.K4/IX/1998", "5/KB/Il/2025", "6/118/LP.01/11/2025", "12/S5/2025"])
def test_a_number_with_signs_that_look_like_others_is_not_confirmed_by_its_shapes(text: str) -> None:
    """11 and II, 5 and S: both engines may well read the same, and the page still say the other."""
    outcome = number(text, text)

    assert (outcome.confirmed, outcome.by) == (False, ("tesseract", "rapidocr"))
