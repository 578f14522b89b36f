"""The parties: who they are, for whom they act, who signs, by what authority, where they sit."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from models.party import Category, Party, Sector, Signatory
from models.text import Span, fold
from pipeline.extractors.institutions import categorize, is_institution
from pipeline.extractors.komparisi import Entry, Field, fields_of, read_komparisi, trim
from pipeline.extractors.signature_block import signed_by
from pipeline.extractors.title_block import TitleBlock
from pipeline.language import Reading
from pipeline.readers.persons import person_at
from pipeline.vocabulary import load

__all__ = ["extract_parties"]

_RULE = "pihak.bidang"
# Two names mean the same institution from this likeness (0 to 100) on.
_SAME = 88
# He heads a body when his position says this share of the words that set it apart from the principal.
_HEADS = 0.6
# A name with its titles has so many words at most.
_NAME_WORDS = 12
# How an address begins.
_STREET = re.compile(r"(?:jalan|jln?\b|gedung|kawasan|komplek|dusun|desa|menara|ruko|perumahan|wisma)")
# Where an institution's name ends within a longer phrase.
_NAME_END = re.compile(
    r",(?! dan [A-Z])(?= [a-z])| yang | \((?![Pp][Ee][Rr][Ss])|;|\bberdasarkan\b| berkedudukan| dalam hal"
    r"| sebagai (?!pelaksana)| selaku "
)


def extract_parties(reading: Reading, block: TitleBlock) -> tuple[Party, ...]:
    """The parties in the naskah's order; who countersigns is none of them."""
    entries = read_komparisi(reading)
    left = list(block.parties)
    parties = [_party(reading, entry, role, left) for role, entry in enumerate(entries, start=1)]
    return signed_by(reading, parties or _from_title(reading, block))


def _party(reading: Reading, entry: Entry, role: int, left: list[Span]) -> Party:
    fields = fields_of(reading, entry)
    person, beside = _person(reading, fields)
    position = _position(reading, fields, beside)
    principal = _principal(reading, fields, person)
    titled = _titled(reading, left, principal, position)
    name, acts_for = _names(reading, principal, titled, position)
    if _acts_for_himself(reading, fields):
        name, acts_for = person, None
    if titled in left:
        left.remove(titled)
    category, sector = _group(reading, name, acts_for, position)
    return Party(
        role=role,
        label=reading.text.slice(entry.label),
        name=reading.text.slice(name) if name else None,
        acts_for=reading.text.slice(acts_for) if acts_for else None,
        category=category,
        sector=sector,
        signatory=_signatory(reading, person, position, _first(fields, "dasar")),
        address=_slice(reading, _address(reading, fields)),
        evidence=reading.cite(
            Span(min(entry.span.start, entry.label.start), max(entry.span.end, entry.label.end)), _RULE
        ),
    )


def _from_title(reading: Reading, block: TitleBlock) -> tuple[Party, ...]:
    """Where no komparisi introduces anybody: the institutions of the title block, without signatories."""
    parties = []
    for role, span in enumerate(block.parties, start=1):
        category, sector = categorize(reading.text.slice(span))
        parties.append(
            Party(
                role=role,
                label=None,
                name=reading.text.slice(span),
                category=category,
                sector=sector,
                evidence=reading.cite(span, "judul.tentang"),
            )
        )
    return tuple(parties)


def _first(fields: Sequence[Field], *names: str) -> Span | None:
    return next((field.span for name in names for field in fields if field.name == name), None)


def _acts_for_himself(reading: Reading, fields: Sequence[Field]) -> bool:
    """Whether a private person is the party: "bertindak untuk dan atas nama diri sendiri"."""
    return any(field.name == "atas_nama" and reading.folded(field.span).startswith("diri") for field in fields)


def _address(reading: Reading, fields: Sequence[Field]) -> Span | None:
    """Where a seat and an address are both given, the address."""
    given = [field.span for field in fields if field.name == "alamat"]
    return next(iter([span for span in given if _STREET.match(reading.folded(span))] or given), None)


def _slice(reading: Reading, span: Span | None) -> str | None:
    return reading.text.slice(span) if span else None


def _person(reading: Reading, fields: Sequence[Field]) -> tuple[Span | None, Span | None]:
    """The signatory's name with its titles, and what stands beside it (his position, as a rule)."""
    # What stands before the first field may be the ink of a stamp; a name that is announced is the name.
    for field in sorted(fields, key=lambda field: field.name != "nama"):
        if field.name not in {"nama", "diwakili", "kepala"} or is_institution(reading.text.slice(field.span)):
            continue
        found = _named_line(reading, field) or _person_in(reading, field.span)
        if found is not None:
            return found, trim(reading, Span(found.end, field.span.end))
    return None, None


def _named_line(reading: Reading, field: Field) -> Span | None:
    """The value of ``Nama :``, which stands on a line of its own, degrees and all, with or without commas."""
    if field.name != "nama":
        return None
    line = reading.text.line_at(field.span.start).span
    span = trim(reading, Span(field.span.start, min(line.end, field.span.end)))
    words = reading.text.slice(span).split()
    is_name = len(words) <= _NAME_WORDS and all(word[0].isupper() or word.endswith(".") for word in words)
    return span if is_name and len(words) > 1 else None


def _person_in(reading: Reading, span: Span) -> Span | None:
    text = reading.text.text[span.start : span.end]
    cut = _position_start(text)
    found = person_at(text[:cut].replace("\n", " "))
    return trim(reading, Span(span.start + found.start, span.start + found.end)) if found else None


def _position_start(text: str) -> int:
    """Where a position begins behind the name: never with the very first word."""
    heads = load("jabatan")["kepala"]
    for match in re.finditer(r"[^\s,:]+", text):
        if match.start() > 0 and fold(match[0]) in heads:
            return match.start()
    return len(text)


def _position(reading: Reading, fields: Sequence[Field], beside: Span | None) -> Span | None:
    held = [field for field in fields if not reading.folded(field.span).startswith("kuasa")]
    span = _first(held, "jabatan", "selaku") or beside
    if span is None or len(span) == 0:
        return None
    text = reading.text.text[span.start : span.end]
    end = re.search(r",\s(?=(?:[a-z]|N\.?I\.?P|Jalan|Jl))|;|\(", text)
    if sum(field.name == "selaku" for field in fields) > 1:  # "selaku Direktur Operasi dan Christine Wu selaku …"
        end = re.search(r"\s(?:dan|serta)\s(?=(?:[A-Z]\S*\s?)+$)", text) or end
    return trim(reading, Span(span.start, span.start + (end.start() if end else len(text))))


def _principal(reading: Reading, fields: Sequence[Field], person: Span | None) -> Span | None:
    """The institution for which he acts: what follows "untuk dan atas nama", else the one that the entry is about."""
    acting = [_institution(reading, field.span) for field in fields if field.name == "atas_nama"]
    named = [span for span in acting if span and is_institution(reading.text.slice(span))]
    if named:
        return named[-1]
    head = _first(fields, "lembaga") or _first(fields, "kepala")
    if head and head != person and is_institution(reading.text.slice(head)):
        return _institution(reading, head)
    return next((span for span in acting if span), None)


def _institution(reading: Reading, span: Span) -> Span | None:
    """The institution's name at the start of a phrase, without the organ that acts for it."""
    text = reading.unbroken(span)
    organs = "|".join(sorted(load("jabatan")["organ"], key=len, reverse=True))
    organ = re.match(rf"(?:{organs})\s+(?=\S)", fold(text))
    start = organ.end() if organ and is_institution(text[organ.end() :]) else 0
    end = _NAME_END.search(text, start)
    found = trim(reading, Span(span.start + start, span.start + (end.start() if end else len(text))))
    return found if len(found) > 0 else None


def _titled(reading: Reading, left: list[Span], principal: Span | None, position: Span | None) -> Span | None:
    """The institution of the title block that is this party: by likeness to what the komparisi says."""
    said = " ".join(reading.folded(span) for span in (principal, position) if span)
    if not left:
        return None
    if not said:
        return left[0]
    scored = [(fuzz.token_set_ratio(reading.folded(span), said), -order, span) for order, span in enumerate(left)]
    return max(scored)[2]


def _names(
    reading: Reading, principal: Span | None, titled: Span | None, position: Span | None
) -> tuple[Span | None, Span | None]:
    """The party's name and, where he heads a body below the one for which he acts, that principal."""
    if principal is None:
        return titled, None
    if titled is None or fuzz.token_set_ratio(reading.folded(principal), reading.folded(titled)) >= _SAME:
        below = titled is not None and position is not None and _heads(reading, titled, principal, position)
        return (titled, principal) if below else (principal, None)
    if position is not None and _heads(reading, titled, principal, position):
        return titled, principal
    return principal, None


def _heads(reading: Reading, body: Span, principal: Span, position: Span) -> bool:
    """Whether the position is that of the head of ``body``, a body of the ``principal``."""
    own = set(_words(reading, body)) - set(_words(reading, principal))
    if not own:
        return False
    held = set(_words(reading, position))
    return len(own & held) >= _HEADS * len(own)


def _words(reading: Reading, span: Span) -> list[str]:
    """The words of a name or position, with the official's word turned into his body's (dekan, fakultas)."""
    flat = " ".join(reading.folded(span).split())
    for official, body in load("jabatan")["badan"].items():
        if flat.startswith(official):
            flat = body + flat[len(official) :]
            break
    return [word for word in re.findall(r"\w+", flat) if word not in {"dan", "di", "pada", "republik", "indonesia"}]


def _group(
    reading: Reading, name: Span | None, acts_for: Span | None, position: Span | None
) -> tuple[Category | None, Sector | None]:
    """The category of the named body, seen with its principal: a balai of a province is the province's."""
    if name is None:
        return None, None
    category, sector = categorize(reading.text.slice(name))
    above = categorize(reading.text.slice(acts_for))[0] if acts_for else None
    if above is Category.PEMERINTAH_DAERAH and sector is not Sector.PENDIDIKAN:
        return above, None
    if category is Category.MITRA_PEMBANGUNAN and sector is Sector.LAINNYA and position is not None:
        return categorize(reading.text.slice(acts_for)) if acts_for else (category, sector)
    return category, sector


def _signatory(
    reading: Reading, person: Span | None, position: Span | None, authority: Span | None
) -> Signatory | None:
    if person is None and position is None:
        return None
    return Signatory(
        name=_slice(reading, person), position=_slice(reading, position), authority=_slice(reading, authority)
    )
