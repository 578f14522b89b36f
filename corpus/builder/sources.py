"""What an author says about a naskah: its TOML file, and the few facts of its gold record needed here."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from pathlib import Path

    from corpus.builder.shelf import Shelf

__all__ = ["Naskah", "Scan", "Signing", "complete_ids", "read_naskah", "read_signing"]

Producer = Literal["weasyprint", "chromium", "libreoffice", "typst"]
PageNumber = Annotated[int, Field(ge=1)]


class Scan(BaseModel):
    """How the paper of a naskah meets the scanner; page numbers begin at 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    dpi: int = Field(ge=100, le=300)
    kind: Literal["flatbed", "photo", "fax"]
    skew: float = Field(ge=-5, le=5, description="degrees, the middle about which pages jitter")
    noise: Literal["light", "medium", "heavy"]
    stamps: tuple[PageNumber, ...] = ()
    turned: dict[PageNumber, Literal[0, 90, 180, 270]] = Field(
        default_factory=dict, description="page to degrees clockwise by which it lies turned"
    )
    folds: bool = False

    def named_pages(self) -> set[int]:
        """Give every page that the author speaks of, to be checked against the real page count."""
        return {*self.stamps, *self.turned}


class Naskah(BaseModel):
    """One naskah of the corpus as its author describes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    producer: Producer
    folder: str = Field(pattern=r"^[a-z0-9-]+$")
    split: Literal["dev", "check", "segar"]
    group: Literal["kementerian_lembaga", "pemerintah_daerah", "mitra_pembangunan"]
    style: str
    traps: tuple[str, ...] = ()
    scan: Scan


class _Signatory(BaseModel):
    name: str | None = None


class _Party(BaseModel):
    label: str | None = None
    name: str | None = None
    signatory: _Signatory | None = None


class Signing(BaseModel):
    """Who signs and stamps: the only part of a gold record that shows on the paper."""

    model_config = ConfigDict(frozen=True)

    signed_on: object | None = None
    parties: tuple[_Party, ...] = ()

    @property
    def hands(self) -> dict[str, str]:
        """Names under the signatures, by party label; none without a date, because drafts are not signed."""
        if self.signed_on is None:
            return {}
        return {
            party.label or f"party {place}": party.signatory.name
            for place, party in enumerate(self.parties, start=1)
            if party.signatory is not None and party.signatory.name
        }

    @property
    def offices(self) -> dict[str, str]:
        """Institution on the stamp of each person who signs."""
        people = ((party.signatory, party.name) for party in self.parties)
        return {person.name: name for person, name in people if person is not None and person.name and name}

    @property
    def institutions(self) -> tuple[str, ...]:
        """Names that the office stamps bear."""
        return tuple(party.name for party in self.parties if party.name)


def read_naskah(path: Path) -> Naskah:
    """Read one author's TOML file."""
    return Naskah.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))


def read_signing(path: Path) -> Signing:
    """Read the signing facts of a gold record and leave the rest of it alone."""
    return Signing.model_validate(json.loads(path.read_text(encoding="utf-8")))


def complete_ids(shelf: Shelf) -> list[str]:
    """List the naskah whose TOML, source and gold are all there, in the order of their ids."""
    ids = sorted(path.stem for path in shelf.sources.glob("*.toml"))
    return [name for name in ids if shelf.source(name) is not None and any(shelf.root.glob(f"*/{name}.gold.json"))]
