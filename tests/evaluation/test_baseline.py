"""What a change to the rules gained, lost and changed; the rules are changed by hand here."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.evaluation.archive import Origin
from pipeline.evaluation.baseline import BaselineError, Comparison, compare, dump_baseline, load_baseline
from pipeline.evaluation.fields import annotated_fields
from pipeline.evaluation.gold import GoldRecord, values_of
from pipeline.evaluation.likeness import DIGITAL
from pipeline.evaluation.outcome import FileOutcome
from pipeline.evaluation.scores import score_record
from tests.evaluation.conftest import Gold, agreement_of

Measure = Callable[..., FileOutcome]


@pytest.fixture
def measure(gold: Callable[[str], Gold]) -> Measure:
    """The outcome of a naskah that was read as its gold record says, but for ``changes``."""

    def outcome(naskah: str, split: str = "dev", **changes: object) -> FileOutcome:
        written = gold(naskah)
        read = values_of(agreement_of({**gold(naskah), **changes}))
        score = score_record(GoldRecord.model_validate(written), read, annotated_fields(written), DIGITAL)
        return FileOutcome.of(f"{naskah}.pdf", split, Origin.DIGITAL, score)

    return outcome


def told(comparison: Comparison) -> list[tuple[str | None, str | None, bool | None]]:
    """What was read before, what is read now, and whether that is right."""
    return [(before and before[0].value, now and now[0].value, now and now[1]) for _, before, now in comparison.changes]


def fallen(comparison: Comparison) -> set[tuple[str, str]]:
    return {(fall.field, fall.figure) for fall in comparison.falls}


def test_the_same_run_changes_nothing(measure: Measure) -> None:
    comparison = compare([measure("kl-1")], [measure("kl-1")])

    assert comparison == Comparison(1, [], [])


def test_a_changed_fact_is_shown_before_and_after(measure: Measure) -> None:
    comparison = compare([measure("kl-1")], [measure("kl-1", signed_at={"value": "Bogor"})])

    assert told(comparison) == [("Jakarta", "Bogor", False)]
    assert {("signed_at", "f1"), ("signed_at", "recall"), ("micro", "f1")} <= fallen(comparison)
    assert {field for field, _ in fallen(comparison)} == {"signed_at", "micro"}


def test_a_lost_fact_lowers_recall(measure: Measure) -> None:
    comparison = compare([measure("kl-1")], [measure("kl-1", programs=[])])

    assert len(told(comparison)) == 4
    assert all(now is None for _, now, _ in told(comparison))
    assert ("programs", "recall") in fallen(comparison)


def test_a_gain_is_no_fall(measure: Measure) -> None:
    comparison = compare([measure("kl-1", programs=[])], [measure("kl-1")])

    assert told(comparison)[0] == (None, "pelatihan_kompetensi", True)
    assert comparison.falls == []


def test_a_monev_error_is_a_fall(measure: Measure) -> None:
    absent: Gold = {"status": "tidak_ada", "elements": {}, "interval_months": None, "pasal": []}
    comparison = compare([measure("kl-1")], [measure("kl-1", monev=absent)])

    assert ("monev_status", "monev_keliru_tidak_ada") in fallen(comparison)


def test_only_files_of_both_runs_are_compared(measure: Measure) -> None:
    before = [measure("kl-1"), measure("kl-2")]

    assert compare(before, [measure("kl-1"), measure("mitra-02", programs=[])]) == Comparison(1, [], [])
    with pytest.raises(BaselineError, match="tidak memuat satu pun"):
        compare(before, [measure("mitra-02")])


def test_a_naskah_that_moved_to_another_split_is_compared_where_it_is_now(measure: Measure) -> None:
    before = [measure("kl-1", split="lama"), measure("kl-2", programs=[])]

    assert compare(before, [measure("kl-1"), measure("kl-2")]).falls == []
    assert {
        fall.group.split for fall in compare(before, [measure("kl-1", programs=[]), measure("kl-2", programs=[])]).falls
    } == {"dev"}


def test_a_baseline_is_read_back_as_it_was_written(measure: Measure, tmp_path: Path) -> None:
    run = [measure("kl-2", signed_at={"value": "Bogor"}), measure("adendum")]
    path = tmp_path / "acuan.json"
    path.write_text(dump_baseline(run), encoding="utf-8")

    assert compare(load_baseline(path), run) == Comparison(2, [], [])
    assert dump_baseline(load_baseline(path)) == dump_baseline(run[::-1])


def test_a_baseline_shows_a_change_line_by_line(measure: Measure) -> None:
    before = dump_baseline([measure("kl-1")]).splitlines()
    after = dump_baseline([measure("kl-1", signed_at={"value": "Bogor"})]).splitlines()

    assert set(before) - set(after) == {before[1], '["signed_at","","Jakarta"],'}
    assert set(after) - set(before) == {after[1], '["signed_at","","Bogor",false],'}


def test_of_the_split_check_a_baseline_holds_figures_alone(measure: Measure) -> None:
    (entry,) = json.loads(dump_baseline([measure("kl-1", split="check")]))

    assert entry.keys() == {"file", "split", "origin", "tallies"}
    assert compare([measure("kl-1", split="check")], [measure("kl-1", split="check", programs=[])]).changes == []


@pytest.mark.parametrize("text", ["", "{}", '[{"file": "a.pdf"}]'])
def test_another_file_is_no_baseline(tmp_path: Path, text: str) -> None:
    path = tmp_path / "acuan.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BaselineError, match="acuan tidak dapat dibaca"):
        load_baseline(path)


def test_a_missing_baseline_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(BaselineError, match="--write-baseline"):
        load_baseline(tmp_path / "acuan.json")
