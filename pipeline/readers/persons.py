"""A person's name with its titles: "Dr. Ir. H. Herlambang Sutedja, S.T., M.M." — and what only looks like one."""

import re
from collections.abc import Iterable

from models.text import Span, fold
from pipeline.vocabulary import load

__all__ = ["looks_like_person", "person_at", "without_address", "without_titles"]

_WORDS = load("gelar")
_NO_NAME = frozenset(_WORDS["nama"]["bukan"])
_PARTICLES = frozenset(_WORDS["nama"]["partikel"])
_MOST_WORDS = 6


def _plain(title: str) -> str:
    """A title without stops, spaces and case, OCR's l and 1 read as I: "M.Pd.l" is "mpdi"."""
    return re.sub(r"[.\s-]", "", title).lower().translate(str.maketrans("l1|!", "iiii"))


def _titles(titles: Iterable[str]) -> str:
    """An expression for any of ``titles``, with or without its stops, up to what follows it."""
    forms = sorted((_title(title) for title in titles), key=len, reverse=True)
    return rf"(?:{'|'.join(forms)})"


def _title(title: str) -> str:
    inner = re.escape(title.rstrip(".")).replace(r"\.", r"\.?\s?").replace(r"\ ", r"\s+")
    return inner + (r"\s*" if title.endswith(")") else r"(?:\.\s*|\s+)")


_FRONT = re.compile(_titles([*_WORDS["depan"]["akademik"], *_WORDS["depan"]["kehormatan"]]), re.IGNORECASE)
_RANK = re.compile(_titles(_WORDS["depan"]["pangkat"]) + f"{_titles(_WORDS['depan']['kesatuan'])}*", re.IGNORECASE)
_ADDRESS = re.compile(_titles(_WORDS["nama"]["sapaan"]), re.IGNORECASE)
_SMALL_TITLES = ("dr", "drg", "drh", "apt", "rer", "h.c", "(h")

_DEGREES = frozenset(map(_plain, _WORDS["belakang"]["kata"]))
_PIECE = r"(?:[A-Z][A-Za-z]{0,8}|[l1!|](?![A-Za-z])|\s[A-Z][a-z]{0,2}(?=[.,]))"
_DEGREE = re.compile(
    rf"(?:[A-Z][A-Za-z]{{0,5}}(?:\.{_PIECE})++(?:-[A-Z]+)?(?:\s?\([A-Z]{{1,2}}\))?|[A-Z][A-Za-z]{{1,8}}(?![^\W_]))\.?"
)
# A certificate among commas: "M.B.A., AAAK., Direktur", "S.T., PVPB, Kepala Balai".
_LETTERED = re.compile(r"(?P<letters>[A-Z]{2,6})(?:-[A-Z]{1,2})?(?P<stop>\.?)(?=\s*(?P<comma>[,:;]|$))")
_SPACED = re.compile(
    rf"(?:{'|'.join(re.escape(word.rstrip('.')) for word in _WORDS['belakang']['kata'] if ' ' in word)})\.?"
)
_NO_CERTIFICATE = frozenset(_WORDS["belakang"]["bukan"])
_UNSPACED = re.compile(r"[A-Z][A-Za-z]{0,5}(?:\.[A-Z][A-Za-z]{0,8})+(?![^\W_])\.?")
_COMMA = re.compile(r"\.?\s*,\s*|\s*\.\s*|\s+")
_LETTERS = r"[^\W\d_]"
_NAME_WORD = re.compile(rf"(?:a/[lp]|{_LETTERS}(?:{_LETTERS}|['’`-](?={_LETTERS}))*+)(?![\w/@])")
_MASKED = re.compile(r"x{2,}", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_SHORT = 4  # letters of an abbreviated name: "Muh."


def looks_like_person(text: str) -> bool:
    """Whether ``text`` as a whole can be a person's name: 1 to 6 capitalised words, with titles or without."""
    span = person_at(text.strip())
    return span is not None and not text.strip()[span.end :].strip(" .,;:")


def without_titles(name: str) -> str:
    """The name proper: "Dr. Ir. H. Herlambang Sutedja, S.T., M.M." is "Herlambang Sutedja"; all of it where none is."""
    start = _after_titles(name, 0)
    return name[start : _name_end(name, start)] or name


def person_at(text: str) -> Span | None:
    """The longest person's name, with titles and degrees, at the start of ``text``; None where none stands there.

    It ends before a post ("Kepala …", ", selaku …"), figures, a colon and words in small letters that are no part of
    a name ("bin", "van").
    """
    start = without_address(text)
    name_from = _after_titles(text, start)
    end = _name_end(text, name_from)
    if end == name_from:
        return None
    return Span(start, _degrees_end(text, end))


def without_address(text: str) -> int:
    """Where a name begins in ``text``: behind blanks and "Sdr.", "Bapak" and the like."""
    start = len(text) - len(text.lstrip())
    while found := _ADDRESS.match(text, start):
        start = found.end()
    return start


def _after_titles(text: str, start: int) -> int:
    while found := _RANK.match(text, start) or _FRONT.match(text, start):
        if not (text[start].isupper() or found[0].lower().startswith(_SMALL_TITLES)):
            break
        start = found.end()
    return start


def _name_end(text: str, start: int) -> int:
    """Where the name proper ends; ``start`` where there is none."""
    end = position = start
    words: list[str] = []
    while len(words) < _MOST_WORDS and (found := _NAME_WORD.match(text, position)):
        word = found[0]
        if not (_may_follow(word, words) or (words and _before_degree(text, found.end()))) or (
            words and _degree(text, position, after_comma=False)
        ):
            break
        position = found.end()
        if word not in _PARTICLES:
            words.append(word)
            end = position
        position = _next_word(text, position, word)
    return end if any(len(word) > 1 for word in words) else start


def _before_degree(text: str, position: int) -> bool:
    """Whether a degree follows behind a comma: the word before it ends a name ("I Nyoman Gde Antara, M.Eng.")."""
    comma = re.match(r",\s*", text[position:])
    return comma is not None and _degree(text, position + comma.end(), after_comma=True) is not None


def _may_follow(word: str, words: list[str]) -> bool:
    """Whether ``word`` can go on a name that begins with ``words``."""
    if word in _PARTICLES:
        return bool(words)
    if fold(word) in _NO_NAME or _MASKED.fullmatch(word):
        return False
    if not (word[0].isupper() or re.match(r"[ae]l-[A-Z]", word)):
        return False
    in_capitals = len(words) > 1 and all(other.isupper() for other in words) and max(map(len, words)) > 1
    return not in_capitals or word.isupper()


def _next_word(text: str, position: int, word: str) -> int:
    """Where the next word begins: behind white space, and behind the stop of an initial or a short name."""
    if text.startswith(".", position) and len(word) <= _SHORT:
        position += 1
    space = _SPACE.match(text, position)
    return space.end() if space else position


def _degrees_end(text: str, end: int) -> int:
    """Where the degrees behind a name end."""
    while found := _COMMA.match(text, end):
        degree = _degree(text, found.end(), after_comma="," in found[0])
        if degree is None:
            break
        end = degree
    return end


def _degree(text: str, position: int, *, after_comma: bool) -> int | None:
    """Where the degree at ``position`` ends. Behind a comma its shape will do ("S.Tr.Keb."); else it must be known.

    A degree may be set with blanks ("S. Kom"); without commas two degrees then look like one ("S.Sos. M.M.").
    """
    for shape in (_DEGREE, _UNSPACED):
        found = shape.match(text, position)
        if found is not None and _is_degree(found[0], after_comma=after_comma):
            return found.end()
    return _certificate(text, position) if after_comma else None


def _certificate(text: str, position: int) -> int | None:
    """Where the certificate behind a comma ends: capital letters up to the next comma, or behind another degree.

    In a name set in capitals a town would look like one ("SITI AMINAH, AMBON, 12 MARET").
    """
    if spaced := _SPACED.match(text, position):
        return spaced.end()
    found = _LETTERED.match(text, position)
    if found is None or found["letters"] in _NO_CERTIFICATE or fold(found["letters"]) in _NO_NAME:
        return None
    before = text[:position].rstrip(" ,")
    further = before.endswith(".") or _plain(before.rpartition(",")[2]) in _DEGREES
    told = not before.isupper() or (found["comma"] and found["stop"])
    return found.end() if further or told else None


def _is_degree(words: str, *, after_comma: bool) -> bool:
    dotted, known = "." in words.rstrip("."), _plain(words) in _DEGREES
    plain_enough = after_comma or dotted or words.rstrip(".").isupper()
    return (known or (dotted and after_comma)) and plain_enough
