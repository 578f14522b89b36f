"""Each finding of the contract: when a careful lawyer objects, and when he does not.

Every example changes one thing in a naskah without fault.
"""

import pytest
from _pytest.mark import ParameterSet

from models.finding import SEVERITY, FindingCode
from tests.checks.conftest import Review
from tests.naskah_text import ENDING, OPENING, TITLE, not_yet

# The pasal and the lines of the naskah without fault that the examples change.
DAY = "Pada hari ini, Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima (03-03-2025)"
SECOND_PARTY = OPENING.split("\n")[3]
COLLECTIVE = "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, sepakat"
NUMBERS = "\n".join(TITLE.rstrip().split("\n")[-2:])
TERM = "Perjanjian ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani"
RENEWAL = " dan dapat diperpanjang atas kesepakatan PARA PIHAK"
MONEV = "(1) PARA PIHAK melakukan monitoring dan evaluasi atas pelaksanaan Perjanjian ini setiap 6 (enam) bulan."
REPORT = (
    "(2) Hasil monitoring dan evaluasi sebagaimana dimaksud pada ayat (1) dilaporkan secara tertulis kepada pimpinan "
    "PARA PIHAK."
)
DUTY = "paling lambat 30 (tiga puluh) hari"
CHANGE = "Hal yang belum diatur dalam Perjanjian ini dituangkan dalam adendum."
LAST = "Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama."
ROLES_LINE, NAMES_LINE = (line.strip() for line in ENDING.split("\n") if line.strip())
Changes = list[tuple[str, str]]


NOT_YET = {
    "a line to write on": "typewriter._FILLER takes a line to write on for a filler",
}


def named(examples: list[tuple[FindingCode, str, Changes]]) -> list[ParameterSet]:
    """The examples by their code and name; those that do not hold yet are marked."""
    return [
        pytest.param(code, changes, id=f"{code}: {name}", marks=[not_yet(NOT_YET[name])] if name in NOT_YET else [])
        for code, name, changes in examples
    ]


def test_a_naskah_without_fault_has_no_finding(review: Review) -> None:
    assert review() == []


FAULTS: list[tuple[FindingCode, str, Changes]] = [
    # Monitoring and evaluation
    (FindingCode.MONEV_TIDAK_ADA, "no pasal on it", [(MONEV, "(1) PARA PIHAK bermusyawarah."), (REPORT, "")]),
    (
        FindingCode.MONEV_TIDAK_ADA,
        "the trainees are evaluated",
        [(MONEV, "(1) PIHAK KESATU melakukan evaluasi hasil belajar peserta setiap 6 (enam) bulan."), (REPORT, "")],
    ),
    (
        FindingCode.MONEV_TIDAK_ADA,
        "a mere right",
        [(MONEV, "(1) PIHAK KESATU berhak melakukan evaluasi atas pelaksanaan Perjanjian ini."), (REPORT, "")],
    ),
    (FindingCode.MONEV_LEMAH, "no frequency", [(" setiap 6 (enam) bulan.", ".")]),
    (FindingCode.MONEV_LEMAH, "secara berkala", [(" setiap 6 (enam) bulan.", " secara berkala.")]),
    (FindingCode.MONEV_LEMAH, "no report", [(REPORT, "")]),
    (FindingCode.MONEV_LEMAH, "nobody does it", [("PARA PIHAK melakukan monitoring", "Dilakukan monitoring")]),
    # Dates
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "weekday", [("ini, Senin,", "ini, Selasa,")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "figures", [("(03-03-2025)", "(04-03-2025)")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "year in words", [("dua ribu dua puluh lima", "dua ribu dua puluh empat")]),
    (
        FindingCode.TANGGAL_TIDAK_KONSISTEN,
        "no such day",
        [(DAY, "Pada hari ini, tanggal tiga puluh bulan Februari tahun dua ribu dua puluh lima")],
    ),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "a deadline on no day", [(DUTY, "paling lambat tanggal 31 Juni 2026")]),
    (FindingCode.TANGGAL_TIDAK_ADA, "no day at all", [(DAY, "Pada hari ini")]),
    (
        FindingCode.TANGGAL_TIDAK_ADA,
        "dots for a day",
        [(DAY, "Pada hari ini, ........ tanggal ........ bulan ........ tahun ........")],
    ),
    (FindingCode.TANGGAL_TIDAK_ADA, "a month alone", [(DAY, "Pada bulan Maret tahun 2025")]),
    # Numbers
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "the term", [("2 (dua) tahun", "2 (tiga) tahun")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "a deadline", [("30 (tiga puluh) hari", "30 (tiga belas) hari")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "the copies", [("rangkap 2 (dua)", "rangkap 2 (tiga)")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "words first", [("2 (dua) tahun", "dua (3) tahun")]),
    # Term
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "a year less than promised",
        [(TERM, "Perjanjian ini berlaku selama 3 (tiga) tahun sejak tanggal 3 Maret 2025 sampai dengan 3 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "two days off",
        [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 5 Maret 2027")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN,
        "months",
        [(TERM, "Perjanjian ini berlaku selama 6 (enam) bulan sejak ditandatangani sampai dengan 31 Desember 2025")],
    ),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "nothing said", [(TERM + RENEWAL, "Perjanjian ini mengikat PARA PIHAK")]),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "the length of an activity",
        [(TERM + RENEWAL, "Pelatihan berlangsung selama 3 (tiga) bulan di bengkel PIHAK KEDUA")],
    ),
    (
        FindingCode.MASA_BERLAKU_TIDAK_ADA,
        "the length of a notice",
        [(TERM + RENEWAL, "Perjanjian ini diakhiri dengan pemberitahuan paling lambat 1 (satu) bulan sebelumnya")],
    ),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "a renewal of nothing", [(TERM, "Perjanjian ini mengikat PARA PIHAK")]),
    # References
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such pasal", [(CHANGE, f"{CHANGE[:-1]} menurut Pasal 12.")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such ayat here", [("pada ayat (1) dilaporkan", "pada ayat (3) dilaporkan")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "no such ayat there", [(CHANGE, f"{CHANGE[:-1]} menurut Pasal 4 ayat (5).")]),
    (
        FindingCode.RUJUKAN_PASAL_SALAH,
        "an ayat of a pasal without ayat",
        [(CHANGE, f"{CHANGE[:-1]} menurut Pasal 6 ayat (2).")],
    ),
    # Who, and under what number
    (FindingCode.NOMOR_TIDAK_ADA, "no line", [(NUMBERS, "")]),
    (FindingCode.NOMOR_TIDAK_ADA, "dots", [("12/BPVP-TRT/III/2025", "........"), ("77/SNA-DIR/III/2025", "........")]),
    (FindingCode.NOMOR_TIDAK_ADA, "nothing behind it", [("12/BPVP-TRT/III/2025", ""), ("77/SNA-DIR/III/2025", "")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "one party", [(SECOND_PARTY, ""), (COLLECTIVE, "PIHAK KESATU sepakat")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "no signatory", [("2. BAGAS WIRAYUDA, selaku Direktur", "2. Direktur"), ("BAGAS WIRAYUDA", "")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "a masked signatory", [("BAGAS WIRAYUDA", "Xxxxx Xxxxxxx")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "dots for a signatory", [("BAGAS WIRAYUDA", "..................")]),
    # Clauses that must be there
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "scope", [("RUANG LINGKUP", "PESERTA"), ("Ruang lingkup Perjanjian ini", "Syaratnya")]),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "force majeure", [("KEADAAN KAHAR", "TATA TERTIB"), ("Keadaan kahar adalah peristiwa di luar kemampuan PARA PIHAK.", "Peserta datang tepat waktu.")]),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "amendment", [("PERUBAHAN PERJANJIAN", "TATA TERTIB"), (CHANGE, "Peserta datang tepat waktu.")]),
    # Order
    (FindingCode.PASAL_TIDAK_URUT, "a number left out", [("Pasal 10", "Pasal 11")]),
    (FindingCode.PASAL_TIDAK_URUT, "a number twice", [("Pasal 10", "Pasal 9")]),
    (FindingCode.PASAL_TIDAK_URUT, "the first is missing", [("Pasal 1\n", "Pasal 13\n")]),
    (FindingCode.PASAL_TIDAK_URUT, "an ayat left out", [("(2) Hasil monitoring", "(3) Hasil monitoring")]),
    # Blanks
    (FindingCode.ISIAN_KOSONG, "in a number", [("12/BPVP-TRT/III/2025", "...../BPVP-TRT/III/2025")]),
    (FindingCode.ISIAN_KOSONG, "a hole in a number", [("12/BPVP-TRT/III/2025", "800/ /BPVP-TRT/III/2025")]),
    (FindingCode.ISIAN_KOSONG, "in a duty", [(DUTY, "paling lambat .......... hari")]),
    (FindingCode.ISIAN_KOSONG, "a line to write on", [(DUTY, "paling lambat ________ hari")]),
    (FindingCode.ISIAN_KOSONG, "dots in brackets", [("30 (tiga puluh) hari", "30 (......) hari")]),
    # Signatures
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "no block", [(ROLES_LINE, ""), (NAMES_LINE, "")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "no names", [(NAMES_LINE, "")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "names that cannot be read", [(NAMES_LINE, "Bq~ tzz              ,,xW")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "changes"), named(FAULTS))
def test_a_fault_is_found(review: Review, code: FindingCode, changes: Changes) -> None:
    found = [finding for finding in review(*changes) if finding.code is code]
    assert found
    assert all(finding.severity is SEVERITY[code] for finding in found)


SOUND: list[tuple[FindingCode, str, Changes]] = [
    # Monitoring and evaluation
    (FindingCode.MONEV_TIDAK_ADA, "it stands elsewhere", [("MONITORING DAN EVALUASI", "PELAKSANAAN")]),
    (FindingCode.MONEV_TIDAK_ADA, "a bare sentence", [(MONEV, "(1) Kegiatan dievaluasi secara berkala.")]),
    (FindingCode.MONEV_TIDAK_ADA, "without a report", [(REPORT, "")]),
    (FindingCode.MONEV_LEMAH, "an event", [("setiap 6 (enam) bulan.", "pada akhir setiap angkatan.")]),
    (FindingCode.MONEV_LEMAH, "a team", [("PARA PIHAK melakukan monitoring", "Tim Koordinasi melakukan monitoring")]),
    (FindingCode.MONEV_LEMAH, "no follow-up", [(REPORT, REPORT.replace("secara tertulis ", ""))]),
    # Dates
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "no weekday", [("ini, Senin,", "ini,")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "no figures", [(" (03-03-2025)", "")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "spaced figures", [("(03-03-2025)", "(3 - 3 - 2025)")]),
    (FindingCode.TANGGAL_TIDAK_KONSISTEN, "a number with a year", [(CHANGE, f"{CHANGE} Undang-Undang Nomor 31 Tahun 1999 diindahkan.")]),
    (FindingCode.TANGGAL_TIDAK_ADA, "figures alone", [(DAY, "Pada hari ini, 03-03-2025")]),
    (FindingCode.TANGGAL_TIDAK_ADA, "in the closing", [(DAY, "Pada hari ini"), (LAST, "Perjanjian ini dibuat dan ditandatangani di Sukamekar pada tanggal 3 Maret 2025 dalam rangkap 2 (dua).")]),
    (FindingCode.TANGGAL_TIDAK_ADA, "over the signatures", [(DAY, "Pada hari ini"), ("PIHAK KEDUA,                   ", "Sukamekar, 3 Maret 2025\nPIHAK KEDUA,                   ")]),
    # Numbers
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "an ayat", [(CHANGE, f"{CHANGE} Pasal 4 ayat (1) tetap berlaku.")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "money", [(CHANGE, f"{CHANGE} Biaya sebesar Rp5.000.000,00 (lima juta rupiah) ditanggung bersama.")]),
    (FindingCode.ANGKA_TIDAK_KONSISTEN, "a bracket without number", [(CHANGE, f"{CHANGE} Sebanyak 20 (sesuai daftar) peserta diterima.")]),
    # Term
    (FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN, "one day off", [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 2 Maret 2027")]),
    (FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN, "the same day", [(TERM, "Perjanjian ini berlaku selama 2 (dua) tahun sejak tanggal 3 Maret 2025 sampai dengan 3 Maret 2027")]),
    (FindingCode.MASA_BERLAKU_TIDAK_KONSISTEN, "an end without a length", [(TERM, "Perjanjian ini berlaku sejak ditandatangani sampai dengan tanggal 31 Desember 2026")]),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "open-ended", [(TERM, "Perjanjian ini berlaku sejak ditandatangani untuk waktu yang tidak ditentukan")]),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "an end alone", [(TERM, "Perjanjian ini berakhir pada tanggal 31 Desember 2026")]),
    (FindingCode.MASA_BERLAKU_TIDAK_ADA, "in the closing", [(TERM, "PARA PIHAK bersungguh-sungguh"), (LAST, "Perjanjian ini mulai berlaku sejak ditandatangani dan berakhir pada tanggal 31 Desember 2026.")]),
    # References
    (FindingCode.RUJUKAN_PASAL_SALAH, "it is there", [(CHANGE, f"{CHANGE[:-1]} menurut Pasal 4 ayat (2).")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "a code", [(CHANGE, f"{CHANGE} PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata.")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "a law", [(CHANGE, f"{CHANGE} Hal itu mengikuti Pasal 17 ayat (3) Undang-Undang Nomor 13 Tahun 2003.")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "another naskah", [(CHANGE, f"{CHANGE} Hal itu mengikuti Pasal 23 Nota Kesepahaman Nomor 4/BLH/2024.")]),
    (FindingCode.RUJUKAN_PASAL_SALAH, "a law named first", [(CHANGE, f"{CHANGE} Undang-Undang Nomor 13 Tahun 2003 Pasal 64 diindahkan.")]),
    # Who, and under what number
    (FindingCode.NOMOR_TIDAK_ADA, "one of two", [("12/BPVP-TRT/III/2025", "........")]),
    (FindingCode.NOMOR_TIDAK_ADA, "a number without slash", [("12/BPVP-TRT/III/2025", "7 Tahun 2025")]),
    (FindingCode.NOMOR_TIDAK_ADA, "a hole in it", [("12/BPVP-TRT/III/2025", "800/ /BPVP/III/2025"), ("77/SNA-DIR/III/2025", "")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "no address", [(", berkedudukan di Jalan Kenanga Nomor 9, Sukamekar,", ",")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "no authority", [("berdasarkan Keputusan Menteri Ketenagakerjaan Nomor 5 Tahun 2024, ", "")]),
    (FindingCode.PARA_PIHAK_TIDAK_LENGKAP, "an acting post", [("selaku Kepala Balai", "selaku Plt. Kepala Balai")]),
    # Clauses that must be there
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "tasks instead of duties", [("HAK DAN KEWAJIBAN", "TUGAS DAN TANGGUNG JAWAB")]),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "by its words alone", [("KEADAAN KAHAR", "HAL LUAR BIASA")]),
    (FindingCode.KLAUSUL_WAJIB_TIDAK_ADA, "inside another pasal", [("PERUBAHAN PERJANJIAN", "LAIN-LAIN")]),
    # Order
    (FindingCode.PASAL_TIDAK_URUT, "no pasal penutup", [("PENUTUP", "KETENTUAN PENUTUP")]),
    (FindingCode.PASAL_TIDAK_URUT, "a reference at the head of a line", [(CHANGE, f"{CHANGE} Hal itu tidak mengubah\nPasal 4 ayat (1).")]),
    (FindingCode.PASAL_TIDAK_URUT, "ayat without numbers", [("(1) Perjanjian ini dimaksudkan", "Perjanjian ini dimaksudkan"), ("(2) Perjanjian ini bertujuan", "Perjanjian ini bertujuan")]),
    # Blanks
    (FindingCode.ISIAN_KOSONG, "three dots", [(CHANGE, f"{CHANGE[:-1]}, surat, dan seterusnya...")]),
    (FindingCode.ISIAN_KOSONG, "lines to sign on", [("BAGAS WIRAYUDA                      ", "(....................)                      ")]),
    (FindingCode.ISIAN_KOSONG, "spaces round slashes", [("12/BPVP-TRT/III/2025", "12 / BPVP-TRT / III / 2025")]),
    # Signatures
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "one name", [("BAGAS WIRAYUDA                         RAHAYU PERTIWI, S.H.", "                         RAHAYU PERTIWI, S.H.")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "a slip in a name", [("                         RAHAYU PERTIWI, S.H.", "                         RAHAYU PERTIW1, S.H.")]),
    (FindingCode.TANDA_TANGAN_TIDAK_TERBACA, "stamps", [("BAGAS WIRAYUDA                      ", "Meterai 10.000\n\nBAGAS WIRAYUDA                      ")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "changes"), named(SOUND))
def test_what_is_sound_is_not_objected_to(review: Review, code: FindingCode, changes: Changes) -> None:
    assert [finding.message for finding in review(*changes) if finding.code is code] == []
