"""The parts of which a brief is made: rows of a label, a text and a citation, in sections."""

from dataclasses import dataclass

__all__ = ["Piece", "Row", "Section", "plain"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; a strong one is what the eye should catch (a name, a deadline)."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One fact as it is shown.

    Attributes:
        label: what the fact is, or whom it binds.
        pieces: the fact itself.
        cite: where it stands; empty where there is nothing to cite.
        note: a second, quieter line; empty as a rule.
        tone: ``absent`` for what the naskah does not say, a severity for a finding; empty as a rule.
        repeats: the label is that of the row above.
    """

    label: str
    pieces: tuple[Piece, ...]
    cite: str = ""
    note: str = ""
    tone: str = ""
    repeats: bool = False

    @property
    def text(self) -> str:
        """The fact without emphasis."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def pressing(self) -> bool:
        """Whether it is a finding that asks for an answer; templates without colours make its label strong."""
        return self.tone in {"error", "warning"}


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; ``more`` says what was left out, where it stands, or that there is nothing."""

    title: str
    rows: tuple[Row, ...]
    more: str = ""


def plain(label: str, text: str, cite: str = "", *, tone: str = "") -> Row:
    """A row whose text has no emphasis."""
    return Row(label=label, pieces=(Piece(text),), cite=cite, tone=tone)
