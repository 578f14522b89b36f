"""The text is cut into its parts: title, opening, pasal with ayat and items, closing, signatures, annexes."""

from models.structure import Structure
from models.text import SourceText
from pipeline.stages.structure.frame import frame_of
from pipeline.stages.structure.headings import find_pasal

__all__ = ["read_structure"]


def read_structure(text: SourceText) -> Structure:
    """Find the parts of a naskah by its lines: headings by their words and place, lists by their markers."""
    frame = frame_of(text)
    pasal, has_pasal = find_pasal(text, frame)
    return Structure(
        title=frame.title,
        opening=frame.opening,
        pasal=pasal,
        closing=frame.closing,
        signatures=frame.signatures,
        annexes=frame.annexes,
        has_pasal=has_pasal,
    )
