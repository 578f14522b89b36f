"""Which of the naskah's numbers is whose: by its label, by the letters in it, else by the order of the title."""

import itertools
import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from models.party import Category, Party
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["named_role", "roles_by_order"]

# Two names mean the same institution from this likeness (0 to 100) on.
_SAME = 80
# The letters of another party's institution in the number weigh more than the kind of office that numbers so.
_BY_LETTERS, _BY_KIND = 3, 1
# So much must speak against the order before it is given up.
_ENOUGH = 2
_FEWEST_LETTERS = 3
# Seven parties have 5,040 orders; nobody numbers so many by letters.
_MOST_PARTIES = 6


def named_role(label: str, parties: Sequence[Party]) -> int | None:
    """The party that the folded words before a number name: "nomor kemnaker :", "nomor (pt sinar) :"."""
    words = set(re.findall(r"[\w-]+", label)) - set(load("nomor")["label"])
    named = {
        party.role
        for party in parties
        for known in (party.label, party.name)
        if known and words & set(re.findall(r"[\w-]+", fold(known))) == words and words
    }
    return named.pop() if len(named) == 1 else None


def roles_by_order(values: Sequence[str], titled: Sequence[str], parties: Sequence[Party]) -> list[int]:
    """The parties of as many numbers as there are parties: in the title's order, unless their letters say otherwise.

    Args:
        values: the numbers in the order of the title block; empty where a line holds none.
        titled: the institutions of the title block in its order.
        parties: the parties in the order of the komparisi.
    """
    default = _title_order(titled, parties)
    if len(values) != len(parties) or len(parties) > _MOST_PARTIES:
        return default
    by_role = {party.role: party for party in parties}

    def weight(order: Sequence[int]) -> int:
        return sum(_fits(value, by_role[role]) for value, role in zip(values, order, strict=True))

    best = max(itertools.permutations(default), key=weight)
    return list(best) if weight(best) - weight(default) >= _ENOUGH else default


def _title_order(titled: Sequence[str], parties: Sequence[Party]) -> list[int]:
    """The roles in the order in which the title names the parties; that of the komparisi where it cannot be told."""
    order = [_likest(name, parties) for name in titled]
    plain = [party.role for party in parties]
    return [role for role in order if role] if sorted(filter(None, order)) == plain == sorted(order, key=str) else plain


def _likest(name: str, parties: Sequence[Party]) -> int | None:
    likeness = [
        (
            max(fuzz.token_set_ratio(fold(name), fold(known or "")) for known in (party.name, party.acts_for)),
            -party.role,
        )
        for party in parties
    ]
    best, role = max(likeness, default=(0.0, 0))
    return -role if best >= _SAME else None


def _fits(value: str, party: Party) -> int:
    """How much speaks for it that the party gave this number."""
    letters = [word for word in re.findall(r"[A-Z]{2,}", value.upper()) if not _says_nothing(word)]
    if any(_abbreviates(word, party) for word in letters):
        return _BY_LETTERS
    kinds = load("nomor")["golongan"]
    return _BY_KIND if party.category and re.search(kinds[party.category.value], fold(value)) else 0


def _says_nothing(word: str) -> bool:
    return re.fullmatch(r"[IVX]+", word) is not None or word.lower() in load("nomor")["umum"]


def _abbreviates(word: str, party: Party) -> bool:
    """Whether the letters stand for the party: its label, or the first letters of its name's words."""
    if party.label and not fold(party.label).startswith("pihak") and word == party.label.upper():
        return True
    words = re.findall(r"[a-z]+", fold(party.name or ""))
    initials = "".join(part[0] for part in words if part not in load("nomor")["kata_kecil"])
    ministry = party.category is Category.KEMENTERIAN_LEMBAGA and "ketenagakerjaan" in words and word == "KEMNAKER"
    return ministry or (len(word) >= _FEWEST_LETTERS and word.lower() in initials)
