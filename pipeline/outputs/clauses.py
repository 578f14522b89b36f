"""The clauses in the order of the naskah, each a row: what it is about, under its pasal."""

from dataclasses import replace

from models import Agreement
from pipeline.outputs.citations import cite, place
from pipeline.outputs.prose import clean
from pipeline.outputs.rows import Row, plain
from pipeline.outputs.words import words

__all__ = ["clause_rows"]


def clause_rows(agreement: Agreement) -> tuple[Row, ...]:
    """A row for each clause; of those under one pasal the first alone shows it."""
    rows: list[Row] = []
    before = ""
    for clause in agreement.clauses:
        where = place(clause.pasal) or "Tanpa pasal"
        heading = f" ({clean(clause.heading)})" if clause.heading else ""
        row = plain(where, words().clause[clause.type] + heading, cite(clause.evidence))
        rows.append(replace(row, repeats=where == before))
        before = where
    return tuple(rows)
