"""Names of persons, with their titles and degrees. All invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.persons import looks_like_person, person_at

# a line of a komparisi or a signature block, and the person at its start
PERSONS = [
    ("Herlambang Sutedja, S.T., M.M., selaku Kepala Balai", "Herlambang Sutedja, S.T., M.M."),
    ("RAHAYU PERTIWI, S.H., selaku Kepala Balai", "RAHAYU PERTIWI, S.H."),
    ("HERLAMBANG SUTEDJA Kepala Balai", "HERLAMBANG SUTEDJA"),
    ("HERLAMBANG SUTEDJA Bekasi", "HERLAMBANG SUTEDJA"),
    ("Ir. Leonard Pasaribu, M.B.A., selaku Direktur", "Ir. Leonard Pasaribu, M.B.A."),
    ("Dr. Ir. H. Budi Santoso, M.Si., Ph.D.", "Dr. Ir. H. Budi Santoso, M.Si., Ph.D."),
    ("Prof. Dr. rer. nat. Bambang Hidayat", "Prof. Dr. rer. nat. Bambang Hidayat"),
    ("Brigjen Pol. Drs. Agus Salim, S.H., M.H. Kepala", "Brigjen Pol. Drs. Agus Salim, S.H., M.H."),
    ("Laksamana Muda TNI (Purn.) Joko Widarto, M.Tr.Opsla", "Laksamana Muda TNI (Purn.) Joko Widarto, M.Tr.Opsla"),
    ("KH. Ahmad Zarkasyi", "KH. Ahmad Zarkasyi"),
    ("R. St. Aminah", "R. St. Aminah"),
    ("drg. Siti Nurhaliza binti Abdul, Sp.A(K)", "drg. Siti Nurhaliza binti Abdul, Sp.A(K)"),
    ("Raden Ayu Sekarningrum, S.H., Notaris di Jakarta", "Raden Ayu Sekarningrum, S.H."),
    ("Yohana Mirsalina, S.H., M.Kn., Notaris", "Yohana Mirsalina, S.H., M.Kn."),
    ("Rina, A.Md.Kom.", "Rina, A.Md.Kom."),
    ("Agus S.STP, M.Si", "Agus S.STP, M.Si"),
    ("Ani S. H., M. Si.", "Ani S. H., M. Si."),
    ("BUDI SANTOSO SH MM", "BUDI SANTOSO SH MM"),
    ("Budi Santoso S.H. Direktur", "Budi Santoso S.H."),
    ("RADITYO SUSENO, M.B.A., AAAK., Direktur Kepesertaan", "RADITYO SUSENO, M.B.A., AAAK."),
    ("Sari Utami, S.E., Ak., CA, QIA., Kepala Biro", "Sari Utami, S.E., Ak., CA, QIA."),
    ("Bagas Prakoso, S.T., PVPB, Kepala Balai", "Bagas Prakoso, S.T., PVPB"),
    ("Andi Wijaya, ST, IPM, ASEAN Eng., Kepala", "Andi Wijaya, ST, IPM, ASEAN Eng."),
    ("Andi Wijaya, S.H., CEO PT Maju", "Andi Wijaya, S.H."),
    ("Andi Wijaya, S.T., BPJS Ketenagakerjaan", "Andi Wijaya, S.T."),
    ("SITI AMINAH, AMBON, 12 MARET", "SITI AMINAH"),
    ("Andi Wijaya, WNI, lahir di Ambon", "Andi Wijaya"),
    ("Budi, M.Pd.l Perumahan", "Budi, M.Pd.l"),
    ("I Made Wirawan, S.E.", "I Made Wirawan, S.E."),
    ("A.A. Ngurah Puspita", "A.A. Ngurah Puspita"),
    ("Muh. Yusuf al-Farisi NIP 1971", "Muh. Yusuf al-Farisi"),
    ("Jan van der Berg : Direktur", "Jan van der Berg"),
    ("Kim Min-jun", "Kim Min-jun"),
    ("D'Souza Maria", "D'Souza Maria"),
    ("Sdr. Budi Hartono", "Budi Hartono"),
    ("Drs. H. Budi, : Ketua", "Drs. H. Budi"),
    ("Rahayu Pertiwi….", "Rahayu Pertiwi"),
    ("Bagas Wirayuda di Jakarta", "Bagas Wirayuda"),
    ("Budi Santoso. Alamat", "Budi Santoso"),
]

NOBODY = [
    "",
    "Kepala Balai Latihan",
    "PT SINAR CONTOH ABADI",
    "BALAI BESAR PELATIHAN VOKASI",
    "Universitas Tirta Nusa",
    "PIHAK PERTAMA",
    "pihak kedua",
    "selaku Direktur",
    "1. Rahayu Pertiwi",
    "Xxxxxx, X.Xx.",
    "....................",
    "Pasal 3",
    "Dr.",
    "NIP 19710418 199603 1 002",
]


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_a_person_is_found_at_the_start(text: str, name: str) -> None:
    span = person_at(text)
    assert span is not None
    assert text[span.start : span.end] == name
    assert looks_like_person(name)


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_nobody(text: str) -> None:
    assert person_at(text) is None
    assert not looks_like_person(text)


@pytest.mark.parametrize(
    "text", ["Bagas Wirayuda, selaku Direktur", "Satu Dua Tiga Empat Lima Enam Tujuh", "Bagas dan Rina"]
)
def test_more_than_a_name_does_not_look_like_one(text: str) -> None:
    assert not looks_like_person(text)


FRONT = ["", "Dr. ", "Ir. ", "H. ", "Drs. H. ", "Prof. Dr. ", "Letkol Inf. ", "apt. "]
BACK = ["", ", S.H.", ", S.E., M.M.", ", M.Si", ", Ph.D.", ", S.Tr.Keb., M.Kes."]
NAMES = ["Bagas", "Rahayu", "Herlambang", "Pertiwi", "Sutedja", "Wirayuda", "Siti", "Nainggolan"]


@given(st.sampled_from(FRONT), st.lists(st.sampled_from(NAMES), min_size=1, max_size=6), st.sampled_from(BACK))
def test_any_titles_around_any_name(front: str, names: list[str], back: str) -> None:
    for written in (" ".join(names), " ".join(names).upper()):
        name = f"{front}{written}{back}"
        span = person_at(f"{name}, selaku Kepala Balai")
        assert span is not None
        assert f"{name}, selaku Kepala Balai"[span.start : span.end] == name
