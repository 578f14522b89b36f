"""The brief as a Word document, made from a Word document that an office edits in Word itself."""

import re
from io import BytesIO
from pathlib import Path
from traceback import extract_tb
from zipfile import BadZipFile

from docx.opc.exceptions import OpcError
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import Environment, StrictUndefined, TemplateSyntaxError
from lxml.etree import XMLSyntaxError

from pipeline.outputs.fingerprint import Fingerprint
from pipeline.outputs.template_files import template_path
from pipeline.outputs.templating import TemplateFault
from pipeline.outputs.view import BriefView

__all__ = ["word_brief"]

_TONES = {"good": "1B6B3A", "fair": "8A6100", "weak": "A34700", "bad": "A11D21", "unknown": "454D59"}
_QR = Mm(13.5)
_EXCERPT = 60


class _Picture(InlineImage):  # type: ignore[misc]  # docxtpl has no types
    """A picture that stands where it is put: where its distances are not said, LibreOffice takes some of its own."""

    def __html__(self) -> str:
        drawing: str = super().__html__()
        return drawing.replace("<wp:inline ", '<wp:inline distT="0" distB="0" distL="0" distR="0" ', 1)


def word_brief(view: BriefView, folder: Path | None = None) -> bytes:
    """The brief as the bytes of a ``.docx``; text of the naskah is escaped wherever the template prints it.

    Raises:
        TemplateFault: the template is no Word document, or its fields are wrong.
    """
    path = template_path("brief.docx", folder)
    document = _opened(path)
    try:
        picture = _Picture(document, BytesIO(Fingerprint(view.sha256).png()), width=_QR, height=_QR)
        environment = Environment(autoescape=True, undefined=StrictUndefined)
        document.render({"view": view, "warna": _TONES, "qr": picture}, environment)
        target = BytesIO()
        document.save(target)
    except XMLSyntaxError:
        raise TemplateFault(f"{path}: isian {{% … %}} tidak berpasangan dalam satu paragraf, sel, atau baris") from None
    except Exception as error:  # noqa: BLE001 (a template can raise whatever Python can)
        raise TemplateFault(f"{path}: {_place(error)}{error}") from None
    return target.getvalue()


def _opened(path: Path) -> DocxTemplate:
    document = DocxTemplate(path)
    try:
        document.init_docx()
    except (OpcError, BadZipFile, XMLSyntaxError, LookupError, OSError, ValueError):
        raise TemplateFault(f"{path}: bukan dokumen Word (.docx)") from None
    return document


def _place(error: Exception) -> str:
    """``paragraf 12 ("{{ view.judul }}"): ``: docxtpl lays a template out with each paragraph on a line of its own."""
    frames = [frame.lineno for frame in extract_tb(error.__traceback__) if frame.filename == "<template>"]
    line = error.lineno if isinstance(error, TemplateSyntaxError) else frames[-1] if frames else None
    if not line:
        return ""
    around = list(getattr(error, "docx_context", ()))
    text = re.sub(r"\s+", " ", around[min(line, 4) - 1]).strip() if len(around) >= min(line, 4) else ""
    return f"paragraf {line - 1}{f' (“{text[:_EXCERPT]}”)' if text else ''}: "
