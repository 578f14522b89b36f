"""What the parties undertake, the most important first."""

from collections.abc import Callable
from typing import Any

from models import Agreement
from pipeline.outputs.duties import duty_rows, left_out, ranked
from pipeline.outputs.rows import Piece

Make = Callable[..., Agreement]
Duty = Callable[..., dict[str, Any]]


def test_dated_duties_come_first_then_timed_then_others_then_rights(naskah: Make, duty: Duty) -> None:
    obligations = [
        duty("memperoleh data", kind="hak"),
        duty("menyediakan instruktur"),
        duty("melapor setiap bulan", recurrence={"months": 1, "text": "setiap bulan"}),
        duty("menyusun silabus sampai 30 April 2025", deadline={"value": "2025-04-30", "text": "sampai 30 April 2025"}),
        duty("menyusun jadwal sampai 11 April 2025", deadline={"value": "2025-04-11", "text": "sampai 11 April 2025"}),
    ]
    (group,) = duty_rows(naskah(obligations=obligations))
    assert [duty.row.text for duty in group] == [
        "menyusun jadwal sampai 11 April 2025",
        "menyusun silabus sampai 30 April 2025",
        "melapor setiap bulan",
        "menyediakan instruktur",
        "berhak memperoleh data",
    ]


def test_no_party_is_forgotten_where_room_ends(naskah: Make, duty: Duty, party: Callable[..., dict[str, Any]]) -> None:
    timed = {"recurrence": {"months": 1, "text": "setiap bulan"}}
    many = [duty(f"melapor {number} setiap bulan", **timed) for number in range(9)]
    agreement = naskah(
        parties=[party(1, "Balai"), party(2, "PT Maju")],
        obligations=[*many, duty("menyediakan mesin", 2), duty("menunjuk wakil", 1, 2)],
    )
    first = [duty.row.text for duty in ranked(duty_rows(agreement))]
    assert first[:4] == [
        "melapor 0 setiap bulan",
        "menyediakan mesin",
        "menunjuk wakil",
        "melapor 1 setiap bulan",
    ]


def test_the_deadline_stands_out_where_it_stands(naskah: Make, duty: Duty) -> None:
    within = duty(
        "menyusun rencana kerja paling lambat tanggal 30 April 2025 untuk tahun pertama",
        deadline={"value": "2025-04-30", "text": "paling lambat tanggal 30 April 2025"},
    )
    ((shown,),) = duty_rows(naskah(obligations=[within]))
    assert shown.row.pieces == (
        Piece("menyusun rencana kerja "),
        Piece("paling lambat tanggal 30 April 2025", strong=True),
        Piece(" untuk tahun pertama"),
    )
    assert shown.row.cite == "hlm. 3, Pasal 4 ayat (2)"


def test_a_deadline_from_another_sentence_is_added(naskah: Make, duty: Duty) -> None:
    apart = duty("menyerahkan laporan", deadline={"value": None, "text": "dalam waktu 10 (sepuluh) hari"})
    ((shown,),) = duty_rows(naskah(obligations=[apart]))
    assert shown.row.text == "menyerahkan laporan, dalam waktu 10 (sepuluh) hari"


def test_a_deadline_that_holds_its_recurrence_is_said_once(gold: Make) -> None:
    texts = [duty.row.text for group in duty_rows(gold("pks-lengkap")) for duty in group]
    said = "menyerahkan rekapitulasi Buku Kerja kepada PIHAK PERTAMA paling lambat tanggal 5 setiap bulan"
    assert texts.count(said) == 1


def test_groups_are_named_as_the_naskah_names_the_parties(gold: Make) -> None:
    assert [group[0].row.label for group in duty_rows(gold("pks-lengkap"))] == [
        "PIHAK PERTAMA",
        "PIHAK KEDUA",
        "Para pihak",
    ]


def test_what_is_left_out_is_counted_and_cited(gold: Make) -> None:
    obligations = gold("pks-cacat").obligations
    assert left_out(obligations) == "… dan 14 kewajiban dan 4 hak lain (Pasal 3–7, 9)"
    assert left_out(()) == ""
