"""``naskah eval``: how much of what a person wrote down did naskah read?"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from pipeline.cli.options import Reading, reading_options

if TYPE_CHECKING:
    from pipeline.cli.measuring import Careful
    from pipeline.evaluation.archive import Case
    from pipeline.evaluation.baseline import Comparison
    from pipeline.evaluation.matching import Pair
    from pipeline.evaluation.outcome import FileOutcome
    from pipeline.evaluation.scores import Score

__all__ = ["command"]

FALLEN, NOTHING = 1, 2


class _Choice(TypedDict):
    """What of the archive is measured, and what is told of it."""

    split: str | None
    source: str
    nth_scan: int
    form: str
    misses: bool
    baseline: Path | None
    write_baseline: Path | None


_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("eval", options_metavar="[OPSI]")
@click.argument("gold", metavar="FOLDER_EMAS", type=_FOLDER)
@click.argument("pdfs", metavar="FOLDER_PDF", type=_FOLDER)
@click.option("--split", metavar="NAMA", help="Hanya bagian ini dari manifest.toml (misalnya dev atau check).")
@click.option(
    "--source",
    type=click.Choice(["digital", "scanned", "all"]),
    default="all",
    show_default=True,
    help="PDF digital (ID.pdf), pindaian (ID.scan.pdf), atau keduanya.",
)
@click.option(
    "--nth-scan",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Dari pindaian, ukur hanya satu dari tiap N; pilihannya tetap.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Bentuk keluaran.",
)
@click.option("--misses", is_flag=True, help="Tampilkan juga semua yang meleset (tidak untuk bagian check).")
@click.option("--baseline", metavar="BERKAS", type=_FILE, help="Bandingkan dengan acuan ini; kode keluar 1 bila turun.")
@click.option("--write-baseline", metavar="BERKAS", type=_FILE, help="Simpan hasil sebagai acuan.")
@reading_options
def command(gold: Path, pdfs: Path, reading: Reading, **choice: Unpack[_Choice]) -> int:
    """Ukur hasil bacaan terhadap catatan emas yang ditulis orang.

    FOLDER_EMAS memuat ID.gold.json (bentuknya seperti keluaran `naskah extract --json`, tanpa bukti), FOLDER_PDF memuat
    ID.pdf dan ID.scan.pdf. Tiap kolom diberi angka ketepatan, kelengkapan, dan F1, digital dan pindaian terpisah.
    """
    from pipeline.evaluation.archive import CHECK
    from pipeline.evaluation.baseline import BaselineError
    from pipeline.evaluation.gold import GoldError

    if choice["misses"] and choice["split"] == CHECK:
        raise click.UsageError("bagian check hanya dilihat lewat angka: --misses tidak berlaku untuknya")
    try:
        return _run(gold, pdfs, reading, choice)
    except (GoldError, BaselineError) as error:
        raise click.ClickException(str(error)) from error


def _run(gold: Path, pdfs: Path, reading: Reading, choice: _Choice) -> int:
    from pipeline.cli.measuring import measure
    from pipeline.evaluation.baseline import compare, load_baseline
    from pipeline.evaluation.outcome import FileOutcome

    earlier = load_baseline(choice["baseline"]) if choice["baseline"] else None
    scored, careful, exit_code = measure(_cases(gold, pdfs, choice), reading)
    if exit_code == NOTHING:
        return exit_code
    outcomes = [FileOutcome.of(case.file, case.split, case.origin, score) for case, score in scored]
    comparison = compare(earlier, outcomes) if earlier is not None else None
    if choice["write_baseline"]:
        _write_baseline(choice["write_baseline"], outcomes)
    _show(outcomes, careful, _misses(scored) if choice["misses"] else None, comparison, choice["form"])
    return FALLEN if comparison and comparison.falls else exit_code


def _cases(gold: Path, pdfs: Path, choice: _Choice) -> "list[Case]":
    from pipeline.evaluation.archive import find_cases, in_sample

    found = find_cases(gold, pdfs, lambda line: click.echo(f"naskah: {line}", err=True))
    splits = sorted({case.split for case in found})
    if choice["split"] and choice["split"] not in splits:
        raise click.UsageError(f"tidak ada bagian {choice['split']!r}; yang ada: {', '.join(splits) or '-'}")
    cases = [case for case in in_sample(found, choice["nth_scan"]) if _is_chosen(case, choice)]
    if not cases:
        raise click.UsageError("tidak ada PDF yang cocok dengan catatan emas dan pilihan ini")
    return cases


def _is_chosen(case: "Case", choice: _Choice) -> bool:
    return choice["split"] in {None, case.split} and choice["source"] in {"all", case.origin}


def _misses(scored: "list[tuple[Case, Score]]") -> "list[tuple[str, Pair]]":
    """Every miss, but none of the split that is seen through figures alone."""
    from pipeline.evaluation.archive import CHECK

    if any(case.split == CHECK for case, _ in scored):
        click.echo("naskah: bagian check hanya dilihat lewat angka; yang meleset di sana tidak ditampilkan", err=True)
    return [(case.file, pair) for case, score in scored if case.split != CHECK for pair in score.misses]


def _write_baseline(path: Path, outcomes: "list[FileOutcome]") -> None:
    from pipeline.evaluation.baseline import dump_baseline

    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dump_baseline(outcomes), encoding="utf-8", newline="\n")


def _show(
    outcomes: "list[FileOutcome]",
    careful: "Careful",
    misses: "list[tuple[str, Pair]] | None",
    comparison: "Comparison | None",
    form: str,
) -> None:
    from pipeline.evaluation.outcome import groups_of
    from pipeline.evaluation.report import as_data

    groups = groups_of(outcomes)
    if form == "json":
        click.echo(json.dumps(as_data(groups, misses, comparison, careful), ensure_ascii=False, indent=2))
        return
    from pipeline.outputs.figure_lists import render_comparison, render_misses
    from pipeline.outputs.figure_table import render_confirmations, render_figures

    click.echo(render_figures(groups), nl=False)
    if careful:
        click.echo(render_confirmations(careful), nl=False)
    if misses is not None:
        click.echo(render_misses((file, pair.gold, pair.read) for file, pair in misses), nl=False)
    if comparison is not None:
        click.echo(render_comparison(comparison), nl=False)
