"""A reader of `templates/` finds no judgement in them: loops and conditions alone."""

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES = sorted([*FOLDER.glob("*.j2"), *FOLDER.glob("portfolio/*.j2")])
JUDGING = (nodes.Compare, nodes.And, nodes.Or, nodes.CondExpr, nodes.Call, nodes.Filter, nodes.Test, nodes.BinExpr)


def test_there_are_templates() -> None:
    assert {path.name for path in TEMPLATES} >= {"brief.html.j2", "brief.md.j2"}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_nothing_is_compared_computed_or_called(template: Path) -> None:
    tree = Environment(autoescape=True).parse(template.read_text(encoding="utf-8"))
    assert not [f"line {node.lineno}: {node}" for node in tree.find_all(JUDGING)]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_condition_asks_only_whether_something_is_there(template: Path) -> None:
    tree = Environment(autoescape=True).parse(template.read_text(encoding="utf-8"))
    asked = [node.test.node if isinstance(node.test, nodes.Not) else node.test for node in tree.find_all(nodes.If)]
    assert all(isinstance(test, nodes.Getattr | nodes.Name) for test in asked)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_code_of_the_contract_stands_in_a_template(template: Path) -> None:
    from models import FindingCode, Kind, MonevStatus

    source = template.read_text(encoding="utf-8")
    assert not [code for codes in (FindingCode, Kind, MonevStatus) for code in codes if f'"{code}"' in source]
