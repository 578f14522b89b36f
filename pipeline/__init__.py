"""naskah reads signed Indonesian cooperation agreements: the public API, loaded when it is first used.

>>> from pathlib import Path
>>> from pipeline import brief, check, read_naskah
>>> agreement = read_naskah(Path("perjanjian.pdf"))   # doctest: +SKIP
>>> check([agreement])[0].status                      # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.outputs.brief import render_brief as brief
    from pipeline.outputs.check_table import check_rows as check
    from pipeline.run import read_naskah

    __version__: str

__all__ = ["__version__", "brief", "check", "read_naskah"]

_HOMES = {
    "brief": ("pipeline.outputs.brief", "render_brief"),
    "check": ("pipeline.outputs.check_table", "check_rows"),
    "read_naskah": ("pipeline.run", "read_naskah"),
    "__version__": ("pipeline.version", "VERSION"),
}


def __getattr__(name: str) -> Any:
    """Import a public name at its first use (PEP 562): `naskah --help` must not pay for spaCy."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _HOMES[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
