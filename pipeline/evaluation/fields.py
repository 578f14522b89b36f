"""What is measured, and which keys of a gold record say that a person annotated it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

__all__ = ["MANY", "TEXTS", "WITHIN", "Field", "annotated_fields"]


class Field(StrEnum):
    """A figure of the yardstick, in the order in which it is shown."""

    KIND = "kind"
    TITLE = "title"
    NUMBERS = "numbers"
    NUMBER_ROLE = "number_role"
    SIGNED_ON = "signed_on"
    SIGNED_AT = "signed_at"
    PARTY_NAME = "party_name"
    PARTY_LABEL = "party_label"
    PARTY_ACTS_FOR = "party_acts_for"
    PARTY_CATEGORY = "party_category"
    PARTY_SECTOR = "party_sector"
    PARTY_ADDRESS = "party_address"
    SIGNATORY_NAME = "signatory_name"
    SIGNATORY_POSITION = "signatory_position"
    SIGNATORY_AUTHORITY = "signatory_authority"
    TERM_MONTHS = "term_months"
    TERM_START = "term_start"
    TERM_END = "term_end"
    TERM_OPEN_ENDED = "term_open_ended"
    TERM_RENEWABLE = "term_renewable"
    PROGRAMS = "programs"
    CLAUSES = "clauses"
    OBLIGATIONS = "obligations"
    OBLIGATION_PLACE = "obligation_place"
    DEADLINES = "deadlines"
    RECURRENCES = "recurrences"
    MONEV_STATUS = "monev_status"
    MONEV_ELEMENTS = "monev_elements"
    MONEV_INTERVAL = "monev_interval"
    MONEV_PASAL = "monev_pasal"
    AMENDED_NUMBERS = "amended_numbers"
    AMENDED_DATE = "amended_date"
    FINDINGS = "findings"
    EVIDENCE = "evidence"


TEXTS = frozenset(
    {
        Field.TITLE,
        Field.SIGNED_AT,
        Field.PARTY_NAME,
        Field.PARTY_LABEL,
        Field.PARTY_ACTS_FOR,
        Field.PARTY_ADDRESS,
        Field.SIGNATORY_NAME,
        Field.SIGNATORY_POSITION,
        Field.SIGNATORY_AUTHORITY,
    }
)
"""Free text, in which a scan may hold a slip of the recognition."""

MANY = frozenset(
    {
        Field.NUMBERS,
        Field.PROGRAMS,
        Field.CLAUSES,
        Field.OBLIGATIONS,
        Field.MONEV_ELEMENTS,
        Field.MONEV_PASAL,
        Field.AMENDED_NUMBERS,
        Field.FINDINGS,
    }
)
"""Fields that hold several facts about the same thing; of all others a second value is another value."""

WITHIN = frozenset({Field.MONEV_ELEMENTS, Field.MONEV_INTERVAL, Field.MONEV_PASAL})
"""What the monev clause says: measured where gold and reading agree that there is one."""

_PARTY, _SIGNATORY, _OBLIGATION = ("parties",), ("parties", "signatory"), ("obligations",)
_PATHS: Mapping[Field, tuple[str, ...]] = {
    Field.KIND: ("kind",),
    Field.TITLE: ("title",),
    Field.NUMBERS: ("numbers",),
    Field.NUMBER_ROLE: ("numbers", "role"),
    Field.SIGNED_ON: ("signed_on",),
    Field.SIGNED_AT: ("signed_at",),
    Field.PARTY_NAME: (*_PARTY, "name"),
    Field.PARTY_LABEL: (*_PARTY, "label"),
    Field.PARTY_ACTS_FOR: (*_PARTY, "acts_for"),
    Field.PARTY_CATEGORY: (*_PARTY, "category"),
    Field.PARTY_SECTOR: (*_PARTY, "sector"),
    Field.PARTY_ADDRESS: (*_PARTY, "address"),
    Field.SIGNATORY_NAME: (*_SIGNATORY, "name"),
    Field.SIGNATORY_POSITION: (*_SIGNATORY, "position"),
    Field.SIGNATORY_AUTHORITY: (*_SIGNATORY, "authority"),
    Field.TERM_MONTHS: ("term", "months"),
    Field.TERM_START: ("term", "starts_on"),
    Field.TERM_END: ("term", "ends_on"),
    Field.TERM_OPEN_ENDED: ("term", "open_ended"),
    Field.TERM_RENEWABLE: ("term", "renewable"),
    Field.PROGRAMS: ("programs",),
    Field.CLAUSES: ("clauses",),
    Field.OBLIGATIONS: _OBLIGATION,
    Field.OBLIGATION_PLACE: (*_OBLIGATION, "pasal"),
    Field.DEADLINES: (*_OBLIGATION, "deadline"),
    Field.RECURRENCES: (*_OBLIGATION, "recurrence"),
    Field.MONEV_STATUS: ("monev",),
    Field.MONEV_ELEMENTS: ("monev", "elements"),
    Field.MONEV_INTERVAL: ("monev", "interval_months"),
    Field.MONEV_PASAL: ("monev", "pasal"),
    Field.AMENDED_NUMBERS: ("amends", "numbers"),
    Field.AMENDED_DATE: ("amends", "signed_on"),
    Field.FINDINGS: ("findings",),
}


def annotated_fields(written: Mapping[str, Any]) -> frozenset[Field]:
    """The fields that a person filled in; null and an empty list count: they say that there is none."""
    return frozenset(field for field, path in _PATHS.items() if _is_written(written, path))


def _is_written(node: Any, path: tuple[str, ...]) -> bool:
    if not path or node is None or node == []:
        return True
    if isinstance(node, Mapping):
        return path[0] in node and _is_written(node[path[0]], path[1:])
    return isinstance(node, Iterable) and any(_is_written(item, path) for item in node)
