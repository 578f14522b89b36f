"""What the careful mode found, as a person sees it."""

from collections.abc import Callable
from typing import Any

import pytest

from models import Agreement
from pipeline.outputs.brief import BriefFormat, render_brief
from pipeline.outputs.confirmation import confirmation_note, confirmation_row, how_many_confirmed
from pipeline.outputs.summary import render_summary
from tests.outputs.brief_text import folded, text_of

Make = Callable[..., Agreement]
Lines = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def checked(evidence: Lines) -> Callable[..., dict[str, Any]]:
    """A value read by both engines; ``others`` are what the second reading and the words say, as (by, text, value)."""

    def make(value: str, path: str, *others: tuple[str, str, str | None], text: str = "") -> dict[str, Any]:
        said = [("tesseract", text or value, value), *(others or [("rapidocr", value, value)])]
        by = [name for name, _, reading in said if reading == value]
        return {
            "kind": "nomor",
            "value": value,
            "fields": [path],
            "confirmed": len(by) == len(said),
            "by": by,
            "readings": [{"by": name, "text": words, "value": reading} for name, words, reading in said],
            "evidence": evidence(2),
        }

    return make


def test_what_two_readings_confirm_says_so(naskah: Make, checked: Callable[..., dict[str, Any]]) -> None:
    record = naskah(readings=[checked("5/KB/2025", "numbers[0]")])

    assert confirmation_note(record, "numbers[0]") == "dipastikan dua bacaan"
    assert confirmation_note(record, "numbers[1]") == ""


@pytest.mark.parametrize(
    ("others", "note"),
    [
        ([("rapidocr", "5/KB/III/2025", "5/KB/III/2025")], "bacaan berbeda: “5/KB/II/2025” / “5/KB/III/2025”"),
        ([("rapidocr", "", None)], "belum dipastikan: “5/KB/II/2025”"),
        ([("rapidocr", "5/KB/II/2025", "5/KB/II/2025"), ("words", "3 (dua) tahun", "2 tahun")],
         "bacaan berbeda: “5/KB/II/2025” / dengan kata 2 tahun"),
    ],
)  # fmt: skip
def test_what_differs_is_shown_with_both_readings(
    naskah: Make, checked: Callable[..., dict[str, Any]], others: list[Any], note: str
) -> None:
    record = naskah(readings=[checked("5/KB/II/2025", "numbers[0]", *others)])

    assert confirmation_note(record, "numbers[0]") == note


def test_one_row_counts_all_and_cites_what_differs(naskah: Make, checked: Callable[..., dict[str, Any]]) -> None:
    other = ("rapidocr", "Rp10.000", "IDR 10000")
    record = naskah(readings=[checked("120", "x"), checked("IDR 10", "y", other, text="Rp10,000")])
    row = confirmation_row(record)

    assert row is not None
    assert row.text == (
        "1 dari 2 tanggal, nomor, angka, dan nilai uang dipastikan dua bacaan; "
        "bacaan berbeda: “Rp10,000” / “Rp10.000” (hlm. 2)"
    )
    assert how_many_confirmed([record, record]).startswith("2 dari 4 ")


def test_without_the_careful_mode_nothing_is_said(naskah: Make) -> None:
    assert confirmation_row(naskah()) is None
    assert confirmation_row(naskah(readings=[])) is None


def test_summary_and_brief_show_it_at_the_fact(gold: Make, checked: Callable[..., dict[str, Any]]) -> None:
    different = ("rapidocr", "5/0214/HK.06.01/II/2025", "5/0214/HK.06.01/II/2025")
    number = checked("5/0214/HK.06.01/III/2025", "numbers[0]", different)
    record = gold("pks-lengkap", readings=[number, checked("2025-03-20", "signed_on")])
    shown = [folded(render_summary(record)), *(text_of(render_brief(record, form), form) for form in BriefFormat)]

    for text in shown:
        assert folded("bacaan berbeda: “5/0214/HK.06.01/III/2025” / “5/0214/HK.06.01/II/2025”") in text
        assert folded("dipastikan dua bacaan") in text
