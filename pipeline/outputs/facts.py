"""The facts of a naskah, each a row: number, signing, term, programmes, how the file was read and signed."""

from collections.abc import Sequence
from dataclasses import replace

from models import (
    Agreement,
    ClauseType,
    DateRole,
    Evidence,
    NaskahNumber,
    OcrSource,
    Signature,
    Source,
    SourceKind,
    Term,
)
from pipeline.outputs.citations import cite, page_list, pages_of, place
from pipeline.outputs.confirmation import confirmation_note, confirmation_row
from pipeline.outputs.dates import day, duration, moment
from pipeline.outputs.prose import clean, enumeration
from pipeline.outputs.rows import Piece, Row, plain
from pipeline.outputs.words import words

__all__ = [
    "absent_row",
    "amends_row",
    "fact_rows",
    "not_said",
    "number_text",
    "party_label",
    "reading_of",
    "signature_text",
    "term_row",
    "title_row",
    "unread_pages",
]

_COMPUTED = " (dihitung)"
_MOST_NUMBER_ROWS = 3


def not_said(agreement: Agreement) -> str:
    """How to say that a fact is absent: with unreadable pages nobody knows that the naskah does not say it."""
    if agreement.source.unreadable_pages:
        return "tidak ditemukan pada halaman yang terbaca"
    return "tidak disebut dalam naskah"


def fact_rows(agreement: Agreement) -> tuple[Row, ...]:
    """The facts in the order of the page; what is absent has its row and says so."""
    rows = [
        amends_row(agreement),
        *_numbers(agreement),
        _signing(agreement),
        term_row(agreement),
        _programs(agreement),
        _signatures(agreement.signatures),
        plain("Cara dibaca", reading_of(agreement.source)),
        confirmation_row(agreement),
    ]
    return tuple(row for row in rows if row)


def title_row(agreement: Agreement) -> Row:
    """The subject of the naskah."""
    if agreement.title is None:
        return plain("Judul", f"Judul {not_said(agreement)}", tone="absent")
    return plain("Judul", clean(agreement.title.value), cite(agreement.title.evidence))


def party_label(agreement: Agreement, role: int) -> str:
    """What the naskah calls the party: its defined term, else its ordinal."""
    label = next((party.label for party in agreement.parties if party.role == role), None)
    return clean(label) if label else f"Pihak ke-{role}"


def absent_row(label: str, agreement: Agreement) -> Row:
    """The row of a fact that the naskah does not state."""
    return plain(label, not_said(agreement), tone="absent")


def _listing(items: Sequence[tuple[str, Sequence[Evidence]]]) -> tuple[str, str]:
    """Several facts in one text, and their citation; each names its own page where they do not share one."""
    pages = [evidence[0].page for _, evidence in items]
    if len(set(pages)) == 1:
        return "; ".join(text for text, _ in items), cite(items[0][1][:1])
    return "; ".join(f"{text} (hlm. {page})" for (text, _), page in zip(items, pages, strict=True)), ""


def amends_row(agreement: Agreement) -> Row | None:
    """The naskah that an adendum changes; None where nothing is changed."""
    amended = agreement.amends
    if amended is None:
        return None
    parts = [f"Nomor {'; '.join(map(clean, amended.numbers))}"] if amended.numbers else []
    parts += [f"tanggal {day(amended.signed_on)}"] if amended.signed_on else []
    return plain("Mengubah", ", ".join(parts) or "naskah yang tidak disebut nomornya", cite(amended.evidence))


def _numbers(agreement: Agreement) -> list[Row]:
    """A row for each number, so that none is broken over two lines; many are strung together."""
    if not agreement.numbers:
        return [absent_row("Nomor", agreement)]
    items = [(number_text(agreement, number), number.evidence) for number in agreement.numbers]
    if len(items) > _MOST_NUMBER_ROWS:
        return [plain("Nomor", *_listing(items))]
    rows = [plain("Nomor", text, cite(evidence)) for text, evidence in items]
    notes = [confirmation_note(agreement, f"numbers[{index}]") for index in range(len(rows))]
    return [
        replace(row, note=note, repeats=index > 0) for index, (row, note) in enumerate(zip(rows, notes, strict=True))
    ]


def number_text(agreement: Agreement, number: NaskahNumber) -> str:
    """A number, with the party that gave it where that is known."""
    return clean(number.value) + (f" ({party_label(agreement, number.role)})" if number.role else "")


def _signing(agreement: Agreement) -> Row:
    when, where = agreement.signed_on, agreement.signed_at
    if when is None and where is None:
        return absent_row("Ditandatangani", agreement)
    text = f"{day(when.value) if when else 'tanggal ' + not_said(agreement)}, " + (
        f"di {clean(where.value)}" if where else f"tempat {not_said(agreement)}"
    )
    cited = cite([*(when.evidence if when else ()), *(where.evidence if where else ())])
    row = plain("Ditandatangani", text, cited)
    return replace(_caught(row, day(when.value)) if when else row, note=confirmation_note(agreement, "signed_on"))


def _caught(row: Row, part: str) -> Row:
    """``row`` with that part of its text made to catch the eye."""
    before, found, after = row.text.partition(part)
    pieces = (Piece(before), Piece(found, strong=True), Piece(after))
    return replace(row, pieces=tuple(piece for piece in pieces if piece.text))


def term_row(agreement: Agreement) -> Row:
    """The term, with its pasal where one alone deals with it."""
    term = agreement.term
    if term is None:
        return absent_row("Jangka waktu", agreement)
    computed_end = any(
        fact.derived and fact.role is DateRole.BERAKHIR and fact.value == term.ends_on for fact in agreement.dates
    )
    row = plain(
        "Jangka waktu", _term_text(term, computed_end=computed_end), cite(term.evidence, _term_place(agreement))
    )
    row = _caught(row, f"s.d. {day(term.ends_on)}" if term.ends_on else row.text.partition(",")[0])
    return replace(row, note=confirmation_note(agreement, "term.months", "term.starts_on", "term.ends_on"))


def _term_text(term: Term, *, computed_end: bool) -> str:
    """The term in words; what was computed is marked, the end date where the record's dates tell that it was it."""
    span = [f"{day(term.starts_on)}"] if term.starts_on and term.ends_on else []
    span += [f"sejak {day(term.starts_on)}"] if term.starts_on and not term.ends_on else []
    span += [f"s.d. {day(term.ends_on)}{_COMPUTED * computed_end}"] if term.ends_on else []
    parts = [
        duration(term.months) if term.months else "",
        " ".join(span),
        "tanpa batas waktu, sampai diakhiri" if term.open_ended else "",
        {True: "dapat diperpanjang", False: "tidak dapat diperpanjang", None: "perpanjangan tidak disebut"}[
            term.renewable
        ],
    ]
    return ", ".join(part for part in parts if part) + _COMPUTED * (term.derived and not computed_end)


def _term_place(agreement: Agreement) -> str:
    """The pasal of the term, where one pasal alone deals with it and it ends where the term stands."""
    clauses = [clause for clause in agreement.clauses if clause.type is ClauseType.JANGKA_WAKTU]
    if agreement.term is None or len({clause.pasal for clause in clauses}) != 1:
        return ""
    pages = pages_of(clauses[0].evidence)
    near = {page + step for page in pages for step in (0, 1)}  # a heading may be the last line of its page
    return place(clauses[0].pasal) if near.intersection(pages_of(agreement.term.evidence)) else ""


def _programs(agreement: Agreement) -> Row:
    if not agreement.programs:
        return absent_row("Jenis program", agreement)
    text, cited = _listing([(words().program[each.code], each.evidence) for each in agreement.programs])
    return plain("Jenis program", text[0].upper() + text[1:], cited)


def reading_of(source: Source) -> str:
    """How the words of the file were read, and which pages could not be."""
    kinds = {
        SourceKind.DIGITAL: "teks digital",
        SourceKind.SCANNED: "hasil pindai",
        SourceKind.MIXED: "sebagian teks digital, sebagian hasil pindai",
    }
    unread = f"hlm. {page_list(source.unreadable_pages)} tidak terbaca; " if source.unreadable_pages else ""
    ocr = f", {_ocr(source.ocr, source.pages)}" if source.ocr else ""
    return f"{unread}{source.pages} halaman, {kinds[source.text]}{ocr}"


def unread_pages(source: Source) -> str:
    """A line about the pages that could not be read and what to do; empty where all were."""
    if not source.unreadable_pages:
        return ""
    advice = (
        "pindai ulang halaman itu" if source.ocr else "pindai ulang halaman itu, atau periksa mesin OCR: naskah doctor"
    )
    return f"hlm. {page_list(source.unreadable_pages)} tidak terbaca; {advice}"


def _ocr(ocr: OcrSource, pages: int) -> str:
    which = "" if len(ocr.pages) == pages else f"hlm. {page_list(ocr.pages)} "
    return f"{which}dibaca OCR, keyakinan rata-rata {ocr.mean_confidence:.0%}"


def _signatures(signatures: Sequence[Signature]) -> Row:
    if not signatures:
        return plain("Tanda tangan", "tidak ada tanda tangan elektronik dalam berkas", tone="absent")
    evidence = [item for each in signatures for item in each.evidence]
    return plain("Tanda tangan", f"elektronik: {'; '.join(map(signature_text, signatures))}", cite(evidence))


def signature_text(signature: Signature) -> str:
    """What the file's cryptography says; whether a signature is lawful is for the law to say."""
    signer = clean(signature.signer) if signature.signer else "penanda tangan tidak disebut"
    facts = ["isi utuh" if signature.intact else "isi telah berubah"]
    facts += [] if signature.covers_document else ["tidak mencakup seluruh berkas"]
    facts += ["ada perubahan sesudahnya"] if signature.changed_after else []
    return f"{signer}{', ' + moment(signature.signed_at) if signature.signed_at else ''} ({enumeration(facts)})"
