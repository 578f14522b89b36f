"""Golden records: what naskah reads today, one fact a line, so that a change to a rule shows what it changes.

``python -m tests.corpus.golden`` writes them anew; look at the difference before you commit it. They are no gold
records: those say what ought to be read, these what is read.
"""

import json
from pathlib import Path
from typing import Any

from models import Agreement
from tests.corpus.selection import DEV, path_of

__all__ = ["GOLDEN", "golden_path", "render_golden"]

GOLDEN = Path(__file__).with_name("records")


def golden_path(name: str) -> Path:
    """Where the golden record of a naskah lies."""
    return GOLDEN / f"{name}.json"


def render_golden(record: Agreement) -> str:
    """The record as JSON, each fact on a line of its own; of its evidence, which rule found it on which page."""
    values = _without_boxes(record.model_dump(mode="json", exclude={"version", "source"}))
    parts = (f"{_compact(key)}: {_lines(values[key])}" for key in sorted(values))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return _compact(value)
    return "[\n" + ",\n".join(f"  {_compact(item)}" for item in value) + "\n]"


def _without_boxes(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_boxes(item) for item in node]
    if isinstance(node, dict):
        return {key: _places(value) if key == "evidence" else _without_boxes(value) for key, value in node.items()}
    return node


def _places(evidence: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(f"{item['rule']}, {item['page']}" for item in evidence))


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _write_all() -> None:
    from pipeline import read_naskah

    GOLDEN.mkdir(exist_ok=True)
    for name in DEV:
        golden_path(name).write_text(render_golden(read_naskah(path_of(name))), encoding="utf-8", newline="\n")
    for stale in set(GOLDEN.glob("*.json")) - set(map(golden_path, DEV)):
        stale.unlink()


if __name__ == "__main__":
    _write_all()
