"""Openings as many drafters write them, and names as people bear them."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import tomllib
from pathlib import Path
from typing import Any

import pytest

from models.party import Party
from pipeline.extractors.komparisi import mended_label
from tests.extractors.komparisi_of import ANY_PASAL, names, parties_of, party_of, people
from tests.naskah_text import facts_of, naskah

WORDED = tomllib.loads(Path(__file__).with_name("kalimat").joinpath("komparisi.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", WORDED["pembuka"], ids=lambda case: case["teks"][:80])
def test_an_opening_is_read_however_it_is_worded(case: dict[str, Any]) -> None:
    title = "\n".join(f"{' ' * 30}{line}" for line in case["judul"].strip().split("\n"))
    parties = facts_of(naskah(title=title, opening=case["teks"], body=ANY_PASAL, ending="")).parties
    assert [[word or "-" for word in said] for said in _said(parties)] == case["pihak"]


def _said(parties: tuple[Party, ...]) -> list[tuple[str | None, ...]]:
    return [(*named, *signing) for named, signing in zip(names(parties), people(parties), strict=True)]


ENTRIES = {
    "post behind a comma": "{}, Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan",
    "selaku": "{} selaku Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan",
    "colon": "{} : Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan",
    "institution first": "Balai Latihan Harapan, diwakili oleh {} selaku Kepala Balai Latihan Harapan",
}
PEOPLE = [
    "Dr. H. Abdul Muhaimin, S.E., M.M.",
    "Ir. SITI NURBAYA, S.T., M.T., IPU.",
    "drg. Hj. Nur'aini Latifah, M.Kes.",
    "Brigjen Pol. Drs. Agus Salim, S.H., M.Si.",
    "Ms. Anna-Lena Schmidt",
    "Mr. John O'Connor",
    "Prof. Dr. Ir. Ketut Suardana, M.Sc., Ph.D.",
    "KH. Ahmad Musthofa, Lc., M.A.",
    "K.H. Zainal Arifin",
    "Muhammad bin Abdullah",
    "Rr. Dewi Sekarwangi, S.Psi., Psikolog",
    "Tengku Nasaruddin, AAAK.",
    "dr. Lie Kim Hok, Sp.OG(K)., MARS.",
    "Nurhayati, S.Tr.Kes., M.Tr.Keb.",
    "AKBP (Purn.) Sugiyanto, S.H.",
    "Letkol Inf. Bambang Irawan, S.I.P., M.Han.",
    "Kolonel Laut (KH) Drs. Heru Prasetyo, M.M.",
    "I Gusti Ngurah Agung Wiratama, S.Kom., M.Cs.",
    "A. Fauzan Rahman, S.Sos., M.A.P.",
    "M. Yusuf Hidayat, S.STP., M.Si.",
    "Sumarno",
    "SRI MULYATI",
    "Kim Young-soo",
    "Takeshi Yamamoto",
    "Dr. María José Fernández",
    "Drs. T. Syahrul, M.AP",
    "Hendra Gunawan, SE, MM",
    "Rini Wulandari, S.Pd.,M.Pd.",
    "Ahmad Zaki, S.H.,M.Kn.,CLA.",
    "Ni Luh Putu Eka, A.Md.Kep.",
    "Ujang Kosasih, A.Ks., M.Si., QRMP",
    "Yosef Nae Soi, S.Fil., M.Th.",
    "Pdt. Dr. Martin Sinaga, M.Th.",
    "Andi Baso Amier, S.E., Ak., M.Ak., CA., CPA.",
    "Raden Mas Haryo Seno",
    "R. Bambang Priyono, S.H., LL.M.",
    "St. Aminah, S.Ag.",
    "Irjen Pol. (Purn.) Drs. Benny Jozua, M.M.",
    "Laksda TNI (Purn.) Dr. Surya Wiranto, S.H., M.H.",
    "Mayjen TNI Eko Margiyono, M.A.",
]


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_name_keeps_its_titles_and_degrees(name: str, entry: str) -> None:
    signatory = party_of(entry.format(name)).signatory
    assert signatory is not None
    assert (signatory.name, signatory.position) == (name, "Kepala Balai Latihan Harapan")


# What a scan makes of an entry, and the label, name and post that it means.
SCANNED = [
    (
        "1, Ir. POLTAK MANURUNG, M.M. : Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU",
        "Ir. POLTAK MANURUNG, M.M.",
    ),
    (
        "1. LALU HAMDAN : WIRYA, S.T., M.M. Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU",
        "LALU HAMDAN WIRYA, S.T., M.M.",
    ),
    (
        "1. Sarwono, S.H., Kepala Balai Latihan Harapan, mewakili Balai Latihan Harapan, selanjutnya diseDuit PHHAK KESATU",
        "Sarwono, S.H.",
    ),
]


@pytest.mark.parametrize(("entry", "name"), SCANNED)
def test_a_scans_slips_cost_no_party(entry: str, name: str) -> None:
    other = "2. BAGAS WIRAYUDA, selaku Direktur, mewakili PT Sinar Nusa Abadi, selanjutnya disebut PIHAK KEDUA."
    parties = parties_of(f"{entry};\n{other}")
    assert _said(parties)[0] == ("PIHAK KESATU", "Balai Latihan Harapan", name, "Kepala Balai Latihan Harapan")


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("PHHAK KESATU", "PIHAK KESATU"),
        ("PIHAK PER TAMA", "PIHAK PERTAMA"),
        ("PIHAK |", "PIHAK I"),
        ("Pihak 1", "Pihak 1"),
    ],
)
def test_a_label_is_mended_and_no_more(read: str, meant: str) -> None:
    assert mended_label(read) == meant
