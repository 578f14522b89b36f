"""``naskah templates``: the shipped templates, for an office to make its own."""

import shutil
from pathlib import Path

import click

from pipeline.cli.reading import printable

__all__ = ["command"]

DONE, PARTLY = 0, 1
KEPT = "sudah ada, tidak ditimpa (--force)"


@click.group("templates", options_metavar="[OPSI]", subcommand_metavar="PERINTAH [ARGUMEN]...")
def command() -> None:
    """Salin templat bawaan untuk disesuaikan dengan kebiasaan kantor."""


@command.command("export", options_metavar="[OPSI]")
@click.argument("folder", metavar="[FOLDER]", default=Path("templat"), type=click.Path(path_type=Path, file_okay=False))
@click.option("--force", is_flag=True, help="Timpa berkas yang sudah ada.")
def export(folder: Path, *, force: bool) -> int:
    """Tulis templat bawaan ke FOLDER (bawaan: templat).

    Ubah yang perlu, hapus yang lain: yang tidak ada di folder itu tetap diambil dari bawaan. Pakai dengan --template
    FOLDER, atau tulis templates = "FOLDER" dalam naskah.toml.
    """
    from pipeline.outputs.template_files import SHIPPED, about, shipped

    targets = {folder / name: name for name in shipped()}
    kept = {target for target in targets if target.exists() and not force}
    column = max(len(printable(target)) for target in targets)
    for target, name in targets.items():
        if target not in kept:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(SHIPPED / name, target)
        click.echo(f"{printable(target):<{column}}  {KEPT if target in kept else about(name)}")
    return PARTLY if kept else DONE
