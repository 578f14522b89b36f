"""Which text layers are believed."""

import random
import string
from collections.abc import Callable

import pytest

from models.geometry import BBox
from models.layout import Word
from pipeline.engines.soundness import is_sound, is_sound_layer

INDONESIAN = (
    "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan bahwa "
    "Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan mengatur pelatihan kerja; monitoring dan evaluasi "
    "dilaksanakan sekurang-kurangnya 2 (dua) kali dalam setahun, dan/atau sewaktu-waktu apabila diperlukan."
)
ENGLISH = (
    "The Parties shall jointly carry out monitoring and evaluation of this Memorandum of Understanding at least once "
    "a year, and shall report the results through diplomatic channels not later than 31 December 2026."
)
NO_PROSE = {
    "a page number alone": "3",
    "a signature block": "PIHAK KEDUA, PIHAK KESATU, ................ Ir. WAHYU HIDAYAT, M.M. NIP 196501011990031001",
    "abbreviations": "BPVP BBPVP PPSDM LPK PKS DPMPTSP UPTD RSUD BNSP KADIN APINDO BPJS",
    "a table of figures": "1 Gemolong 4 8 2 14 2 Sambungmacan 5 7 3 15 Rp1.250.000,00 12,5% 2025 2026 " * 4,
    "dots to be filled in": ".................... / .................... / 2025",
    "a table of contents": "Pasal 1 Maksud dan Tujuan . . . . . . . . . . . . 3 Pasal 2 Ruang Lingkup . . . . . 4",
}


def _words(text: str) -> list[Word]:
    nowhere = BBox(0, 0, 1, 1)
    return [Word(word, nowhere, nowhere) for word in text.split()]


@pytest.mark.parametrize("text", [INDONESIAN, INDONESIAN.upper(), ENGLISH, ENGLISH.upper()])
def test_prose_is_sound(text: str) -> None:
    assert is_sound(_words(text))


@pytest.mark.parametrize("text", NO_PROSE.values(), ids=NO_PROSE)
def test_what_is_no_prose_is_sound_too(text: str) -> None:
    assert is_sound(_words(text))


def test_no_words_are_not_sound() -> None:
    assert not is_sound(())


def _shifted(text: str) -> str:
    """Character codes taken for glyph numbers, as in a subset font without a map."""
    return "".join(char if char == " " else chr(max(1, ord(char) - 29)) for char in text)


def _private(text: str) -> str:
    return "".join(char if char == " " else chr(0xE000 + ord(char)) for char in text)


def _unmapped(text: str) -> str:
    return "".join(char if char == " " else f"(cid:{ord(char)})" for char in text)


def _poorly_read(text: str) -> str:
    """One character in ten is another mark, as in the layer of a cheap scanner."""
    chance = random.Random(7)  # noqa: S311 - the same noise on every run
    return "".join(chance.choice("|!1~<{£") if char.isalpha() and chance.random() < 0.1 else char for char in text)


def _glued(text: str) -> str:
    words = text.split()
    return " ".join("".join(words[start : start + 6]) for start in range(0, len(words), 6))


def _scattered(text: str) -> str:
    return " ".join(text.replace(" ", ""))


@pytest.mark.parametrize("garble", [_shifted, _private, _unmapped, _poorly_read, _glued, _scattered])
@pytest.mark.parametrize("text", [INDONESIAN, ENGLISH.lower()])
def test_garbage_is_not_sound(garble: Callable[[str], str], text: str) -> None:
    assert not is_sound(_words(garble(text)))


def test_letters_that_stand_for_others_are_not_sound() -> None:
    """A hundred ways to exchange the letters, of which luck may hide a few."""
    chance = random.Random(11)  # noqa: S311 - the same hundred on every run
    fooled = 0
    for _ in range(100):
        letters = list(string.ascii_lowercase)
        chance.shuffle(letters)
        cipher = "".join(letters)
        table = str.maketrans(string.ascii_letters, cipher + cipher.upper())
        fooled += is_sound(_words(INDONESIAN.translate(table)))
    assert fooled <= 2


# What Tesseract made of a page out of focus: half of it looks like words, and nothing is right.
GUESSED = (
    "Bengan peratan kerja sana tersebat dalan rangka peningkalan kampelensi lenaga karja saria pemberian bantaan "
    "kegada pesarla pelalihan yang lelah mengikati seluruh rangkalan kegialan dimana hasli sebagalmana dimaksad "
)


def test_words_that_only_look_like_words_are_no_sound_layer() -> None:
    """Spelling does not tell them; the small words of the language do."""
    assert is_sound(_words(GUESSED * 6))
    assert not is_sound_layer(_words(GUESSED * 6))


@pytest.mark.parametrize("text", [INDONESIAN * 4, ENGLISH * 4, NO_PROSE["a signature block"]])
def test_a_well_read_layer_is_sound(text: str) -> None:
    assert is_sound_layer(_words(text))
