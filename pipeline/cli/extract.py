"""``naskah extract``: the records themselves."""

import sys
from pathlib import Path

import click

from pipeline.cli.office import Office
from pipeline.cli.options import Reading, reading_options
from pipeline.cli.reading import Pass

__all__ = ["command"]


@click.command("extract", options_metavar="[OPSI]")
@click.argument("paths", metavar="BERKAS|FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Cetak catatan lengkap, satu objek JSON per baris.")
@click.option("--explain", is_flag=True, help="Sebutkan aturan yang menemukan tiap fakta.")
@reading_options
def command(paths: tuple[Path, ...], reading: Reading, *, as_json: bool, explain: bool) -> int:
    """Baca naskah dan tampilkan isinya.

    Tanpa --json: ringkasan untuk dibaca orang. Folder ditelusuri sampai ke dalam untuk mencari PDF.
    """
    reading_pass = Pass(paths, reading, bar=not sys.stdout.isatty())
    office = Office(reading_pass.paths)
    for path, read in reading_pass:
        agreement = office.settle(path, read)
        if as_json:
            click.echo(agreement.model_dump_json())
        elif explain:
            from pipeline.outputs.explanation import render_explanation

            click.echo(render_explanation(agreement))
        else:
            from pipeline.outputs.summary import render_summary

            click.echo(render_summary(agreement))
    return reading_pass.exit_code
