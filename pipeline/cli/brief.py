"""``naskah brief``: one page for each naskah."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import sys
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
    "--format", "form", type=click.Choice(["md", "html"]), default="html", show_default=True, help="Bentuk ringkasan."
)
@click.option(
    "--template",
    "templates",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder templat milik kantor sendiri, untuk ringkasan dan usul perbaikan.",
)
@reading_options
def command(paths: tuple[Path, ...], reading: Reading, output: Path, form: str, templates: Path | None) -> int:
    """Tulis ringkasan satu halaman untuk tiap naskah."""
    folder = BriefFolder(output, form)
    reading_pass = Pass(paths, reading, bar=not sys.stdout.isatty())
    office = Office(reading_pass.paths, wishes=Wishes(templates=templates))
    for path, agreement in reading_pass:
        click.echo(printable(folder.write(path, office.settle(path, agreement), office.templates(path))))
    return reading_pass.exit_code


class BriefFolder:
    """A folder of briefs in which no brief of a batch takes the place of another."""

    def __init__(self, folder: Path, form: str) -> None:
        self.folder = folder
        self._form = form
        self._taken: set[str] = set()

    def write(self, source: Path, agreement: Agreement, templates: Path | None = None) -> Path:
        """Write the brief of a file and say where it lies; ``templates`` go before the shipped ones.

        Raises:
            click.ClickException: one of them is wrong.
        """
        from pipeline.outputs.brief import BriefFormat, render_brief
        from pipeline.outputs.templating import TemplateFault

        try:
            text = render_brief(agreement, BriefFormat(self._form), templates)
        except TemplateFault as fault:
            raise click.ClickException(str(fault)) from None
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / self._name(source.stem, agreement.source.sha256)
        path.write_text(text, encoding="utf-8", newline="\n")
        return path

    def _name(self, stem: str, sha256: str) -> str:
        """``01.brief.html``; a second ``01`` gets the first digits of its sha256, a copy of it a number as well."""
        second = f"{stem}-{sha256[:SHA_DIGITS]}"
        names = chain([stem, second], (f"{second}-{number}" for number in count(2)))
        free = next(name for name in names if name.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return f"{free}.brief.{self._form}"
