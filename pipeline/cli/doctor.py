"""``naskah doctor``: what is missing on this machine, and how to get it."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec

import click

from pipeline.config import EngineChoice

__all__ = ["Diagnosis", "clashing", "command", "diagnose", "missing_engines"]

OURS = ("models", "pipeline", "templates")
"""The top-level packages that no other distribution may own in naskah's environment."""

IMAGING = {"numpy": "numpy", "cv2": "opencv-python-headless", "PIL": "pillow"}
"""What OCR needs beside an engine: module and distribution."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that naskah needs: is it there, and if not, how does one get it?

    What is missing comes as a ``package``, installed together with the others that are, or with a cure for each system.
    """

    what: str
    fine: bool
    debian: str = ""
    windows: str = ""
    package: str = ""


@click.command("doctor", options_metavar="[OPSI]")
def command() -> int:
    """Periksa apakah komputer ini siap: mesin OCR, data bahasa, dan paket yang bentrok.

    Kode keluar 1 berarti ada yang kurang; cara melengkapinya ditampilkan.
    """
    from pipeline import __version__

    click.echo(f"naskah {__version__}, Python {platform.python_version()}, {platform.system()}")
    diagnoses = list(diagnose())
    for diagnosis in diagnoses:
        _show(diagnosis)
    if missing := " ".join(diagnosis.package for diagnosis in diagnoses if diagnosis.package and not diagnosis.fine):
        click.echo(f"Lengkapi paket: pipx inject naskah {missing}")
        click.echo(f"(tanpa pipx, di lingkungan yang sama: pip install {missing})")
    click.echo(_engine_in_use())
    click.echo(_careful_mode())
    return int(not all(diagnosis.fine for diagnosis in diagnoses))


def diagnose() -> Iterator[Diagnosis]:
    """Everything that naskah needs on this machine."""
    for module, distribution in IMAGING.items():
        yield _package(module, distribution, "pengolah gambar")
    yield _package("tesserocr", "tesserocr", "mesin OCR Tesseract")
    yield _tesseract_data()
    yield _package("rapidocr", "rapidocr", "mesin OCR kedua")
    yield _package("onnxruntime", "onnxruntime", "dipakai mesin OCR kedua")
    for package, owners in clashing().items():
        names = ", ".join(owners)
        # Two distributions share the folder: whoever is removed takes files of the other along, so naskah comes last.
        cure = (
            "pasang naskah di lingkungannya sendiri dengan pipx, atau hapus paket itu lalu pasang ulang naskah: "
            f"pip uninstall {' '.join(owners)}, kemudian pip install --force-reinstall --no-deps naskah"
        )
        yield Diagnosis(f"paket lain ({names}) juga memiliki nama '{package}'", fine=False, debian=cure, windows=cure)


def clashing() -> dict[str, list[str]]:
    """Other distributions that own one of our package names in this environment, by package name."""
    owners = metadata.packages_distributions()
    others = {name: sorted(set(owners.get(name, ())) - {"naskah"}) for name in OURS}
    return {name: found for name, found in others.items() if found}


def _package(module: str, distribution: str, purpose: str) -> Diagnosis:
    return Diagnosis(f"{distribution} ({purpose})", fine=find_spec(module) is not None, package=distribution)


def _tesseract_data() -> Diagnosis:
    try:
        from pipeline.engines.tesseract import missing_languages, tessdata_dir
    except ImportError:
        return Diagnosis("data bahasa Tesseract (belum dapat diperiksa)", fine=False)
    if not (missing := missing_languages()):
        return Diagnosis(f"data bahasa Tesseract ({tessdata_dir()})", fine=True)
    files = ", ".join(f"{language}.traineddata" for language in missing)
    return Diagnosis(
        f"data bahasa Tesseract ({files})",
        fine=False,
        debian=f"sudo apt-get install {' '.join(f'tesseract-ocr-{language}' for language in missing)}",
        windows="pasang Tesseract untuk Windows (data eng ikut di dalamnya), atau letakkan berkas tersebut "
        "dalam satu folder dan isikan nama folder itu pada variabel lingkungan TESSDATA_PREFIX",
    )


def _engine_in_use() -> str:
    """Which engine reads scans, found by loading it: an installed engine may still fail to start."""
    try:
        from pipeline.engines.ocr import find_engine

        engine = find_engine(EngineChoice.AUTO)
    except (ImportError, OSError, RuntimeError) as error:
        return f"Pindaian tidak dapat dibaca: mesin OCR gagal dimuat ({error})."
    if engine is None:
        return "Pindaian tidak dapat dibaca: tidak ada mesin OCR. Naskah digital tetap dapat dibaca."
    return f"Pindaian dibaca dengan {engine.name}."


def missing_engines() -> list[str]:
    """The engines that the careful mode would miss; it reads with both."""
    imaging = all(find_spec(module) for module in IMAGING)
    tesseract = imaging and find_spec("tesserocr") and _tesseract_data().fine
    rapidocr = imaging and find_spec("rapidocr") and find_spec("onnxruntime")
    return [name for name, fine in (("tesseract", tesseract), ("rapidocr", rapidocr)) if not fine]


def _careful_mode() -> str:
    if missing := missing_engines():
        return f"Mode teliti (--teliti) belum dapat dipakai: {' dan '.join(missing)} tidak siap."
    return "Mode teliti (--teliti) dapat dipakai: kedua mesin OCR siap."


def _show(diagnosis: Diagnosis) -> None:
    mark = click.style("  ada    ", fg="green") if diagnosis.fine else click.style("  KURANG ", fg="red", bold=True)
    click.echo(mark + diagnosis.what)
    if not diagnosis.fine:
        for system, cure in (("Debian/Ubuntu", diagnosis.debian), ("Windows", diagnosis.windows)):
            if cure:
                click.echo(f"           {system}: {cure}")
