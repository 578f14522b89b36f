"""The display words of the contract's codes, from `istilah.toml`."""

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

from models import (
    Category,
    ClauseType,
    DateRole,
    FindingCode,
    Kind,
    MonevStatus,
    ObligationKind,
    ProgramCode,
    ProgramGroup,
    Sector,
    Severity,
    ValueKind,
)

__all__ = ["SeverityWords", "StatusWords", "Words", "words"]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class StatusWords(_Entry):
    """How a monev status is shown: in words, in a table's column, as a sign and as a tone for colouring."""

    word: str
    short: str
    sign: str
    tone: str


class SeverityWords(_Entry):
    """How a severity is shown: in words, as a sign, and as a letter where room is scarce."""

    word: str
    sign: str
    letter: str


class Words(_Entry):
    """Every code of the contract in Bahasa Indonesia."""

    unknown: str
    bulan: tuple[str, ...]
    quarter: tuple[str, ...]
    and_later: str
    zona: dict[int, str]
    kind: dict[Kind, str]
    category: dict[Category, str]
    sector: dict[Sector, str]
    group: dict[ProgramGroup, str]
    program: dict[ProgramCode, str]
    clause: dict[ClauseType, str]
    obligation: dict[ObligationKind, str]
    ending: dict[str, str]
    element: dict[str, str]
    fact: dict[str, str]
    date: dict[DateRole, str]
    value: dict[ValueKind, str]
    severity: dict[Severity, SeverityWords]
    monev: dict[MonevStatus, StatusWords]
    silent_adendum: StatusWords
    finding: dict[FindingCode, str]


@cache
def words() -> Words:
    """The vocabulary, read once."""
    source = files(__package__).joinpath("istilah.toml")
    return Words.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
