"""An adendum does not say what it does not change: what is asked of a naskah is not asked of it."""

import pytest

from models.finding import Finding, FindingCode
from tests.naskah_text import ENDING, OPENING, naskah, record_of

TITLE = """
                                  ADENDUM KESATU
                                  ATAS PERJANJIAN KERJA SAMA
                                  ANTARA
                                  BALAI PELATIHAN VOKASI DAN PRODUKTIVITAS TIRTA
                                  DENGAN
                                  PT SINAR NUSA ABADI
                                  TENTANG
                                  PELATIHAN TEKNISI
                                  NOMOR : 9/BPVP-TRT/VI/2025
"""


def findings(change: str, *, unreadable: tuple[int, ...] = ()) -> list[Finding]:
    """The findings of an adendum that makes this change."""
    body = f"""
                                  Pasal I
{change}

                                  Pasal II
Ketentuan lain dalam Perjanjian Kerja Sama tetap berlaku dan mengikat PARA PIHAK sebagaimana mestinya.
"""
    text = naskah(title=TITLE, opening=OPENING, body=body, ending=ENDING)
    return list(record_of(text, unreadable=unreadable).findings)


COST = "Ketentuan Pasal 7 ayat (3) diubah, sehingga berbunyi: biaya ditanggung PIHAK KEDUA."


def test_a_change_of_something_else_raises_nothing() -> None:
    assert findings(COST) == []


def test_pasal_quoted_anew_are_in_no_order() -> None:
    quoted = "Ketentuan diubah sebagai berikut:\nPasal 12\nBiaya ditanggung PIHAK KEDUA.\nPasal 5\nPeserta hadir."
    assert FindingCode.PASAL_TIDAK_URUT not in {finding.code for finding in findings(quoted)}


def test_an_unreadable_page_of_an_adendum_hides_nothing_that_is_asked() -> None:
    assert FindingCode.MONEV_TIDAK_PASTI not in {finding.code for finding in findings(COST, unreadable=(2,))}


STRUCK = [
    "Ketentuan Pasal 8 tentang Monitoring dan Evaluasi dihapus.",
    "Ketentuan mengenai evaluasi dalam Pasal 8 dicabut dan tidak berlaku lagi.",
    "PARA PIHAK sepakat menghapus ketentuan Pasal 8 tentang pemantauan pelaksanaan kerja sama.",
]


@pytest.mark.parametrize("change", STRUCK)
def test_an_adendum_that_strikes_monev_out_leaves_none(change: str) -> None:
    assert [finding.code for finding in findings(change)] == [FindingCode.MONEV_TIDAK_ADA]


def test_a_weak_new_clause_is_weak() -> None:
    change = "Ketentuan Pasal 8 diubah, sehingga berbunyi: pelaksanaan Perjanjian ini dievaluasi secara berkala."
    assert [finding.code for finding in findings(change)] == [FindingCode.MONEV_LEMAH]
