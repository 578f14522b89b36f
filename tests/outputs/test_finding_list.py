"""The findings of a batch as a person reads them at a terminal."""

from collections.abc import Callable
from datetime import date

import pytest

from models import Agreement, Exempted
from pipeline.outputs.check_table import CheckFormat, check_rows, render_check
from pipeline.outputs.finding_list import render_findings
from pipeline.outputs.objections import finding_rows

Gold = Callable[..., Agreement]
BY = Exempted(reason="Diatur dalam rencana kerja.", by="Biro Hukum", until=date(2026, 12, 31))


@pytest.fixture
def answered_for(gold: Gold) -> Agreement:
    """Both findings of a naskah without monev; somebody answers for the first."""
    agreement = gold("tanpa-monev")
    first, *others = agreement.findings
    return agreement.model_copy(update={"findings": (first.model_copy(update={"exempted": BY}), *others)})


def test_each_finding_has_its_place_its_message_and_its_words(gold: Gold) -> None:
    shown = render_findings(check_rows([gold("pks-cacat")]), 80).splitlines()
    assert shown[0] == "pks-cacat.pdf"
    start = shown.index("  M RUJUKAN_PASAL_SALAH (hlm. 4, Pasal 6)")
    assert shown[start : start + 3] == [
        "  M RUJUKAN_PASAL_SALAH (hlm. 4, Pasal 6)",
        "    Pasal 16 ayat (2) dirujuk, padahal naskah ini berakhir pada Pasal 13.",
        "    Tertulis: “teks naskah”",
    ]


def test_a_naskah_without_findings_is_not_listed(gold: Gold) -> None:
    assert render_findings(check_rows([gold("pks-lengkap")]), 80) == ""


def test_eighty_columns_are_enough(gold: Gold, fullest: Gold) -> None:
    shown = render_findings(check_rows([gold("pks-cacat"), fullest()]), 80).splitlines()
    assert max(map(len, shown)) <= 80


def test_what_somebody_answers_for_stays_in_sight_and_no_longer_counts(answered_for: Agreement) -> None:
    rows = check_rows([answered_for])
    said = "Dikecualikan s.d. 31 Desember 2026 oleh Biro Hukum: Diatur dalam rencana kerja."

    assert f"    {said}" in render_findings(rows, None).splitlines()
    assert render_check(rows, CheckFormat.TABLE).splitlines()[2].endswith("1P")
    assert "1 temuan dikecualikan dalam naskah.toml." in render_check(rows, CheckFormat.TABLE)
    assert render_check(rows, CheckFormat.CSV).rstrip().endswith(";MONEV_TIDAK_ADA")
    assert [(row.label, row.note) for row in finding_rows(answered_for)][-1] == ("Dikecualikan", said)
