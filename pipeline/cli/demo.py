"""``naskah demo``: the main job on a folder, shown from the first page read to the last brief written."""

from __future__ import annotations  # the records stay unloaded until a file is read: --help is quick

import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.brief import BriefFolder
from pipeline.cli.inputs import pdfs_in
from pipeline.cli.office import Office
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass, printable

if TYPE_CHECKING:
    from models import Agreement

__all__ = ["command", "is_twin"]

CHECKOUT = Path(__file__).parents[2]
COLUMNS = 80
SCAN = ".scan"
SOURCES = {"digital": "digital", "scanned": "pindaian", "mixed": "campuran"}


@click.command("demo", options_metavar="[OPSI]")
@click.argument(
    "folder",
    metavar="[FOLDER]",
    required=False,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("keluaran"),
    show_default=True,
    help="Folder untuk ringkasan.",
)
@reading_options
def command(folder: Path | None, output: Path, reading: Reading) -> int:
    """Peragakan naskah pada satu folder.

    Membaca semua naskah di dalamnya, menampilkan hasil pemeriksaan klausul monev, lalu menulis ringkasan tiap naskah.
    Tanpa FOLDER: naskah contoh dari salinan kode sumber.
    """
    folder = folder or _corpus()
    reading_pass = Pass([folder], reading)
    click.secho(f"Membaca {len(reading_pass.paths)} naskah dari {printable(_from_here(folder))}", bold=True, err=True)
    results = list(_read(reading_pass, folder))
    if results:
        _show_check([agreement for _, agreement in results])
        _show_partners([(path, agreement) for path, agreement in results if not is_twin(path)], folder)
        _write_briefs(results, output)
    return reading_pass.exit_code


def _corpus() -> Path:
    corpus = CHECKOUT / "corpus"
    if not (CHECKOUT / "pyproject.toml").is_file() or not pdfs_in(corpus):
        raise click.ClickException(
            "naskah contoh hanya ada di salinan kode sumber; sebutkan folder Anda: naskah demo FOLDER"
        )
    return corpus


def _from_here(folder: Path) -> Path:
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _read(reading_pass: Pass, folder: Path) -> Iterator[tuple[Path, Agreement]]:
    width, office = len(str(len(reading_pass.paths))), Office(reading_pass.paths)
    for path, agreement in reading_pass:
        source = agreement.source
        number = reading_pass.paths.index(path) + 1
        name = printable(path.relative_to(folder).as_posix())
        how = f"{SOURCES[source.text]}, {source.pages} halaman"
        reading_pass.say(f"  {number:>{width}}/{len(reading_pass.paths)}  {name:<44} {how}")
        yield path, office.settle(path, agreement)


def is_twin(path: Path) -> bool:
    """Whether the file is the scanned twin (``X.scan.pdf``) of a digital file (``X.pdf``) beside it."""
    return path.stem.endswith(SCAN) and path.with_name(path.stem.removesuffix(SCAN) + path.suffix).is_file()


def _show_check(agreements: Sequence[Agreement]) -> None:
    from pipeline.outputs.check_table import CheckFormat, check_rows, render_check

    _heading("Klausul monitoring dan evaluasi")
    click.echo(render_check(check_rows(agreements), CheckFormat.TABLE, width=_columns()), nl=False)


def _columns() -> int:
    """The terminal's width; a demo whose output goes elsewhere is shown in 80 columns."""
    return shutil.get_terminal_size((COLUMNS, 0)).columns if sys.stdout.isatty() else COLUMNS


def _show_partners(results: Sequence[tuple[Path, Agreement]], folder: Path) -> None:
    """How many partners of each group, with a column for each folder that holds naskah."""
    from pipeline.outputs.check_table import check_rows
    from pipeline.outputs.words import words

    folders: dict[Path, list[Agreement]] = {}
    for path, agreement in results:
        folders.setdefault(path.parent.relative_to(folder), []).append(agreement)
    names = [printable(name.as_posix()) for name in folders]
    widths = [max(4, len(name) + 2) if len(names) > 1 else 4 for name in names]
    counts = [Counter(row.partner for row in check_rows(agreements)) for agreements in folders.values()]

    _heading(f"Mitra menurut kelompok: {len(results)} naskah (kembaran pindaian tidak dihitung)")
    if len(names) > 1:
        click.echo(_row("Folder", names, widths))
    for category, label in words().category.items():
        click.echo(_row(label, [count[category] for count in counts], widths))
    if any(count[None] for count in counts):
        click.echo(_row("Tidak dikenali", [count[None] for count in counts], widths))


def _row(label: str, cells: Sequence[object], widths: Sequence[int]) -> str:
    return f"  {label:<24}" + "".join(f"{cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))


def _write_briefs(results: Sequence[tuple[Path, Agreement]], output: Path) -> None:
    folder = BriefFolder(output, ["html"])
    written = [brief for path, agreement in results for brief in folder.write(path, agreement)]
    _heading("Ringkasan satu halaman tiap naskah")
    click.echo(f"  {len(written)} berkas di folder {printable(output)}; buka misalnya {printable(written[0])}")


def _heading(text: str) -> None:
    click.echo()
    click.secho(text, bold=True)
