"""The parties: who they are, for whom they act, who signs, by what authority, where they sit."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from models.party import Category, Party, Sector, Signatory
from models.text import Span, fold
from pipeline.extractors.institutions import categorize, is_institution
from pipeline.extractors.komparisi import Entry, Field, fields_of, mended_label, read_komparisi, trim
from pipeline.extractors.signatories import first_field, read_authority, read_person, read_position
from pipeline.extractors.signature_block import signed_by
from pipeline.extractors.title_block import TitleBlock
from pipeline.language import Reading
from pipeline.vocabulary import load

__all__ = ["extract_parties"]

_RULE = "pihak.bidang"
# Two names mean the same institution from this likeness (0 to 100) on.
_SAME = 88
# He heads a body when his position says this share of the words that set it apart from the principal.
_HEADS = 0.6
# What stands in an address and not in the mere name of a town.
_STREET = re.compile(
    r"\b(?:jalan|jln?|gedung|kawasan|kompleks?|dusun|desa|menara|tower|ru[kc]o|rukan|perumahan|wisma|graha|plaza|kampus"
    r"|lantai|gang|blok|kantor|raya|street|road)\b|\d"
)
# What points at an institution named elsewhere: "untuk dan atas nama perusahaan tersebut", "atas nama Bupati Tirta".
_BACKWARDS = re.compile(
    r"^(?:bupati|wali ?kota|gubernur|menteri)\b"
    r"|^(?:perusahaan|perseroan|instansi|lembaga|yayasan|organisasi|institusi|badan hukum|badan usaha|kantor|jabatan"
    r"|koperasi|universitas|perguruan tinggi)(?:nya)?(?: (?:tersebut|dimaksud|yang (?:dipimpin|diwakili)|di ?atas).*)?$"
)
# An institution's name that ends with a full stop of its own.
_ABBREVIATED = re.compile(r"\b(?:Tbk|TBK|Ltd|LTD|Inc|INC|Co|CO|Corp|Bhd|[A-Z])\.$")
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
    person, beside = read_person(reading, fields)
    position = read_position(reading, fields, beside)
    principal = _principal(reading, fields, person)
    titled = _titled(reading, left, principal, position)
    name, acts_for = _below(reading, fields, principal, titled) or _names(reading, principal, titled, position)
    if _acts_for_himself(reading, fields):
        name, acts_for = person, None
    if titled in left:
        left.remove(titled)
    category, sector = _group(reading, name, acts_for)
    return Party(
        role=role,
        label=mended_label(reading.text.slice(entry.label)),
        name=reading.text.slice(name) if name else None,
        acts_for=reading.text.slice(acts_for) if acts_for else None,
        category=category,
        sector=sector,
        signatory=_signatory(reading, person, position, read_authority(reading, fields)),
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


def _acts_for_himself(reading: Reading, fields: Sequence[Field]) -> bool:
    """Whether a private person is the party: "bertindak untuk dan atas nama diri sendiri"."""
    return any(field.name == "atas_nama" and reading.folded(field.span).startswith("diri") for field in fields)


def _address(reading: Reading, fields: Sequence[Field]) -> Span | None:
    """Where a seat and an address are both given, the address."""
    given = [field.span for field in fields if field.name == "alamat"]
    return next(iter([span for span in given if _STREET.search(reading.folded(span))] or given), None)


def _slice(reading: Reading, span: Span | None) -> str | None:
    return reading.text.slice(span) if span else None


def _principal(reading: Reading, fields: Sequence[Field], person: Span | None) -> Span | None:
    """The institution for which he acts: what follows "untuk dan atas nama", else the one that the entry is about."""
    acting = [
        _institution(reading, field.span)
        for field in fields
        if field.name == "atas_nama" and not _BACKWARDS.search(reading.folded(field.span))
    ]
    named = [span for span in acting if span and is_institution(reading.text.slice(span))]
    if named:
        return named[-1]
    head = first_field(fields, "lembaga") or first_field(fields, "kepala")
    if head and head != person and is_institution(reading.text.slice(head)):
        return _institution(reading, head)
    return next((span for span in acting if span), None)


def _institution(reading: Reading, span: Span) -> Span | None:
    """The institution's name at the start of a phrase, without the organ that acts for it."""
    text = reading.unbroken(span)
    organs = "|".join(sorted(load("jabatan")["organ"], key=len, reverse=True))
    organ = re.match(rf"(?:{organs})\s+(?=\S)", fold(text))
    start = organ.end() if organ and not is_institution(text) and is_institution(text[organ.end() :]) else 0
    end = _NAME_END.search(text, start)
    found = trim(reading, Span(span.start + start, span.start + (end.start() if end else len(text))))
    words = reading.unbroken(found)
    if words.endswith(".") and not _ABBREVIATED.search(words):
        found = Span(found.start, found.end - 1)
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


def _below(
    reading: Reading, fields: Sequence[Field], principal: Span | None, titled: Span | None
) -> tuple[Span, Span] | None:
    """Party and principal where the entry opens with the body that the title names, which acts for one above it."""
    head = first_field(fields, "kepala")
    own = _institution(reading, head) if head and is_institution(reading.text.slice(head)) else None
    if own is None or titled is None or principal is None or own == principal:
        return None
    same = fuzz.token_set_ratio(reading.folded(own), reading.folded(titled)) >= _SAME
    distinct = fuzz.token_set_ratio(reading.folded(own), reading.folded(principal)) < _SAME
    return (own, principal) if same and distinct else None


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
    named, above = _words(reading, body), _words(reading, principal)
    own = set(named) - set(above)
    if not own or named[:1] == above[:1]:  # a shorter or longer form of the same name
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


def _group(reading: Reading, name: Span | None, acts_for: Span | None) -> tuple[Category | None, Sector | None]:
    """The category of the named body, seen with its principal: a balai of a province is the province's.

    A school of a foundation stays a school; a pusat of a university is the university's, not the state's.
    """
    if name is None:
        return None, None
    own = categorize(reading.text.slice(name))
    above = categorize(reading.text.slice(acts_for)) if acts_for else (None, None)
    of_region = above[0] is Category.PEMERINTAH_DAERAH and own[1] is not Sector.PENDIDIKAN
    of_partner = own[0] is Category.KEMENTERIAN_LEMBAGA and above[1] not in {None, Sector.LAINNYA}
    unknown = own[1] is Sector.LAINNYA and above[0] is not None
    return above if of_region or of_partner or unknown else own


def _person_name(reading: Reading, person: Span | None) -> str | None:
    """The name in one piece, without the colon of a column into which it is wrapped."""
    return re.sub(r"\s*:\s*", " ", reading.text.slice(person)) if person else None


def _signatory(
    reading: Reading, person: Span | None, position: Span | None, authority: Span | None
) -> Signatory | None:
    if person is None and position is None:
        return None
    return Signatory(
        name=_person_name(reading, person), position=_slice(reading, position), authority=_slice(reading, authority)
    )
