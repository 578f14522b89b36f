"""``naskah rules``: every rule that a fact names can be explained."""

import subprocess
import sys

import pytest

from models.finding import FindingCode
from pipeline.checks.reasons import reasons
from pipeline.rules import all_rules


def naskah(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *args], capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_a_rule_is_explained_with_its_examples() -> None:
    shown = naskah("rules", "explain", "monev.pelaporan")
    assert shown.returncode == 0
    assert "Hasil monev dilaporkan" in shown.stdout
    assert "Contoh" in shown.stdout
    assert "Bukan contoh" in shown.stdout


@pytest.mark.parametrize("asked", ["MONEV_LEMAH", "periksa.monev_lemah"])
def test_a_finding_is_explained_by_its_code(asked: str) -> None:
    shown = naskah("rules", "explain", asked)
    assert shown.returncode == 0
    assert "pelaksana, frekuensi, atau pelaporannya" in shown.stdout


def test_an_unknown_rule_is_said_to_be_unknown() -> None:
    shown = naskah("rules", "explain", "tidak.ada")
    assert shown.returncode == 2
    assert "tidak dikenal" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_every_finding_code_has_a_reason() -> None:
    assert set(reasons()) == {code.value for code in FindingCode}


def test_the_list_names_every_rule() -> None:
    listed = naskah("rules", "list").stdout
    assert all(rule.id in listed for rule in all_rules())
