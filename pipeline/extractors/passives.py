"""Passive clauses with a party as their agent: "Laporan disampaikan oleh PIHAK KEDUA kepada PIHAK KESATU"."""

import re
from collections.abc import Collection, Iterator

from models.text import Span
from pipeline.extractors.actors import Actors
from pipeline.language import Reading
from pipeline.rules import RuleMatch, find, first, rule

__all__ = ["passive_clauses"]

_CONTRAST = r"[;:]|,? ?\b(?:sedangkan|sementara(?! itu)|adapun|namun|tetapi)\b"
_BREAK = re.compile(rf"(?:{_CONTRAST}|,? ?\bmaka\b|\b(?:sepakat|setuju|menyepakati|menyetujui) bahwa\b) ?")
_NEXT = re.compile(rf"(?:{_CONTRAST}|,? ?\b(?:dan|serta|kemudian|selanjutnya)\b) ?")
_AGAINST = re.compile(rf"(?:{_CONTRAST}) ?")
_MODAL = re.compile(r"(?:wajib|harus)\b")
_PROVIDES = re.compile(r"di ?(?:sediakan|siapkan)$")
_MEANS = re.compile(r"(?<!sesuai) dengan (?P<what>(?:[\w-]+ ){1,4})yang \Z")
_OF_IT = re.compile(r"\byang (?P<what>[a-z]{3,}nya )(?:akan |wajib |harus )?\Z")
_CONDITION = re.compile(
    r"\W*(?:apabila|jika|bila|bilamana|dalam hal(?! ini)|seandainya|sekiranya)\b[^,]*,(?: ?maka\b)? ?"
)


def passive_clauses(
    reading: Reading, sentence: Span, actors: Actors, subjects: Collection[int]
) -> Iterator[tuple[int, RuleMatch]]:
    """Each passive main clause that binds its agent, with where it begins.

    Args:
        reading: the naskah.
        sentence: where to look.
        actors: the parties.
        subjects: where the subjects of the sentence's active clauses begin; within such a clause a passive counts
            only behind "sedangkan" and its like.
    """
    floor, seen = sentence.start, False
    matches = find(rule("kewajiban.pasif"), reading.flat, sentence, labels=actors.labels)
    for match in sorted(matches, key=lambda each: each.groups["verb"].start):
        verb, agent = match.groups["verb"].start, match.groups["subject"]
        if verb < floor or agent.start in subjects:
            continue
        before = Span(floor, verb)
        start = _start_in_relative(reading.flat, before, match)
        if start is None:
            start = _start(reading.flat, before, active=[at for at in subjects if at < verb], seen=seen)
            start = start if start is not None and _binds(reading.flat, Span(start, verb)) else None
        if start is not None:
            yield start, match
            floor, seen = agent.end, True


def _start_in_relative(flat: str, before: Span, match: RuleMatch) -> int | None:
    """Where a relative clause begins that undertakes: "dengan bahan yang disediakan …", "yang preminya dibayar …"."""
    verb = flat[match.groups["verb"].start : match.groups["verb"].end]
    pattern = _MEANS if _PROVIDES.search(verb) else _OF_IT
    found = pattern.search(flat, before.start, before.end)
    return found.start("what") if found else None


def _start(flat: str, before: Span, *, active: Collection[int], seen: bool) -> int | None:
    """Where the clause begins whose verb stands behind ``before``; None: it is part of an active clause."""
    inside = max(active, default=-1) >= before.start
    mark = _AGAINST if inside else _NEXT if seen else _BREAK
    begin = max(before.start, *active) if inside else before.start
    last = max((found.end() for found in mark.finditer(flat, begin, before.end)), default=None)
    if last is None:
        if inside or seen:
            return None
        last = before.start
    condition = _CONDITION.match(flat, last, before.end)
    return condition.end() if condition else last


def _binds(flat: str, before: Span) -> bool:
    """Whether a passive binds that stands behind these words of its clause; a modal binds whatever the subject."""
    words = flat[before.start : before.end]
    loose = find(rule("kewajiban.pasif_lepas"), words)
    if _MODAL.match(flat, before.end):
        loose = find(rule("kewajiban.pasif_lepas"), words, only="kata_depan")
    return not any(loose) and first(rule("kewajiban.anak_kalimat"), words, only="syarat") is None
