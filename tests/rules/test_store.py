"""Where rules lie."""

import pytest

from pipeline.rules import all_rules, rule, topic


def test_a_rule_is_found_by_its_id() -> None:
    assert rule("klausul.jangka_waktu").name == "jangka_waktu"


@pytest.mark.parametrize("rule_id", ["klausul.tidak_ada", "klausul"])
def test_there_is_no_such_rule(rule_id: str) -> None:
    with pytest.raises(KeyError):
        rule(rule_id)


def test_a_topic_is_in_the_order_of_its_files() -> None:
    ids = [found.id for found in topic("monev")]
    assert ids == sorted(ids)


def test_all_rules_are_those_of_all_topics_and_playbooks_are_none() -> None:
    ids = [found.id for found in all_rules()]
    assert len(ids) == len(set(ids))
    assert {rule_id.partition(".")[0] for rule_id in ids} == {
        "judul", "kewajiban", "klausul", "monev", "nilai", "periksa", "pihak", "program", "struktur", "waktu",
    }  # fmt: skip
