"""The version of naskah: of the installed distribution, or of the checkout that is run without being installed."""

import tomllib
from importlib import metadata
from pathlib import Path

__all__ = ["VERSION"]


def _version() -> str:
    try:
        return metadata.version("naskah")
    except metadata.PackageNotFoundError:
        project = Path(__file__).parent.parent / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


VERSION = _version()
