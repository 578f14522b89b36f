"""The lean Indonesian pipeline: words, their spelling, sentences."""

import pytest

from pipeline.language import nlp


def words(text: str) -> list[str]:
    return [token.text for token in nlp()(text)]


def norms(text: str) -> list[str]:
    return [token.norm_ for token in nlp()(text)]


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in nlp()(text).sents]


WHOLE = ["masing-masing", "sekurang-kurangnya", "Undang-Undang", "se-Indonesia", "surat-menyurat"]


@pytest.mark.parametrize("word", WHOLE)
def test_a_word_with_a_hyphen_is_one_word(word: str) -> None:
    assert words(f"secara {word} oleh") == ["secara", word, "oleh"]


SPELLINGS = [
    ("Perlindungan", "pelindungan"),
    ("ADDENDUM", "adendum"),
    ("praktek", "praktik"),
    ("evaluasinya", "evaluasi"),
    ("hasilnya", "hasil"),
    ("sertipikasi", "sertifikasi"),
    ("hanya", "hanya"),
    ("PELATIHAN", "pelatihan"),
]


@pytest.mark.parametrize(("written", "norm"), SPELLINGS)
def test_a_word_is_named_in_one_spelling(written: str, norm: str) -> None:
    assert norms(written) == [norm]


ONE_SENTENCE = [
    "PT. Sinar Nusa Abadi, Tbk. wajib melapor",
    pytest.param(
        "Dr. Ir. H. Surya Atmaja, S.T., M.M. selaku Kepala Balai",
    ),
    "Jl. Melati No. 4 Kav. 2, Kec. Cibiru",
    "biaya sebesar Rp5.000.000,00 (lima juta rupiah) ditanggung",
    "1. PIHAK KESATU menyediakan instruktur",
    "Keputusan Nomor HK.03.01/XII/1234/2025 tentang pelatihan",
    "PIHAK KESATU berkewajiban: a. melatih, b. menguji",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_a_full_stop_within_a_sentence_ends_none(text: str) -> None:
    assert sentences(text) == [text]


SENTENCES = [
    ("PIHAK KESATU melapor. PIHAK KEDUA membayar.", ["PIHAK KESATU melapor.", "PIHAK KEDUA membayar."]),
    ("melatih peserta; menguji peserta", ["melatih peserta;", "menguji peserta"]),
    ("berlaku sampai tahun 2026. Para Pihak sepakat", ["berlaku sampai tahun 2026.", "Para Pihak sepakat"]),
    ("ditanggung PT Sinar Nusa. Biaya lain", ["ditanggung PT Sinar Nusa.", "Biaya lain"]),
]


@pytest.mark.parametrize(("text", "cut"), SENTENCES)
def test_a_full_stop_or_a_semicolon_ends_a_sentence(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut


def test_offsets_are_those_of_the_text() -> None:
    text = "PIHAK  KESATU wajib (a) melapor;\u00a0ya."
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in nlp()(text))


def test_the_pipeline_is_built_once() -> None:
    assert nlp() is nlp()
