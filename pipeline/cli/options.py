"""The options that all reading commands share; each can be set by an environment variable too."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import click

from pipeline.config import EngineChoice, Limits, ReadOptions

__all__ = ["Reading", "reading_options"]

DEFAULTS = Limits()


@dataclass(frozen=True, slots=True)
class Reading:
    """How the files of one command are read.

    Attributes:
        options: limits and engine.
        jobs: worker processes; None for one a core.
        cached: whether records of unchanged files are kept and taken up again.
    """

    options: ReadOptions
    jobs: int | None
    cached: bool = True


def _positive(_ctx: click.Context, _param: click.Parameter, value: float | None) -> float | None:
    if value is not None and not value > 0:
        raise click.BadParameter("harus lebih besar dari 0")
    return value


OPTIONS = (
    click.option(
        "-j",
        "--jobs",
        type=int,
        callback=_positive,
        metavar="N",
        envvar="NASKAH_JOBS",
        help="Berkas yang dibaca serentak (bawaan: satu per inti prosesor).",
    ),
    click.option(
        "--ocr",
        type=click.Choice([choice.value for choice in EngineChoice]),
        default=EngineChoice.AUTO.value,
        show_default=True,
        envvar="NASKAH_OCR",
        help="Mesin OCR untuk halaman pindaian.",
    ),
    click.option(
        "--teliti",
        is_flag=True,
        envvar="NASKAH_TELITI",
        help="Baca tanggal, nomor, angka, dan nilai uang pada halaman pindaian dua kali, dengan kedua mesin OCR.",
    ),
    click.option(
        "--max-pages",
        type=int,
        callback=_positive,
        metavar="N",
        default=DEFAULTS.pages,
        show_default=True,
        envvar="NASKAH_MAX_PAGES",
        help="Batas jumlah halaman tiap berkas.",
    ),
    click.option(
        "--page-seconds",
        type=float,
        callback=_positive,
        metavar="DETIK",
        default=DEFAULTS.page_seconds,
        show_default=True,
        envvar="NASKAH_PAGE_SECONDS",
        help="Batas waktu tiap halaman.",
    ),
    click.option(
        "--max-memory",
        type=int,
        callback=_positive,
        metavar="MB",
        default=DEFAULTS.memory_mb,
        show_default=True,
        envvar="NASKAH_MAX_MEMORY",
        help="Batas memori tiap berkas.",
    ),
    click.option(
        "--no-cache",
        is_flag=True,
        envvar="NASKAH_NO_CACHE",
        help="Baca semua berkas dari awal dan jangan simpan hasil bacaannya.",
    ),
)


def _take(given: dict[str, Any]) -> Reading:
    """Take the shared options out of what a command was given."""
    limits = Limits(
        pages=given.pop("max_pages"), page_seconds=given.pop("page_seconds"), memory_mb=given.pop("max_memory")
    )
    engine, careful = EngineChoice(given.pop("ocr")), given.pop("teliti")
    if careful:
        _need_both_engines(engine)
    options = ReadOptions(limits, engine, careful=careful)
    return Reading(options, given.pop("jobs"), cached=not given.pop("no_cache"))


def _need_both_engines(engine: EngineChoice) -> None:
    from pipeline.cli.doctor import missing_engines

    if engine is EngineChoice.NONE:
        raise click.UsageError("--teliti membaca dengan kedua mesin OCR; jangan dipakai bersama --ocr none")
    if missing := missing_engines():
        raise click.ClickException(
            f"--teliti memerlukan kedua mesin OCR, tetapi {' dan '.join(missing)} tidak siap di komputer ini; "
            "cara melengkapinya: naskah doctor"
        )


def reading_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the shared options; it receives them as one `Reading` named ``reading``."""

    @wraps(command)
    def with_reading(**given: Any) -> int:
        return command(reading=_take(given), **given)

    decorated: Callable[..., int] = with_reading
    for option in reversed(OPTIONS):
        decorated = option(decorated)
    return decorated
