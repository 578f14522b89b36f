"""``naskah evidence``: each naskah as a page on which every fact shows its place."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.free_names import FreeNames
from pipeline.cli.office import Office, Wishes
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass, printable

if TYPE_CHECKING:
    from models import Agreement
    from pipeline.engines.page_pictures import PagePicture

__all__ = ["command"]

SUFFIX, PAGES = ".bukti.html", (".html", ".htm")


@click.command("evidence", options_metavar="[OPSI]")
@click.argument("paths", metavar="BERKAS|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="BERKAS.html|FOLDER",
    type=click.Path(path_type=Path),
    default=Path(),
    help="Tulis ke berkas ini, atau ke folder ini, yang dibuat bila belum ada (bawaan: folder ini).",
)
@click.option(
    "--template",
    "templates",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder templat milik kantor sendiri, untuk halaman bukti.",
)
@reading_options
def command(paths: tuple[Path, ...], reading: Reading, output: Path, templates: Path | None) -> int:
    """Tulis halaman bukti: gambar halaman naskah dengan kotak pada tempat tiap fakta.

    Satu halaman HTML per naskah, yang terbuka tanpa jaringan. Klik fakta untuk melihat tempatnya, klik kotak untuk
    melihat faktanya.
    """
    reading_pass = Pass(paths, reading, bar=not sys.stdout.isatty())
    place = _Place(output, alone=len(reading_pass.paths) == 1)
    office = Office(reading_pass.paths, wishes=Wishes(templates=templates))
    read = [(path, office.settle(path, agreement)) for path, agreement in reading_pass]
    undrawn = 0
    for path, agreement, pictures in _pictured(read, reading):
        if not pictures:
            undrawn += 1
            reading_pass.say(f"naskah: {printable(path)}: gambar halaman tidak dapat dibuat; lihat faktanya dalam PDF")
        written = place.of(path, agreement)
        _write(written, _page(path, agreement, pictures, (written.parent, office.templates(path))))
        click.echo(printable(written))
    return reading_pass.exit_code or int(undrawn > 0)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the pages go: into one file that was named, else into a folder.

    Raises:
        click.ClickException: one file is named for several naskah.
    """

    output: Path
    alone: bool
    names: FreeNames = field(default_factory=FreeNames)

    def __post_init__(self) -> None:
        if self._is_file and not self.alone:
            raise click.ClickException(
                f"{printable(self.output)} satu berkas, padahal tiap naskah mendapat berkas sendiri; "
                "sebutkan folder, misalnya: -o bukti"
            )

    @property
    def _is_file(self) -> bool:
        return self.output.suffix.lower() in PAGES and not self.output.is_dir()

    def of(self, path: Path, agreement: Agreement) -> Path:
        """The file for the page of this naskah."""
        if self._is_file:
            return self.output
        return self.output / f"{self.names.take(path.stem, agreement.source.sha256)}{SUFFIX}"


def _pictured(
    read: Sequence[tuple[Path, Agreement]], reading: Reading
) -> Iterable[tuple[Path, Agreement, list[PagePicture]]]:
    from pipeline.cutting import picture_many

    pictures = picture_many(read, reading.options.limits, reading.jobs)
    return ((path, agreement, drawn) for (path, agreement), drawn in zip(read, pictures, strict=True))


def _page(path: Path, agreement: Agreement, pictures: Iterable[PagePicture], folders: tuple[Path, Path | None]) -> str:
    """The page, for the folder in which it will lie and by the office's templates.

    Raises:
        click.ClickException: one of the templates is wrong.
    """
    from pipeline.outputs.evidence_boxes import PageImage
    from pipeline.outputs.evidence_page import render_evidence
    from pipeline.outputs.links import file_link
    from pipeline.outputs.templating import TemplateFault

    folder, templates = folders
    images = [
        PageImage(each.page, each.turn, each.size, each.data, each.kind, each.width, each.height) for each in pictures
    ]
    try:
        return render_evidence(agreement, images, file_link(path, folder), templates)
    except TemplateFault as fault:
        raise click.ClickException(str(fault)) from None


def _write(path: Path, page: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, encoding="utf-8", newline="\n")
