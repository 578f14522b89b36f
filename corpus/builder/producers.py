"""The four programs that turn a source into a digital PDF, and what makes their output repeatable."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import typst
import weasyprint

if TYPE_CHECKING:
    from collections.abc import Callable

    from corpus.builder.sources import Producer

__all__ = ["CREATED", "ProducerMissingError", "fix_identity", "produce"]

CREATED = datetime(2025, 3, 20, 1, 0, tzinfo=UTC)
"""The moment at which every PDF of the corpus claims to have been made."""

_PATIENCE = 120
"""Seconds after which an office suite or browser is taken to hang."""

_FINGERPRINTS = frozenset({"/ID", "/DocChecksum"})
"""Trailer entries that depend on the moment of writing; the second is LibreOffice's own."""


class ProducerMissingError(RuntimeError):
    """A program that a naskah needs is not installed, or it gave no PDF."""


def produce(producer: Producer, source: Path) -> bytes:
    """Give the digital PDF of a source, the same bytes on every run."""
    return fix_identity(_PRODUCERS[producer](source))


def fix_identity(pdf: bytes) -> bytes:
    """Replace the dates and the file identifier, the only parts of a PDF that change from run to run."""
    stamp = pikepdf.String(CREATED.strftime("D:%Y%m%d%H%M%SZ"))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/CreationDate"] = stamp
        document.docinfo["/ModDate"] = stamp
        for fingerprint in _FINGERPRINTS & set(document.trailer.keys()):
            del document.trailer[fingerprint]
        document.save(out, deterministic_id=True)
    return out.getvalue()


def _weasyprint(source: Path) -> bytes:
    return bytes(weasyprint.HTML(filename=str(source)).write_pdf())


def _typst(source: Path) -> bytes:
    pdf = typst.compile(source.read_bytes(), format="pdf", timestamp=CREATED)
    if not isinstance(pdf, bytes):
        message = f"{source.name}: typst gave no single PDF"
        raise ProducerMissingError(message)
    return pdf


def _chromium(source: Path) -> bytes:
    program = _program("chromium", "chromium-browser", "google-chrome")
    with tempfile.TemporaryDirectory() as room:
        target = Path(room, "out.pdf")
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
        quiet = ("--disable-component-update", "--disable-sync", "--no-first-run", f"--user-data-dir={room}/profile")
        output = ("--no-pdf-header-footer", f"--print-to-pdf={target}", source.resolve().as_uri())
        return _run((program, *options, *quiet, *output), target)


def _libreoffice(source: Path) -> bytes:
    """Load the HTML as a Writer page, not as a web page: that gives A4, margins and no empty first page."""
    program = _program("soffice", "libreoffice")
    with tempfile.TemporaryDirectory() as room:
        target = Path(room, f"{source.stem}.pdf")
        options = ("--headless", f"-env:UserInstallation={Path(room, 'profile').as_uri()}")
        filters = ("--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export")
        return _run((program, *options, *filters, "--outdir", room, str(source)), target)


def _program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        message = f"{names[0]} is not installed"
        raise ProducerMissingError(message)
    return found


def _run(command: tuple[str, ...], target: Path) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE)
    if not target.is_file():
        last_words = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        message = f"{Path(command[0]).name} gave no PDF: {' '.join(last_words)}"
        raise ProducerMissingError(message)
    return target.read_bytes()


_PRODUCERS: dict[Producer, Callable[[Path], bytes]] = {
    "weasyprint": _weasyprint,
    "typst": _typst,
    "chromium": _chromium,
    "libreoffice": _libreoffice,
}
