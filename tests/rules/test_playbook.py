"""Which clauses must be there, by kind of naskah."""

import pytest

from models.agreement import Kind
from models.clause import ClauseType
from pipeline.rules.playbook import playbook

NOTA = [
    "maksud_tujuan",
    "ruang_lingkup",
    "pelaksanaan",
    "jangka_waktu",
    "korespondensi",
    "perubahan_adendum",
    "penutup",
]
PERJANJIAN = [
    "maksud_tujuan", "ruang_lingkup", "hak_kewajiban/tugas_tanggung_jawab", "jangka_waktu", "keadaan_kahar",
    "penyelesaian_perselisihan", "korespondensi", "perubahan_adendum", "penutup",
]  # fmt: skip
DEMANDS = [
    (Kind.NOTA_KESEPAHAMAN, NOTA),
    (Kind.KESEPAKATAN_BERSAMA, NOTA),
    (Kind.PERJANJIAN_KERJA_SAMA, PERJANJIAN),
    (Kind.ADENDUM, []),
    (Kind.LAINNYA, []),
]


@pytest.mark.parametrize(("kind", "clauses"), DEMANDS)
def test_the_shipped_playbook_asks_what_permendagri_75_2022_asks(kind: Kind, clauses: list[str]) -> None:
    assert ["/".join(types) for types in playbook().demands(kind)] == clauses


def test_monev_is_asked_by_no_drafting_rule() -> None:
    asked = {type_ for kind in Kind for types in playbook().demands(kind) for type_ in types}
    assert ClauseType.MONITORING_EVALUASI not in asked


def test_there_is_no_such_playbook() -> None:
    with pytest.raises(FileNotFoundError):
        playbook("tidak-ada")
