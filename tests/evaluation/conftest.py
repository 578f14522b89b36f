"""Gold records of the corpus, and records that say exactly what they say."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import SEVERITY, Agreement, BBox, Evidence, FindingCode, MonevStatus

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"

Gold = dict[str, Any]
PLACE = Evidence(page=1, bbox=BBox(72, 72, 144, 84), quote="PASAL 1", rule="contoh").model_dump(mode="json")
SOURCE = {"file": "naskah.pdf", "sha256": "0" * 64, "pages": 1, "text": "digital"}


def gold_path(naskah: str) -> Path:
    """The gold record of a naskah of the split ``dev``."""
    return next(CORPUS.rglob(f"{naskah}.gold.json"))


def agreement_of(gold: Gold) -> Agreement:
    """The record of a reader that reads exactly what the gold record says."""
    record = {"source": SOURCE, **copy.deepcopy(gold)}
    single = [record[key] for key in ("title", "signed_on", "signed_at", "term") if record[key]]
    many = ("numbers", "parties", "programs", "clauses", "obligations", "findings")
    for part in [*single, *(item for key in many for item in record[key])]:
        part["evidence"] = [PLACE]
    if MonevStatus(record["monev"]["status"]).is_present:
        record["monev"]["evidence"] = [PLACE]
    for finding in record["findings"]:
        finding.update(severity=SEVERITY[FindingCode(finding["code"])], message="temuan")
    return Agreement.model_validate(record)


@pytest.fixture(scope="session")
def gold() -> Callable[[str], Gold]:
    """A gold record of the split ``dev`` as it was written, fresh for each call."""

    def load(naskah: str) -> Gold:
        written: Gold = json.loads(gold_path(naskah).read_text(encoding="utf-8"))
        return written

    return load
