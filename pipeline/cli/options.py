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
    """How the files of one command are read."""

    options: ReadOptions
    jobs: int | None


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
)


NAMES = ("jobs", "ocr", "teliti", "max_pages", "page_seconds", "max_memory")
"""What the options above are called."""


def _reading(own: dict[str, Any]) -> Reading:
    limits = Limits(own["max_pages"], own["page_seconds"], own["max_memory"])
    engine = EngineChoice(own["ocr"])
    if own["teliti"]:
        _need_both_engines(engine)
    return Reading(ReadOptions(limits, engine, careful=own["teliti"]), own["jobs"])


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
        own = {name: given.pop(name) for name in NAMES}
        return command(reading=_reading(own), **given)

    decorated: Callable[..., int] = with_reading
    for option in reversed(OPTIONS):
        decorated = option(decorated)
    return decorated
