"""The text becomes a spaCy document on the same offsets."""

from models.structure import Structure
from models.text import SourceText
from pipeline.language import Reading, read

__all__ = ["parse"]


def parse(text: SourceText, structure: Structure) -> Reading:
    """Run the language pipeline over the text."""
    return read(text, structure)
