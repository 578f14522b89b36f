"""Pasal and ayat count upwards, without a gap and without a double."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from models.finding import Finding, FindingCode
from models.structure import Node, NodeKind
from pipeline.checks.case import Case, say

__all__ = ["check_order"]


def check_order(case: Case) -> Iterator[Finding]:
    """Findings for missing and double numbers; an adendum quotes pasal of another naskah, so its order is free."""
    structure = case.reading.structure
    if case.is_adendum or not structure.has_pasal or not case.is_read_whole:
        return
    yield from _doubles(case, structure.pasal)
    yield from _gaps(case, structure.pasal)
    if not case.is_scanned:  # a scan loses a "(2)" too easily to accuse the drafter
        for pasal in structure.pasal:
            yield from _ayat(case, pasal)


def _numbers(nodes: Sequence[Node]) -> list[int]:
    return [int(node.number) for node in nodes if node.number is not None and node.number.isdigit()]


def _doubles(case: Case, nodes: Sequence[Node]) -> Iterator[Finding]:
    for number, times in Counter(_numbers(nodes)).items():
        if times > 1:
            again = [node for node in nodes if node.number == str(number)][1]
            message = say("pasal_ganda", nomor=number)
            yield case.finding(FindingCode.PASAL_TIDAK_URUT, message, span=again.heading or again.span)


def _gaps(case: Case, nodes: Sequence[Node]) -> Iterator[Finding]:
    numbers = sorted(set(_numbers(nodes)))
    for before, after in pairwise([0, *numbers]):
        first, last = before + 1, after - 1
        if first <= last:  # one finding for a gap, however wide: a misread "Pasal 113" must not drown the others
            missing = str(first) if first == last else f"{first}–{last}"
            message = say("pasal_hilang", nomor=missing, sebelum=before, sesudah=after)
            yield case.finding(FindingCode.PASAL_TIDAK_URUT, message, pasal=str(first))


def _ayat(case: Case, pasal: Node) -> Iterator[Finding]:
    numbers = _numbers([node for node in pasal.children if node.kind is NodeKind.AYAT])
    for before, after in pairwise(numbers):
        if after == before:
            message = say("ayat_ganda", pasal=pasal.number, nomor=after)
        elif after > before + 1:
            message = say("ayat_hilang", pasal=pasal.number, sebelum=before, sesudah=after)
        else:
            continue
        yield case.finding(FindingCode.PASAL_TIDAK_URUT, message, pasal=pasal.number)
