"""The portfolio for a program: codes and figures, nothing shortened. Its keys stand in docs/contract.md."""

import json
from dataclasses import asdict
from typing import Any

from pipeline.outputs.counts import Tally, TallyRow
from pipeline.outputs.portfolio import PortfolioRow, PortfolioView
from pipeline.outputs.verdict import Status

__all__ = ["SCHEMA", "portfolio_json"]

SCHEMA = "naskah-portfolio/1"
_SILENT = "tidak_diatur"


def portfolio_json(view: PortfolioView) -> str:
    """The portfolio as JSON; a file name that is no Unicode is escaped, so that the text can be written as UTF-8."""
    text = json.dumps(_values(view), ensure_ascii=False, indent=2, default=str) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _values(view: PortfolioView) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "as_of": view.day,
        "naskah": len(view.rows),
        "monev": _monev(view.categories, view.categories.total),
        "categories": _rows(view.categories),
        "sectors": _rows(view.sectors),
        "program_groups": _rows(view.groups),
        "programs": _rows(view.programs),
        "kinds": _rows(view.kinds),
        "endings": view.endings,
        "timeline": [asdict(period) for period in view.timeline],
        "without_monev": [row.name for row in view.without_monev],
        "files": [_row(row) for row in view.rows],
        "unread": [{"file": each.name, "reason": each.reason} for each in view.unread],
        "copies": [{"file": each.name, "copy_of": each.of} for each in view.copies],
    }


def _rows(tally: Tally) -> list[dict[str, Any]]:
    return [{"code": row.code, "naskah": row.total, "monev": _monev(tally, row)} for row in tally.rows]


def _monev(tally: Tally, row: TallyRow) -> dict[str, int]:
    return dict(zip(map(_code, tally.statuses), row.figures, strict=True))


def _code(status: Status) -> str:
    return _SILENT if status is None else status.value


def _row(row: PortfolioRow) -> dict[str, Any]:
    """The row's own keys; `name` is the file, `status` the monev."""
    values = asdict(row) | {"status": _code(row.status)}
    names = {"name": "file", "status": "monev", "codes": "findings"}
    return {names.get(key, key): value for key, value in values.items() if key != "link"}
