"""Bilingual naskah: the English column is set aside, the Indonesian one is read alone."""

from tests.stages.layout.page_of import laid_out, read, roles

BILINGUAL = """
Para Pihak sepakat untuk bekerja                  The Parties agree to cooperate in
sama dalam penyelenggaraan pelatihan              the implementation of training for
bagi pencari kerja di Kabupaten                   the job seekers in the regency of
Sukamekar dengan ketentuan yang                   Sukamekar under the terms that are
diatur dalam Perjanjian ini. Setiap               set forth in this Agreement. Each
Pihak akan menyediakan instruktur                 Party shall provide the instructors
yang diperlukan untuk kegiatan itu                that are needed for this activity
dan menanggung biaya yang timbul.                 and shall bear the costs of it.
"""
INDONESIAN = [row[:45].strip() for row in BILINGUAL.strip().split("\n")]


def test_the_english_column_is_a_translation() -> None:
    assert read(BILINGUAL) == INDONESIAN


def test_it_may_stand_on_the_left() -> None:
    turned = "\n".join(f"{row[50:]:50}{row[:50].strip()}" for row in BILINGUAL.strip("\n").split("\n"))
    assert read(turned) == INDONESIAN


def test_nothing_is_thrown_away() -> None:
    (page,) = laid_out(BILINGUAL)
    assert len(roles(page)) == 16


def test_two_indonesian_columns_are_both_read() -> None:
    drawing = "\n".join(f"{line:50}{line}" for line in INDONESIAN)
    assert len(read(drawing)) == 16


def test_an_english_title_over_indonesian_text_is_read() -> None:
    drawing = "MEMORANDUM OF UNDERSTANDING\nBETWEEN THE MINISTRY AND THE FOUNDATION\n\n" + "\n".join(INDONESIAN)
    assert read(drawing)[:2] == ["MEMORANDUM OF UNDERSTANDING", "BETWEEN THE MINISTRY AND THE FOUNDATION"]
