"""What the office's settings make of the records that a command has read."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from models import Agreement, FindingCode
    from pipeline.rules.playbook import Playbook
    from pipeline.settings import CheckSettings, Settings

__all__ = ["Office", "Wishes"]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line; it goes before the settings file.

    Attributes:
        select: codes to report; None for what the settings say.
        ignore: codes not to report; None for what the settings say.
        playbook: the name of a playbook or a file; None for what the settings say.
        templates: the folder of the office's own templates; None for what the settings say.
    """

    select: Sequence[FindingCode] | None = None
    ignore: Sequence[FindingCode] | None = None
    playbook: str | None = None
    templates: Path | None = None


class Office:
    """The settings for a batch, all of them read before the first file is.

    Raises:
        click.ClickException: a settings file or a playbook cannot be used.
    """

    def __init__(self, paths: Iterable[Path], day: date | None = None, wishes: Wishes | None = None) -> None:
        from pipeline.settings import SettingsError, settings_for

        self.day = day or date.today()  # noqa: DTZ011 (an exemption ends with the office's own day)
        self._wishes = wishes or Wishes()
        try:
            self._settings = {path: settings_for(path) for path in paths}
        except SettingsError as error:
            raise click.ClickException(str(error)) from None
        self._books = {settings: self._book(settings) for settings in set(self._settings.values())}

    def settle(self, path: Path, agreement: Agreement) -> Agreement:
        """The record by the office's playbook, with its exemptions marked and its proposals."""
        return self._worded(path, self._judged(path, agreement))

    def check(self, path: Path, agreement: Agreement) -> Agreement:
        """The record as ``check`` reports it: what has expired by the day, and the chosen codes only."""
        from pipeline.policy import chosen, with_expiry

        dated = with_expiry(self._judged(path, agreement), self.day)
        return self._worded(path, chosen(dated, self._choice(self._settings[path])))

    def count(self, path: Path, agreement: Agreement) -> Agreement:
        """The record as ``portfolio`` counts it: what has expired by the day, every finding, exemptions marked."""
        from pipeline.policy import exempted, with_expiry

        dated = with_expiry(self._judged(path, agreement), self.day)
        return exempted(dated, path, self._settings[path], self.day)

    def templates(self, path: Path) -> Path | None:
        """The folder of the office's own templates; None where it has none."""
        settings = self._settings[path]
        return self._wishes.templates or (settings.root / settings.templates if settings.templates else None)

    def _judged(self, path: Path, agreement: Agreement) -> Agreement:
        from pipeline.policy import with_playbook

        book = self._books[self._settings[path]]
        return with_playbook(agreement, book) if book else agreement

    def _worded(self, path: Path, agreement: Agreement) -> Agreement:
        from pipeline.outputs.proposals import with_proposals
        from pipeline.outputs.templating import TemplateFault
        from pipeline.policy import exempted

        try:
            proposed = with_proposals(agreement, self.templates(path))
        except TemplateFault as fault:
            raise click.ClickException(str(fault)) from None
        return exempted(proposed, path, self._settings[path], self.day)

    def _choice(self, settings: Settings) -> CheckSettings:
        asked = {"select": self._wishes.select, "ignore": self._wishes.ignore}
        return settings.check.model_copy(update={key: tuple(codes) for key, codes in asked.items() if codes})

    def _book(self, settings: Settings) -> Playbook | None:
        from pipeline.rules.playbook import find_playbook

        asked, folder = self._wishes.playbook, Path.cwd()
        if asked is None:
            asked, folder = settings.check.playbook, settings.root
        if asked is None:
            return None
        try:
            return find_playbook(asked, folder)
        except (OSError, ValueError) as error:
            reason = "tidak ditemukan" if isinstance(error, OSError) else "bukan pedoman yang sah"
            raise click.ClickException(f"pedoman {asked}: {reason}; lihat docs/panduan.md") from None
