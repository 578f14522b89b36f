"""A reader of `templates/` finds no judgement in them: loops and conditions alone."""

from pathlib import Path

import pytest
from docxtpl import DocxTemplate
from jinja2 import Environment, nodes

FOLDER = Path(__file__).parents[2] / "templates"


def fields_of(template: Path) -> str:
    """A Word template as Jinja sees it: its page and its foot."""
    word = DocxTemplate(template)
    word.init_docx()
    footer = "".join(paragraph.text for paragraph in word.docx.sections[0].footer.paragraphs)
    return f"{word.patch_xml(word.get_xml())}{footer}"


TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.j2"))} | {
    "brief.docx": fields_of(FOLDER / "brief.docx")
}
templates = pytest.mark.parametrize("template", TEMPLATES)
JUDGING = (nodes.Compare, nodes.And, nodes.Or, nodes.CondExpr, nodes.Call, nodes.Filter, nodes.Test, nodes.BinExpr)


def test_there_are_templates() -> None:
    assert set(TEMPLATES) >= {"brief.html.j2", "brief.md.j2", "brief.docx", "check.html.j2"}


@templates
def test_nothing_is_compared_computed_or_called(template: str) -> None:
    tree = Environment(autoescape=True).parse(TEMPLATES[template])
    judging = [node for node in tree.find_all(JUDGING) if not lays_out(node, tree)]
    assert not [f"line {node.lineno}: {node}" for node in judging]


def lays_out(node: nodes.Node, tree: nodes.Template) -> bool:
    """Whether a macro of the template itself is called: a piece of page that is laid out more than once."""
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in macros


@templates
def test_a_condition_asks_only_whether_something_is_there(template: str) -> None:
    tree = Environment(autoescape=True).parse(TEMPLATES[template])
    asked = [node.test.node if isinstance(node.test, nodes.Not) else node.test for node in tree.find_all(nodes.If)]
    assert all(isinstance(test, nodes.Getattr | nodes.Name) for test in asked)


@templates
def test_no_code_of_the_contract_stands_in_a_template(template: str) -> None:
    from models import FindingCode, Kind, MonevStatus

    source = TEMPLATES[template]
    assert not [code for codes in (FindingCode, Kind, MonevStatus) for code in codes if f'"{code}"' in source]
