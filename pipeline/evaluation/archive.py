"""Which PDFs belong to which gold record, and to which split."""

import tomllib
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.evaluation.gold import GoldError

__all__ = ["CHECK", "WHOLE", "Case", "Origin", "find_cases", "in_sample"]

CHECK = "check"
"""The split that is looked at through figures alone."""

WHOLE = "semua"
"""The one split of an archive without a manifest."""

GOLD = ".gold.json"
MANIFEST = "manifest.toml"


class Origin(StrEnum):
    """How a PDF came about, by its name: ``ID.pdf`` or ``ID.scan.pdf``."""

    DIGITAL = "digital"
    SCANNED = "scanned"

    @property
    def suffix(self) -> str:
        """How the names of such PDFs end."""
        return ".pdf" if self is Origin.DIGITAL else ".scan.pdf"


@dataclass(frozen=True, slots=True)
class Case:
    """A PDF to measure.

    Attributes:
        file: its path below the folder of PDFs, with slashes; how it is called in reports and baselines.
        pdf: its path.
        gold: the gold record's path.
        split: the part of the archive that it belongs to.
        origin: digital or scanned.
    """

    file: str
    pdf: Path
    gold: Path
    split: str
    origin: Origin

    @property
    def naskah(self) -> str:
        """The naskah's id."""
        return self.gold.name.removesuffix(GOLD)


def find_cases(gold_folder: Path, pdf_folder: Path, tell: Callable[[str], object]) -> list[Case]:
    """The PDFs for which there is a gold record, sorted by name; ``tell`` hears of gold records that are left out.

    A PDF lies in the same subfolder as its gold record, or anywhere below ``pdf_folder`` if its name is there once.

    Raises:
        GoldError: there is no gold record, or the manifest cannot be read.
    """
    golds = sorted(gold_folder.rglob(f"*{GOLD}"))
    if not golds:
        raise GoldError(f"{gold_folder}: tidak ada berkas *{GOLD} di dalam folder ini")
    splits = _splits(gold_folder)
    by_name: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(pdf_folder.rglob("*.pdf")):
        by_name[path.name].append(path)
    cases: list[Case] = []
    for gold in golds:
        naskah = gold.name.removesuffix(GOLD)
        split = WHOLE if splits is None else splits.get(naskah)
        if split is None:
            tell(f"{gold}: tidak tercantum di {MANIFEST}; dilewati")
            continue
        pdfs = list(_pdfs_of(naskah, pdf_folder / gold.relative_to(gold_folder).parent, by_name))
        if not pdfs:
            tell(f"{gold}: PDF-nya tidak ditemukan di {pdf_folder}; dilewati")
        cases += [Case(pdf.relative_to(pdf_folder).as_posix(), pdf, gold, split, origin) for origin, pdf in pdfs]
    return sorted(cases, key=lambda case: case.file)


def _pdfs_of(naskah: str, folder: Path, by_name: Mapping[str, list[Path]]) -> Iterator[tuple[Origin, Path]]:
    for origin in Origin:
        candidates = by_name.get(naskah + origin.suffix, [])
        beside = [path for path in candidates if path.parent == folder]
        if beside or len(candidates) == 1:
            yield origin, (beside or candidates)[0]


def _splits(gold_folder: Path) -> dict[str, str] | None:
    """The split of each naskah, from the manifest in the folder or above it; None where there is none."""
    manifest = next((path for path in (gold_folder / MANIFEST, gold_folder.parent / MANIFEST) if path.is_file()), None)
    if manifest is None:
        return None
    try:
        entries = tomllib.loads(manifest.read_text(encoding="utf-8"))["naskah"]
        return {entry["id"]: entry["split"] for entry in entries}
    except (KeyError, TypeError, ValueError) as error:
        raise GoldError(f"{manifest}: bukan manifest yang memuat id dan split tiap naskah ({error})") from error


def in_sample(cases: Iterable[Case], every: int) -> list[Case]:
    """All digital files and one in ``every`` of the scans; which ones hangs on their ids alone, now and later."""
    return [
        case for case in cases if case.origin is Origin.DIGITAL or zlib.crc32(case.naskah.encode("utf-8")) % every == 0
    ]
