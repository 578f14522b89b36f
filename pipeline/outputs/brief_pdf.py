"""The brief as a PDF of exactly one page, typeset by Typst."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from models import Agreement
from pipeline.outputs.fingerprint import Fingerprint
from pipeline.outputs.template_files import template_path
from pipeline.outputs.templating import TemplateFault
from pipeline.outputs.typesetting import typeset
from pipeline.outputs.view import PAGE, BriefView, brief_view

__all__ = ["FittedBrief", "fitted_brief"]

_TEMPLATE = "brief.typ"
_STEP, _LEAST = 4, 5  # lines by which the page is taken to be shorter, and the last try


@dataclass(frozen=True, slots=True)
class FittedBrief:
    """A brief that fits on one page, and that page."""

    view: BriefView
    pdf: bytes


def fitted_brief(agreement: Agreement, folder: Path | None = None) -> FittedBrief:
    """The brief of a naskah with as much as the template takes on one page.

    Raises:
        TemplateFault: the template is wrong, or gives more than one page whatever it is given.
    """
    for lines in _lengths():
        view = brief_view(agreement, lines)
        made = typeset(_TEMPLATE, _data(view), folder)
        if made.pages == 1:
            return FittedBrief(view, made.pdf)
    template = template_path(_TEMPLATE, folder)
    raise TemplateFault(f"{template}: hasilnya lebih dari satu halaman; perkecil huruf atau jarak barisnya")


def _lengths() -> Iterator[float]:
    """The lengths of a page that are tried, in lines."""
    lines = PAGE
    while lines >= _LEAST:
        yield lines
        lines -= _STEP


def _data(view: BriefView) -> dict[str, object]:
    """All that the template is given."""
    sections = [asdict(section) for section in view.sections]
    return {"view": asdict(view), "sections": sections, "qr": Fingerprint(view.sha256).svg()}
