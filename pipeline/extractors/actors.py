"""Who is meant: the labels of this naskah's parties, all of them together, and the bodies that they form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.party import Party
from models.text import fold
from pipeline.rules import fragments

__all__ = ["Actors"]

# PIHAK PERTAMA and PIHAK KESATU are the same; a drafter may use both.
_ORDINALS = (
    ("kesatu", "pertama", "ke-1", "i"),
    ("kedua", "ke-2", "ii"),
    ("ketiga", "ke-3", "iii"),
    ("keempat", "ke-4", "iv"),
    ("kelima", "ke-5", "v"),
    ("keenam", "ke-6", "vi"),
)
_STROKES = re.compile(r"(?<=pihak )[il1|!]{1,3}$")
_ALL = (
    r"para pihak|kedua belah pihak|(?:masing-masing|tiap-tiap|setiap|kedua|ketiga|semua) pihak|pihak-pihak"
    r"|kedua lembaga"
)


@dataclass(frozen=True)
class Actors:
    """The parties as the text names them.

    Attributes:
        labels: a regular expression of all labels; it takes the place of the fragment ``pihak`` in rules.
        roles: each label's expression with the role of its party.
        everyone: all roles.
    """

    labels: str
    roles: tuple[tuple[str, int], ...]
    everyone: tuple[int, ...]

    @classmethod
    def of(cls, parties: Sequence[Party]) -> "Actors":
        """The actors of a naskah with these parties."""
        roles = [(_expression(party), party.role) for party in parties if party.label]
        if not roles:
            roles = [(_ordinal(role), role) for role in range(1, max(2, len(parties)) + 1)]
        labels = "|".join([_ALL, *(expression for expression, _ in roles)])
        return cls(labels, tuple(roles), tuple(party.role for party in parties) or (1, 2))

    @staticmethod
    def is_body(flat: str) -> bool:
        """Whether a folded subject is a body that the parties form: its doings are tasks."""
        return re.match(rf"(?:{fragments()['badan_bersama']})\b", flat) is not None

    def roles_in(self, flat: str) -> tuple[int, ...]:
        """The roles that a folded subject names; all of them for PARA PIHAK, a joint body or "pihak yang …"."""
        if re.search(rf"\b(?:{_ALL})\b|\bpihak (?:yang|mana|tersebut)", flat) or self.is_body(flat):
            return self.everyone
        named = [role for expression, role in self.roles if re.search(rf"(?<!\w)(?:{expression})(?!\w)", flat)]
        return tuple(dict.fromkeys(sorted(named)))


def _expression(party: Party) -> str:
    flat = " ".join(fold(party.label or "").split())
    flat = _STROKES.sub(lambda strokes: "i" * len(strokes[0]), flat)  # a scan's "PIHAK Il"
    ordinal = re.fullmatch(r"p[i1l]hak (\S+)", flat)
    if ordinal is not None and any(ordinal[1] in words for words in _ORDINALS):
        return _ordinal(party.role)
    return rf"\b{re.escape(flat)}\b"


def _ordinal(role: int) -> str:
    words = _ORDINALS[role - 1] if role <= len(_ORDINALS) else (f"ke-{role}",)
    return rf"\bp[i1l]hak ?(?:{'|'.join(words)})\b"
