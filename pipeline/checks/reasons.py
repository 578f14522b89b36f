"""Why each finding exists: data for ``naskah rules explain``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

__all__ = ["Reason", "reasons"]


class Reason(BaseModel):
    """What a finding objects to, and the regulation or practice it rests on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    about: str
    source: str


@cache
def reasons() -> Mapping[str, Reason]:
    """The reason of each finding code."""
    data = tomllib.loads((files("pipeline.checks") / "alasan.toml").read_text(encoding="utf-8"))
    return {code: Reason.model_validate(entry) for code, entry in data.items()}
