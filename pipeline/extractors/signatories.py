"""Who signs for a party, in which post and by what authority, as its entry in the komparisi says."""

import re
from collections.abc import Sequence

from models.text import Span, fold
from pipeline.extractors.institutions import is_institution
from pipeline.extractors.komparisi import Field, trim
from pipeline.language import Reading
from pipeline.readers.persons import person_at, without_address
from pipeline.vocabulary import load

__all__ = ["first_field", "read_authority", "read_person", "read_position"]

# A name with its titles has so many words at most.
_NAME_WORDS = 12
# What an authority is written in.
_DOCUMENT = re.compile(r"\b(?:surat|keputusan|sk|akt[ae]|pasal|peraturan|nomor|no|berita acara|anggaran dasar)\b")


def read_person(reading: Reading, fields: Sequence[Field]) -> tuple[Span | None, Span | None]:
    """The signatory's name with its titles, and what stands beside it (his position, as a rule)."""
    # What stands before the first field may be the ink of a stamp; a name that is announced is the name.
    for field in sorted(fields, key=lambda field: field.name != "nama"):
        if field.name not in {"nama", "diwakili", "kepala"} or is_institution(reading.text.slice(field.span)):
            continue
        post = _post_first(reading, field)
        if post is not None and (found := _person_in(reading, Span(post.end, field.span.end))):
            return found, post
        found = _named_line(reading, field) or _person_in(reading, field.span)
        if found is not None:
            return found, trim(reading, Span(found.end, field.span.end))
    return _behind_post(reading, fields)


def _behind_post(reading: Reading, fields: Sequence[Field]) -> tuple[Span | None, Span | None]:
    """The name that ends the entry's first field, behind its post: "Pj. Bupati Tirta, H. Abdul Karim, M.AP."."""
    head = first_field(fields, "kepala")
    post = _post_first(reading, Field("diwakili", head)) if head else None
    if head is None or post is None:
        return None, None
    found = _person_in(reading, Span(post.end, head.end))
    return (found, post) if found and len(trim(reading, Span(found.end, head.end))) == 0 else (None, None)


def _named_line(reading: Reading, field: Field) -> Span | None:
    """The value of ``Nama :``, which stands on a line of its own, degrees and all, with or without commas."""
    if field.name != "nama":
        return None
    line = reading.text.line_at(field.span.start).span
    start = field.span.start + without_address(reading.text.slice(field.span))
    span = trim(reading, Span(start, min(line.end, field.span.end)))
    words = reading.text.slice(span).split()
    is_name = len(words) <= _NAME_WORDS and all(word[0].isupper() or word.endswith(".") for word in words)
    return span if is_name and len(words) > 1 else None


def _post_first(reading: Reading, field: Field) -> Span | None:
    """The post that stands before the name: "diwakili oleh Direkturnya, Bagas Wirayuda"."""
    words = reading.folded(field.span)
    first_word = words.split()[0].strip(",").removesuffix("nya") if words.split() else ""
    if field.name != "diwakili" or "," not in words or first_word not in load("jabatan")["kepala"]:
        return None
    return Span(field.span.start, field.span.start + words.index(","))


def _person_in(reading: Reading, span: Span) -> Span | None:
    text = reading.text.text[span.start : span.end]
    cut = _position_start(text)
    lead = len(text) - len(text.lstrip(" ,\n"))
    found = person_at(" " * lead + text[lead:cut].replace("\n", " "))
    if found is None:
        return None
    end = _over_colon(text[:cut], found.end) or found.end
    return trim(reading, Span(span.start + found.start, span.start + end))


def _over_colon(text: str, end: int) -> int | None:
    """Where a name ends whose second line stands behind the colon of its column: "LALU HAMDAN : WIRYA, S.T."."""
    colon = re.match(r"\s*:\s*", text[end:])
    if colon is None:
        return None
    rest = person_at(text[end + colon.end() :].replace("\n", " "))
    whole = rest is not None and not text[end + colon.end() + rest.end :].strip(" ,\n")
    return end + colon.end() + rest.end if rest is not None and whole else None


def _position_start(text: str) -> int:
    """Where a position begins behind the name: never with the very first word."""
    heads = load("jabatan")["kepala"]
    for match in re.finditer(r"[^\s,:]+", text):
        if match.start() > 0 and fold(match[0]) in heads:
            return match.start()
    return len(text)


def read_position(reading: Reading, fields: Sequence[Field], beside: Span | None) -> Span | None:
    """The post: what "Jabatan" or "selaku" gives, else what stands beside the name, else how the entry begins."""
    held = [field for field in fields if not reading.folded(field.span).startswith("kuasa")]
    told = first_field(held, "jabatan", "selaku") or beside
    span = told or _head_post(reading, fields) or _later_post(reading, fields)
    if span is None or len(span) == 0:
        return None
    text = reading.text.text[span.start : span.end]
    text = text if "(" in text else text.partition(")")[0]  # "diwakili Agus Setiawan (Direktur)"
    end = re.search(r",\s(?=(?:[a-z]|N\.?I\.?P|Jalan|Jl))|;|\((?![Pp]ersero)", text)
    if sum(field.name == "selaku" for field in fields) > 1:  # "selaku Direktur Operasi dan Christine Wu selaku …"
        end = re.search(r"\s(?:dan|serta)\s(?=(?:[A-Z]\S*\s?)+$)", text) or end
    return trim(reading, Span(span.start, span.start + (end.start() if end else len(text))))


def _head_post(reading: Reading, fields: Sequence[Field]) -> Span | None:
    """The post with which an entry begins: "Direktur Jenderal …, dalam hal ini dijabat oleh Ahmad Salim"."""
    head = first_field(fields, "kepala")
    words = reading.folded(head).split() if head else []
    return head if words and words[0] in load("jabatan")["kepala"] else None


def _later_post(reading: Reading, fields: Sequence[Field]) -> Span | None:
    """The post behind what is said of the person: "(NIP 1970…), Kepala Dinas", "lahir di Solo …, Direktur"."""
    heads = load("jabatan")["kepala"]
    for field in fields:
        if field.name not in {"kolom", "lain"}:
            continue
        for match in re.finditer(r"[,)]\s+(?=([^\s,:]+))", reading.text.text[field.span.start : field.span.end]):
            if fold(match[1]) in heads:
                return Span(field.span.start + match.end(), field.span.end)
    return None


def read_authority(reading: Reading, fields: Sequence[Field]) -> Span | None:
    """The decree, deed or letter; the deed of the articles where nothing else is given."""
    given = [field.span for field in fields if field.name == "dasar"]
    documents = [span for span in given if _DOCUMENT.search(reading.folded(span))]
    return next(iter(documents or given), first_field(fields, "anggaran"))


def first_field(fields: Sequence[Field], *names: str) -> Span | None:
    """The first field of one of these names, in the order of the names."""
    return next((field.span for name in names for field in fields if field.name == name), None)
