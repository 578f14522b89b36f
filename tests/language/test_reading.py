"""A reading: text, document and structure on the same offsets."""

from models.text import Span
from tests.naskah_text import naskah, reading_of


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


TWO = "PIHAK KESATU wajib melatih. PIHAK KEDUA\nwajib membayar. Selesai."


def test_the_document_stands_on_the_offsets_of_the_text() -> None:
    reading = reading_of(naskah())
    assert len(reading.doc.text) == len(reading.text.text)
    assert reading.doc.text.split() == reading.text.text.split()


def test_tokens_share_a_character_with_the_span() -> None:
    reading = reading_of(TWO)
    tokens = reading.tokens(Span(2, 8))
    assert [token.text for token in tokens] == ["PIHAK", "KESATU"]
    assert len(reading.tokens(Span(4, 4))) == 0


def test_sentences_are_cut_at_the_ends_of_the_span() -> None:
    reading = reading_of(TWO)
    part = span_of(reading.text.text, "melatih. PIHAK KEDUA\nwajib")
    assert [reading.text.slice(sentence) for sentence in reading.sentences(part)] == ["melatih.", "PIHAK KEDUA wajib"]


def test_a_citation_has_an_item_for_each_line() -> None:
    reading = reading_of(TWO)
    evidence = reading.cite(span_of(reading.text.text, "KEDUA\nwajib"), "kewajiban.kalimat")
    assert [(item.quote, item.rule) for item in evidence] == [
        ("KEDUA", "kewajiban.kalimat"),
        ("wajib", "kewajiban.kalimat"),
    ]
