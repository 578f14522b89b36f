"""Playbooks: which clauses must be there, as data."""

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from models.agreement import Kind
from models.clause import ClauseType

__all__ = ["DEFAULT_PLAYBOOK", "Playbook", "find_playbook", "playbook"]

DEFAULT_PLAYBOOK = "permendagri-75-2022"


class _Demands(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    wajib: tuple[tuple[ClauseType, ...], ...]


class Playbook(BaseModel):
    """The clauses that a kind of naskah must have; any one of an entry's types is enough."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    about: str
    source: str
    nota_kesepahaman: _Demands | None = None
    kesepakatan_bersama: _Demands | None = None
    perjanjian_kerja_sama: _Demands | None = None

    def demands(self, kind: Kind) -> tuple[tuple[ClauseType, ...], ...]:
        """What it asks of that kind; nothing of an adendum."""
        asked: _Demands | None = getattr(self, kind.value, None)
        return asked.wajib if asked is not None else ()


@cache
def playbook(name: str = DEFAULT_PLAYBOOK) -> Playbook:
    """The shipped playbook of that name.

    Raises:
        FileNotFoundError: there is none.
    """
    return _parsed(_shipped() / f"{name}.toml")


@cache
def find_playbook(wanted: str, folder: Path) -> Playbook:
    """The shipped playbook of that name, else the user's own file of the same form, relative to ``folder``.

    Raises:
        OSError: there is no such playbook, or the file cannot be read.
        ValueError: the file is no TOML, or no playbook.
    """
    shipped = {path.name.removesuffix(".toml") for path in _shipped().iterdir()}
    return playbook(wanted) if wanted in shipped else _parsed(folder / wanted)


def _shipped() -> Traversable:
    return files("pipeline.rules") / "playbooks"


def _parsed(path: Traversable) -> Playbook:
    return Playbook.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
