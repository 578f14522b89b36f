"""Whom the ministry counts."""

from collections.abc import Callable
from typing import Any

import pytest

from models import Agreement, Category
from pipeline.outputs.partner import partner_category

MINISTRY = {"category": "kementerian_lembaga", "sector": None}


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("pks-lengkap", "mitra_pembangunan"),  # BBPVP Bekasi and a company
        ("tanpa-monev", "pemerintah_daerah"),  # BPVP Lombok Timur and a dinas
        ("kementerian", "kementerian_lembaga"),  # a directorate general of Kemnaker and one of Imipas
        ("dwibahasa", "mitra_pembangunan"),  # Kemnaker and a Korean agency
        ("adendum", "pemerintah_daerah"),
    ],
)
def test_the_partner_is_the_other_side(gold: Callable[..., Agreement], name: str, category: str) -> None:
    assert partner_category(gold(name)) == category


@pytest.mark.parametrize(
    "own",
    [
        {"name": "KEMENTERIAN KETENAGAKERJAAN\nREPUBLIK INDONESIA"},
        {"name": "Balai Pelatihan Vokasi dan Produktivitas Padang"},
        {"name": "Sekretariat Jenderal", "acts_for": "Kementerian Ketenagakerjaan"},
        {
            "name": "Balai Besar Pengembangan Pasar Kerja",
            "signatory": {
                "name": "Sri Wahyuni",
                "position": "Kepala Balai",
                "authority": "Keputusan Menteri Ketenagakerjaan Nomor 12 Tahun 2024",
            },
        },
    ],
)
def test_the_ministry_and_its_units_are_not_counted_wherever_they_stand(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]], own: dict[str, Any]
) -> None:
    parties = [party(1, "PT Maju Bersama"), party(2, **(MINISTRY | own))]
    assert partner_category(naskah(parties=parties)) is Category.MITRA_PEMBANGUNAN
    assert partner_category(naskah(parties=parties[::-1])) is Category.MITRA_PEMBANGUNAN


@pytest.mark.parametrize(
    "name",
    [
        "BBPVP Bekasi",
        "Balai K3 Bandung",
        "Balai Besar Pengembangan Pasar Kerja dan Perluasan Kesempatan Kerja",
        "Direktorat Bina Pemeriksaan Norma Ketenagakerjaan",
        "Direktorat Jenderal Pembinaan Hubungan Industrial dan Jaminan Sosial Tenaga Kerja",
        "Direktorat Pengendalian Penggunaan Tenaga Kerja Asing",
        "Pusat Pengembangan Sumber Daya Manusia Ketenagakerjaan",
        "Badan Perencanaan dan Pengembangan Ketenagakerjaan",
        "Satuan Pelayanan Pelatihan Vokasi Lubuklinggau",
    ],
)
def test_a_unit_is_known_by_what_it_is_for(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]], name: str
) -> None:
    parties = [party(1, name, **MINISTRY), party(2, "PT Maju Bersama")]
    assert partner_category(naskah(parties=parties)) is Category.MITRA_PEMBANGUNAN


@pytest.mark.parametrize(
    "name",
    [
        "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
        "Badan Nasional Sertifikasi Profesi",
        "Direktorat Jenderal Pendidikan Vokasi",
        "Pusat Keselamatan dan Kesehatan Kerja Kementerian Pekerjaan Umum",
        "Balai Besar Pelatihan Pertanian Lembang",
        "Badan Pelindungan Pekerja Migran Indonesia",
    ],
)
def test_the_bodies_of_others_are_partners(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]], name: str
) -> None:
    own, other = party(1, "BPVP Padang", **MINISTRY), party(2, name, **MINISTRY)
    parties = [own, other, party(3, "PT Maju Bersama")]
    assert partner_category(naskah(parties=parties)) is Category.KEMENTERIAN_LEMBAGA


def test_the_position_of_who_signs_tells_the_ministry(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]]
) -> None:
    own = party(1, "Sekretariat Jenderal", **MINISTRY)
    own["signatory"] |= {"position": "Sekretaris Jenderal Kementerian Ketenagakerjaan", "authority": None}
    assert partner_category(naskah(parties=[own, party(2, "PT Maju Bersama")])) is Category.MITRA_PEMBANGUNAN


def test_bpjs_ketenagakerjaan_is_a_partner(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]]
) -> None:
    parties = [
        party(1, "Kementerian Ketenagakerjaan", **MINISTRY),
        party(2, "BPJS Ketenagakerjaan", **MINISTRY),
        party(3, "PT Maju Bersama"),
    ]
    assert partner_category(naskah(parties=parties)) is Category.KEMENTERIAN_LEMBAGA


def test_units_of_the_ministry_among_themselves_count_as_ministry(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]]
) -> None:
    parties = [party(1, "BPVP Padang", **MINISTRY), party(2, "BPVP Ambon", **MINISTRY)]
    assert partner_category(naskah(parties=parties)) is Category.KEMENTERIAN_LEMBAGA


def test_a_company_appointed_by_decree_of_the_minister_is_no_unit_of_the_ministry(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]]
) -> None:
    licensed = party(2, "LPK Bina Karsa", sector="pendidikan")
    licensed["signatory"] |= {"authority": "Keputusan Menteri Ketenagakerjaan Nomor 7 Tahun 2020"}
    own = party(1, "Kementerian Ketenagakerjaan", **MINISTRY)
    assert partner_category(naskah(parties=[own, licensed])) is Category.MITRA_PEMBANGUNAN


def test_nobody_known_is_counted_nowhere(
    naskah: Callable[..., Agreement], party: Callable[..., dict[str, Any]]
) -> None:
    assert partner_category(naskah()) is None
    assert partner_category(naskah(parties=[party(1, "…", category=None, sector=None)])) is None
