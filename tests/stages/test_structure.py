"""The outer parts of a naskah: title, opening, closing, signatures, lampiran."""

# ruff: noqa: E501 - a line of an example is a line of its naskah

import pytest

from tests.naskah_text import BODY, ENDING, OPENING, TITLE, naskah, pasal
from tests.stages.outline import headings, parts

LONG = "Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama."
PENUTUP = pasal("PENUTUP", LONG)


def test_a_naskah_without_fault_falls_into_its_parts() -> None:
    found = parts(naskah())
    assert found["title"] == " ".join(TITLE.split())
    assert found["opening"] == " ".join(OPENING.split())
    assert found["closing"] is None
    assert found["signatures"] == " ".join(ENDING.split())
    assert found["annexes"] is None
    assert [number for number, _ in headings(naskah())] == [str(number) for number in range(1, 11)]


OPENINGS = [
    "Pada hari ini, Senin, 3 Maret 2025, kami yang bertanda tangan di bawah ini:",
    "Pada hari Senin tanggal tiga bulan Maret, kami:",
    "Kami yang bertanda tangan di bawah ini:",
    "Yang bertandatangan dibawah ini:",
    "Perjanjian Kerja Sama ini dibuat dan ditandatangani di Sukamekar oleh dan antara:",
    "Dengan rahmat Tuhan Yang Maha Esa, kami:",
    "Nota Kesepahaman ini (selanjutnya disebut Nota) dibuat oleh:",
    "Menimbang bahwa kedua lembaga memerlukan teknisi;",
]


@pytest.mark.parametrize("line", OPENINGS)
def test_the_title_ends_where_the_opening_formula_begins(line: str) -> None:
    found = parts(naskah(opening=line, body=PENUTUP))
    assert (found["title"], found["opening"]) == (" ".join(TITLE.split()), line)


def test_without_any_formula_the_opening_begins_with_the_first_sentence() -> None:
    memo = 'Kementerian A (selanjutnya disebut "Kementerian") dan Yayasan B (selanjutnya disebut "YB") menyatakan:'
    body = pasal("TUJUAN", "Memorandum ini dimaksudkan sebagai landasan kerja sama bagi kedua lembaga.") + PENUTUP
    found = parts(naskah(opening=memo, body=body))
    assert (found["title"], found["opening"]) == (" ".join(TITLE.split()), memo)


def test_a_formula_within_the_first_pasal_opens_nothing() -> None:
    body = pasal("TUJUAN", "Perjanjian ini dibuat sebagai landasan kerja sama bagi kedua lembaga tersebut.") + PENUTUP
    assert [heading for _, heading in headings(naskah(opening="", body=body))] == ["TUJUAN", "PENUTUP"]


def test_a_label_alone_on_the_last_line_of_the_opening_is_no_heading_of_the_first_pasal() -> None:
    opening = OPENING.split("PIHAK KESATU dan PIHAK KEDUA")[0]
    opening = opening.replace("selanjutnya disebut PIHAK KEDUA", "selanjutnya disebut\nPIHAK KEDUA")
    assert str(parts(naskah(opening=opening))["opening"]).endswith("PIHAK KEDUA.")


@pytest.mark.parametrize(
    "recitals",
    [
        "bahwa PIHAK KESATU memerlukan tempat praktik;\nbahwa PIHAK KEDUA memiliki bengkel;",
        "1. bahwa PIHAK KESATU memerlukan tempat praktik;\n2. bahwa PIHAK KEDUA memiliki bengkel;",
        "a. bahwa PIHAK KESATU memerlukan tempat praktik;\nb. bahwa PIHAK KEDUA memiliki bengkel;",
        "Berdasarkan:\n1. Undang-Undang Nomor 13 Tahun 2003;\n2. Peraturan Pemerintah Nomor 28 Tahun 2018;",
    ],
)
def test_recitals_before_the_first_pasal_belong_to_the_opening(recitals: str) -> None:
    text = naskah(opening=OPENING + recitals)
    assert str(parts(text)["opening"]).endswith(" ".join(recitals.split()))
    assert headings(text)[0] == ("1", "MAKSUD DAN TUJUAN")


CLOSINGS = [
    "Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani oleh PARA PIHAK dalam rangkap 2 (dua).",
    "Sebagai bukti, PARA PIHAK menandatangani Perjanjian ini pada tanggal tersebut di atas dalam rangkap dua.",
    "Dibuat dalam 2 (dua) naskah asli, masing-masing mempunyai kekuatan hukum yang sama dan bermeterai cukup.",
    "Ditandatangani di Sukamekar pada tanggal 3 Maret 2025 oleh pejabat yang berwenang dari kedua lembaga.",
]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_a_closing_formula_outside_any_pasal_stands_by_itself(closing: str) -> None:
    text = naskah(body=pasal("PERSELISIHAN", "Perselisihan diselesaikan dengan musyawarah.") + f"\n{closing}")
    assert parts(text)["closing"] == closing
    assert parts(text)["signatures"] == " ".join(ENDING.split())


SIGNATURES = {
    "two columns": "     PIHAK KESATU,                    PIHAK KEDUA,\n\n\n     RAHAYU PERTIWI            BAGAS WIRAYUDA",
    "institutions, posts and NIP": """
     Balai Latihan Harapan                PT Sinar Nusa Abadi
     Kepala Balai,                        Direktur Utama,


     Rahayu Pertiwi, S.H.                 Bagas Wirayuda
     NIP 19700823 199503 1 002
    """,
    "stamps and witnesses": """
     PIHAK KESATU,                        PIHAK KEDUA,

     Meterai 10.000

     RAHAYU PERTIWI, S.H.                 BAGAS WIRAYUDA

                         Saksi-saksi:
     1. Surya Atmaja                      2. Ayu Lestari
    """,
    "who countersigns": """
     PIHAK KESATU,                        PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                 BAGAS WIRAYUDA

                         Mengetahui,
                 Kepala Dinas Tenaga Kerja Kabupaten Sukamekar


                           SURYA ATMAJA
    """,
    "place and date above": """
                          Sukamekar, 3 Maret 2025
     PIHAK KESATU,                        PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                 BAGAS WIRAYUDA
    """,
    "the parties' own names": """
     PT KARYA MANDIRI TAMBANG                   LPK BINA OPERATOR


     Robert Tanuwijaya                          H. Mulyadi, S.T.
     Direktur                                   Pimpinan
    """,
    "a school and a company": """
     Pihak Sekolah,                             Pihak Perusahaan,


     Drs. Asep Sunandar, M.Pd.                  Linda Wijaya
    """,
    "a long post above a name with a degree": """
     PIHAK KESATU,                              PIHAK KEDUA,

     Kepala Balai Besar Pelatihan Vokasi dan
     Produktivitas Tirta

     Rahayu Pertiwi, S.H.                       dr. Bagas Wirayuda, M.Kes.
    """,
    "a note on electronic signing below": """
     PIHAK KESATU,                              PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                       BAGAS WIRAYUDA

    Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik.
    """,
    "whom a copy goes to": """
     PIHAK KESATU,                              PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                       BAGAS WIRAYUDA

    Tembusan:
    1. Yth. Direktur Jenderal Pembinaan Pelatihan Vokasi, sebagai laporan;
    2. Kepala Dinas Tenaga Kerja.
    """,
    "place and date by label": """
    Dibuat di    : Sukamekar
    Pada tanggal : 3 Maret 2025

     PIHAK KESATU,                              PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                       BAGAS WIRAYUDA
    """,
    "in a table": """
    | PIHAK KESATU, | PIHAK KEDUA, |
    | Kepala Balai | Direktur |
    | RAHAYU PERTIWI, S.H. | BAGAS WIRAYUDA |
    """,
    "long names with degrees": """
     PIHAK KESATU,                        PIHAK KEDUA,


     Dr. Ir. H. Herlambang Sutedja, S.T., M.M.             Prof. Dr. Ratna Kusuma, M.Si.
    """,
}


@pytest.mark.parametrize("ending", SIGNATURES.values(), ids=SIGNATURES)
def test_the_signature_block_is_all_that_follows_the_last_sentence(ending: str) -> None:
    found = parts(naskah(ending=ending))["signatures"]
    assert sorted(str(found).split()) == sorted(ending.replace("|", " ").split())


INKED = """
     PIHAK KESATU,                        PIHAK KEDUA,


     RAHAYU PERTIWI, S.H.                 stam {andi Sihaloho Wirayuda. S.Sos.
    """


def test_ink_that_a_scan_took_for_letters_is_no_sentence() -> None:
    found = parts(naskah(ending=INKED), confidence=0.9)["signatures"]
    assert sorted(str(found).split()) == sorted(INKED.split())


def test_names_without_any_sign_of_signing_are_no_block() -> None:
    assert parts(naskah(ending="Daftar instruktur: Surya Atmaja"))["signatures"] is None


def test_a_short_last_pasal_is_not_taken_for_signatures() -> None:
    body = pasal("JANGKA WAKTU", LONG) + pasal("PENUTUP", "Hal lain diatur kemudian.", 2)
    text = naskah(body=body)
    assert [number for number, _ in headings(text)] == ["1", "2"]
    assert parts(text)["signatures"] == " ".join(ENDING.split())


def test_short_last_ayat_are_not_taken_for_signatures() -> None:
    body = pasal(
        "KEWAJIBAN", "(1) PIHAK KESATU wajib menyediakan instruktur.\n(2) PIHAK KEDUA wajib menyediakan asrama."
    )
    assert parts(naskah(body=body))["signatures"] == " ".join(ENDING.split())


LAST_WORDS = {
    "a sentence without its full stop": "Demikian surat perjanjian ini dibuat untuk dipergunakan sebagaimana mestinya",
    "its end on a line of its own": "Demikian surat perjanjian ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana\nmestinya",
    "contacts by label": "Surat dialamatkan kepada:\nPIHAK KESATU\nNama : Surya Atmaja\nJabatan : Kepala Bagian Umum\nTelepon : (021) 555-0110",
    "a short sentence in brackets": "(Hal lain diatur kemudian.)",
    "a label alone on the last line": "Biaya yang timbul dari pelaksanaan Perjanjian ini ditanggung oleh\nPIHAK KEDUA.",
    "a stamp": "Biaya meterai ditanggung PIHAK KEDUA.",
    "a list of persons": "Tim pelaksana terdiri atas:\n1. Surya Atmaja\n2. Ayu Lestari",
    "who receives letters": "Surat dialamatkan kepada:\nKepala Bagian Umum\nTelepon : (021) 555-0110",
    "who receives letters, in a table": "Surat dialamatkan kepada:\n| Pejabat | Kepala Bagian Umum |\n| Kota | Sukamekar |",
}


@pytest.mark.parametrize("text", LAST_WORDS.values(), ids=LAST_WORDS)
@pytest.mark.parametrize("ending", [ENDING, SIGNATURES["the parties' own names"]])
def test_the_last_words_of_the_last_pasal_are_no_signatures(text: str, ending: str) -> None:
    body = pasal("JANGKA WAKTU", LONG) + pasal("LAIN-LAIN", text, 2)
    assert sorted(str(parts(naskah(body=body, ending=ending))["signatures"]).split()) == sorted(ending.split())


LAMPIRAN = {
    "on a page of its own": ("LAMPIRAN\nDAFTAR PESERTA\n1. Surya\n2. Ayu", 1),
    "numbered": ("LAMPIRAN I\nDAFTAR PESERTA\n1. Surya\nLAMPIRAN II\nJADWAL\n1. April", 2),
    "of the perjanjian": ("LAMPIRAN PERJANJIAN KERJA SAMA\nNOMOR 12/BPVP-TRT/III/2025\nDAFTAR PESERTA", 1),
    "in mixed case at the head of a page": ("Lampiran I\nDaftar Peserta", 1),
}


@pytest.mark.parametrize(("annex", "count"), LAMPIRAN.values(), ids=LAMPIRAN)
def test_a_lampiran_begins_with_its_heading(annex: str, count: int) -> None:
    found = parts(naskah(ending=f"{ENDING.rstrip()}\f{annex}"))
    assert str(found["annexes"]).replace(" | ", " ") == " ".join(annex.split())
    assert str(found["annexes"]).count("|") == count - 1
    assert found["signatures"] == " ".join(ENDING.split())


def test_a_reference_to_a_lampiran_is_none() -> None:
    body = BODY.replace("b. penempatan lulusan.", "b. penempatan lulusan sebagaimana tercantum dalam\nLampiran I.")
    assert parts(naskah(body=body))["annexes"] is None


def test_an_empty_page_has_no_parts() -> None:
    assert parts("") == {"title": None, "opening": None, "closing": None, "signatures": None, "annexes": None}
