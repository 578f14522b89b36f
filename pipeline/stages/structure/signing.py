"""Where the signature block begins: behind the last running text, if what follows has the look of signatures."""

import re
from collections.abc import Sequence

from models.layout import Cell
from pipeline.extractors.institutions import is_institution
from pipeline.readers.persons import looks_like_person
from pipeline.rules import first, rule
from pipeline.stages.structure.lines import TextLine
from pipeline.stages.structure.markers import markers_of
from pipeline.stages.structure.pasal_line import pasal_line
from pipeline.vocabulary import load

__all__ = ["signature_line"]

# A line in small letters with so many words is running text, though no full stop ends it.
_RUNNING_WORDS = 6
# Of the words of names with titles and degrees so many end in a full stop or a comma.
_POINTED = 0.5
_FEW = 3
# Notes below the signatures (tembusan, electronic signing) take so many lines at most.
_NOTE_LINES = 15
# Two names without anything else are a block.
_NAMES = 2


def signature_line(lines: Sequence[TextLine], body_at: int) -> int:
    """The index of the first line of the signature block; that behind the last line where there is none.

    Args:
        lines: the naskah's lines without its lampiran.
        body_at: index of the line where the pasal begin.
    """
    index = _behind_text(lines, body_at)
    if _has_the_look(lines[index:]):
        return index
    note_at = _note_line(lines)
    index = _behind_text(lines[:note_at], body_at)
    return index if _has_the_look(lines[index:note_at]) else len(lines)


def _behind_text(lines: Sequence[TextLine], body_at: int) -> int:
    """The index of the line behind the last running text."""
    index = len(lines)
    while index > body_at and not _is_running(lines, index - 1):
        index -= 1
    while index < len(lines) and _is_left_over(lines, index):
        index += 1
    return min(index, _sign_on_scan(lines, body_at))


def _sign_on_scan(lines: Sequence[TextLine], body_at: int) -> int:
    """The index of the first sign of signing behind the last long line of text, on a scan; else that behind all lines.

    Strokes of pens and stamps break names into what looks like the short ends of sentences; labels stay whole.
    """
    text_at = len(lines)
    while text_at > body_at and not _is_long_text(lines, text_at - 1):
        text_at -= 1
    behind = range(text_at, len(lines))
    return next((at for at in behind if _is_scanned(lines[at]) and _is_sign_alone(lines, at)), len(lines))


def _is_long_text(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line is of the text for sure: it opens a pasal or an item, or is long running text."""
    line, above = lines[index], lines[index - 1] if index else None
    if pasal_line(line, above) or first(rule("struktur.narahubung"), line.flat):
        return True
    is_item = bool(markers_of(line.flat)) and line.is_prose
    return is_item or (len(line.flat.split()) > _RUNNING_WORDS and _is_running(lines, index))


def _is_sign_alone(lines: Sequence[TextLine], index: int) -> bool:
    """Whether a sign of signing stands there that does not end the sentence above."""
    return _is_sign(lines[index]) and not (index and lines[index - 1].runs_on)


def _is_scanned(line: TextLine) -> bool:
    return any(word.confidence < 1 for word in line.placed.line.words)


def _note_line(lines: Sequence[TextLine]) -> int:
    """The index of the first line of the notes that end the text; the number of lines where there are none."""
    note = rule("struktur.catatan_bawah")
    last = range(max(0, len(lines) - _NOTE_LINES), len(lines))
    return next((index for index in last if first(note, lines[index].flat)), len(lines))


def _is_running(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line is, or ends, a sentence of the naskah's text, or opens a pasal."""
    line, above = lines[index], lines[index - 1] if index else None
    if pasal_line(line, above) or first(rule("struktur.narahubung"), line.flat):
        return True
    if above is not None and above.runs_on and not _is_sign(above) and (line.ends_sentence or line.text[:1].islower()):
        return True  # the short end of a sentence
    if _is_names(line) or _is_person(line):
        return False
    if _is_inked_over(line):
        return False
    if line.ends_sentence and not line.flat.rstrip().endswith(":"):
        return line.is_prose or (line.capitals and not _is_sign(line))
    return line.is_prose and not _is_sign(line) and _is_long(line)


def _is_inked_over(line: TextLine) -> bool:
    """Whether a scan read strokes of a pen among names: hardly a word in small letters, and degrees or titles."""
    words = line.text.split()
    small = sum(word[0].islower() for word in words)
    return (
        _is_scanned(line)
        and len(words) > _FEW
        and 3 * small <= len(words)
        and any(re.search(r"\w\.\w", w) for w in words)
    )


def _is_long(line: TextLine) -> bool:
    return line.ends_sentence or (len(line.flat.split()) >= _RUNNING_WORDS and not line.flat.startswith("("))


def _is_left_over(lines: Sequence[TextLine], index: int) -> bool:
    """Whether the line still belongs to the text: a row of the table, an item of the list that stands above it."""
    line, above = lines[index], lines[index - 1] if index else None
    if above is None or _is_sign(line):
        return False
    if line.flat.startswith(":"):
        return True  # what a label above, "Telepon", stands for
    announced = above.flat.rstrip().endswith(":")
    if _table(line) is not None:
        return announced or _table(line) == _table(above)
    return bool(markers_of(line.flat)) and (announced or bool(markers_of(above.flat)))


def _table(line: TextLine) -> tuple[int, int] | None:
    cell: Cell | None = line.placed.line.cell
    return None if cell is None else (line.placed.page, cell.table)


def _has_the_look(block: Sequence[TextLine]) -> bool:
    """Whether a sign of signing stands in it, or names of persons with their posts or institutions (forms h)."""
    if any(_is_sign(line) for line in block):
        return True
    persons = [line for line in block if _is_person(line) and not _is_of_office(line)]
    others = any(_is_of_office(line) for line in block)
    return len(persons) + others >= _NAMES


def _is_of_office(line: TextLine) -> bool:
    """Whether it names a post or an institution."""
    words = line.flat.split()
    return bool(words) and (words[0].strip(".,") in load("jabatan")["kepala"] or is_institution(line.text))


def _is_person(line: TextLine) -> bool:
    """Whether it holds a person's name alone; names to be signed above stand in brackets or over a rule."""
    return looks_like_person(line.text.strip(" ()[]_"))


def _is_sign(line: TextLine) -> bool:
    return first(rule("struktur.tanda_tangan"), line.flat) is not None


def _is_names(line: TextLine) -> bool:
    """Names side by side: hardly a word without a title's full stop or a degree's comma."""
    words = line.flat.split()
    pointed = sum(word[-1] in ".," for word in words)
    return len(words) > _FEW and line.text[:1].isupper() and pointed > _POINTED * len(words)
