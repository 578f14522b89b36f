"""How the yardstick's figures are called and written, from `ukuran.toml`."""

import math
import tomllib
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

__all__ = ["FigureWords", "figure_words", "percent"]

NOTHING = "–"


class FigureWords(BaseModel):
    """Every split, origin, field, figure and standard in Bahasa Indonesia."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    split: dict[str, str]
    origin: dict[str, str]
    field: dict[str, str]
    figure: dict[str, str]
    standard: dict[str, str]

    def split_name(self, split: str) -> str:
        """A split by its name; an archive of the user's may have splits of its own."""
        return self.split.get(split, split)


@cache
def figure_words() -> FigureWords:
    """The words, read once."""
    source = files(__package__).joinpath("ukuran.toml")
    return FigureWords.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))


def percent(share: float | None, places: int = 1) -> str:
    """A share of 1 in percent with that many decimals, rounded down: what is not perfect is never shown as 100."""
    if share is None:
        return NOTHING
    whole = 10**places
    units = math.floor(share * 100 * whole + 1e-9)
    return "100" if units == 100 * whole else f"{units // whole},{units % whole:0{places}}"
