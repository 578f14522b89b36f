"""Of what two readings confirm, how much is wrong: against the digital twin, and against the gold record."""

from collections.abc import Callable
from typing import Any

from models import Agreement, ValueKind
from pipeline.evaluation.confirmations import Confirmations, against_gold, against_twin
from pipeline.evaluation.fields import Field
from pipeline.evaluation.gold import GoldRecord
from tests.evaluation.conftest import PLACE, SOURCE

Gold = Callable[[str], dict[str, Any]]

DAY, LENGTH, COUNT = ValueKind.TANGGAL, ValueKind.LAMA, ValueKind.JUMLAH


def read(*checked: tuple[ValueKind, str, bool], fields: tuple[str, ...] = ()) -> Agreement:
    """A record of which nothing is known but what was read twice."""
    readings = [
        {
            "kind": kind,
            "value": value,
            "fields": fields,
            "confirmed": confirmed,
            "by": ["tesseract"],
            "readings": [{"by": "tesseract", "text": value, "value": value}],
            "evidence": [PLACE],
        }
        for kind, value, confirmed in checked
    ]
    empty = dict.fromkeys(("title", "signed_on", "signed_at", "term"))
    return Agreement.model_validate(
        {"source": SOURCE, "kind": "lainnya", "monev": {"status": "tidak_ada"}, **empty, "readings": readings}
    )


def test_what_the_digital_file_says_at_the_same_place_is_right() -> None:
    record = read((DAY, "2025-03-20", True), (LENGTH, "3 tahun", True), (COUNT, "120", False))
    twin = [(DAY, "2025-03-20"), (LENGTH, "3 tahun"), (COUNT, "120")]

    assert against_twin(record, twin) == Confirmations(confirmed=2, wrong=0, unconfirmed=1)


def test_a_confirmed_value_that_the_digital_file_does_not_say_there_is_wrong() -> None:
    """A value of another place does not make it right."""
    record = read((DAY, "2025-03-20", True), (DAY, "2026-03-20", True), (DAY, "2027-03-20", True))
    twin = [(DAY, "2025-03-20"), (DAY, "2025-03-20"), (DAY, "2027-03-20")]

    assert against_twin(record, twin).wrong == 1


def test_a_duration_is_wrong_with_another_unit_and_a_count_is_its_number() -> None:
    twin = [(LENGTH, "60 hari_kalender"), (LENGTH, "3 bulan")]

    assert against_twin(read((LENGTH, "60 hari", True), (LENGTH, "3 bulan", True)), twin).wrong == 1
    assert against_twin(read((COUNT, "60", True), (COUNT, "3", True)), twin).wrong == 0


def test_against_gold_only_facts_that_it_says_are_counted(gold: Gold) -> None:
    written = gold("mitra-03")
    record = GoldRecord.model_validate(written)
    day = written["signed_on"]["value"]
    judged = [Field.SIGNED_ON, Field.TERM_START]

    assert against_gold(read((DAY, day, True), fields=("signed_on",)), record, judged) == Confirmations(1, 0, 0)
    assert against_gold(read((DAY, "1999-01-01", True), fields=("signed_on",)), record, judged).wrong == 1
    assert against_gold(read((DAY, "1999-01-01", True), fields=("dates[3]",)), record, judged) == Confirmations()
    assert against_gold(read((DAY, "1999-01-01", True), fields=("numbers[0]",)), record, judged) == Confirmations()
