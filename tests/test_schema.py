"""The committed schema is the one that the models give, and records hold to it."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from models import Agreement
from models.schema import SCHEMA_FILE, render_schema
from tests.reading_functions import minimal


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_committed_schema_is_current() -> None:
    """If this fails: make schema, and look at the difference. It is the contract's."""
    assert SCHEMA_FILE.read_text(encoding="utf-8") == render_schema()


def test_the_barest_record_is_valid(validator: Draft202012Validator) -> None:
    validator.validate(json.loads(minimal(Path("naskah.pdf")).model_dump_json()))


def test_every_key_of_the_contract_is_always_there(validator: Draft202012Validator) -> None:
    record = json.loads(minimal(Path("naskah.pdf")).model_dump_json())
    for key in record:
        with pytest.raises(ValidationError, match=f"'{key}' is a required property"):
            validator.validate({name: value for name, value in record.items() if name != key})


def test_a_key_that_the_contract_does_not_name_is_refused(validator: Draft202012Validator) -> None:
    record = json.loads(minimal(Path("naskah.pdf")).model_dump_json())
    with pytest.raises(ValidationError):
        validator.validate({**record, "judul": "PELATIHAN KERJA"})


def test_a_record_survives_the_way_to_json_and_back() -> None:
    record = minimal(Path("naskah.pdf"))

    assert Agreement.model_validate_json(record.model_dump_json()) == record
