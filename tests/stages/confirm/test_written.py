"""Which values a naskah writes, and whether their brackets could be read."""

from pathlib import Path

import pytest

from pipeline.stages.assemble import assemble
from pipeline.stages.confirm import written_values
from pipeline.stages.extract import extract
from tests.naskah_text import reading_of
from tests.reading_functions import minimal


def agreeing(text: str) -> list[tuple[str, bool]]:
    """The values of a text, and whether all that the place says of them agrees."""
    reading, source = reading_of(text), minimal(Path("naskah.pdf")).source
    record = assemble(source, extract(reading, source), ())
    return [(value.value, value.agrees) for value in written_values(record, reading)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("berlaku selama 3 (tiga) tahun", [("3 tahun", True)]),
        ("berlaku selama 3 tahun (dengan perpanjangan)", [("3 tahun", False)]),
        ("berlaku selama 3 (tlqa) tahun", [("3 tahun", False)]),
        ("tanggal dua puluh Maret dua ribu dua puluh lima (20-03-2025)", [("2025-03-20", True)]),
        ("tanggal dva pulvh Marel dva ribu (20-03-2025)", [("2025-03-20", False)]),
        ("uang transportasi Rp35.000,00 (tiqa pulvh iima rihu rupiah)", [("IDR 35000", False)]),
        ("uang transportasi Rp35.000,00 per hari", [("IDR 35000", True)]),
    ],
)
def test_a_bracket_that_cannot_be_read_leaves_its_value_unchecked(text: str, values: list[tuple[str, bool]]) -> None:
    """A bracket that says something else costs a confirmation, no more."""
    assert agreeing(text) == values
