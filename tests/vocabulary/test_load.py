"""Vocabularies are data that can be read, and not changed."""

from importlib.resources import files

import pytest

from pipeline.vocabulary import load

NAMES = sorted(
    path.name.removesuffix(".toml") for path in files("pipeline.vocabulary").iterdir() if path.name.endswith(".toml")
)


@pytest.mark.parametrize("name", NAMES)
def test_every_vocabulary_can_be_read_and_holds_something(name: str) -> None:
    assert load(name)


def test_a_vocabulary_is_read_once_and_cannot_be_changed() -> None:
    months = load("bulan")
    assert load("bulan") is months
    with pytest.raises(TypeError):
        months["nama"] = {}  # type: ignore[index]


def test_an_unknown_vocabulary_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load("tidak_ada")


def test_the_year_has_twelve_months_and_the_week_seven_days() -> None:
    assert list(load("bulan")["nama"]) == [str(month) for month in range(1, 13)]
    assert list(load("hari")["nama"]) == [str(day) for day in range(7)]
