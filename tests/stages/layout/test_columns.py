"""Columns without rules are read as a person reads them: side by side or one below the other."""

from dataclasses import replace

from pipeline.stages.layout import lay_out
from tests.stages.layout.page_of import PITCH, TOP, body, laid_out, page, read


def test_running_text_is_read_row_by_row() -> None:
    assert read("PIHAK KESATU wajib menyediakan instruktur\nyang bersertifikat dan berpengalaman.") == [
        "PIHAK KESATU wajib menyediakan instruktur",
        "yang bersertifikat dan berpengalaman.",
    ]


def test_gaps_of_justified_text_are_no_columns() -> None:
    drawing = """
PIHAK   KESATU   wajib   menyediakan   instruktur   yang   bersertifikat
dan  berpengalaman  serta  sanggup  mengajar  pada  hari  Sabtu  bila perlu
bagi    seluruh    peserta    pelatihan    yang    telah    diterima    oleh
"""
    assert len(read(drawing)) == 3


def test_a_name_that_wraps_beside_its_description_stays_whole() -> None:
    drawing = """
1. RAHAYU PERTIWI,       selaku Kepala Balai Latihan Harapan, berkedudukan di
   S.H., M.M.            Jalan Melati Nomor 4, bertindak untuk dan atas nama
                         Balai Latihan Harapan, selanjutnya disebut
                         PIHAK KESATU.
"""
    assert " ".join(read(drawing)) == (
        "1. RAHAYU PERTIWI, S.H., M.M. selaku Kepala Balai Latihan Harapan, berkedudukan di Jalan Melati Nomor 4, "
        "bertindak untuk dan atas nama Balai Latihan Harapan, selanjutnya disebut PIHAK KESATU."
    )


def test_a_justified_name_close_beside_its_description_stays_whole() -> None:
    """The white between the columns is no wider than the blanks within them: the edge below tells the column."""
    drawing = """
H.      SUTARNO Bupati Cilacap, diangkat berdasarkan Keputusan
WIRYAWAN, S.H., Menteri Dalam Negeri Nomor 131 Tahun 2017, dalam hal
M.M.            ini bertindak untuk dan atas nama Pemerintah
                Kabupaten Cilacap, selanjutnya disebut
                PIHAK I.
"""
    assert read(drawing)[:3] == ["H. SUTARNO", "WIRYAWAN, S.H.,", "M.M."]
    assert read(drawing)[3].startswith("Bupati Cilacap, diangkat")


def test_a_line_above_a_party_is_no_part_of_its_columns() -> None:
    drawing = """
tanggal dua puluh tahun 2025, di Jakarta, oleh dan antara kedua
belah pihak:
I. Pusat        yang beralamat di Jalan Melati Nomor 51, dalam hal
   Pengembangan ini diwakili oleh Rahayu Pertiwi, selaku Kepala
                Pusat Pengembangan, selanjutnya disebut
                PIHAK KESATU.
"""
    assert read(drawing)[0] == "tanggal dua puluh tahun 2025, di Jakarta, oleh dan antara kedua"


def test_the_second_party_is_read_after_the_first() -> None:
    drawing = """
1. RAHAYU PERTIWI        : Kepala Balai Latihan Harapan, selanjutnya
                           disebut PIHAK KESATU.
2. BAGAS WIRAYUDA        : Direktur PT Sinar Nusa Abadi, selanjutnya
                           disebut PIHAK KEDUA.
"""
    text = " ".join(read(drawing))
    assert text.index("PIHAK KESATU") < text.index("BAGAS WIRAYUDA") < text.index("PIHAK KEDUA")


def test_labels_and_values_are_read_row_by_row() -> None:
    drawing = """
Nama           : Rahayu Pertiwi, S.H.
Jabatan        : Kepala Balai Latihan Harapan
Alamat         : Jalan Melati Nomor 4
                 Sukamekar
"""
    assert " ".join(read(drawing)) == (
        "Nama : Rahayu Pertiwi, S.H. Jabatan : Kepala Balai Latihan Harapan Alamat : Jalan Melati Nomor 4 Sukamekar"
    )


def test_roman_markers_that_a_scan_reads_as_strokes_are_no_column() -> None:
    drawing = """
|.     Nama           : Wahyu Sasmita Adi
       Jabatan        : Kepala Balai
       bertindak untuk dan atas nama Balai Pelatihan Vokasi
ll.    Nama           : Hendra Kusumo Wibisana
       Jabatan        : Direktur Utama
       bertindak untuk dan atas nama PT Tirtakarsa Mesin Presisi
"""
    assert [line for line in read(drawing) if line.endswith("Nama")] == ["|. Nama", "ll. Nama"]


def test_a_label_whose_colon_a_scan_has_lost_is_read_before_both_lines_of_its_value() -> None:
    """It is set at half the height of the two."""
    label = page("     Alamat", top=TOP + 2.5 * PITCH)
    drawing = """
     Nama           : Hendra Kusumo Wibisana
     Jabatan        : Direktur Utama
                      Kawasan Industri Sukasari Blok F-17,
                      Cikarang Selatan
"""
    both = replace(page(drawing), words=(*page(drawing).words, *label.words))
    assert " ".join(body(lay_out([both])[0])).endswith("Alamat Kawasan Industri Sukasari Blok F-17, Cikarang Selatan")


def test_facing_lists_are_read_one_after_the_other() -> None:
    drawing = """
Kewajiban PIHAK KESATU:                   Kewajiban PIHAK KEDUA:
menyediakan instruktur yang               menyediakan bengkel dan alat
bersertifikat dan kurikulum               pelindung diri bagi peserta
pelatihan                                 pelatihan
"""
    text = " ".join(read(drawing))
    assert text.index("kurikulum pelatihan") < text.index("Kewajiban PIHAK KEDUA:")


def test_names_side_by_side_over_the_signatures_are_lines_of_their_own() -> None:
    drawing = """
      PIHAK KEDUA,                              PIHAK KESATU,




      BAGAS WIRAYUDA                            RAHAYU PERTIWI, S.H.
"""
    assert sorted(read(drawing)) == ["BAGAS WIRAYUDA", "PIHAK KEDUA,", "PIHAK KESATU,", "RAHAYU PERTIWI, S.H."]


def test_list_markers_are_no_column() -> None:
    drawing = """
a.     menyediakan instruktur yang bersertifikat bagi seluruh
       peserta pelatihan; dan
b.     menerbitkan sertifikat pelatihan bagi peserta yang lulus.
"""
    assert read(drawing) == [
        "a. menyediakan instruktur yang bersertifikat bagi seluruh",
        "peserta pelatihan; dan",
        "b. menerbitkan sertifikat pelatihan bagi peserta yang lulus.",
    ]


def test_blocks_grow_in_reading_order() -> None:
    (page,) = laid_out("Pasal 1\nTUJUAN\n\n\n\n\n\nPasal 2\nLINGKUP")
    blocks = [line.block for line in page.lines]
    assert blocks == sorted(blocks)


def test_the_lines_hold_every_word_once() -> None:
    drawing = """
1. RAHAYU PERTIWI        : Kepala Balai Latihan Harapan, selanjutnya
                           disebut PIHAK KESATU.
Pasal 1                                       Pasal 2
"""
    assert sorted(" ".join(read(drawing)).split()) == sorted(drawing.split())
