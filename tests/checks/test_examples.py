"""Each finding in the words of real drafting: where it must be raised, and where it must not.

The examples stand in ``contoh/CODE.toml``. Each changes a naskah without fault (``contoh/naskah``) and says all that
may be objected to after the change; whatever else is found is as wrong as what is missed.
"""

from collections import Counter

import pytest

from models import Finding, FindingCode
from pipeline.outputs.proposals import with_proposals
from tests.checks.examples import EXAMPLES, NASKAH, Example, faultless_text
from tests.naskah_text import record_of

FEWEST = 3
"""So many examples that raise a code, and so many that do not, each code has at least."""


def named(example: Example) -> str:
    return f"{example.kode}: {example.perihal}"


with_fault = pytest.mark.parametrize("example", [each for each in EXAMPLES if each.cela], ids=named)
without_fault = pytest.mark.parametrize("example", [each for each in EXAMPLES if not each.cela], ids=named)


@pytest.mark.parametrize("name", NASKAH)
def test_a_naskah_without_fault_has_no_finding(name: str) -> None:
    assert record_of(faultless_text(name)).findings == ()


@pytest.mark.parametrize("code", FindingCode)
def test_each_code_has_its_examples(code: FindingCode) -> None:
    count = Counter(example.cela for example in EXAMPLES if example.kode is code)
    assert min(count[True], count[False]) >= FEWEST


def test_each_example_has_a_name_of_its_own() -> None:
    assert [name for name, times in Counter(map(named, EXAMPLES)).items() if times > 1] == []


@with_fault
def test_a_fault_is_found_and_nothing_else(example: Example) -> None:
    findings = with_proposals(example.record).findings
    told = [f"{found.code}: {found.message}" for found in findings]

    assert {found.code for found in findings} == {example.kode, *example.juga}, told
    assert [found for found in findings if _is_meant(found, example)], told


def _is_meant(found: Finding, example: Example) -> bool:
    """Whether it is the finding that the example describes: code, place, message and proposal."""
    return (
        found.code is example.kode
        and example.pada in {None, found.pasal}
        and example.pesan in found.message
        and example.usulan in " ".join((found.proposal or "").split())
        and example.kutipan in " ".join(item.quote for item in found.evidence)
    )


@without_fault
def test_what_is_sound_is_not_objected_to(example: Example) -> None:
    findings = example.record.findings
    assert {found.code for found in findings} == example.juga, [f"{one.code}: {one.message}" for one in findings]
