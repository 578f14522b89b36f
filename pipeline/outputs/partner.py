"""Whom the ministry counts: the category of the partner, not of the ministry's own side."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from models import Agreement, Category, Party

__all__ = ["counted_partner", "is_own_unit", "partner_category", "partners"]


@cache
def _wordings() -> dict[str, re.Pattern[str]]:
    source = files(__package__).joinpath("kemnaker.toml")
    return {key: re.compile("|".join(regexes)) for key, regexes in tomllib.loads(source.read_text("utf-8")).items()}


def _speaks_of(wording: str, *texts: str | None) -> bool:
    return any(text and _wordings()[wording].search(" ".join(text.lower().split())) for text in texts)


def is_own_unit(party: Party) -> bool:
    """Whether the party is Kementerian Ketenagakerjaan or one of its units.

    A unit often signs under its own name alone (a balai, a directorate general); then what it is for, its head's
    position or the decree that appointed him tells. BPJS Ketenagakerjaan, a public-law body of its own, is none.
    """
    if party.category is not Category.KEMENTERIAN_LEMBAGA:
        return False
    position = party.signatory.position if party.signatory else None
    authority = party.signatory.authority if party.signatory else None
    return (
        _speaks_of("names", party.name, party.acts_for, position)
        or _speaks_of("units", party.name)
        or _speaks_of("authorities", authority)
    )


def partners(agreement: Agreement) -> tuple[Party, ...]:
    """The parties outside the ministry's own house; all of them where there are none."""
    return tuple(party for party in agreement.parties if not is_own_unit(party)) or agreement.parties


def counted_partner(agreement: Agreement) -> Party | None:
    """The party under which the ministry counts the naskah: the first outside its own house whose category is known."""
    return next((party for party in partners(agreement) if party.category is not None), None)


def partner_category(agreement: Agreement) -> Category | None:
    """The category under which the ministry counts the naskah.

    Between units of the ministry alone it is `kementerian_lembaga`; None where no category is known.
    """
    partner = counted_partner(agreement)
    return partner.category if partner else None
