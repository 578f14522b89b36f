"""The brief as it is shown: complete, ordered, and no longer than a page."""

from collections.abc import Callable

from models import Agreement, FindingCode
from pipeline.outputs.view import brief_view
from pipeline.outputs.words import words

Make = Callable[..., Agreement]


def test_the_parties_with_their_signatories(gold: Make) -> None:
    first, second = brief_view(gold("pks-cacat")).parties.rows
    assert (first.label, first.text) == ("PIHAK PERTAMA", "Balai Besar Pelatihan Vokasi dan Produktivitas Bekasi")
    assert second.note == "Mitra pembangunan (industri) · ditandatangani oleh HENDRA KUSUMO WIBISANA, Direktur Utama"


def test_a_dinas_names_its_principal(gold: Make) -> None:
    _, dinas = brief_view(gold("adendum")).parties.rows
    assert dinas.text == "Dinas Tenaga Kerja Kabupaten Sragen, untuk Pemerintah Kabupaten Sragen"


def test_findings_come_gravest_first(gold: Make) -> None:
    findings = brief_view(gold("pks-cacat")).findings
    assert [row.label for row in findings.rows] == ["Masalah"] * 3 + ["Peringatan"] * 2
    assert findings.rows[1].text == (
        "Rujukan pasal salah. Pasal 16 ayat (2) dirujuk, padahal naskah ini berakhir pada Pasal 13."
    )
    assert findings.rows[1].cite == "hlm. 4, Pasal 6"


def test_a_long_finding_is_whole_where_there_is_room(gold: Make) -> None:
    agreement = gold("tanpa-monev")
    shown = [row.text for row in brief_view(agreement).findings.rows]
    assert all(any(finding.message in text for text in shown) for finding in agreement.findings)


def test_no_finding_is_ever_left_out(fullest: Make) -> None:
    """Where not even a line is left for each, those of one severity share a row, by code."""
    agreement = fullest()
    shown = "; ".join(row.text for row in brief_view(agreement).findings.rows)
    assert all(words().finding[code] in shown for code in FindingCode)


def test_obligations_give_way_to_findings_and_the_first_of_each_party_stays(
    gold: Make, evidence: Callable[..., list[dict[str, object]]]
) -> None:
    blanks = [
        {"code": "ISIAN_KOSONG", "severity": "warning", "message": f"Isian {number} kosong.", "pasal": str(number)}
        for number in range(1, 15)
    ]
    view = brief_view(gold("pks-lengkap", findings=[each | {"evidence": evidence(3)} for each in blanks]))
    assert len(view.findings.rows) == len(blanks)
    assert [row.label for row in view.duties.rows if not row.repeats] == ["PIHAK PERTAMA", "PIHAK KEDUA", "Para pihak"]


def test_every_obligation_is_shown_or_counted(gold: Make) -> None:
    agreement = gold("pks-lengkap")
    duties = brief_view(agreement).duties
    shown = len(duties.rows)
    assert shown >= 8
    assert duties.more.startswith(f"… dan {sum(o.kind != 'hak' for o in agreement.obligations) - shown} kewajiban")


def test_an_empty_naskah_says_so_in_every_section(naskah: Make) -> None:
    view = brief_view(naskah())
    assert view.title.text == "Judul tidak disebut dalam naskah"
    assert view.parties.more == "Para pihak tidak disebut dalam naskah."
    assert view.duties.more == "Kewajiban tidak disebut dalam naskah."
    assert view.findings.more == "Tidak ada temuan."


def test_where_there_is_too_much_something_of_each_kind_is_still_shown(fullest: Make) -> None:
    view = brief_view(fullest(str.upper))
    assert len(view.parties.rows) == 6
    assert view.duties.rows
    assert view.findings.rows
    assert all(section.rows for section in view.sections)


def test_a_party_beyond_the_sixth_is_counted(naskah: Make, party: Callable[..., dict[str, object]]) -> None:
    parties = [party(role, f"PT Maju {role}") for role in range(1, 10)]
    assert brief_view(naskah(parties=parties)).parties.more == "… dan 3 pihak lain"
