"""Whom the ministry counts: the category of the partner, not of the ministry's own side."""

import tomllib
from functools import cache
from importlib.resources import files

from models import Agreement, Category, Party

__all__ = ["is_own_unit", "partner_category", "partners"]


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    source = files(__package__).joinpath("kemnaker.toml")
    return {key: tuple(phrases) for key, phrases in tomllib.loads(source.read_text(encoding="utf-8")).items()}


def _speaks_of(phrases: tuple[str, ...], *texts: str | None) -> bool:
    joined = " | ".join(" ".join(text.lower().split()) for text in texts if text)
    return any(phrase in joined for phrase in phrases)


def is_own_unit(party: Party) -> bool:
    """Whether the party is Kementerian Ketenagakerjaan or one of its units.

    A unit often signs under its own name alone (a balai, a directorate general); then the decree that appointed its
    head tells. BPJS Ketenagakerjaan, a public-law body of its own, is none.
    """
    if party.category is not Category.KEMENTERIAN_LEMBAGA:
        return False
    known = _phrases()
    authority = party.signatory.authority if party.signatory else None
    return _speaks_of(known["names"] + known["units"], party.name, party.acts_for) or _speaks_of(
        known["authorities"], authority
    )


def partners(agreement: Agreement) -> tuple[Party, ...]:
    """The parties outside the ministry's own house; all of them where there are none."""
    return tuple(party for party in agreement.parties if not is_own_unit(party)) or agreement.parties


def partner_category(agreement: Agreement) -> Category | None:
    """The category under which the ministry counts the naskah: that of the first party outside its own house.

    Between units of the ministry alone it is `kementerian_lembaga`; None where no category is known.
    """
    return next((party.category for party in partners(agreement) if party.category is not None), None)
