"""What the parties undertake, by party, the most important first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, zip_longest

from models import Agreement, Obligation, ObligationKind
from pipeline.outputs.citations import cite, pasal_list, place
from pipeline.outputs.confirmation import confirmation_note
from pipeline.outputs.facts import party_label
from pipeline.outputs.prose import clean, enumeration
from pipeline.outputs.rows import Piece, Row

__all__ = ["DutyRow", "duty_rows", "left_out", "ranked"]

_TIERS = 3


@dataclass(frozen=True, slots=True)
class DutyRow:
    """An obligation with the row that shows it."""

    obligation: Obligation
    row: Row

    @property
    def tier(self) -> int:
        """How much it matters, 0 most: a duty with a deadline or a recurrence, any other duty, a right (hak)."""
        return _tier(self.obligation)


def duty_rows(agreement: Agreement) -> tuple[tuple[DutyRow, ...], ...]:
    """The obligations of each obligor (a party, several, or all) in rank order; groups in the order of the parties."""
    notes = {id(each): _note(agreement, at) for at, each in enumerate(agreement.obligations)}
    groups: dict[tuple[int, ...], list[Obligation]] = {}
    for obligation in agreement.obligations:
        groups.setdefault(obligation.obligor, []).append(obligation)
    ordered = sorted(groups.items(), key=lambda group: (len(group[0]), group[0]))
    return tuple(_group(sorted(group, key=_rank), _obligor(agreement, obligor), notes) for obligor, group in ordered)


def _note(agreement: Agreement, at: int) -> str:
    return confirmation_note(agreement, f"obligations[{at}].deadline", f"obligations[{at}].recurrence")


def _group(obligations: Sequence[Obligation], label: str, notes: Mapping[int, str]) -> tuple[DutyRow, ...]:
    rows = (replace(_row(each, label, repeats=rank > 0), note=notes[id(each)]) for rank, each in enumerate(obligations))
    return tuple(DutyRow(each, row) for each, row in zip(obligations, rows, strict=True))


def ranked(groups: Sequence[Sequence[DutyRow]]) -> Iterator[DutyRow]:
    """The first of every group, that no party be forgotten; then what has a time, other duties, rights, by turns."""
    yield from (group[0] for group in groups)
    tiers = ([[duty for duty in group[1:] if duty.tier == tier] for group in groups] for tier in range(_TIERS))
    by_turns = chain.from_iterable(chain.from_iterable(zip_longest(*tier)) for tier in tiers)
    yield from (duty for duty in by_turns if duty is not None)


def left_out(obligations: Sequence[Obligation]) -> str:
    """``… dan 7 kewajiban dan 2 hak lain (Pasal 4, 5)``; empty where nothing was left out."""
    if not obligations:
        return ""
    rights = sum(each.kind is ObligationKind.HAK for each in obligations)
    duties = len(obligations) - rights
    counted = enumeration([f"{count} {word}" for count, word in ((duties, "kewajiban"), (rights, "hak")) if count])
    where = pasal_list(each.pasal for each in obligations)
    return f"… dan {counted} lain{f' (Pasal {where})' if where else ''}"


def _tier(obligation: Obligation) -> int:
    if obligation.kind is ObligationKind.HAK:
        return _TIERS - 1
    return 0 if obligation.deadline or obligation.recurrence else 1


def _rank(obligation: Obligation) -> tuple[int, date]:
    """By tier; within one the earliest day first, what has none in the order of the naskah."""
    day = obligation.deadline.value if obligation.deadline else None
    return _tier(obligation), day or date.max


def _obligor(agreement: Agreement, roles: tuple[int, ...]) -> str:
    if len(roles) > 1 and len(roles) == len(agreement.parties):
        return "Para pihak"
    return enumeration([party_label(agreement, role) for role in roles])


def _row(obligation: Obligation, label: str, *, repeats: bool) -> Row:
    where = place(obligation.pasal, obligation.ayat, obligation.item)
    right = (Piece("berhak "),) if obligation.kind is ObligationKind.HAK else ()
    cited = cite(obligation.evidence, where)
    return Row(label=label, pieces=right + _pieces(obligation), cite=cited, repeats=repeats)


def _pieces(obligation: Obligation) -> tuple[Piece, ...]:
    """The action with its deadline and recurrence made strong where they stand, or added where they do not."""
    action = clean(obligation.action)
    times = [clean(timing.text) for timing in (obligation.deadline, obligation.recurrence) if timing]
    strong = sorted((start, start + len(time)) for time in times if (start := action.find(time)) >= 0)
    pieces, at = [], 0
    for start, end in strong:
        if end > at:
            pieces += [Piece(action[at:start]), Piece(action[max(start, at) : end], strong=True)]
            at = end
    pieces.append(Piece(action[at:]))
    added = [piece for time in times if time not in action for piece in (Piece(", "), Piece(time, strong=True))]
    return tuple(piece for piece in (*pieces, *added) if piece.text)
