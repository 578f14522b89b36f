"""Who signs, by the signature block, for parties whose komparisi names nobody: memoranda, abstract openings."""

import itertools
import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from models.party import Party, Signatory
from models.text import Span, fold
from pipeline.extractors.actors import Actors
from pipeline.extractors.institutions import is_institution
from pipeline.language import Reading
from pipeline.readers.persons import looks_like_person
from pipeline.vocabulary import load

__all__ = ["signed_by"]

_RULE = "struktur.tanda_tangan"
# Lines name a party when they are so like its name (0 to 100); a name wraps over so many lines at most.
_LIKE = 85
_WRAPS = 4
# A post may be misread by a letter where it has so many: "Sehretaris".
_LONG = 7
# A block that begins without a known sign is looked for in so many last lines.
_LAST_LINES = 24
_FOR = re.compile(r"^\W*(?:untuk(?: ?/ ?for)?(?: dan atas nama)?|atas nama) ")
# Names set side by side are further apart than this, in points.
_COLUMN = 60
_WITNESS = re.compile(r"\W*(?:saksi|mengetahui|menyetujui|disaksikan)")


def signed_by(reading: Reading, parties: Iterable[Party]) -> tuple[Party, ...]:
    """The parties, those without a signatory's name completed from the signature block where it names one."""
    parties = tuple(parties)
    if all(party.signatory is not None and party.signatory.name for party in parties):
        return parties
    lines = _lines(reading, parties)
    persons = _persons(reading, lines, parties)
    names = _names(_heads(reading, lines, parties), persons, parties, len(lines))
    taken = {party.signatory.name for party in parties if party.signatory}
    return tuple(
        _completed(reading, party, lines, at, persons)
        if (at := names.get(party.role)) is not None and reading.text.slice(lines[at]) not in taken and _lacks(party)
        else party
        for party in parties
    )


def _lacks(party: Party) -> bool:
    return party.signatory is None or party.signatory.name is None


def _lines(reading: Reading, parties: Sequence[Party]) -> list[Span]:
    """The lines of the block, without those of witnesses."""
    block = reading.structure.signatures
    if block is not None:
        lines = [placed.span for placed in reading.text.lines_in(block)]
    else:
        lines = _unannounced(reading, parties)
    parting = itertools.takewhile(lambda line: not _WITNESS.match(reading.folded(line)), lines)
    return list(parting)


def _unannounced(reading: Reading, parties: Sequence[Party]) -> list[Span]:
    """A block of the parties' own labels or names, without PIHAK: the last lines from the first of these on."""
    body = Span(reading.structure.opening.end, len(reading.text))
    last = [placed.span for placed in reading.text.lines_in(body)][-_LAST_LINES:]
    heads = _heads(reading, last, parties)
    complete = {role for _, _, role in heads} == {party.role for party in parties}
    return last[heads[0][0] :] if complete and heads else []


def _persons(reading: Reading, lines: Sequence[Span], parties: Sequence[Party]) -> list[int]:
    """The lines that are persons' names, and no pieces of the parties' own."""
    headed = {index for start, end, _ in _heads(reading, lines, parties) for index in range(start, end)}
    return [
        index
        for index, line in enumerate(lines)
        if index not in headed and _is_person(reading.text.slice(line)) and not _in_name(reading, line, parties)
    ]


def _names(
    heads: Sequence[tuple[int, int, int]], persons: Sequence[int], parties: Sequence[Party], count: int
) -> dict[int, int]:
    """For each party the line that names who signs for it.

    In columns whose heads stand above all names, the names follow in the order of the heads; else each follows its
    head.
    """
    if len(persons) == len(parties):
        roles = list(dict.fromkeys(role for _, _, role in heads))
        order = roles if len(roles) == len(parties) else [party.role for party in parties]
        return dict(zip(order, persons, strict=True))
    ends = [*(start for start, _, _ in heads[1:]), count][: len(heads)]
    found: dict[int, int] = {}
    for (_, start, role), end in zip(heads, ends, strict=True):
        name = next((index for index in persons if start <= index < end), None)
        if name is not None:
            found.setdefault(role, name)
    return found


def _heads(reading: Reading, lines: Sequence[Span], parties: Sequence[Party]) -> list[tuple[int, int, int]]:
    """Where parties are named over their signatures: first line, the line after the last, and the role."""
    heads: list[tuple[int, int, int]] = []
    index = 0
    while index < len(lines):
        named = _named(reading, lines[index : index + _WRAPS], parties)
        if named is None:
            index += 1
            continue
        role, count = named
        heads.append((index, index + count, role))
        index += count
    return heads


def _named(reading: Reading, lines: Sequence[Span], parties: Sequence[Party]) -> tuple[int, int] | None:
    """The party that the first of the lines name, and how many of them do."""
    for count in range(len(lines), 0, -1):
        joined = " ".join(" ".join(reading.folded(line).split()) for line in lines[:count])
        words = _FOR.sub("", joined).strip(" ,.:")
        role = _role(words, parties)
        if role is not None:
            return role, count
    return None


def _role(words: str, parties: Sequence[Party]) -> int | None:
    for expression, role in Actors.of(parties).roles:
        if re.fullmatch(expression, words):
            return role
    likeness = [(fuzz.ratio(fold(party.name), words), -party.role) for party in parties if party.name and words]
    best, role = max(likeness, default=(0.0, 0))
    return -role if best >= _LIKE else None


def _in_name(reading: Reading, line: Span, parties: Sequence[Party]) -> bool:
    """Whether the line is a piece of a party's name."""
    words = _FOR.sub("", " ".join(reading.folded(line).split()))
    return any(party.name and words in fold(party.name) for party in parties)


def _completed(reading: Reading, party: Party, lines: Sequence[Span], at: int, persons: Sequence[int]) -> Party:
    known = party.signatory
    position = known.position if known and known.position else _position(reading, lines, at, persons)
    name = _with_degrees(reading, lines, at)
    signatory = Signatory(
        name=reading.text.slice(name), position=position, authority=known.authority if known else None
    )
    evidence = (*party.evidence, *reading.cite(name, _RULE))
    return party.model_copy(update={"signatory": signatory, "evidence": evidence})


def _with_degrees(reading: Reading, lines: Sequence[Span], at: int) -> Span:
    """The name with the degrees that the line below goes on with: "Prof. Dr. Bambang Nugroho," / "M.Sc."."""
    name = lines[at]
    if at + 1 >= len(lines) or not reading.text.slice(name).endswith(","):
        return name
    further, longer = reading.text.slice(lines[at + 1]), Span(name.start, lines[at + 1].end)
    apart = abs(_middle(reading, lines[at + 1]) - _middle(reading, name))
    goes_on = apart < 2 * _COLUMN and not _is_post(further)
    return longer if goes_on and looks_like_person(reading.text.slice(longer)) else name


def _middle(reading: Reading, line: Span) -> float:
    """Where the middle of a line is, in points from the left edge of its page."""
    return reading.text.line_at(line.start).line.box.x_mid


def _is_person(words: str) -> bool:
    return not _is_post(words) and not is_institution(words) and len(words.split()) > 1 and looks_like_person(words)


def _is_post(words: str) -> bool:
    if not words.split():
        return False
    head, posts = fold(words).split()[0].strip(","), load("jabatan")["kepala"]
    return head in posts or any(len(post) >= _LONG and fuzz.ratio(head, post) >= _LIKE for post in posts)


def _position(reading: Reading, lines: Sequence[Span], name: int, named: Sequence[int]) -> str | None:
    """The post of who is named: the one of as many as there are names, else the line below his, else that above it."""
    written = [reading.text.slice(line).split(" / ")[0].rstrip(",") for line in lines]
    posts = [index for index, words in enumerate(written) if _is_post(words)]
    persons = sorted({name, *named})
    if len(posts) == len(persons):
        below = _below(reading, lines, name, persons, posts)
        return written[posts[persons.index(name)] if below is None else below]
    beside = name + 1 if any(post > persons[-1] for post in posts) else name - 1
    return written[beside] if beside in posts else None


def _below(
    reading: Reading, lines: Sequence[Span], name: int, persons: Sequence[int], posts: Sequence[int]
) -> int | None:
    """The post in the name's own column where all names stand side by side, for one column may be longer; else None."""
    middles = sorted(_middle(reading, lines[person]) for person in persons)
    if any(right - left < _COLUMN for left, right in itertools.pairwise(middles)):
        return None
    nearest = {
        person: min(posts, key=lambda post: abs(_middle(reading, lines[post]) - _middle(reading, lines[person])))
        for person in persons
    }
    return nearest[name] if len(set(nearest.values())) == len(persons) else None
