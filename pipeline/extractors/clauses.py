"""Clauses, typed by what they say; the heading is one sign of it."""

from collections.abc import Iterator, Sequence

from models.clause import Clause, ClauseType
from models.party import Party
from models.structure import Node, NodeKind
from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.extractors.headings import heading_types
from pipeline.extractors.monev import MonevFacts
from pipeline.language import Reading
from pipeline.rules import first, rule

__all__ = ["extract_clauses"]

# Typed by the monev rules alone.
_MONEV = "monitoring_evaluasi"
# Matters of which a sentence is enough, wherever it stands; rights and duties of which it takes several.
_BY_SENTENCE = (
    "pengakhiran", "perubahan_adendum", "kerahasiaan", "penyelesaian_perselisihan", "korespondensi", "jangka_waktu",
    "keadaan_kahar", "sosialisasi", "hak_kewajiban",
)  # fmt: skip
_SEVERAL = {"hak_kewajiban": 2}
# Headings under which several matters are gathered: any of them counts there.
_GATHERING = {"ketentuan_lain", "penutup"}
# Matters in the order in which a sentence is tried for them: the more special first.
_MATTERS = (
    "ketentuan_umum", "keadaan_kahar", "kekayaan_intelektual", "kerahasiaan", "penyelesaian_perselisihan",
    "jangka_waktu", "pengakhiran", "perubahan_adendum", "sosialisasi", "korespondensi", "sanksi", "pembiayaan",
    "pelaporan",
)  # fmt: skip
_SPECIAL_FIRST = (
    *(code for code in _MATTERS if code not in {"pengakhiran", "perubahan_adendum"}), "ketentuan_lain", "pengakhiran",
    "perubahan_adendum", "maksud_tujuan", "ruang_lingkup", "objek", "lokasi", "hak_kewajiban",
    "tugas_tanggung_jawab", "pelaksanaan", "penutup",
)  # fmt: skip


def extract_clauses(reading: Reading, parties: Sequence[Party], monev: MonevFacts) -> tuple[Clause, ...]:
    """The clauses in order: for each pasal what its heading and its sentences settle."""
    labels = Actors.of(parties).labels
    clauses = [clause for pasal in reading.structure.pasal for clause in _of_pasal(reading, pasal, monev, labels)]
    closing = reading.structure.closing
    if closing is not None and all(clause.type is not ClauseType.PENUTUP for clause in clauses):
        evidence = reading.cite(closing, "klausul.penutup")
        clauses.append(Clause(type=ClauseType.PENUTUP, pasal=None, heading=None, evidence=evidence))
    return tuple(clauses)


def _of_pasal(reading: Reading, pasal: Node, monev: MonevFacts, labels: str) -> Iterator[Clause]:
    number = pasal.number if reading.structure.has_pasal else None
    heading = reading.text.slice(pasal.heading) if pasal.heading is not None else None
    for code, place in _types(reading, pasal, monev, labels).items():
        rule_id = f"klausul.{code}"
        yield Clause(type=ClauseType(code), pasal=number, heading=heading, evidence=reading.cite(place, rule_id))


def _types(reading: Reading, pasal: Node, monev: MonevFacts, labels: str) -> dict[str, Span]:
    """The types of a pasal, in order, each with the words that show it."""
    shown = pasal.heading or _opening_words(reading, pasal)
    named = heading_types(reading, pasal)
    types = {code: shown for code in named if code != _MONEV}
    own = _monev_types(pasal, monev, shown)
    if not types and (pasal.heading is None or not own):
        types = _first_type(reading, pasal, labels)
    gathers = bool(_GATHERING & set(types)) and pasal.heading is not None
    found = _by_sentence(reading, pasal, _MATTERS if gathers else _BY_SENTENCE, labels)
    if gathers and _is_idle(reading, pasal, labels, found):
        types.pop("ketentuan_lain", None)
    return {**types, **own, **{code: place for code, place in found.items() if code not in types}} or {"lainnya": shown}


def _opening_words(reading: Reading, pasal: Node) -> Span:
    """The first line of a pasal: what is cited where it has no heading."""
    line = reading.text.line_at(pasal.span.start).span
    return Span(pasal.span.start, min(line.end, pasal.span.end))


def _monev_types(pasal: Node, monev: MonevFacts, shown: Span) -> dict[str, Span]:
    """Monev stands in a pasal by the monev rules alone; reporting of its result is a matter of its own."""
    if not any(pasal.span.holds(said.span) for said, _ in [*monev.undertakings, *monev.proofs.values()]):
        return {}
    return {_MONEV: shown, "pelaporan": shown} if monev.proof_in("pelaporan", pasal.span) else {_MONEV: shown}


def _first_type(reading: Reading, pasal: Node, labels: str) -> dict[str, Span]:
    """For a pasal whose heading says nothing: the matter of its first telling sentence."""
    codes = _SPECIAL_FIRST if pasal.heading is None else [c for c in _SPECIAL_FIRST if c not in _GATHERING]
    for sentence in _statements(reading, pasal):
        for code in codes:
            match = first(rule(f"klausul.{code}"), reading.flat, sentence, labels=labels)
            if match is not None:
                return {code: match.span}
    return {}


def _by_sentence(reading: Reading, pasal: Node, codes: Sequence[str], labels: str) -> dict[str, Span]:
    found: dict[str, list[Span]] = {}
    for sentence in _statements(reading, pasal):
        for code in codes:
            match = first(rule(f"klausul.{code}"), reading.flat, sentence, labels=labels)
            if match is not None:
                found.setdefault(code, []).append(match.span)
    return {code: spans[0] for code, spans in found.items() if len(spans) >= _SEVERAL.get(code, 1)}


def _statements(reading: Reading, pasal: Node) -> Iterator[Span]:
    """The sentences of the pasal and its ayat; letters that hang on no stem are ayat, other items no statements."""
    yield from reading.sentences(pasal.body)
    for node in pasal.children:
        if node.kind is not NodeKind.BUTIR or not reading.text.slice(pasal.body).strip():
            yield from _statements(reading, node)


def _is_idle(reading: Reading, pasal: Node, labels: str, found: dict[str, Span]) -> bool:
    """Whether LAIN-LAIN is but the roof of several matters of their own; one amendment in it is both (contract)."""
    own = {**found, **_by_sentence(reading, pasal, ("penutup",), labels)}
    statements = _statements(reading, pasal)
    return len(own) > 1 and all(any(one.meets(place) for place in own.values()) for one in statements)
