"""Who signs, by the signature block, for parties whose komparisi names nobody: memoranda, abstract openings."""

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from models.party import Party, Signatory
from models.text import Span, fold
from pipeline.extractors.institutions import is_institution
from pipeline.language import Reading
from pipeline.readers.persons import looks_like_person
from pipeline.vocabulary import load

__all__ = ["signed_by"]

_RULE = "struktur.tanda_tangan"
# A line names a party when it is so like its name or label (0 to 100).
_LIKE = 85


def signed_by(reading: Reading, parties: Iterable[Party]) -> tuple[Party, ...]:
    """The parties, those without a signatory's name completed from the signature block where it names one."""
    parties = tuple(parties)
    if all(party.signatory is not None and party.signatory.name for party in parties):
        return parties
    places = _places(reading, parties)
    taken = {party.signatory.name for party in parties if party.signatory}
    return tuple(
        _completed(
            reading, party, [line for line in places.get(party.role, ()) if reading.text.slice(line) not in taken]
        )
        if party.signatory is None or party.signatory.name is None
        else party
        for party in parties
    )


def _places(reading: Reading, parties: Sequence[Party]) -> dict[int, Sequence[Span]]:
    """For each party the lines of the block that are his: from his name on, or from the name of who signs."""
    block = reading.structure.signatures
    if block is None:
        return {}
    lines = [placed.span for placed in reading.text.lines_in(block)]
    heads = [(index, role) for index, line in enumerate(lines) if (role := _named(reading, line, parties))]
    persons = [
        index
        for index, line in enumerate(lines)
        if _is_person(reading.text.slice(line)) and not _is_part_of_name(reading, line, parties)
    ]
    if len(persons) == len(parties):  # columns whose heads stand above all names
        roles = list(dict.fromkeys(role for _, role in heads))
        order = roles if len(roles) == len(parties) else [party.role for party in parties]
        ends = [*persons[1:], len(lines)]
        return {role: lines[max(0, at - 1) : end] for role, at, end in zip(order, persons, ends, strict=True)}
    ends = [*(index for index, _ in heads[1:]), len(lines)][: len(heads)]
    places: dict[int, Sequence[Span]] = {}
    for (start, role), end in zip(heads, ends, strict=True):
        places.setdefault(role, lines[start + 1 : end])
    return places


def _named(reading: Reading, line: Span, parties: Sequence[Party]) -> int | None:
    words = re.sub(r"^\W*untuk(?: ?/ ?for)? ", "", " ".join(reading.folded(line).split())).strip(" ,.:")
    for party in parties:
        for known in (party.label, party.name):
            if known and words and fuzz.ratio(fold(known), words) >= _LIKE:
                return party.role
    return None


def _is_part_of_name(reading: Reading, line: Span, parties: Sequence[Party]) -> bool:
    """Whether the line is the rest of a party's name that wraps."""
    words = " ".join(reading.folded(line).split())
    return any(party.name and words in fold(party.name) for party in parties)


def _completed(reading: Reading, party: Party, lines: Sequence[Span]) -> Party:
    name = next((line for line in lines if _is_person(reading.text.slice(line))), None)
    if name is None:
        return party
    known = party.signatory
    position = known.position if known and known.position else _position(reading, lines, name)
    signatory = Signatory(
        name=reading.text.slice(name), position=position, authority=known.authority if known else None
    )
    evidence = (*party.evidence, *reading.cite(name, _RULE))
    return party.model_copy(update={"signatory": signatory, "evidence": evidence})


def _is_person(words: str) -> bool:
    first_word = fold(words).split()[0] if words.split() else ""
    official = first_word in load("jabatan")["kepala"]
    return not official and not is_institution(words) and len(words.split()) > 1 and looks_like_person(words)


def _position(reading: Reading, lines: Sequence[Span], name: Span) -> str | None:
    """The line beside the name that begins with an official's word: below it, or above it."""
    at = lines.index(name)
    for line in (*lines[at + 1 : at + 2], *lines[max(0, at - 1) : at]):
        words = reading.text.slice(line).split(" / ")[0].rstrip(",")
        if words and fold(words).split()[0] in load("jabatan")["kepala"]:
            return words
    return None
