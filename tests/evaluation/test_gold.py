"""What a person may write into a gold file, and what is told him when it cannot be used."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.evaluation.facts import facts_of
from pipeline.evaluation.fields import Field
from pipeline.evaluation.gold import GoldError, GoldRecord, load_gold, values_of
from tests.evaluation.conftest import Gold, agreement_of


def test_what_extract_prints_is_a_gold_record_once_corrected(tmp_path: Path, gold: Callable[[str], Gold]) -> None:
    printed = tmp_path / "a.gold.json"
    agreement = agreement_of(gold("mitra-07"))
    printed.write_text(agreement.model_dump_json(), encoding="utf-8")

    assert load_gold(printed)[0].obligations == values_of(agreement).obligations


def test_values_are_those_of_the_gold_record(gold: Callable[[str], Gold]) -> None:
    assert values_of(agreement_of(gold("adendum"))).parties[1].acts_for == "Pemerintah Kabupaten Sragen"
    assert facts_of(values_of(agreement_of(gold("adendum")))) == facts_of(GoldRecord.model_validate(gold("adendum")))


@pytest.mark.parametrize(
    ("written", "judged"),
    [
        ({"signed_on": None}, {Field.SIGNED_ON}),
        ({"numbers": []}, {Field.NUMBERS, Field.NUMBER_ROLE}),
        ({"numbers": [{"value": "1/2025"}]}, {Field.NUMBERS}),
        ({"parties": [{"role": 1, "name": "Dinas"}, {"role": 2}]}, {Field.PARTY_NAME}),
        ({"obligations": [{"obligor": [1], "kind": "hak", "action": "menerima"}]}, {Field.OBLIGATIONS}),
        ({"monev": {"status": "tidak_ada"}}, {Field.MONEV_STATUS}),
    ],
)
def test_what_is_written_is_measured(tmp_path: Path, written: Gold, judged: set[Field]) -> None:
    path = tmp_path / "a.gold.json"
    path.write_text(json.dumps(written), encoding="utf-8")

    assert load_gold(path)[1] == judged


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "bukan JSON"),
        ('{"signed_om": null}', "signed_om: tidak sesuai dengan kontrak"),
        ('{"kind": "perjanjian"}', "kind: tidak sesuai dengan kontrak"),
        ('{"parties": [{"role": 1, "nama": "Dinas"}]}', "parties.0.nama: tidak sesuai dengan kontrak"),
        ("[]", "isi: tidak sesuai dengan kontrak"),
    ],
)
def test_a_slip_in_a_gold_file_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "a.gold.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(GoldError, match=told) as error:
        load_gold(path)
    assert str(error.value).startswith(str(path))
