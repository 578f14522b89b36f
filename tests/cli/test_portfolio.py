"""``naskah portfolio``: a folder as an office has it, in every form."""

import io
import json
import shutil
from pathlib import Path

import openpyxl
import pypdfium2 as pdfium
import pytest

from tests.cli.conftest import Naskah


@pytest.fixture
def office(folder: Path) -> Path:
    """Two naskah, one of them twice, and a file that is no PDF."""
    shutil.copy(folder / "b.pdf", folder / "lama" / "salinan.pdf")
    return folder


def test_what_could_be_read_is_counted_and_the_rest_is_named(naskah: Naskah, office: Path) -> None:
    result = naskah("portfolio", office, "--format", "json", "--as-of", "2025-03-20")
    values = json.loads(result.stdout)

    assert result.returncode == 1
    assert result.stderr.startswith(f"naskah: {office / 'catatan.pdf'}: bukan berkas PDF")
    assert (values["naskah"], values["as_of"]) == (2, "2025-03-20")
    assert [file["file"] for file in values["files"]] == ["b.pdf", "lama/a.PDF"]
    assert values["copies"] == [{"file": "lama/salinan.pdf", "copy_of": "b.pdf"}]
    assert [each["file"] for each in values["unread"]] == ["catatan.pdf"]
    assert "MASA_BERLAKU_BERAKHIR" not in {code for file in values["files"] for code in file["findings"]}


def test_a_file_form_wants_a_file(naskah: Naskah, office: Path) -> None:
    result = naskah("portfolio", office, "--format", "pdf")

    assert (result.returncode, result.stdout) == (2, "")
    assert "--format pdf menghasilkan berkas; sebutkan namanya, misalnya: -o portofolio.pdf" in result.stderr


def test_each_form_is_written_with_links_from_where_it_lies(naskah: Naskah, office: Path, tmp_path: Path) -> None:
    hasil = tmp_path / "hasil"
    for form in ("html", "pdf", "xlsx"):
        result = naskah("portfolio", office, "--format", form, "-o", hasil / f"portofolio.{form}")
        assert (result.returncode, result.stdout) == (1, "")

    assert 'href="../naskah/lama/a.PDF"' in (hasil / "portofolio.html").read_text(encoding="utf-8")
    with pdfium.PdfDocument(hasil / "portofolio.pdf") as document:
        assert len(document) == 1
    book = openpyxl.load_workbook(io.BytesIO((hasil / "portofolio.xlsx").read_bytes()))
    assert book["Naskah"]["B3"].hyperlink.target == "../naskah/lama/a.PDF"


def test_the_day_decides_what_has_ended(naskah: Naskah, office: Path) -> None:
    values = json.loads(naskah("portfolio", office, "--format", "json", "--as-of", "2099-01-01").stdout)
    ended = [file["file"] for file in values["files"] if "MASA_BERLAKU_BERAKHIR" in file["findings"]]

    assert ended == ["b.pdf", "lama/a.PDF"]
    assert values["endings"]["ended"] == 2


def test_where_nothing_can_be_read_the_exit_code_is_2(naskah: Naskah, office: Path) -> None:
    result = naskah("portfolio", office / "catatan.pdf")

    assert (result.returncode, result.stdout) == (2, "")


def test_whole_naskah_exit_0_and_fit_a_terminal(naskah: Naskah, office: Path) -> None:
    (office / "catatan.pdf").unlink()
    result = naskah("portfolio", office, COLUMNS="200")

    assert (result.returncode, result.stderr) == (0, "")
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_an_office_s_own_template_goes_before_ours_and_a_wrong_one_is_named(
    naskah: Naskah, corpus: Path, tmp_path: Path
) -> None:
    own, pdf, page = tmp_path / "templat" / "portfolio.html.j2", tmp_path / "kl-1.pdf", tmp_path / "p.html"
    own.parent.mkdir()
    (tmp_path / "naskah.toml").write_text('templates = "templat"\n', encoding="utf-8")
    pdf.write_bytes((corpus / "2025-03-20" / "kl-1.pdf").read_bytes())
    own.write_text("Biro Kerja Sama: {{ view.headline }}", encoding="utf-8")
    assert naskah("portfolio", pdf, "--format", "html", "-o", page).returncode == 0
    assert page.read_text(encoding="utf-8").startswith("Biro Kerja Sama: 1 naskah")

    own.write_text("{{ view.salah }}", encoding="utf-8")
    wrong = naskah("portfolio", pdf, "--format", "html", "-o", page)
    assert wrong.returncode == 2
    assert "portfolio.html.j2: baris 1:" in wrong.stderr
