"""Numbers written out in Indonesian: "dua ribu dua puluh lima" is 2025.

A number is turned into codes (2 K 2 P 5, see ``vocabulary/bilangan.toml``) and the codes are read by a grammar, so that
what is no number ("dua lima", "ribu dua") is None and never a guess.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from models.text import fold
from pipeline.readers.spelling import any_of
from pipeline.vocabulary import load

__all__ = ["DAMAGED_WORDS", "DECIMAL_WORDS", "NUMBER_WORDS", "decimal_from_words", "number_from_words"]

_LEXICON = load("bilangan")
_MULTIPLIER = any_of(word for words in _LEXICON["pengali"].values() for word in words)
_SPELLINGS: dict[str, str] = {
    **{code: any_of(words) for code, words in (_LEXICON["angka"] | _LEXICON["pengali"]).items()},
    "one": rf"{any_of([_LEXICON['kata']['satu']])}(?=[\s-]?{_MULTIPLIER})",
}
_CODES = ["1" if code == "one" else code for code in _SPELLINGS]
_TOKEN = re.compile("|".join(f"({spelling})" for spelling in _SPELLINGS.values()))
_ANY_TOKEN = f"(?:{'|'.join(_SPELLINGS.values())})"
_BETWEEN = r"[\s-]*"
_POINT = any_of([_LEXICON["kata"]["desimal"]])


def _phrase(token: str) -> str:
    """A longest run of number words. Possessive: a run is taken whole or not at all."""
    return rf"(?<![^\W_])(?>{token}(?:{_BETWEEN}{token})*+)(?![^\W_])"


NUMBER_WORDS = _phrase(_ANY_TOKEN)
"""An expression (no groups, folded text) for a whole run of number words, which may still be no number."""

DECIMAL_WORDS = rf"{NUMBER_WORDS}(?:\s+{_POINT}\s+{NUMBER_WORDS})?"
"""The same with a decimal part: "dua belas koma lima"."""


def _without_a_letter() -> Iterator[tuple[str, str]]:
    for code, words in (_LEXICON["angka"] | _LEXICON["pengali"]).items():
        for index in range(len(words[0])):
            yield words[0][:index] + words[0][index + 1 :], code


_LOST = dict(_without_a_letter())
_LOST_WORD = rf"(?:{'|'.join(sorted(_LOST, key=len, reverse=True))})(?![^\W_])"

DAMAGED_WORDS = _phrase(f"(?:{_ANY_TOKEN}|{_LOST_WORD})")
"""A run of number words some of which may have lost a letter. Only where the place says that a number stands there."""

_SCALE: dict[str, int] = {code: 10 ** _LEXICON["nilai"][code] for code in "TMJK"}
_BELOW_THOUSAND = r"(?:(?:[1-9]R)?(?:[1-9]P[1-9]?|[1-9]B|[1-9])?)"
_GRAMMAR = re.compile(
    "".join(rf"(?:(?=[1-9])(?P<{code}>{_BELOW_THOUSAND}){code})?" for code in _SCALE) + f"(?P<rest>{_BELOW_THOUSAND})"
)
_WORTH = {"R": 100, "P": 10}


def number_from_words(text: str, *, alone: bool = False) -> int | None:
    """The whole number that ``text`` spells, or None where it spells none.

    One word among clear ones may have lost a letter ("dua puluh iga"); a damaged word on its own is read only if
    ``alone`` says that a number must stand there.
    """
    flat = fold(text).strip()
    codes = _codes(flat) or _damaged_codes(flat, alone=alone)
    return None if codes is None else _value(codes)


def decimal_from_words(text: str) -> int | Decimal | None:
    """The number that ``text`` spells, with or without "koma": "dua belas koma lima" is 12.5."""
    whole, point, fraction = _split_at_point(fold(text).strip())
    integer = number_from_words(whole)
    if not point or integer is None:
        return None if point else integer
    codes = _codes(fraction.strip()) or ""
    scale = _SCALE.get(codes[-1:], 1)
    digits = _fraction_digits(codes.rstrip("".join(_SCALE)))
    value = Decimal(f"{integer}.{digits}") * scale if digits else None
    return int(value) if value is not None and value == int(value) else value


def _split_at_point(flat: str) -> tuple[str, str, str]:
    found = re.search(rf"(?<![^\W_]){_POINT}(?![^\W_])", flat)
    return (flat[: found.start()], found[0], flat[found.end() :]) if found else (flat, "", "")


def _fraction_digits(codes: str) -> str | None:
    """After "koma" figures are named one by one ("nol lima"), or as a number ("dua puluh lima")."""
    if codes.isdigit():
        return codes
    value = _value(codes)
    return str(value) if value else None


def _codes(flat: str) -> str | None:
    """The codes of a run of number words, None if anything else stands in it."""
    codes, position = "", 0
    while found := _TOKEN.match(flat, position):
        codes += _CODES[(found.lastindex or 1) - 1]
        position = found.end()
        while position < len(flat) and (flat[position].isspace() or flat[position] == "-"):
            position += 1
    return codes if codes and position == len(flat) else None


def _damaged_codes(flat: str, *, alone: bool) -> str | None:
    """The codes of a run in which one word lost a letter."""
    words = flat.split()
    damaged = [word for word in words if _codes(word) is None]
    if len(damaged) != 1 or damaged[0] not in _LOST or (len(words) == 1 and not alone):
        return None
    return "".join(_codes(word) or _LOST[word] for word in words)


def _value(codes: str) -> int | None:
    if codes == "0":
        return 0
    found = _GRAMMAR.fullmatch(codes)
    if found is None:
        return None
    scaled = sum(_below_thousand(found[code]) * worth for code, worth in _SCALE.items() if found[code])
    return scaled + _below_thousand(found["rest"])


def _below_thousand(codes: str) -> int:
    """2R3P5 is 235, 2B is 12."""
    if codes.endswith("B"):
        return _below_thousand(codes[:-2]) + 10 + int(codes[-2])
    pairs = re.findall(r"([1-9])([RP]?)", codes)
    return sum(int(figure) * _WORTH.get(multiplier, 1) for figure, multiplier in pairs)
