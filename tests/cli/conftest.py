"""The command as a user runs it: a process of its own, in a folder that is not the checkout."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Naskah = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def naskah(root: Path, tmp_path: Path) -> Naskah:
    """Run ``naskah`` with these arguments; ``env`` adds variables, ``cwd`` sets the folder."""

    def run(*arguments: str | Path, cwd: Path = tmp_path, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pipeline.cli", *arguments],
            capture_output=True,
            check=False,
            cwd=cwd,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(root), **env},
        )

    return run


@pytest.fixture
def folder(tmp_path: Path, corpus: Path) -> Path:
    """Two complete naskah and a file that is no PDF at all."""
    folder = tmp_path / "naskah"
    (folder / "lama").mkdir(parents=True)
    for source, name in (("kl-1.pdf", "b.pdf"), ("mitra-05.pdf", "lama/a.PDF")):
        (folder / name).write_bytes((corpus / "2025-03-20" / source).read_bytes())
    (folder / "catatan.pdf").write_text("ini bukan PDF", encoding="utf-8")
    return folder
