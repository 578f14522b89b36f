"""The facts of a naskah in words: what is there, what is computed, what is absent."""

from collections.abc import Callable
from typing import Any

import pytest

from models import Agreement, Source
from pipeline.outputs.facts import fact_rows, reading_of, unread_pages
from pipeline.outputs.rows import Row

Make = Callable[..., Agreement]
Lines = Callable[..., list[dict[str, Any]]]


def row(agreement: Agreement, label: str) -> Row:
    return next(row for row in fact_rows(agreement) if row.label == label)


def test_the_facts_of_a_complete_agreement(gold: Make) -> None:
    shown = [(row.label, row.text, row.cite) for row in fact_rows(gold("pks-lengkap"))]
    assert shown == [
        ("Nomor", "5/0214/HK.06.01/III/2025 (PIHAK PERTAMA)", "hlm. 1"),
        ("Nomor", "118/CBM-DIR/PKS/III/2025 (PIHAK KEDUA)", "hlm. 1"),
        ("Ditandatangani", "20 Maret 2025, di Jakarta", "hlm. 1"),
        ("Jangka waktu", "2 tahun, 20 Maret 2025 s.d. 20 Maret 2027, dapat diperpanjang", "hlm. 5, Pasal 9"),
        ("Jenis program", "Pemagangan; pelatihan kerja di sektor industri; sertifikasi kompetensi", "hlm. 1"),
        ("Tanda tangan", "tidak ada tanda tangan elektronik dalam berkas", ""),
        ("Cara dibaca", "7 halaman, teks digital", ""),
    ]


def test_an_adendum_names_what_it_changes(gold: Make) -> None:
    said = row(gold("adendum"), "Mengubah").text
    assert said == "Nomor 3/0688/HK.04.02/VII/2022; 560/731/PKS/VII/2022, tanggal 11 Juli 2022"


@pytest.mark.parametrize("label", ["Nomor", "Ditandatangani", "Jangka waktu", "Jenis program"])
def test_what_is_absent_says_so(naskah: Make, source: Callable[..., dict[str, Any]], label: str) -> None:
    assert row(naskah(), label).text == "tidak disebut dalam naskah"
    unread = naskah(source=source(unreadable_pages=[4]))
    assert row(unread, label).text == "tidak ditemukan pada halaman yang terbaca"


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ({"months": 36}, "3 tahun, perpanjangan tidak disebut"),
        ({"open_ended": True, "renewable": False}, "tanpa batas waktu, sampai diakhiri, tidak dapat diperpanjang"),
        ({"ends_on": "2025-12-31", "renewable": True}, "s.d. 31 Desember 2025, dapat diperpanjang"),
        ({"starts_on": "2025-03-20", "renewable": True}, "sejak 20 Maret 2025, dapat diperpanjang"),
    ],
)
def test_a_term_in_words(naskah: Make, evidence: Lines, term: dict[str, Any], said: str) -> None:
    silent = {"months": None, "starts_on": None, "ends_on": None, "evidence": evidence(4)}
    assert row(naskah(term=silent | term), "Jangka waktu").text == said


def test_a_computed_end_date_is_marked(naskah: Make, evidence: Lines) -> None:
    term = {"months": 36, "starts_on": "2025-03-20", "ends_on": "2028-03-20", "renewable": True, "derived": True}
    end = {"value": "2028-03-20", "role": "berakhir", "derived": True, "evidence": evidence(4)}
    computed = naskah(term=term | {"evidence": evidence(4)}, dates=[end])
    said = "3 tahun, 20 Maret 2025 s.d. 20 Maret 2028 (dihitung), dapat diperpanjang"
    assert row(computed, "Jangka waktu").text == said


def test_programmes_on_several_pages_each_name_their_own(naskah: Make, evidence: Lines) -> None:
    programs = [
        {"code": "pemagangan", "group": "lainnya", "evidence": evidence(1)},
        {"code": "sertifikasi_kompetensi", "group": "lainnya", "evidence": evidence(3)},
    ]
    shown = row(naskah(programs=programs), "Jenis program")
    assert (shown.text, shown.cite) == ("Pemagangan (hlm. 1); sertifikasi kompetensi (hlm. 3)", "")


def test_a_scan_says_how_it_was_read_and_what_could_not_be(source: Callable[..., dict[str, Any]]) -> None:
    ocr = {"engine": "tesseract", "pages": [1, 2, 3], "mean_confidence": 0.917}
    scanned = Source.model_validate(source(pages=3, text="scanned", ocr=ocr))
    assert reading_of(scanned) == "3 halaman, hasil pindai, dibaca OCR, keyakinan rata-rata 92%"
    mixed = Source.model_validate(source(text="mixed", ocr=ocr, unreadable_pages=[4, 6]))
    assert reading_of(mixed) == (
        "hlm. 4, 6 tidak terbaca; 7 halaman, sebagian teks digital, sebagian hasil pindai, "
        "hlm. 1–3 dibaca OCR, keyakinan rata-rata 92%"
    )


def test_an_electronic_signature_is_told_as_the_file_tells_it(naskah: Make) -> None:
    signature = {
        "signer": "Herlambang Sutedja",
        "signed_at": "2025-03-20T10:15:00+07:00",
        "intact": True,
        "covers_document": False,
        "changed_after": True,
    }
    said = row(naskah(signatures=[signature]), "Tanda tangan").text
    assert said == (
        "elektronik: Herlambang Sutedja, 20 Maret 2025 pukul 10.15 WIB "
        "(isi utuh, tidak mencakup seluruh berkas, dan ada perubahan sesudahnya)"
    )


WITHOUT_ENGINE = "hlm. 4, 6 tidak terbaca; pindai ulang halaman itu, atau periksa mesin OCR: naskah doctor"


def test_unread_pages_come_with_what_to_do(source: Callable[..., dict[str, Any]]) -> None:
    ocr = {"engine": "tesseract", "pages": [2], "mean_confidence": 0.9}
    assert unread_pages(Source.model_validate(source(unreadable_pages=[4, 6]))) == WITHOUT_ENGINE
    assert unread_pages(Source.model_validate(source(text="mixed", ocr=ocr, unreadable_pages=[4]))) == (
        "hlm. 4 tidak terbaca; pindai ulang halaman itu"
    )
    assert unread_pages(Source.model_validate(source())) == ""
