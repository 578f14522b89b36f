"""``naskah check``: exit codes a script can rely on."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Naskah


@pytest.fixture
def complete(folder: Path) -> Path:
    (folder / "catatan.pdf").unlink()
    return folder


def test_a_folder_of_complete_naskah_exits_0(naskah: Naskah, complete: Path) -> None:
    result = naskah("check", complete)

    assert result.returncode == 0
    assert "b.pdf" in result.stdout


def test_a_naskah_without_monev_is_named_and_exits_1(naskah: Naskah, complete: Path, corpus: Path) -> None:
    (complete / "tanpa-monev.pdf").write_bytes((corpus / "2025-03-20" / "mitra-04.pdf").read_bytes())
    result = naskah("check", complete)

    assert result.returncode == 1
    assert "tanpa-monev.pdf" in result.stdout


def test_a_broken_pdf_is_reported_and_the_rest_is_checked(naskah: Naskah, complete: Path) -> None:
    (complete / "rusak.pdf").write_bytes((complete / "b.pdf").read_bytes()[:900])
    result = naskah("check", complete)

    assert result.returncode == 1
    assert result.stderr.startswith(f"naskah: {complete / 'rusak.pdf'}: ")
    assert "b.pdf" in result.stdout


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_the_table_goes_to_a_file_in_any_form(naskah: Naskah, complete: Path, tmp_path: Path, form: str) -> None:
    path = tmp_path / "hasil" / f"monev.{form}"
    result = naskah("check", complete, "--format", form, "-o", path)

    assert result.stdout == ""
    assert "b.pdf" in path.read_text(encoding="utf-8")


def test_json_holds_one_entry_for_each_naskah(naskah: Naskah, complete: Path) -> None:
    assert len(json.loads(naskah("check", complete, "--format", "json").stdout)) == 2


def test_a_folder_without_pdf_exits_2(naskah: Naskah, tmp_path: Path) -> None:
    result = naskah("check", tmp_path)

    assert result.returncode == 2
    assert result.stderr == f"naskah: {tmp_path}: tidak ada PDF di dalam folder ini; periksa nama folder\n"


# What an office settles


def settle(folder: Path, text: str) -> None:
    (folder / "naskah.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def faulty(tmp_path: Path, corpus: Path) -> Path:
    """One naskah without monev, which ended with 2025."""
    folder = tmp_path / "arsip"
    folder.mkdir()
    (folder / "tanpa-monev.pdf").write_bytes((corpus / "2025-03-20" / "pemda-1.pdf").read_bytes())
    return folder


def codes(naskah: Naskah, folder: Path, *options: str) -> tuple[set[str], int]:
    result = naskah("check", folder, "--format", "json", "--as-of", "2026-01-31", *options)
    return {found["code"] for row in json.loads(result.stdout) for found in row["findings"]}, result.returncode


MONEV, CLAUSE, ENDED = "MONEV_TIDAK_ADA", "KLAUSUL_WAJIB_TIDAK_ADA", "MASA_BERLAKU_BERAKHIR"


def test_findings_are_chosen_by_code(naskah: Naskah, faulty: Path) -> None:
    assert codes(naskah, faulty) == ({MONEV, CLAUSE, ENDED}, 1)
    assert codes(naskah, faulty, "--select", f"{CLAUSE.lower()}, {ENDED}") == ({CLAUSE, ENDED}, 1)
    assert codes(naskah, faulty, "--ignore", f"{MONEV},{CLAUSE}") == ({ENDED}, 0)
    assert codes(naskah, faulty, "--exit-zero") == ({MONEV, CLAUSE, ENDED}, 0)


def test_an_unknown_code_is_wrong_usage(naskah: Naskah, faulty: Path) -> None:
    result = naskah("check", faulty, "--select", "MONEV")
    assert result.returncode == 2
    assert "kode MONEV tidak dikenal; lihat: naskah rules list" in result.stderr


def test_the_settings_file_gives_the_defaults(naskah: Naskah, faulty: Path) -> None:
    settle(faulty, f"[check]\nignore = ['{MONEV}']\n")
    assert codes(naskah, faulty) == ({CLAUSE, ENDED}, 1)
    assert codes(naskah, faulty, "--ignore", CLAUSE) == ({MONEV, ENDED}, 1)


def test_a_wrong_settings_file_is_told_before_anything_is_read(naskah: Naskah, faulty: Path) -> None:
    settle(faulty, "[periksa]\n")
    result = naskah("check", faulty)
    assert (result.returncode, result.stdout) == (2, "")
    assert f"{faulty / 'naskah.toml'}: periksa: kunci ini tidak dikenal" in result.stderr


EXEMPTIONS = f"""
[[exempt]]
file = "*.pdf"
code = "{MONEV}"
reason = "Diatur dalam rencana kerja."
by = "Biro Hukum"
until = 2026-01-31

[[exempt]]
file = "*.pdf"
code = "{CLAUSE}"
reason = "Penghubung disepakati lewat surat."
by = "Biro Hukum"
until = 2026-01-30
"""


def test_an_exemption_is_shown_and_expires(naskah: Naskah, faulty: Path) -> None:
    settle(faulty, EXEMPTIONS)
    shown = naskah("check", faulty, "--as-of", "2026-01-31").stdout
    assert shown.count("Dikecualikan s.d.") == 1
    assert "1 temuan dikecualikan dalam naskah.toml." in shown
    assert codes(naskah, faulty)[1] == 1  # the second one has run out the day before
    assert naskah("check", faulty, "--as-of", "2026-01-30").returncode == 0


def test_another_playbook_asks_for_other_clauses(naskah: Naskah, faulty: Path) -> None:
    (faulty / "pedoman.toml").write_text(
        'name = "biro-hukum"\nabout = "Pedoman biro"\nsource = "Surat edaran"\n'
        '[perjanjian_kerja_sama]\nwajib = [["sanksi"], ["maksud_tujuan"]]\n',
        encoding="utf-8",
    )
    settle(faulty, "[check]\nplaybook = 'pedoman.toml'\n")
    rows = json.loads(naskah("check", faulty, "--format", "json", "--select", CLAUSE).stdout)
    assert [found["message"] for found in rows[0]["findings"]] == [
        "Klausul sanksi tidak ditemukan, padahal diminta pedoman biro-hukum (Surat edaran)."
    ]
    assert naskah("check", faulty, "--playbook", "tidak-ada").returncode == 2


# Reports: files with links


@pytest.mark.parametrize("form", ["xlsx", "html"])
def test_a_report_needs_a_file_to_go_to(naskah: Naskah, faulty: Path, form: str) -> None:
    result = naskah("check", faulty, "--format", form)

    assert (result.returncode, result.stdout) == (2, "")
    assert f"--format {form} menghasilkan berkas; sebutkan namanya, misalnya: -o periksa.{form}" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_page_holds_the_pictures_and_the_links_of_its_findings(naskah: Naskah, faulty: Path, tmp_path: Path) -> None:
    path = tmp_path / "hasil" / "periksa.html"
    result = naskah("check", faulty, "--format", "html", "-o", path, "--as-of", "2026-01-31")

    assert (result.returncode, result.stdout, result.stderr) == (1, "", "")
    page = path.read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") >= 1  # the term that has ended
    assert 'href="../arsip/tanpa-monev.pdf#page=' in page


def test_a_page_is_made_with_the_offices_own_template(naskah: Naskah, faulty: Path, tmp_path: Path) -> None:
    (tmp_path / "biro").mkdir()
    template = tmp_path / "biro" / "check.html.j2"
    template.write_text("Biro Hukum: {{ view.intro }}", encoding="utf-8")
    asked = ("check", faulty, "--format", "html", "-o", tmp_path / "periksa.html", "--template", "biro")
    naskah(*asked)
    assert (tmp_path / "periksa.html").read_text(encoding="utf-8").startswith("Biro Hukum: 1 naskah.")

    template.write_text("Biro Hukum\n{{ view.isi }}", encoding="utf-8")
    result = naskah(*asked)
    assert result.returncode == 2
    assert f"{Path('biro/check.html.j2')}: baris 2: " in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_workbook_counts_the_files_that_were_not_read(naskah: Naskah, faulty: Path, tmp_path: Path) -> None:
    (faulty / "rusak.pdf").write_text("bukan PDF", encoding="utf-8")
    path = tmp_path / "periksa.xlsx"
    result = naskah("check", faulty, "--format", "xlsx", "-o", path)

    assert result.returncode == 1
    sheets = openpyxl.load_workbook(path)
    assert sheets["Naskah"]["B2"].hyperlink.target == "arsip/tanpa-monev.pdf"
    assert "1 berkas tidak dapat dibaca" in str(sheets["Ringkasan"]["A3"].value)
