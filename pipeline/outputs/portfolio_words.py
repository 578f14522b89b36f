"""How a portfolio speaks, from `portofolio.toml`."""

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

__all__ = ["PortfolioWords", "portfolio_words"]


class PortfolioWords(BaseModel):
    """The wording of all forms of the portfolio; ``{…}`` are filled in by who uses it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: str
    headline: str
    as_of: str
    none: str
    total: str
    naskah: str
    period: str
    without_short: str
    more: str
    lead: dict[str, str]
    tile: dict[str, str]
    heading: dict[str, str]
    empty: dict[str, str]
    note: dict[str, str]
    plot: dict[str, str]


@cache
def portfolio_words() -> PortfolioWords:
    """The words, read once."""
    source = files(__package__).joinpath("portofolio.toml")
    return PortfolioWords.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
