"""Where rules lie: TOML files by topic, beside this module, read once."""

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from pipeline.rules.schema import Rule

__all__ = ["all_rules", "fragments", "rule", "topic"]

# Topics that hold other data than rules.
_NOT_RULES = {"playbooks"}


def _root() -> Traversable:
    return files("pipeline.rules")


def _read(path: Traversable) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def fragments() -> dict[str, str]:
    """Parts of regular expressions that many rules share, by name."""
    return {name: str(value) for name, value in _read(_root() / "fragments.toml").items()}


@cache
def topic(name: str) -> tuple[Rule, ...]:
    """The rules of one topic, in the order of their file names."""
    paths = sorted((_root() / name).iterdir(), key=lambda path: path.name)
    return tuple(Rule.model_validate(_read(path)) for path in paths if path.name.endswith(".toml"))


@cache
def rule(rule_id: str) -> Rule:
    """The rule with that id (``topic.name``).

    Raises:
        KeyError: there is no such rule.
    """
    where, _, _ = rule_id.partition(".")
    for candidate in topic(where):
        if candidate.id == rule_id:
            return candidate
    raise KeyError(rule_id)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of every topic."""
    topics = sorted(path.name for path in _root().iterdir() if path.is_dir() and not path.name.startswith("__"))
    return tuple(found for name in topics if name not in _NOT_RULES for found in topic(name))
