"""Words of the trade as data: months, weekdays, numbers, units, titles. One TOML file a topic, no code."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

__all__ = ["load"]


@cache
def load(name: str) -> Mapping[str, Any]:
    """The vocabulary ``name``, as its TOML file ``<name>.toml`` gives it; read once, not to be changed.

    Raises:
        FileNotFoundError: there is no such vocabulary.
    """
    source = files(__name__).joinpath(f"{name}.toml")
    return MappingProxyType(tomllib.loads(source.read_text(encoding="utf-8")))
