"""Examples that a lawyer can read: what is changed in a naskah without fault, and what must then be objected to."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models import Agreement, FindingCode
from pipeline.policy import with_expiry
from tests.naskah_text import naskah, pasal, record_of

__all__ = ["EXAMPLES", "NASKAH", "Change", "Example", "faultless_text"]

FOLDER = Path(__file__).with_name("contoh")
NASKAH = tuple(sorted(path.stem for path in (FOLDER / "naskah").glob("*.toml")))
"""The naskah without fault that the examples change."""


class _Written(BaseModel):
    """What a file of examples says, word for word."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Pasal(_Written):
    """One pasal: its number as written, the one that its place gives it where none is, its heading and text."""

    nomor: str | None = None
    kepala: str
    teks: str


class Text(_Written):
    """A whole naskah in its parts."""

    judul: str
    pembuka: str
    pasal: tuple[Pasal, ...]
    tanda_tangan: str


class Change(_Written):
    """Another number, heading or text for the pasal at a place; what is not given stays."""

    ke: int = Field(ge=1)
    nomor: str | None = None
    kepala: str | None = None
    teks: str | None = None


class Example(_Written):
    """A naskah without fault, what is changed in it, and what is then to be found.

    Attributes:
        kode: the code that the example is about, by its file.
        cela: whether it is to be found.
        perihal: what the example shows, in a line.
        naskah: the naskah without fault.
        judul, pembuka, tanda_tangan, pasal: the parts put in place of its own; an empty one is left out.
        tambahan: what stands behind the last pasal.
        kutipan, pada: the words that the finding cites, and the pasal that it names.
        pesan, usulan: what stands in its message and in its proposal.
        juga: other codes that the change brings with it.
        tak_terbaca: pages that could not be read.
        keyakinan, ragu: how sure the words were read, and those read badly; they make the naskah a scan.
        hari: the day of the check, for what depends on it.
    """

    kode: FindingCode
    cela: bool
    perihal: str
    naskah: str
    judul: str | None = None
    pembuka: str | None = None
    pasal: tuple[Change, ...] = ()
    tambahan: str = ""
    tanda_tangan: str | None = None
    kutipan: str = ""
    pada: str | None = None
    pesan: str = ""
    usulan: str = ""
    juga: frozenset[FindingCode] = frozenset()
    tak_terbaca: tuple[int, ...] = ()
    keyakinan: float = 1.0
    ragu: tuple[str, ...] = ()
    hari: date | None = None

    @model_validator(mode="after")
    def says_what_is_found(self) -> Self:
        """An example of a fault says what the message says; one without fault has no message."""
        if self.cela != bool(self.pesan):
            raise ValueError(self.perihal)
        return self

    @property
    def record(self) -> Agreement:
        """The record of the naskah after the change, with all findings of the day."""
        base = _text(self.naskah)
        text = naskah(
            title=base.judul if self.judul is None else self.judul,
            opening=base.pembuka if self.pembuka is None else self.pembuka,
            body=_body(base, self.pasal) + self.tambahan,
            ending=base.tanda_tangan if self.tanda_tangan is None else self.tanda_tangan,
        )
        found = record_of(text, confidence=self.keyakinan, unreadable=self.tak_terbaca, doubtful=self.ragu)
        return with_expiry(found, self.hari) if self.hari else found


def faultless_text(name: str) -> str:
    """The lines of a naskah without fault."""
    base = _text(name)
    return naskah(title=base.judul, opening=base.pembuka, body=_body(base, ()), ending=base.tanda_tangan)


def _body(base: Text, changes: tuple[Change, ...]) -> str:
    changed = {change.ke: change for change in changes}
    return "\n".join(_pasal(number, own, changed.get(number)) for number, own in enumerate(base.pasal, start=1))


def _pasal(number: int, own: Pasal, change: Change | None) -> str:
    new = own.model_copy(update=change.model_dump(exclude={"ke"}, exclude_none=True)) if change else own
    return pasal(new.kepala, new.teks, new.nomor or number)


@cache
def _text(name: str) -> Text:
    return Text.model_validate(tomllib.loads((FOLDER / "naskah" / f"{name}.toml").read_text(encoding="utf-8")))


def _examples() -> Iterator[Example]:
    for path in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for kind in ("ada", "tidak"):
            for entry in data.pop(kind):
                yield Example.model_validate({"kode": path.stem, "cela": kind == "ada", **entry})
        assert not data, f"{path.name}: {', '.join(data)}"


EXAMPLES = tuple(_examples())
"""All examples, by code."""
