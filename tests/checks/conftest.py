"""Findings of a naskah that differs in one thing from one without fault."""

from collections.abc import Callable, Sequence

import pytest

from models.finding import Finding
from tests.naskah_text import BODY, ENDING, OPENING, TITLE, naskah, record_of

Review = Callable[..., list[Finding]]
"""Takes pairs of words to put in place of others, and how the file was read; gives the findings."""

FAULTLESS = naskah(title=TITLE, opening=OPENING, body=BODY, ending=ENDING)


@pytest.fixture
def review() -> Review:
    def findings(*changes: tuple[str, str], confidence: float = 1.0, unreadable: Sequence[int] = ()) -> list[Finding]:
        text = FAULTLESS
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return list(record_of(text, confidence=confidence, unreadable=unreadable).findings)

    return findings
