"""To which of the ministry's three groups an institution belongs, by the words of its name."""

import re
from collections.abc import Sequence
from functools import cache

from models.party import Category, Sector
from models.text import fold
from pipeline.vocabulary import load

__all__ = ["categorize", "is_institution"]

_Group = tuple[Category, Sector | None]


def categorize(name: str | None) -> tuple[Category | None, Sector | None]:
    """The category of the institution of that name, and its sector if it is a development partner.

    The first words of a name decide before words further in: a foundation that runs a university is a foundation.
    """
    flat = " ".join(fold(name or "").split()).lstrip(" .,-\"'(")
    for group, heads, _ in _groups():
        if heads.match(flat):
            return group
    for group, _, inner in _groups():
        if inner is not None and inner.search(flat):
            return group
    return (Category.MITRA_PEMBANGUNAN, Sector.LAINNYA) if flat else (None, None)


def is_institution(text: str) -> bool:
    """Whether the text begins as the name of an institution rather than of a person or a post."""
    flat = " ".join(fold(text).split()).lstrip(" .,-\"'(")
    if any(heads.match(flat) for _, heads, _ in _groups()):
        return True
    name = re.split(r"[,:;(]", flat, maxsplit=1)[0]
    held = load("jabatan")["kepala"]
    if any(word in held for word in name.split()):
        return False
    return any(inner is not None and inner.search(name) for _, _, inner in _groups())


@cache
def _groups() -> tuple[tuple[_Group, re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (
            (Category(group["category"]), Sector(group["sector"]) if "sector" in group else None),
            _any_of(group["kepala"]),
            _any_of(group["isi"]) if "isi" in group else None,
        )
        for group in load("lembaga")["kelompok"]
    )


def _any_of(expressions: Sequence[str]) -> re.Pattern[str]:
    foreign = "|".join(load("lembaga")["negara"])
    return re.compile("|".join(f"(?:{words})" for words in expressions).replace("{{negara}}", foreign))
