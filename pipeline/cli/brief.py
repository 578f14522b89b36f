"""``naskah brief``: one page for each naskah."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import sys
from collections.abc import Sequence
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.office import Office, Wishes
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass, printable

if TYPE_CHECKING:
    from models import Agreement

__all__ = ["BriefFolder", "command"]

SHA_DIGITS = 8


@click.command("brief", options_metavar="[OPSI]")
@click.argument("paths", metavar="BERKAS|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder untuk ringkasan, dibuat bila belum ada (bawaan: folder ini).",
)
@click.option(
    "--format",
    "forms",
    type=click.Choice(["html", "pdf", "docx", "md"]),
    multiple=True,
    default=["html"],
    show_default=True,
    help="Bentuk ringkasan; boleh diulang untuk beberapa bentuk sekaligus.",
)
@click.option(
    "--template",
    "templates",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder templat milik kantor sendiri, untuk ringkasan dan usul perbaikan.",
)
@reading_options
def command(
    paths: tuple[Path, ...], reading: Reading, output: Path, forms: tuple[str, ...], templates: Path | None
) -> int:
    """Tulis ringkasan satu halaman untuk tiap naskah.

    pdf untuk dicetak dan diarsipkan, docx untuk disunting di Word, html untuk peramban, md untuk disalin. Isinya sama.
    """
    folder = BriefFolder(output, forms)
    reading_pass = Pass(paths, reading, bar=not sys.stdout.isatty())
    office = Office(reading_pass.paths, wishes=Wishes(templates=templates))
    for path, agreement in reading_pass:
        for written in folder.write(path, office.settle(path, agreement), office.templates(path)):
            click.echo(printable(written))
    return reading_pass.exit_code


class BriefFolder:
    """A folder of briefs in which no brief of a batch takes the place of another."""

    def __init__(self, folder: Path, forms: Sequence[str]) -> None:
        self.folder = folder
        self._forms = tuple(dict.fromkeys(forms))
        self._taken: set[str] = set()

    def write(self, source: Path, agreement: Agreement, templates: Path | None = None) -> list[Path]:
        """Write the brief of a file in every form and say where they lie; ``templates`` go before the shipped ones.

        Raises:
            click.ClickException: one of them is wrong.
        """
        from pipeline.outputs.brief import BriefFormat, render_briefs
        from pipeline.outputs.templating import TemplateFault

        try:
            briefs = render_briefs(agreement, map(BriefFormat, self._forms), templates)
        except TemplateFault as fault:
            raise click.ClickException(str(fault)) from None
        self.folder.mkdir(parents=True, exist_ok=True)
        name = self._name(source.stem, agreement.source.sha256)
        paths = {self.folder / f"{name}.brief.{form}": data for form, data in briefs.items()}
        for path, data in paths.items():
            path.write_bytes(data)
        return list(paths)

    def _name(self, stem: str, sha256: str) -> str:
        """``01``; a second ``01`` gets the first digits of its sha256, a copy of it a number as well."""
        second = f"{stem}-{sha256[:SHA_DIGITS]}"
        names = chain([stem, second], (f"{second}-{number}" for number in count(2)))
        free = next(name for name in names if name.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return free
