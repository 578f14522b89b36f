"""``naskah.toml``: what an office has settled once for all its naskah, found upwards from a file."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from models import FindingCode

__all__ = ["SETTINGS_FILE", "CheckSettings", "Exemption", "Settings", "SettingsError", "settings_for"]

SETTINGS_FILE = "naskah.toml"


class SettingsError(Exception):
    """A settings file that cannot be used; the message names file, place and reason in Bahasa Indonesia."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CheckSettings(_Table):
    """What ``naskah check`` objects to.

    Attributes:
        select: the only codes to report; None for all.
        ignore: codes not to report.
        playbook: the name of a shipped playbook or the path of a file.
    """

    select: tuple[FindingCode, ...] | None = None
    ignore: tuple[FindingCode, ...] = ()
    playbook: str | None = None

    def reports(self, code: FindingCode) -> bool:
        """Whether findings of that code are reported."""
        return code not in self.ignore and (self.select is None or code in self.select)


def _sha256(text: str) -> str:
    if len(text) < 12 or not all(char in "0123456789abcdef" for char in text.lower()):  # noqa: PLR2004 (no two files share so many)
        raise ValueError("sha256")
    return text.lower()


class Exemption(_Table):
    """A finding that somebody looked at and answers for.

    Attributes:
        file: the naskah's file, relative to the settings file; shell wildcards are allowed.
        sha256: the naskah by its bytes instead, at least the first 12 of the digits that a brief shows.
        code: the finding.
        reason: why it is no objection.
        by: who says so.
        until: the last day on which it holds.
    """

    file: str | None = None
    sha256: Annotated[str, AfterValidator(_sha256)] | None = None
    code: FindingCode
    reason: str = Field(min_length=1)
    by: str = Field(min_length=1)
    until: date

    @model_validator(mode="after")
    def _names_one_naskah(self) -> Self:
        if (self.file is None) == (self.sha256 is None):
            raise ValueError("file")
        return self


class Settings(_Table):
    """One settings file.

    Attributes:
        root: the folder in which it lies; its paths are relative to it.
        templates: the office's own templates.
        check: what is objected to.
        exempt: findings that are answered for.
    """

    root: Path = Path()
    templates: Path | None = None
    check: CheckSettings = CheckSettings()
    exempt: tuple[Exemption, ...] = ()


def settings_for(path: Path) -> Settings:
    """The settings that hold for a file: of the nearest ``naskah.toml`` in its folder or above; else the defaults.

    Raises:
        SettingsError: the settings file cannot be used.
    """
    return _nearest(path.absolute().parent)


@cache
def _nearest(folder: Path) -> Settings:
    file = folder / SETTINGS_FILE
    if file.is_file():
        return _load(file)
    return _nearest(folder.parent) if folder.parent != folder else Settings()


def _load(file: Path) -> Settings:
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return Settings.model_validate({**data, "root": file.parent})
    except ValidationError as error:
        raise SettingsError(f"{file}: {'; '.join(_complaints(error))}") from None
    except (OSError, ValueError) as error:  # not to be read, not UTF-8 or not TOML, which names line and column
        raise SettingsError(f"{file}: tidak dapat dibaca sebagai TOML ({error})") from None


def _complaints(error: ValidationError) -> Iterator[str]:
    for fault in error.errors():
        place = ".".join(str(part + 1) if isinstance(part, int) else part for part in fault["loc"]) or "berkas"
        yield f"{place}: {_REASONS.get(fault['type'], 'nilainya tidak dikenal')}"


_REASONS = {
    "extra_forbidden": "kunci ini tidak dikenal",
    "missing": "wajib diisi",
    "enum": "kode temuan ini tidak dikenal; lihat: naskah rules list",
    "string_too_short": "tidak boleh kosong",
    "value_error": "isilah salah satu: file, atau sha256 (sekurang-kurangnya 12 angka heksadesimal)",
}
