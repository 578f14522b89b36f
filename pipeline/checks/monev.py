"""Monitoring and evaluation: there with teeth, there without, not there, or nobody can tell."""

from collections.abc import Iterator

from models.finding import Finding, FindingCode
from models.monev import MonevStatus
from pipeline.checks.case import Case, say, wording
from pipeline.rules import first, rule

__all__ = ["check_monev"]

# `tindak_lanjut` does not decide the status, so its absence alone is no finding.
_DECIDING = ("pelaksana", "frekuensi", "pelaporan")


def check_monev(case: Case) -> Iterator[Finding]:
    """One finding at most; none for an adendum that leaves the clause alone."""
    monev, source = case.record.monev, case.record.source
    if monev.status is MonevStatus.TIDAK_ADA and (not case.is_adendum or _is_removed(case)):
        read = source.pages - len(source.unreadable_pages)
        message = say("monev_tidak_ada", dibaca=read, halaman=source.pages)
        yield case.finding(FindingCode.MONEV_TIDAK_ADA, message)
    elif monev.status is MonevStatus.TIDAK_DAPAT_DIPASTIKAN and not case.is_adendum:
        pages = ", ".join(map(str, source.unreadable_pages))
        yield case.finding(FindingCode.MONEV_TIDAK_PASTI, say("monev_tidak_pasti", tak_terbaca=pages))
    elif monev.status in {MonevStatus.LEMAH, MonevStatus.SEBAGIAN}:
        missing = [wording()["unsur"][name] for name in _DECIDING if not getattr(monev.elements, name)]
        message = say("monev_lemah", kurang=_listed(missing))
        weak = case.finding(FindingCode.MONEV_LEMAH, message, pasal=monev.pasal[0] if monev.pasal else None)
        yield weak.model_copy(update={"evidence": monev.evidence})


def _is_removed(case: Case) -> bool:
    """An adendum that strikes the monev clause out."""
    reading = case.reading
    return any(
        first(rule("periksa.monev_dihapus"), reading.flat, sentence) is not None
        for pasal in reading.structure.pasal
        for sentence in reading.sentences(pasal.span)
    )


def _listed(parts: list[str]) -> str:
    """As EYD lists: a comma before "dan" where there are three."""
    *others, last = parts
    return f"{', '.join(others)}{',' * (len(others) > 1)} dan {last}" if others else last
