"""The mark that ties a page to the very file it speaks of: a QR code of the file's SHA-256."""

from io import BytesIO
from typing import Any

import segno
from markupsafe import Markup

__all__ = ["Fingerprint"]

_BORDER = 1  # modules; the paper around it is white too
_PIXELS = 8  # a module, where the code is a picture


class Fingerprint:
    """The QR code of a file, holding ``naskah:sha256:<64 hexadecimal digits>``."""

    def __init__(self, sha256: str) -> None:
        self.text = f"naskah:sha256:{sha256}"
        self._code: Any = segno.make(self.text, error="m", micro=False)

    def svg(self) -> str:
        """The code as an SVG document."""
        target = BytesIO()
        self._code.save(target, kind="svg", border=_BORDER, omitsize=True, xmldecl=False, nl=False)
        return target.getvalue().decode("utf-8")

    def inline(self) -> Markup:
        """The code as an element of an HTML page; it is made of digits alone, so it is no text to be escaped."""
        svg = self._code.svg_inline(border=_BORDER, omitsize=True, svgclass=None, lineclass=None)
        return Markup(svg)  # noqa: S704 (segno's own drawing)

    def png(self) -> bytes:
        """The code as a picture."""
        target = BytesIO()
        self._code.save(target, kind="png", border=_BORDER, scale=_PIXELS)
        return target.getvalue()
