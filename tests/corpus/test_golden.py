"""A change to rules or code changes no record unseen."""

from difflib import unified_diff

import pytest

from tests.corpus.conftest import RecordOf
from tests.corpus.golden import GOLDEN, golden_path, render_golden
from tests.corpus.selection import DEV

ADVICE = "the record changed; if that is meant: python -m tests.corpus.golden"


@pytest.mark.parametrize("name", DEV)
def test_the_record_is_what_it_was(name: str, record_of: RecordOf) -> None:
    before = golden_path(name).read_text(encoding="utf-8").splitlines()
    now = render_golden(record_of(name)).splitlines()

    assert now == before, "\n".join([ADVICE, *unified_diff(before, now, "before", "now", n=0, lineterm="")])


def test_there_is_one_golden_record_for_each_naskah_that_may_be_looked_at() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(DEV)
