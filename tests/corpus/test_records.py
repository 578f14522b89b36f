"""Every file of the corpus gives a record that holds to the committed schema and says how it was read."""

import json

import pytest
from jsonschema import Draft202012Validator

from models.agreement import SourceKind
from models.schema import SCHEMA_FILE
from tests.corpus.conftest import RecordOf
from tests.corpus.selection import ALL, SCANS

scanned = pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.ocr) for name in SCANS])


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ALL)
def test_a_digital_file_gives_a_valid_record(name: str, record_of: RecordOf, schema: Draft202012Validator) -> None:
    record = record_of(name)

    assert record.source.text is SourceKind.DIGITAL
    schema.validate(json.loads(record.model_dump_json()))


@scanned
def test_a_scanned_file_gives_a_valid_record(name: str, record_of: RecordOf, schema: Draft202012Validator) -> None:
    record = record_of(name)

    assert record.source.text is (SourceKind.MIXED if name.endswith(".campuran") else SourceKind.SCANNED)
    schema.validate(json.loads(record.model_dump_json()))


@pytest.mark.ocr
def test_in_a_mixed_file_only_the_scanned_pages_are_recognised(record_of: RecordOf) -> None:
    source = record_of("mitra-02.campuran").source

    assert source.ocr is not None
    assert source.ocr.pages == (source.pages - 1, source.pages)


@pytest.mark.ocr
def test_garbage_behind_a_scan_is_not_taken_for_its_text(record_of: RecordOf) -> None:
    source = record_of("pemda-1.lapisan-rusak").source

    assert source.ocr is not None
    assert source.ocr.pages == tuple(range(1, source.pages + 1))
